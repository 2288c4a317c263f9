"""What somebody came in, of several things told side by side: "second in the 200 metres and fourth in the 400"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation, compare
from factcheck.agreement.values.numbered import is_rank
from factcheck.agreement.values.pairing import Pairing
from factcheck.language.facts import TypedFact

_FIT = 1.0


def ranked_in_their_own(passage: Reading, pairings: Sequence[Pairing]) -> list[Pairing]:
    """The pairings, a rank with the one that the passage has in the clause of the statement's other value.

    So only where the rank that it was paired with stands in a clause with another value of that kind.
    """
    return [_in_its_own(passage, pairing, pairings) for pairing in pairings]


def _in_its_own(passage: Reading, pairing: Pairing, pairings: Sequence[Pairing]) -> Pairing:
    found = pairing.found
    if found is None or pairing.carried or not is_rank(pairing.stated) or not is_rank(found):
        return pairing
    for other in pairings:
        if other is pairing or other.found is None or other.carried or other.relation is not Relation.AGREES:
            continue
        own = _own_rank(passage, found, other.found)
        if own is None:
            continue
        relation = compare(pairing.stated, own)
        if relation in {Relation.AGREES, Relation.CONFLICTS}:
            crossed = relation is Relation.CONFLICTS
            return replace(pairing, found=own, relation=relation, fit=_FIT, elsewhere=crossed)
    return pairing


def _own_rank(passage: Reading, rank: TypedFact, value: TypedFact) -> TypedFact | None:
    """The only rank in the clause of a value, where the rank paired is that of another clause with a value like it."""
    if is_rank(value) or not passage.clauses.in_one_sentence(rank, value):
        return None
    start, end = passage.clauses.stretch(value.start, value.end)
    if start <= rank.start < end:
        return None
    begin, stop = passage.clauses.stretch(rank.start, rank.end)
    told = [fact for fact in passage.values if begin <= fact.start < stop and not is_rank(fact)]
    ranks = [fact for fact in passage.values if start <= fact.start < end and is_rank(fact)]
    rivals = [fact for fact in told if compare(value, fact) is Relation.CONFLICTS]
    return ranks[0] if len(rivals) == len(ranks) == 1 else None
