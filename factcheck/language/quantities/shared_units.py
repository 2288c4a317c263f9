"""A figure without its unit beside one that has it: "75 billion rupees in June, up from 60 billion a year earlier"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from factcheck.language.facts import TypedFact
from factcheck.language.normalise import Reading, fold
from factcheck.language.quantities.counting import any_of, nothing_counted
from factcheck.language.quantities.partitives import parts_and_wholes

_ABOUT = (
    rf"(?:(?:{any_of('about, around, nearly, almost, roughly, some, just, over, only, حوالي, نحو, قرابة, زهاء')})\s+)?"
)
# What sets the figure behind it against the one before it.
_AGAINST = re.compile(
    r"[^.;:!?()]{0,60}?(?<!\w)(?:(?:up|down|rising|falling)?\s*\bfrom|(?:as\s+)?compared\s+(?:with|to)|against|versus|vs\.?"
    rf"|و?(?:{any_of('مقارنة مع, مقابل, من, بدلا من, صعودا من, نزولا من')})|(?:{any_of('مقارنة')})\s+ب)\s*{_ABOUT}\Z"
)
# "From 60 billion in May to 75 billion rupees"
_FROM = re.compile(rf"(?<!\w)(?:from|{any_of('من')})\s+{_ABOUT}\Z")
_UP_TO = re.compile(rf"[^.;:!?(),]{{0,30}}?(?<!\w)(?:to|{any_of('إلى')})\s+{_ABOUT}\Z")
# "Rose 20 % from 10,000" tells by how much; a share that another is set against is where something stands.
_STANDS_AT = re.compile(
    rf"(?<!\w)(?:(?:to|at|of|was|were|is|are|reached|hit)"
    rf"|[وف]?(?:{any_of('إلى, عند, كان, كانت, بلغ, بلغت, تبلغ, يبلغ')})"
    rf"(?:\s+\w+){{0,3}})\s+{_ABOUT}\Z"
)
# Two figures of one thing are not a thousand times one another.
_FARTHEST = 1_000


def share_units(reading: Reading, facts: Sequence[TypedFact]) -> list[TypedFact]:
    """`facts` in their order, with the bare ones that are set against their neighbour in its unit."""
    shared = list(facts)
    for at, (one, other) in enumerate(pairwise(facts)):
        one = shared[at]
        if _is_bare(other) and not _is_bare(one) and _set_against(reading, one, other):
            shared[at + 1] = _in_its_unit(other, one)
        elif _is_bare(one) and not _is_bare(other) and _leads_up(reading, one, other):
            shared[at] = _in_its_unit(one, other)
    return _of_their_wholes(reading, shared)


def _of_their_wholes(reading: Reading, facts: list[TypedFact]) -> list[TypedFact]:
    """Of a part and its whole, the one without a unit in that of the other: "48 of the 120 seats"."""
    units: dict[int, TypedFact] = {}
    for part, whole in parts_and_wholes(reading.source, facts):
        units |= {bare.start: told for bare, told in ((part, whole), (whole, part)) if _has_none(bare, told)}
    return [_in_its_unit(fact, units[fact.start]) if fact.start in units else fact for fact in facts]


def _is_bare(fact: TypedFact) -> bool:
    return fact.kind == "number" and not isinstance(fact.value, dict)


def _has_none(bare: TypedFact, told: TypedFact) -> bool:
    return _is_bare(bare) and not _is_bare(told) and told.kind != "percentage"


def _set_against(reading: Reading, told: TypedFact, bare: TypedFact) -> bool:
    between = fold(reading.source[told.end : bare.start])
    behind = fold(reading.source[bare.end : bare.end + 24])
    if told.kind == "percentage" and not _STANDS_AT.search(fold(reading.source[max(0, told.start - 40) : told.start])):
        return False
    return bool(_AGAINST.match(between) and nothing_counted(behind)) and _of_one_size(told, bare)


def _leads_up(reading: Reading, bare: TypedFact, told: TypedFact) -> bool:
    before, between = (
        fold(reading.source[max(0, bare.start - 24) : bare.start]),
        fold(reading.source[bare.end : told.start]),
    )
    counts = not nothing_counted(between)
    return bool(_FROM.search(before) and _UP_TO.match(between)) and not counts and _of_one_size(told, bare)


def _of_one_size(told: TypedFact, bare: TypedFact) -> bool:
    one, other = _amount(told), _amount(bare)
    return one is not None and other is not None and other != 0 and 1 / _FARTHEST < abs(one / other) < _FARTHEST


def _amount(fact: TypedFact) -> float | None:
    """None for what has no unit to share: a rank, or a share told in words."""
    value = fact.value
    if isinstance(value, dict):
        value = None if value.get("unit") == "rank" else value.get("amount")
    return float(value) if isinstance(value, int | float) else None


def _in_its_unit(bare: TypedFact, told: TypedFact) -> TypedFact:
    if isinstance(told.value, dict):
        return replace(bare, kind=told.kind, value={**told.value, "amount": bare.value})
    return replace(bare, kind=told.kind)
