"""Shares told in words: "three quarters of the debt", ثلاثة أرباع الدين."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.language.normalise import Reading, fold

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
