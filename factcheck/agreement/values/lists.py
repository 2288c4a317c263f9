"""Values of one kind that a text has one behind the other: "in 1912 or 1915", "30, 40 and 50 euros"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.agreement.texts.clauses import are_amounts
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation, compare, compare_figures
from factcheck.language.facts import TypedFact

# Between the values of one list. Behind a comma "or" begins an afterthought: "30 euros, or 20 for students".
_JOINS_VALUES = re.compile(r"\s+(?P<joint>or|and|&|أو|أم)\s+(?:(?:in|on|عام|سنة|في)\s+)*|\s*[,،]\s*", re.IGNORECASE)
_ORS = frozenset({"or", "أو", "أم"})
# A longer one is a table.
_LONGEST_LIST = 12


@dataclass(frozen=True, slots=True)
class ValueList:
    """Values of one kind, one behind the other; `alternatives` where "or" joins them."""

    items: tuple[TypedFact, ...]
    alternatives: bool


def value_lists(reading: Reading) -> Iterator[ValueList]:
    """The lists of a text, in its order."""
    items: list[TypedFact] = []
    joints: list[str] = []
    for fact in reading.values:
        between = _JOINS_VALUES.fullmatch(reading.text, items[-1].end, fact.start) if items else None
        if between and _may_be_listed(items[-1], fact, between["joint"]):
            joints.append((between["joint"] or "").lower())
        else:
            yield from _list_of(items, joints)
            items, joints = [], []
        items.append(fact)
    yield from _list_of(items, joints)


def joined_with(reading: Reading, fact: TypedFact) -> list[TypedFact]:
    """The other values of the list in which one of a text stands: "four or six wheels"."""
    return [other for values in value_lists(reading) if fact in values.items for other in values.items if other != fact]


def _may_be_listed(one: TypedFact, other: TypedFact, joint: str | None) -> bool:
    """Whether two values are of one kind and differ; of alternatives the last may say of what ("three or four men")."""
    if (joint or "").lower() in _ORS and are_amounts(one, other):
        return compare_figures(one, other) is Relation.CONFLICTS
    return compare(one, other) is Relation.CONFLICTS


def _list_of(items: Sequence[TypedFact], joints: Sequence[str]) -> Iterator[ValueList]:
    """A list ends with a joint; a row of values between commas may be anything."""
    if joints and joints[-1] and len(items) <= _LONGEST_LIST:
        yield ValueList(tuple(items), joints[-1] in _ORS)
