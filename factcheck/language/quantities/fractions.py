"""Shares told in words: "three quarters of the debt", ثلاثة أرباع الدين, "one child in eight", ثلاثة من كل عشرة."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factcheck.language.normalise import Reading, fold
from factcheck.language.quantities.mixed_numbers import Number

_ENGLISH_COUNT = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_ENGLISH_PART = {"half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5}
# "The first half of the season" is a time.
_OF_A_TIME = re.compile(r"\b(?:first|second|third|fourth|latter|last|former|early|other|next)\s\Z")
# "A third of May" is a day and "the third of its kind" a rank: a share has its article or its count before it.
_ENGLISH = re.compile(
    r"(?<!\w)(?:(?P<count>a|one|two|three|four)[\s-]+)?(?P<part>half|thirds?|quarters?|fifths?)(?=\s+of\s+(?!a\s|an\s))"
)
# "Fell by half"
_GOES_ON = r"\s*(?:[.,;:)]|\Z)|\s+(?:since|in|from|after|over|between|compared|and|this|last|during|within|on|while)\b"
_BY = re.compile(rf"(?<=\bby )(?:(?:a|one)\s)?(?P<part>half|third|quarter|fifth)(?={_GOES_ON})")
_ARABIC_SHARES = {"نصف": 50.0, "ثلث": 100 / 3, "ثلثي": 200 / 3, "ثلثا": 200 / 3, "ربع": 25.0, "ثلاثة أرباع": 75.0}
# Of something definite: "half a million" and "half an hour" are amounts of their own.
_ARABIC = re.compile(
    rf"(?<!\w)(?P<clitic>[وبلف]?)(?P<share>{'|'.join(sorted(map(fold, _ARABIC_SHARES), key=len, reverse=True))})"
    rf"(?=\s+(?!(?:ال)?{fold('نهائي')}(?!\w))(?:ال(?!قرن|ساعه|عام|سنه|شهر|مليون|مليار|الف|تريليون)|هذ|تلك|عدد|سكان|اعضاء|مساح|قيم|مجموع|اجمالي|ديون))"
)
_BY_FOLDED = {fold(word): share for word, share in _ARABIC_SHARES.items()}
_OF_EVERY = re.compile(r"\s+(?:[a-z]+\s+)?(?:in|out\s+of)\s+(?:every|each)\s+\Z|\s+من\s+(?:بين\s+)?كل\s+\Z")
# "One in eight" is a share where it begins what is said of people or things; "number one in 12 countries" is none.
_ONE_OF = re.compile(
    r"(?:\A|[.,;:!?\"“(]\s*|\b(?:about|around|nearly|almost|roughly|only|just|than|some|that|and|to|of|for|affects|hits)\s+)"
    r"(?P<one>one\s+in)\s+\Z"
    r"|(?<!\w)(?P<each>one\s+(?:[a-z]+\s+)?(?:in|out\s+of)\s+(?:every|each))\s+\Z"
    r"|(?<!\w)(?P<arabic>(?:واحده?|شخص|طفله?|امراه|رجل|شابه?|طالبه?|مواطن|عامل|ناخب|اسره|منزل)\s+من\s+(?:بين\s+)?كل)\s+\Z"
)
_A_STRETCH = re.compile(
    r"[\s-]*(?:(?:second|minute|hour|day|week|month|year|decade|metre|meter|mile|over)s?|km|m)(?!\w)"
)
_LONGEST = 40


def find_fractions(reading: Reading) -> Iterator[tuple[int, int, float]]:
    """Start and end in the folded text, and the share in per cent."""
    for match in _ENGLISH.finditer(reading.text):
        count, parts = _ENGLISH_COUNT.get(match["count"] or ""), _ENGLISH_PART[match["part"]]
        counted = count is not None or parts == 2
        if counted and (count or 1) < parts and not _is_a_time(reading.text, match):
            yield match.start(), match.end(), 100 * (count or 1) / parts
    for match in _BY.finditer(reading.text):
        yield match.start(), match.end(), 100 / _ENGLISH_PART[match["part"]]
    for match in _ARABIC.finditer(reading.text):
        yield match.start("share"), match.end(), _BY_FOLDED[match["share"]]


def _is_a_time(text: str, match: re.Match[str]) -> bool:
    before, after = _OF_A_TIME.search(text, max(0, match.start() - 10), match.start()), text[match.end() :].split()[1:2]
    return before is not None or bool(after and after[0][0].isdigit())


def find_ratios(reading: Reading, numbers: Sequence[Number]) -> Iterator[tuple[int, int, float]]:
    """As `find_fractions`, for so many of every so many; `numbers` are the text's."""
    for count, whole in pairwise(numbers):
        if 0 < count.value < whole.value and _OF_EVERY.match(reading.text, count.end, whole.start):
            yield count.start, whole.end, 100 * count.value / whole.value
    for whole in numbers:
        one = _ONE_OF.search(reading.text[max(0, whole.start - _LONGEST) : whole.start])
        if one and whole.value > 1 and not _A_STRETCH.match(reading.text, whole.end):
            told = one.start(one.lastgroup or 0) - len(one.string)
            yield whole.start + told, whole.end, 100 / whole.value
