"""What parts a passage from a statement that it refutes, by elimination: the one thing that is not met.

In free wording the model hardly bears a statement out even with the passage's value in it. Where all else is met, and
the passage has just one other of the kind, that is what differs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeAlias

from factcheck.agreement.comparison import Comparison
from factcheck.agreement.names.counterparts import counterparts
from factcheck.agreement.names.lives import of_one_event
from factcheck.agreement.names.namesakes import may_displace
from factcheck.agreement.names.rivals import unknown_bearers
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation, compare
from factcheck.agreement.values.numbered import find_ordinals, is_rank
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.values.partitives import of_one_role
from factcheck.agreement.values.remainders import of_one_part
from factcheck.language.facts import TypedFact
from factcheck.language.names.people import is_full_name

_FIT = 0.5
_MET = frozenset({Relation.AGREES, Relation.COMPATIBLE})
# What a fact tells: "date", "money", "place", "person", "rank" and so on.
Told: TypeAlias = tuple[str, TypedFact]


def only_difference(pair: Comparison) -> Pairing | None:
    """The only value, name or ordinal of the statement that the passage does not have, with the only other of its kind.

    None where several are missing, or the passage has none or several of that kind.
    """
    missing = list(_missing(pair))
    if len(missing) <= 1 and (across := list(counterparts(pair.statement, pair.passage))):
        return replace(across[0], fit=_FIT, supposed=False) if len(across) == 1 else None
    if len(missing) != 1:
        return None
    kind, stated = missing[0]
    if kind == "name":  # of what, nobody can tell
        return None
    others = [fact for other, fact in _free(pair) if other == kind and _may_differ(pair, stated, fact)]
    if len({str(fact.value) for fact in others}) != 1:
        return None
    return Pairing(stated, others[0], Relation.CONFLICTS, _FIT)


def _missing(pair: Comparison) -> Iterator[Told]:
    ranks = _ranks(pair.passage)
    named = [pairing.stated for pairing in pair.names]
    for pairing in [*pair.values, *pair.names]:
        if pairing.relation not in _MET:
            yield _kind(pairing.stated), pairing.stated
    for bearer in unknown_bearers(pair.statement, pair.passage):
        if not any(bearer.fact.overlaps(name) for name in named):
            yield bearer.kind, bearer.fact
    for ordinal in find_ordinals(pair.statement):
        if _rank(ordinal) not in ranks:
            yield "rank", ordinal


def _free(pair: Comparison) -> Iterator[Told]:
    """What the passage has and the statement has not."""
    ranks = _ranks(pair.statement)
    met = {id(pairing.found) for pairing in [*pair.values, *pair.names] if pairing.relation in _MET}
    for value in pair.passage.values:
        if id(value) not in met and not (is_rank(value) and _rank(value) in ranks):
            yield _kind(value), value
    bearers = unknown_bearers(pair.passage, pair.statement)
    for name in pair.passage.names:
        if not name.keys & pair.statement.known_keys and not any(name.fact.overlaps(each.fact) for each in bearers):
            yield _kind(name.fact), name.fact
    yield from ((bearer.kind, bearer.fact) for bearer in bearers)
    yield from (("rank", ordinal) for ordinal in find_ordinals(pair.passage) if _rank(ordinal) not in ranks)


def _kind(fact: TypedFact) -> str:
    if is_rank(fact):
        return "rank"
    return "person" if fact.kind == "name" and is_full_name(fact.text) else fact.kind


def _ranks(reading: Reading) -> set[object]:
    return {_rank(fact) for fact in [*filter(is_rank, reading.values), *find_ordinals(reading)]}


def _rank(fact: TypedFact) -> object:
    return fact.value["amount"] if isinstance(fact.value, dict) else None


def _may_differ(pair: Comparison, stated: TypedFact, found: TypedFact) -> bool:
    """Of values whether they can be compared and differ, as parts of one thing."""
    if stated.kind == "place":
        return may_displace(stated, found)
    if stated.kind == "name" or is_rank(stated):
        return True
    texts = pair.statement, stated, pair.passage, found
    told_alike = of_one_part(*texts) and of_one_event(*texts) and of_one_role(*texts)
    return told_alike and compare(stated, found) is Relation.CONFLICTS
