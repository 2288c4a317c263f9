"""Two ends of a range as one value: "£15–£20" and "£25–£30" differ in one respect, not in two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from factcheck.agreement.texts.clauses import are_alike
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.values.parallels import compared
from factcheck.language.facts import TypedFact

_TO = re.compile(r"\s*(?:[-–—]|(?<!\w)(?:to|إلى|الى|حتى)(?!\w))\s*", re.IGNORECASE)
_AND = re.compile(r"\s+(?:and\s+|و\s*)", re.IGNORECASE)
_BETWEEN = re.compile(r"(?<!\w)[وف]?(?:between|ما\s+بين|بين)\s+\Z", re.IGNORECASE)
_REACH = 16
# "From 5 million in May to 7 million" tells of a change; without anything between it tells from where to where.
_CHANGED = re.compile(r"(?<!\w)[وف]?(?:from|من)\s+\Z", re.IGNORECASE)

Range = tuple[TypedFact, TypedFact]


def ranges_as_one(statement: Reading, passage: Reading, pairings: Sequence[Pairing]) -> list[Pairing]:
    """The pairings; the two ends of a range as one, in conflict with the only range of the passage that has neither."""
    told = list(pairings)
    for stated in _ranges(statement):
        found = [each for each in _ranges(passage) if are_alike(each[1], stated[1])]
        ends = [pairing for pairing in told if pairing.stated in stated]
        if len(ends) != 2 or len(found) != 1 or any(pairing.relation is Relation.AGREES for pairing in ends):
            continue
        if not all(compared(one, other) is Relation.CONFLICTS for one, other in zip(stated, found[0], strict=True)):
            continue
        fit = max(pairing.fit for pairing in ends)
        whole = Pairing(_whole(statement, stated), _whole(passage, found[0]), Relation.CONFLICTS, fit)
        told = [whole if pairing is ends[0] else pairing for pairing in told if pairing is not ends[1]]
    return told


def _ranges(reading: Reading) -> Iterator[Range]:
    """The ranges of amounts in a text; the lower end stands first."""
    for low, high in pairwise(value for value in reading.values if value.kind != "date"):
        if not are_alike(low, high) or _amount(low) >= _amount(high):
            continue
        before = reading.text[max(0, low.start - _REACH) : low.start]
        led = _BETWEEN.search(before) is not None
        if _CHANGED.search(before) is None and (_AND if led else _TO).fullmatch(reading.text, low.end, high.start):
            yield low, high


def _amount(fact: TypedFact) -> float:
    value = fact.value.get("amount") if isinstance(fact.value, dict) else fact.value
    return float(value) if isinstance(value, int | float) else 0.0


def _whole(reading: Reading, ends: Range) -> TypedFact:
    low, high = ends
    return replace(high, text=reading.text[low.start : high.end], start=low.start, end=high.end)
