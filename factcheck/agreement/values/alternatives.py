"""Values that a statement joins by "or": "in 1912 or 1915" is borne out by either year, and denied only by a third."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.agreement.texts.clauses import are_amounts
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation, compare_figures
from factcheck.agreement.values.lists import value_lists
from factcheck.agreement.values.pairing import Pairing
from factcheck.language.facts import TypedFact

_EITHER = re.compile(r"(?:\beither|(?<!\w)إما)\s+\Z", re.IGNORECASE)


def alternatives_as_one(statement: Reading, pairings: Sequence[Pairing]) -> list[Pairing]:
    """The pairings, those of each list of alternatives as one that stands for the whole list.

    It is met where one of them is, and in conflict where all are. Where the passage has all of them, or says nothing
    of some and denies the others, they stay as they are.
    """
    told = list(pairings)
    for values in value_lists(statement):
        group = [pairing for pairing in told if pairing.stated in values.items]
        chosen = _chosen(group) if values.alternatives and len(group) == len(values.items) else None
        if chosen is not None:
            joined = replace(chosen, stated=_joined(statement.text, chosen.stated, values.items))
            told = [
                joined if pairing is chosen else pairing
                for pairing in told
                if pairing is chosen or pairing not in group
            ]
    return told


def _chosen(group: Sequence[Pairing]) -> Pairing | None:
    """Which of them tells how the passage stands to all."""
    met = [pairing for pairing in group if pairing.relation is Relation.AGREES]
    if met:
        return met[0] if len(met) < len(group) else None
    denied = [pairing for pairing in group if pairing.relation is Relation.CONFLICTS]
    best = max(denied, key=lambda pairing: pairing.fit, default=None)
    return best if best and all(pairing in denied or _is_denied_with(pairing, best) for pairing in group) else None


def _is_denied_with(pairing: Pairing, other: Pairing) -> bool:
    """Whether a bare number of which the passage says nothing is counted by what another is: "three or nine men"."""
    if pairing.relation is not None or other.found is None or not are_amounts(pairing.stated, other.stated):
        return False
    return compare_figures(pairing.stated, other.found) is Relation.CONFLICTS


def _joined(text: str, stated: TypedFact, items: Sequence[TypedFact]) -> TypedFact:
    """The value in the place of the whole list, as it is written."""
    led = _EITHER.search(text, 0, items[0].start)
    start, end = led.start() if led else items[0].start, items[-1].end
    return replace(stated, text=text[start:end], start=start, end=end)
