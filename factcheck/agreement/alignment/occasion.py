"""Whether a passage denies the statement's event or tells of another one: one difference denies, several do not."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.pairing import Pairing


def without_another_event(
    values: Sequence[Pairing], names: Sequence[Pairing], least_fit: float
) -> tuple[list[Pairing], list[Pairing]]:
    """The pairings, with conflicts taken back where the passage differs in two respects and no value agrees.

    A loan of another sum in another year is another loan; the same sum in another year is a contradiction, and so is a
    value that the passage has of another matter.
    """
    differing = {_respect(pairing) for pairing in [*values, *names] if _conflicts(pairing, least_fit)}
    agreeing = any(pairing.relation is Relation.AGREES or pairing.elsewhere for pairing in values)
    if len(differing) < 2 or agreeing:
        return list(values), list(names)
    return [_unanswered(pairing) for pairing in values], [_unanswered(pairing) for pairing in names]


def _conflicts(pairing: Pairing, least_fit: float) -> bool:
    return pairing.relation is Relation.CONFLICTS and pairing.fit >= least_fit


def _respect(pairing: Pairing) -> tuple[int, int]:
    return pairing.stated.start, pairing.stated.end


def _unanswered(pairing: Pairing) -> Pairing:
    return Pairing(pairing.stated) if pairing.relation is Relation.CONFLICTS else pairing


def of_one_deed(statement: Reading, passage: Reading, pairing: Pairing) -> bool:
    """Whether the deed that the statement's value goes with is told in the clause of the passage's: "built in 1790"."""
    if pairing.found is None:
        return False
    deeds = [token for token in statement.clauses.own(pairing.stated) if token.is_verb]
    told = passage.clauses.own(pairing.found)
    return bool(deeds) and all(token.is_among(told) for token in deeds)
