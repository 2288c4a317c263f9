"""Arabic words that are spelled as a place is and are another word where they stand: غنت, "she sang" and Ghent.

Names with an article have one always (the Nile is النيل, نيل is "attaining"), and no name with one has a pronoun behind
it: بصره is "his sight", whatever Basra is called.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.language.names.exonyms import place_forms
from factcheck.language.normalise import fold

_REACH = 30
_ARTICLE = re.compile("[وف]?[بك]?ال|[وف]?لل")
_GLUED = re.compile("[وف]?[بكل]?(?:ال)?|[وف]?لل")
# What says of a town or a land that its name follows.
_OF_A_PLACE = re.compile(
    r"(?<!\w)[وفبل]?(?:ال)?(?:مدينه|بلده|محافظه|ولايه|اقليم|منطقه|جزيره|ميناء|مطار|اماره|دوله|جمهوريه|عاصمه)\s+\Z"
)
# Without their article they are ordinary words, or somebody's name.
_WITH_ARTICLE = frozenset(
    map(fold, "موصل بصرة نيل فرات قدس يمن هند بحرين قاهرة خليج مغرب سودان سويس يونان جزائر قرم جولان".split())
)
_WITH_AN_H = frozenset({"دوشنبه", "اتشيه"})
# Spelled with another last letter, or with one of their own where a preposition seems to be glued.
_OTHER_WORDS = frozenset("مجرى المجرى يمنى اليمنى باليمنى لليمنى بروس كروس".split())
_LEADS = "في من الي نحو صوب قرب عبر داخل شمال جنوب شرق غرب وسط عن علي مع ضد بين حول بلاد شعب حكومه رييس جيش منتخب"
_LED = rf"(?<!\w)[وف]?(?:{'|'.join(_LEADS.split())})\s+\Z"
_HEAD = r"(?:\A|[^\w\s])\s*\Z"
_MALIANS = "جيش رييس منتخب شعب لاعب مهاجم سفير مغني موسيقي روايي جانب"


class _Uses(NamedTuple):
    """How a word is used where it is a place: what has to stand before it, and what not before or behind it."""

    after: re.Pattern[str] | None
    not_after: re.Pattern[str] | None
    not_before: re.Pattern[str] | None


def _uses(after: str = "", not_after: str = "", not_before: str = "") -> _Uses:
    before, behind = rf"(?<!\w)(?:{not_after})\s+\Z", rf"\s+(?:{not_before})(?!\w)"
    return _Uses(
        re.compile(after) if after else None,
        re.compile(before) if not_after else None,
        re.compile(behind) if not_before else None,
    )


_BEASTS = "(?:ال)?(?:ابقار|بقر|بقره|ماعز|اغنام|غنم|نوق|ناقه|شاه|جمال|حليب|لبن)"
_ROUND = (
    "داييره|انبوب|انابيب|كره|كوكب|نجم|نجمه|قبه|فوهه|بير|نفق|عجله|اسطوانه|قرص|عدسه|مراه|جذع|شجره|حفره|حلقه|سلك|ثقب|شمس|قمر|"
    "ارض|جسيم|خليه|مدار|برج|عمود|ماسوره|رصاصه|قذيفه|كابل|بحيره|بركه|لوح|طبق|تلسكوب|منظار|مذنب|كويكب|ورم"
)
_USES = {
    # "she sang", "it destroys", "her insults", "a cable"
    "غنت": _uses(after=_LED),
    "تدمر": _uses(after=_LED),
    "سبها": _uses(after=_LED),
    "كابل": _uses(not_before="(?:ال)?(?:كهرب|بحري|ضويي|نحاسي|معدني|هاتفي)\\w*|انترنت|الانترنت"),
    # "financial", but for what a state does and who is of one
    "مالي": _uses(
        after=rf"{_LED}|{_HEAD}|(?<!\w)(?!وقت)\w{{2,}}ت\s+\Z|(?<!\w)[وفبلك]?(?:ال)?(?:{'|'.join(_MALIANS.split())})\s+\Z"
    ),
    "حلب": _uses(not_before=_BEASTS),
    "بون": _uses(not_before="شاسع|كبير|واسع"),
    "مسقط": _uses(not_before="راس\\w*|الراس|الماء|المياه|مياه|ماء"),
    "بازل": _uses(not_after="لعبه|العاب"),
    "تعز": _uses(not_before="علي\\w*"),
    "عدن": _uses(not_after="جنه|جنات|جنان"),
    "قاهره": _uses(not_after="(?:ال)?(?:قوه|ظروف|اسباب|حالات|حاله|عوامل)"),
    "نيل": _uses(not_before="من(?!\\s+(?:منبع|مصب|جنوب|شمال))\\w*"),
    "مغرب": _uses(not_after="صلاه|صلاتي|اذان|وقت|ركعات"),
    "تركي": _uses(not_before="ال|بن|الفيصل|الدخيل|السديري"),
    "رباط": _uses(not_before="الصليبي"),
    # a diameter
    "قطر": _uses(
        not_after="نصف|انصاف",
        not_before=rf"(?:ال)?(?:{_ROUND})|(?:يبلغ|يتراوح|يزيد|يقل|يصل|قدره|مقداره|نحو|حوالي)?\s*[\d٠-٩][\d٠-٩.,]*\s*"
        r"(?:سم|مم|كم|م|متر\w*|امتار|سنتيمتر\w*|سنتمتر\w*|ملليمتر\w*|مليمتر\w*|كيلومتر\w*|بوص\w*|قدم\w*)",
    ),
    # a scene, torrents
    "مشهد": _uses(not_before=r"(?!(?:ال|و|شمال|جنوب|شرق|غرب|وسط|امس|عام|يوم|في|من|عن|علي|مع|بعد|قبل|خلال|منذ))\w+"),
    "سيول": _uses(not_after=r"(?:\w?ت?تسبب\w*|ادي|ادت|تودي|يودي)\s+(?:\w+\s+){0,3}(?:في|الي|ب)"),
}
# Of these even what is said to be in or from them is nearly always the other word.
_SAID = frozenset(map(fold, "صباح الغرب الجزيرة القبائل الريف".split()))


def is_another_word(text: str, start: int, end: int) -> bool:
    """Whether the one word from `start` to `end` of an Arabic text, spelled as a place is, is another word there."""
    written = text[start:end]
    if written in _OTHER_WORDS:
        return True
    before, folded = fold(text[max(0, start - _REACH) : start]), fold(written)
    if _OF_A_PLACE.search(before):
        return False
    defined = _ARTICLE.match(folded) is not None
    bare = _bare(folded)
    if not defined and ((written.endswith("ه") and _may_have_a_pronoun(bare)) or bare in _WITH_ARTICLE):
        return True
    if folded in _SAID:
        return not _has_a_people_behind(text, end)
    return bare in _USES and _is_used_otherwise(_USES[bare], before, fold(text[end : end + _REACH]))


def _bare(folded: str) -> str:
    """The word without what is glued before it, where that makes it one of those told of here."""
    if folded in _USES or folded in _WITH_ARTICLE:
        return folded
    found = _GLUED.match(folded)
    return folded[found.end() :] if found else folded


def _is_used_otherwise(uses: _Uses, before: str, behind: str) -> bool:
    if uses.after is not None and not uses.after.search(before):
        return True
    if uses.not_after is not None and uses.not_after.search(before):
        return True
    return uses.not_before is not None and uses.not_before.match(behind) is not None


def _may_have_a_pronoun(bare: str) -> bool:
    """Whether the last letter is none of the name's own."""
    return bare not in _WITH_AN_H


def _has_a_people_behind(text: str, end: int) -> bool:
    """Whether the next word says of which state it is: الجزيرة السورية."""
    word = re.match(r"\s+(?:ال)(\w+)", fold(text[end : end + _REACH]))
    return word is not None and word[1] in place_forms("ar")
