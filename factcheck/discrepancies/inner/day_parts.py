"""What is told as later on the same day, but belongs to an earlier part of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.agreement.reading import Reading
from factcheck.discrepancies.inner.clash import Clash
from factcheck.discrepancies.inner.template import words
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import read

_PARTS = (
    "dawn, daybreak, الفجر, فجر",
    "breakfast, morning, mornings, الفطور, فطور, إفطار, الصباح, صباح, صباحا",
    "noon, midday, lunch, luncheon, الظهر, ظهر, ظهرا, الغداء, غداء",
    "afternoon, العصر, عصر, عصرا",
    "evening, dinner, supper, المساء, مساء, العشاء, عشاء",
)
_PART = re.compile("|".join(f"(?P<part{number}>{words(listed)})" for number, listed in enumerate(_PARTS)))
_SAME_DAY = r"(?:in the|that|on the same|the same|in the same|on that) day"
_THAT_DAY = r"(?:اليوم|ذلك اليوم)"
_LATER = re.compile(rf"\blater {_SAME_DAY}\b|(?<!\w)(?:في وقت لاحق من|لاحقا في|لاحقا من) {_THAT_DAY}")
_EARLIER = re.compile(rf"\bearlier {_SAME_DAY}\b|(?<!\w)في وقت سابق من {_THAT_DAY}")
_NEAR = 60


def find_day_parts(reading: Reading) -> Iterator[Clash]:
    """ "Talks in the afternoon, and breakfast later in the day"."""
    folded = read(reading.text)
    parts = [_Part(match.span(), int(str(match.lastgroup)[4:])) for match in _PART.finditer(folded.text)]
    for pattern, sign in ((_LATER, 1), (_EARLIER, -1)):
        for cue in pattern.finditer(folded.text):
            told = _nearest(parts, cue.span())
            before = [part for part in parts if told and part.span[1] <= told.span[0]]
            if told and before and sign * (told.number - before[-1].number) < 0:
                facts = tuple(_fact(folded.source, folded.span(*part.span), part.number) for part in (before[-1], told))
                yield Clash("sequence", "day_part", facts)


class _Part(NamedTuple):
    """A part of the day where it stands; they are numbered from dawn on."""

    span: tuple[int, int]
    number: int


def _nearest(parts: Sequence[_Part], cue: tuple[int, int]) -> _Part | None:
    """The part of the day right before a cue, or else the one right after it."""
    before = [part for part in parts if 0 <= cue[0] - part.span[1] <= _NEAR]
    after = [part for part in parts if 0 <= part.span[0] - cue[1] <= _NEAR]
    return before[-1] if before else next(iter(after), None)


def _fact(text: str, span: tuple[int, int], part: int) -> TypedFact:
    return TypedFact("date", text[slice(*span)], *span, f"part of day {part + 1}")
