"""Shares in words that are no values elsewhere: "cut by half", "three-quarters of the 400 ships", بمقدار الثلث."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold, read

_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_PART = rf"(?P<part>{'|'.join(_PARTS)})s?"
_COUNT = rf"(?P<count>{'|'.join(_COUNTS)})[\s-]+"
_BY = re.compile(rf"(?<!\w)by\s+(?:(?:about|almost|nearly|roughly|some)\s+)?(?P<share>(?:{_COUNT})?{_PART})(?!\w)")
# "The first half of the 200 pages" and "one and a half of the" are no shares of a whole.
_OF = re.compile(
    rf"(?<!\w)(?<!first\s)(?<!second\s)(?<!latter\s)(?<!other\s)(?<!and a\s)(?<!and\s)(?P<share>(?:{_COUNT})?{_PART})"
    r"(?=\s+of\s+(?:(?:the|its|his|her|their|our|all|these|those)\s+)*(?:\d|two\s+hundred))"
)
_OR = re.compile(rf"(?<!\w)or\s+(?P<share>(?:{_COUNT})?{_PART})(?=\s*[),.])")
_ARABIC = {"النصف": 50.0, "الثلث": 100 / 3, "الثلثين": 200 / 3, "الربع": 25.0, "الخمس": 20.0, "العشر": 10.0}
_ARABIC_BY = re.compile(
    rf"(?<!\w)(?:(?:بمقدار|بنسبه|بحوالي|بنحو)\s+|ب|الي\s+(?=النصف))(?P<share>{'|'.join(map(fold, _ARABIC))})(?!\w)"
)
_BY_FOLDED = {fold(word): share for word, share in _ARABIC.items()}


def with_word_shares(text: str, values: Sequence[TypedFact]) -> Sequence[TypedFact]:
    """The values of a text and its shares in words, in order; a share is left out where it overlaps a value."""
    found = [
        share
        for share in _shares(text)
        if not any(
            fact.start < share.start < fact.end or share.start < fact.start < share.end < fact.end for fact in values
        )
    ]
    kept = [fact for fact in values if not any(share.start <= fact.start < share.end for share in found)]
    return sorted([*kept, *found], key=lambda fact: fact.start) if found else values


def _shares(text: str) -> Iterator[TypedFact]:
    folded = read(text)
    for pattern in (_BY, _OF, _OR):
        for match in pattern.finditer(folded.text):
            count, parts = _COUNTS.get(match["count"] or ""), _PARTS[match["part"]]
            # A "third" without its count is a rank.
            if (count is not None or parts == _PARTS["half"]) and (count or 1) < parts:
                yield _fact(text, folded.span(*match.span("share")), 100 * (count or 1) / parts)
    for match in _ARABIC_BY.finditer(folded.text):
        yield _fact(text, folded.span(*match.span("share")), _BY_FOLDED[match["share"]])


def _fact(text: str, span: tuple[int, int], share: float) -> TypedFact:
    start, end = span
    return TypedFact("percentage", text[start:end], start, end, round(share, 2), approximate=True)
