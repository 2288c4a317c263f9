"""Parts of a dated period: "late 2019", "the first half of May 2019", أوائل التسعينيات, as the days they may lie in.

Usage is loose, so that neighbouring parts overlap: what one author puts early in a year another puts in its middle.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Mapping
from typing import NamedTuple

from factcheck.language.normalise import fold

Bounds = tuple[int, int]

# Of a year its months, of a month its days (up to the last), of a decade and a century their years.
_OF_A_YEAR: Mapping[str, Bounds] = {
    "beginning": (1, 4),
    "early": (1, 5),
    "middle": (4, 9),
    "late": (8, 12),
    "end": (9, 12),
    "first": (1, 6),
    "second": (7, 12),
}
_OF_A_MONTH: Mapping[str, Bounds] = {
    "beginning": (1, 11),
    "early": (1, 13),
    "middle": (8, 23),
    "late": (18, 31),
    "end": (20, 31),
    "first": (1, 16),
    "second": (15, 31),
}
_OF_A_DECADE: Mapping[str, Bounds] = {
    "beginning": (0, 4),
    "early": (0, 5),
    "middle": (3, 7),
    "late": (5, 9),
    "end": (6, 9),
    "first": (0, 5),
    "second": (4, 9),
}
_OF_A_CENTURY: Mapping[str, Bounds] = {
    "beginning": (1, 35),
    "early": (1, 40),
    "middle": (30, 70),
    "late": (60, 100),
    "end": (65, 100),
    "first": (1, 51),
    "second": (50, 100),
}

# Of a decade in words the pattern of dates takes the part with it.
_WITHIN = re.compile(r"(?:(?P<early>early)|(?P<middle>mid)|(?P<late>late))[\s-]")
_ENGLISH = (
    r"(?<!\w)(?P<part>"
    r"(?P<early>early|early\s+in)|(?P<middle>mid|midway\s+through)|(?P<late>late|late\s+in)"
    r"|(?:the\s+)?(?:(?:very\s+)?(?P<beginning>beginning|start)|(?P<middle2>middle)|(?:very\s+)?(?P<end>end)"
    r"|(?P<early2>(?:early|first|opening)\s+(?:part|months|weeks|days|years))"
    r"|(?P<late2>(?:late|later|latter|last|final|closing)\s+(?:part|months|weeks|days|years))"
    r"|(?P<first>first\s+half)|(?P<second>(?:second|latter|last)\s+half))\s+of)"
    r"(?:\s+the\s+(?:year|month\s+of|decade\s+of))?(?P<the>\s+the)?[\s-]+\Z"
)


def _arabic(words: str) -> str:
    return "|".join(fold(word) for word in words.split())


_ARABIC = (
    r"(?<!\w)[وفبلك]?(?P<part>"
    rf"(?P<beginning>{_arabic('بداية بدايات مطلع مستهل')})|(?P<early>{_arabic('أوائل')})"
    rf"|(?P<middle>{_arabic('منتصف أواسط')})|(?P<late>{_arabic('أواخر')})|(?P<end>{_arabic('نهاية نهايات ختام')})"
    rf"|النصف\s+(?:(?P<first>{_arabic('الأول')})|(?P<second>{_arabic('الثاني الأخير')})))(?P<the>(?!))?"
    rf"(?:\s+من)?(?:\s+(?:{_arabic('عام العام سنة السنة شهر عقد')}))?\s+\Z"
)
_BEFORE = (re.compile(_ENGLISH), re.compile(_ARABIC))
_REACH = 48
# By the end of a year is any time before it, since its beginning any after it, and "early to mid 2019" more than its
# middle; between late 2018 and late 2019 lies all the time from the one to the other.
_LEFT_OPEN = re.compile(
    r"(?<!\w)(?:by|before|until|till|to|through|after|or|since|than|as\s+of|(?<!dates )(?<!dated )(?<!dating )from)"
    r"[\s-]+(?:around\s+|about\s+|at\s+least\s+)?(?:the\s+)?\Z"
    rf"|(?<!\w)[وف]?(?:{_arabic('حتى قبل بعد إلى بحلول لغاية قبيل منذ من')})\s+\Z"
    r"|(?<!\w)(?:between|ما\s+بين|بين)\s[^.;:!?]*\Z"
)
# "It was late in 2019": it kept others waiting.
_KEPT_WAITING = re.compile(r"\b(?:was|were|is|are|be|been|being|too|so|very)\s+\Z")
_YEAR, _MONTH = re.compile(r"\d{4}"), re.compile(r"(\d{4})-(\d\d)")
_DECADE, _CENTURY = re.compile(r"(\d{3})0/\1[9]"), re.compile(r"(\d\d)01/\d\d00")
_NUMBER = re.compile(r"\d{2,}")


class Part(NamedTuple):
    """Where a part of a period begins in the folded text, and the days it may lie in (`2019-08/2019-12`)."""

    start: int
    value: str


def part_of(text: str, start: int, end: int, value: str) -> Part | None:
    """The part of the period at `[start, end)` that the words before it single out; None where they single out none."""
    if within := _WITHIN.match(text, start, end):
        return None if is_left_open(text, start) else _part(start, value, within)
    found = next(filter(None, (each.search(text, max(0, start - _REACH), start) for each in _BEFORE)), None)
    if found is None or len(_NUMBER.findall(text, start, end)) > 1:
        return None
    if found["the"] and "/" not in value:
        return None  # "the end of the 2019 season" is the season's
    begin = found.start("part")
    if is_left_open(text, begin) or (
        found["part"].endswith(" in") and _KEPT_WAITING.search(text, max(0, begin - _REACH), begin)
    ):
        return None
    return _part(found.start("part"), value, found)


def is_left_open(text: str, start: int) -> bool:
    """Whether what stands before a period makes it any time up to it, or from it on."""
    return _LEFT_OPEN.search(text, max(0, start - _REACH), start) is not None


def _part(start: int, value: str, found: re.Match[str]) -> Part | None:
    narrowed = _narrowed(value, _name(found))
    return Part(start, narrowed) if narrowed else None


def _name(found: re.Match[str]) -> str:
    named = (name for name, text in found.groupdict().items() if text and name not in ("part", "the"))
    return next(named).rstrip("2")


def _narrowed(value: str, part: str) -> str | None:
    if _YEAR.fullmatch(value):
        first, last = _OF_A_YEAR[part]
        return f"{value}-{first:02}/{value}-{last:02}"
    if month := _MONTH.fullmatch(value):
        first, last = _OF_A_MONTH[part]
        return f"{value}-{first:02}/{value}-{min(last, monthrange(int(month[1]), int(month[2]))[1]):02}"
    if decade := _DECADE.fullmatch(value):
        # "The late 1800s" are those of the century.
        whole = int(decade[1]) % 10 == 0 and int(decade[1]) < 200
        return _years(10 * int(decade[1]), (_OF_A_CENTURY if whole else _OF_A_DECADE)[part])
    if century := _CENTURY.fullmatch(value):
        return _years(100 * int(century[1]), _OF_A_CENTURY[part])
    return None


def _years(start: int, bounds: Bounds) -> str:
    return f"{start + bounds[0]:04}/{start + bounds[1]:04}"
