"""What is told as later on the same day, but belongs to an earlier part of it; by the sentence before, too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.agreement.texts.reading import Reading
from factcheck.discrepancies.inner.clash import Clash
from factcheck.discrepancies.inner.template import words
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import Reading as Folded
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
# Words of another day than that which is told of.
_OTHER_DAY = re.compile(
    words(
        "next, previous, following, yesterday, tomorrow, eve, overnight, day before, day after, every, each, daily,"
        "التالي, السابق, أمس, غدا, عشية, كل"
    )
)


def find_day_parts(reading: Reading) -> Iterator[Clash]:
    """ "Talks in the afternoon, and breakfast later in the day"."""
    folded = read(reading.text)
    parts = _parts(folded.text)
    for told, sign in _told_apart(folded.text, parts):
        before = [part for part in parts if part.span[1] <= told.span[0]]
        if before and sign * (told.number - before[-1].number) < 0:
            yield Clash("sequence", "day_part", (_fact(folded, before[-1]), _fact(folded, told)))


def find_part_after(before: Reading, after: Reading) -> tuple[TypedFact, TypedFact] | None:
    """The same of two sentences, one after the other: the part of the day in the first and that in the second."""
    first, second = read(before.text), read(after.text)
    parts = _parts(second.text)
    earlier = _parts(first.text)
    if not earlier or any(_OTHER_DAY.search(text) for text in (first.text, second.text)) or _other_dates(before, after):
        return None
    for told, sign in _told_apart(second.text, parts):
        alone = all(part.span[0] >= told.span[0] for part in parts)
        if alone and sign * (told.number - earlier[-1].number) < 0:
            return _fact(first, earlier[-1]), _fact(second, told)
    return None


def _parts(text: str) -> list[_Part]:
    return [_Part(match.span(), int(str(match.lastgroup)[4:])) for match in _PART.finditer(text)]


def _told_apart(text: str, parts: Sequence[_Part]) -> Iterator[tuple[_Part, int]]:
    """The parts of the day that are told as later on the day (1), or as earlier (-1)."""
    for pattern, sign in ((_LATER, 1), (_EARLIER, -1)):
        for cue in pattern.finditer(text):
            told = _nearest(parts, cue.span())
            if told is not None:
                yield told, sign


def _other_dates(before: Reading, after: Reading) -> bool:
    """Whether the second sentence has a date of its own."""
    known = [str(fact.value) for fact in before.values if fact.kind == "date"]
    return any(fact.kind == "date" and str(fact.value) not in known for fact in after.values)


class _Part(NamedTuple):
    """A part of the day where it stands; they are numbered from dawn on."""

    span: tuple[int, int]
    number: int


def _nearest(parts: Sequence[_Part], cue: tuple[int, int]) -> _Part | None:
    """The part of the day right before a cue, or else the one right after it."""
    before = [part for part in parts if 0 <= cue[0] - part.span[1] <= _NEAR]
    after = [part for part in parts if 0 <= part.span[0] - cue[1] <= _NEAR]
    return before[-1] if before else next(iter(after), None)


def _fact(folded: Folded, part: _Part) -> TypedFact:
    start, end = folded.span(*part.span)
    return TypedFact("date", folded.source[start:end], start, end, f"part of day {part.number + 1}")
