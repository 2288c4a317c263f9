"""What differs where the passage has a stand-in in a name's place: those whom it stands for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.agreement.comparison import Comparison
from factcheck.agreement.names.namesakes import same_name
from factcheck.agreement.names.stand_ins import antecedents, stand_in, stand_in_for
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.pairing import Pairing
from factcheck.language.facts import TypedFact
from factcheck.language.names.names import name_keys

_FIT = 1.0


def with_antecedents(pair: Comparison) -> Comparison:
    """The comparison with each stand-in that differs from a name replaced by whom it stands for, where that is plain.

    Meant for a statement that is refuted.
    """
    names: list[Pairing] = []
    for put in (put for pairing in pair.names for put in _put(pair, pairing)):
        names += [] if put in names else [put]
    replaced = pair.substitution
    if replaced is not None and stand_in(pair.passage, *replaced.found):
        stated = _name_at(pair, *replaced.stated)
        told = list(_told(pair, stated, replaced.found)) if stated else []
        named = {(put.stated.start, put.found.start) for put in names if put.found}
        names += [put for put in told if put.found and (put.stated.start, put.found.start) not in named]
        replaced = None if told else replaced
    return replace(pair, names=names, substitution=replaced)


def _put(pair: Comparison, pairing: Pairing) -> list[Pairing]:
    """The pairing with each antecedent of what it has found, or as it is."""
    if pairing.relation is Relation.AGREES:
        return [pairing]
    found = pairing.found
    span = (found.start, found.end) if found is not None else None
    if span is None or not stand_in(pair.passage, *span):
        span = stand_in_for(pair.statement, pairing.stated, pair.passage)
    return (list(_told(pair, pairing.stated, span)) if span else []) or [pairing]


def _told(pair: Comparison, stated: TypedFact, span: tuple[int, int]) -> Iterator[Pairing]:
    keys = frozenset(name_keys(stated.text, pair.statement.language))
    others = antecedents(pair.passage, *span)
    own = [frozenset(name_keys(other.text, pair.passage.language)) for other in others]
    if any(same_name(keys, each) for each in own):
        return
    yield from (Pairing(stated, other, Relation.CONFLICTS, _FIT) for other in others)


def _name_at(pair: Comparison, start: int, end: int) -> TypedFact | None:
    """The name of the statement in that stretch, or the stretch itself where the statement has none that is missed."""
    inside = [name.fact for name in pair.statement.names if start <= name.fact.start and name.fact.end <= end]
    if inside:
        return inside[0]
    text = pair.statement.text[start:end]
    return TypedFact("name", text, start, end, text) if pair.statement.language == "ar" else None
