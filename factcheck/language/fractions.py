"""Shares told in words: "three quarters of the debt", ثلاثة أرباع الدين, "one child in eight", ثلاثة من كل عشرة."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.language.normalise import Reading, fold
from factcheck.language.numbers import Number

_ENGLISH_COUNT = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_ENGLISH_PART = {"half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5}
# "The first half of the season" is a time.
_OF_A_TIME = re.compile(r"\b(?:first|second|third|fourth|latter|last|former|early|other|next)\s\Z")
# "A third of May" is a day and "the third of its kind" a rank: a share has its article or its count before it.
_ENGLISH = re.compile(
    r"(?<!\w)(?:(?P<count>a|one|two|three|four)[\s-]+)?(?P<part>half|thirds?|quarters?|fifths?)(?=\s+of\s+(?!a\s|an\s))"
)
_ARABIC_SHARES = {"نصف": 50.0, "ثلث": 100 / 3, "ثلثي": 200 / 3, "ثلثا": 200 / 3, "ربع": 25.0, "ثلاثة أرباع": 75.0}
# Of something definite: "half a million" and "half an hour" are amounts of their own.
_ARABIC = re.compile(
    rf"(?<!\w)(?P<clitic>[وبلف]?)(?P<share>{'|'.join(sorted(map(fold, _ARABIC_SHARES), key=len, reverse=True))})"
    r"(?=\s+(?:ال(?!قرن|ساعه|عام|سنه|شهر)|هذ|تلك|عدد|سكان|اعضاء|مساح|قيم|مجموع|اجمالي|ديون))"
)
_BY_FOLDED = {fold(word): share for word, share in _ARABIC_SHARES.items()}
_OF_EVERY = re.compile(r"\s+(?:[a-z]+\s+)?(?:in|out\s+of)\s+(?:every|each)\s+\Z|\s+من\s+(?:بين\s+)?كل\s+\Z")
# "Four out of five" is a share, "30 out of 64 ships" are counted.
_OUT_OF = re.compile(r"\s+out\s+of\s+\Z")
_ROUND = frozenset({2, 3, 4, 5, 10, 20, 100})
# "One in eight" is a share, "three in 24 attempts" need not be; the one may be named, as in طفل من كل ثمانية.
_ONE_OF = re.compile(
    r"(?<!\w)(?:one\s+(?:[a-z]+\s+)?(?:in|out\s+of)(?:\s+(?:every|each))?|[^\W\d_]+\s+من\s+(?:بين\s+)?كل)\s+\Z"
)
_A_TIME = re.compile(r"[\s-]+(?:second|minute|hour|day|week|month|year|decade)s?(?!\w)")
_LONGEST = 40


def find_fractions(reading: Reading) -> Iterator[tuple[int, int, float]]:
    """Start and end in the folded text, and the share in per cent."""
    for match in _ENGLISH.finditer(reading.text):
        count, parts = _ENGLISH_COUNT.get(match["count"] or ""), _ENGLISH_PART[match["part"]]
        counted = count is not None or parts == 2
        if counted and (count or 1) < parts and not _is_a_time(reading.text, match):
            yield match.start(), match.end(), 100 * (count or 1) / parts
    for match in _ARABIC.finditer(reading.text):
        yield match.start("share"), match.end(), _BY_FOLDED[match["share"]]


def _is_a_time(text: str, match: re.Match[str]) -> bool:
    before, after = _OF_A_TIME.search(text, max(0, match.start() - 10), match.start()), text[match.end() :].split()[1:2]
    return before is not None or bool(after and after[0][0].isdigit())


def find_ratios(reading: Reading, numbers: Sequence[Number]) -> Iterator[tuple[int, int, float]]:
    """As `find_fractions`, for so many of every so many; `numbers` are the text's."""
    for count, whole in pairwise(numbers):
        if 0 < count.value < whole.value and _are_of(reading.text, count, whole):
            yield count.start, whole.end, 100 * count.value / whole.value
    for whole in numbers:
        one = _ONE_OF.search(reading.text, max(0, whole.start - _LONGEST), whole.start)
        if one and whole.value > 1 and not _A_TIME.match(reading.text, whole.end):
            yield one.start(), whole.end, 100 / whole.value


def _are_of(text: str, count: Number, whole: Number) -> bool:
    between = (text, count.end, whole.start)
    return bool(_OF_EVERY.match(*between)) or (whole.value in _ROUND and bool(_OUT_OF.match(*between)))
