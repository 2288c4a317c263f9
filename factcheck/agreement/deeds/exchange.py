"""Two names in each other's place: who bought whom, who lost to whom, what went from where to where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeAlias

from factcheck.agreement.deeds.deeds import KNOWN_DEEDS, Span, deed_between, transfers_of
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.pairing import Pairing
from factcheck.language.names.names import name_keys

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SHORTEST_KEY = 3
_MOST_POINTS = 10
# Where one thing stands in the statement and in the passage.
Point: TypeAlias = tuple[Span, Span]


@dataclass(frozen=True, slots=True)
class Exchange:
    """The stretches from one name to the other; `names` of the statement, each with the one that stands there.

    `known` where the deed is, so that the passage need only speak of the two.
    """

    stated: Span
    found: Span
    names: tuple[tuple[Span, Span], tuple[Span, Span]]
    known: bool = True


@dataclass(frozen=True, slots=True)
class Parties:
    """Whether two texts tell the same deed of two names: with the names exchanged, or `alike`, in whichever words."""

    exchange: Exchange | None
    alike: bool


def compare_parties(statement: Reading, passage: Reading, names: Sequence[Pairing]) -> Parties:
    """The first two names of the statement between which the passage tells the same the other way round."""
    named = set(_named(names))
    points = sorted(named.union(_points_by_sound(statement, passage)))[:_MOST_POINTS]
    exchange, alike = None, False
    for one, other in combinations(points, 2):
        reversed_ = _is_reversed(statement, passage, one, other, named={one, other} <= named)
        alike = alike or reversed_ is False
        if reversed_ and exchange is None:
            places = (one[0], other[1]), (other[0], one[1])
            exchange = Exchange((one[0][0], other[0][1]), _hull(one[1], other[1]), places)
    return Parties(exchange, alike and exchange is None)


def _is_reversed(statement: Reading, passage: Reading, one: Point, other: Point, *, named: bool) -> bool | None:
    """Whether the passage has the two the other way round; None where the texts do not tell one deed of them."""
    first, second = sorted((one[1], other[1]))
    if one[0][1] > other[0][0] or first[1] > second[0]:
        return None
    said = deed_between(statement, one[0], other[0])
    told = deed_between(passage, first, second) if said else None
    if said is None or told is None or said.kind != told.kind:
        return None
    shared = said.keys & told.keys
    if (
        said.kind == "deed"
        and statement.language == passage.language == "ar"
        and not (named and _next_to(statement, one[0], other[0]) and _next_to(passage, first, second))
    ):
        # Any word may be a name, and one beside it a deed: it has to be known by its word, unless two names that are
        # known follow each other, whom a verb before them tells of.
        shared &= KNOWN_DEEDS
    if not shared and said.kind == "flow" and statement.language != passage.language:
        shared = transfers_of(statement, one[0], other[0]) & transfers_of(passage, first, second)
    if not shared:
        return None
    return (said.forward == told.forward) == (first != one[1])


def _hull(one: Span, other: Span) -> Span:
    return min(one[0], other[0]), max(one[1], other[1])


def _named(names: Sequence[Pairing]) -> Iterator[Point]:
    for pairing in names:
        if pairing.relation is Relation.AGREES and not pairing.carried and pairing.found is not None:
            stated, found = pairing.stated, pairing.found
            yield (stated.start, stated.end), (found.start, found.end)


def _points_by_sound(statement: Reading, passage: Reading) -> Iterator[Point]:
    """Where the same stands in both texts without being known for a name: in Arabic any word of matter."""
    if statement.language == passage.language == "ar":
        yield from _shared_words(statement, passage)
    elif passage.language == "ar":
        yield from _by_sound(statement, passage)
    elif statement.language == "ar":
        yield from ((stated, found) for found, stated in _by_sound(passage, statement))


def _shared_words(statement: Reading, passage: Reading) -> Iterator[Point]:
    """Words that both texts have, those next to each other in both as one."""
    last: Point | None = None
    for word in statement.words:
        same = [other for other in passage.words if other.stem == word.stem]
        if len(same) != 1:
            continue
        point = (word.start, word.end), (same[0].start, same[0].end)
        if last and _next_to(statement, last[0], point[0]) and _next_to(passage, last[1], point[1]):
            point = (last[0][0], point[0][1]), (last[1][0], point[1][1])
        elif last:
            yield last
        last = point
    if last:
        yield last


def _next_to(reading: Reading, one: Span, other: Span) -> bool:
    return one[1] < other[0] and not reading.text[one[1] : other[0]].strip()


def _by_sound(english: Reading, arabic: Reading) -> Iterator[Point]:
    """The names of the English text with the stretch of the Arabic one that sounds like them."""
    for name in english.names:
        keys = frozenset(key for key in name.keys if len(key) >= _SHORTEST_KEY)
        sounding = [
            match.span() for match in _WORD.finditer(arabic.text) if keys & frozenset(name_keys(match[0], "ar"))
        ]
        if sounding and len(sounding) <= len(name.fact.text.split()):
            yield (name.fact.start, name.fact.end), (sounding[0][0], sounding[-1][1])
