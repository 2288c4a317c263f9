"""Arabic nouns that count by their form: حافلتين are two buses."""

from __future__ import annotations

import re

from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold

# "And", "with", "for" and the article may be glued before it.
_DUAL = re.compile("(?<!\\w)(?:[وف]?(?:[بك]?ال|لل|[بلك])?)(?P<noun>[\u0621-\u064a]{3,}(?:ان|ين))(?!\\w)")
# Folded endings of words of one: lands in -stan, and the plurals and peoples in -iyin.
_ONE = re.compile("\\w*(?:ستان|يين)|ت\\w{2}ين|ا\\w{2,3}ان")
# Singulars, broken plurals and names with these endings.
_SINGULAR = frozenset(
    map(
        fold,
        """إنسان ميدان برلمان لبنان عدوان سكان لجان بلدان جدران نيران طيران أسنان رمضان شعبان سلطان مرجان ديوان
        عنوان دخان حيوان إيران مكان زمان أمان ضمان برهان قرآن فستان بستان بركان سودان فيضان سرطان رهان أوان عمان
        جيران غزلان فرسان شبان رهبان ألوان أوطان أركان أثمان أديان أبدان ميزان هذيان غليان دوران جريان نسيان كيان
        بيان خزان قبطان ربان فنان جبان كتان حصان لسان ذوبان طوفان غفران حرمان نقصان ثعبان بهتان مهرجان عثمان
        سليمان حمدان مروان عدنان غسان رضوان اليابان الآن كان ثمان اثنان مئتان ألفان نيسان حزيران اليونان
        الفاتيكان طهران وهران نجران حلوان أسوان كيوان قوانين ميادين بساتين فساتين براكين ثعابين عناوين دواوين
        قرابين موازين سلاطين شياطين مساكين سكاكين ملايين تلايين سنين يمين أمين ثمين سجين جنين حزين متين رصين حنين
        أنين يقين بنزين روتين لاتين الصين الأرجنتين فلسطين البحرين برلين بوتين لينين ستالين حسين ياسين كريستين
        مارتين قسطنطين مسكين سكين كمين رنين طحين عرين قرين معين تشرين اثنين مئتين ألفين عشرين ثلاثين أربعين خمسين
        ستين سبعين ثمانين تسعين الذين اللذين اللتين هذين هاتين كلين حين بين دين طين تين""".split(),
    )
)
_TENS = "عشر|ثلاث|اربع|خمس|ست|سبع|ثمان|تسع"
_COUNTED = re.compile(rf"(?:\d|(?:{_TENS})(?:ون|ين|ه)?|ثماني|عشره)\s+\Z")
_OWNER = ("'", "’")
_NOUN = re.compile(r"(?<=two)\s+[a-z]+s\b(?!['’])", re.IGNORECASE)


def find_duals(text: str) -> list[tuple[int, int]]:
    """Where a text has what may be two of something by its form alone, no number before it: spans of whole words."""
    return [
        match.span()
        for match in _DUAL.finditer(text)
        if not _is_one(fold(match["noun"]))
        and not _COUNTED.search(fold(text[max(0, match.start() - 20) : match.start()]))
    ]


def with_noun(text: str, fact: TypedFact) -> tuple[int, int] | None:
    """The stretch of a dual, or of "two" with the noun that it counts; None where none stands right behind it."""
    if not fact.text.isascii() or fact.kind == "count":
        return None if text[fact.end : fact.end + 1] in _OWNER else (fact.start, fact.end)
    noun = _NOUN.match(text, fact.end)
    return (fact.start, noun.end()) if noun else None


def is_dual(fact: TypedFact) -> bool:
    """Whether a number is told by the form of its noun, which cannot be put for "two"."""
    return fact.kind == "number" and bool(find_duals(fact.text))


def _is_one(noun: str) -> bool:
    return noun in _SINGULAR or f"ال{noun}" in _SINGULAR or _ONE.fullmatch(noun) is not None
