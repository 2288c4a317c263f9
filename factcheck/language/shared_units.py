"""A figure without its unit beside one that has it: "75 billion rupees in June, up from 60 billion a year earlier"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from factcheck.language.facts import TypedFact
from factcheck.language.normalise import Reading, fold


def _any(words: str) -> str:
    return "|".join(fold(word.strip()).replace(" ", r"\s+") for word in words.split(","))


_ABOUT = (
    rf"(?:(?:{_any('about, around, nearly, almost, roughly, some, just, over, only, حوالي, نحو, قرابة, زهاء')})\s+)?"
)
# What sets the figure behind it against the one before it.
_AGAINST = re.compile(
    r"[^.;:!?()]{0,60}?(?<!\w)(?:(?:up|down|rising|falling)?\s*\bfrom|(?:as\s+)?compared\s+(?:with|to)|against|versus|vs\.?"
    rf"|و?(?:{_any('مقارنة مع, مقابل, من, بدلا من, صعودا من, نزولا من')})|(?:{_any('مقارنة')})\s+ب)\s*{_ABOUT}\Z"
)
# "From 60 billion in May to 75 billion rupees"
_FROM = re.compile(rf"(?<!\w)(?:from|{_any('من')})\s+{_ABOUT}\Z")
_UP_TO = re.compile(rf"[^.;:!?(),]{{0,30}}?(?<!\w)(?:to|{_any('إلى')})\s+{_ABOUT}\Z")
# Behind the figure nothing may stand that it could count.
_NOTHING_COUNTED = re.compile(
    r"\s*(?:[.,;:!?)،؛؟]|\Z)"
    r"|\s+(?:a|an|the|in|at|on|by|for|during|last|this|previously|before|earlier|when|while|and|as|under|per)\b"
    rf"|\s+و?(?:{_any('في, خلال, قبل, عام, العام, السنة, الشهر, الربع, كانت, كان, لل, عند, سابقا, حين')})(?!\w)"
)
# "Rose 20 % from 10,000" tells by how much; a share that another is set against is where something stands.
_STANDS_AT = re.compile(
    rf"(?<!\w)(?:(?:to|at|of|was|were|is|are|reached|hit)|[وف]?(?:{_any('إلى, عند, كان, كانت, بلغ, بلغت, تبلغ, يبلغ')})"
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
    return shared


def _is_bare(fact: TypedFact) -> bool:
    return fact.kind == "number" and not isinstance(fact.value, dict)


def _set_against(reading: Reading, told: TypedFact, bare: TypedFact) -> bool:
    between = fold(reading.source[told.end : bare.start])
    behind = fold(reading.source[bare.end : bare.end + 24])
    if told.kind == "percentage" and not _STANDS_AT.search(fold(reading.source[max(0, told.start - 40) : told.start])):
        return False
    return bool(_AGAINST.match(between) and _NOTHING_COUNTED.match(behind)) and _of_one_size(told, bare)


def _leads_up(reading: Reading, bare: TypedFact, told: TypedFact) -> bool:
    before, between = (
        fold(reading.source[max(0, bare.start - 24) : bare.start]),
        fold(reading.source[bare.end : told.start]),
    )
    counts = not _NOTHING_COUNTED.match(between)
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
