"""In which half of the world the seasons of a text are: the autumn of the one half is the spring of the other."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from factcheck.language.names.exonyms import place_forms
from factcheck.language.normalise import fold

# States that lie all or mostly south of the equator, by their codes in `places`, and others of which that table has
# none, with great cities; "~" stands for whatever ending.
_SOUTHERN_CODES = frozenset({"@au", "@nz", "@br", "@ar", "@cl", "@pe", "@bo", "@za"})
_SOUTHERN = """Argentine~, Uruguay~, Paraguay~, Namibia~, Zimbabwe~, Botswana, Mozambique, Mozambican~, Lesotho,
    Eswatini, Madagascar, Zambia~, Antarctic~, Falkland~, Tasmania~, Queensland, New South Wales, Sydney, Melbourne,
    Brisbane, Perth, Adelaide, Canberra, Hobart, Auckland, Wellington, Christchurch, Cape Town, Johannesburg, Pretoria,
    Durban, Buenos Aires, Santiago, Montevideo, Sao Paulo, Rio de Janeiro, Brasilia, Lima, La Paz, Harare, Maputo,
    أوروغواي, الأوروغواي, باراغواي, ناميبيا, زيمبابوي, بوتسوانا, موزمبيق, مدغشقر, زامبيا, سيدني, ملبورن, بيرث, كانبرا,
    أوكلاند, كيب تاون, جوهانسبرغ, بريتوريا, بوينس آيرس, مونتيفيديو, ساو باولو, ريو دي جانيرو, ليما, هراري"""
_ARABIC = re.compile("[\u0621-\u064a]")


@lru_cache(maxsize=1_000)
def seasons_are_northern(text: str) -> bool:
    """Whether a folded text leaves no doubt of it: nobody who writes Arabic at home lives in the south.

    An English text has to name a place in the north.
    """
    if _southern().search(text):
        return False
    return bool(_ARABIC.search(text) or _northern().search(text))


@cache
def _southern() -> re.Pattern[str]:
    forms = [
        form
        for language in ("en", "ar")
        for form, code in place_forms(language).items()
        if code in _SOUTHERN_CODES and len(form) > 2
    ]
    return _any([*forms, *(fold(form.strip()) for form in _SOUTHERN.split(","))])


@cache
def _northern() -> re.Pattern[str]:
    # The folded text has no capitals: "us" and "turkey" need not be states.
    return _any([form for form, code in place_forms("en").items() if code not in _SOUTHERN_CODES and len(form) > 3])


def _any(forms: list[str]) -> re.Pattern[str]:
    either = "|".join(
        re.escape(form).replace(r"\ ", r"\s+").replace("\\~", r"\w*").replace("~", r"\w*")
        for form in sorted(forms, key=len, reverse=True)
    )
    return re.compile(rf"(?<!\w)[وبلفك]?(?:ال|ل)?(?:{either})(?!\w)")
