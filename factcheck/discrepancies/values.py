"""Which values of two texts answer to one another."""

from __future__ import annotations

from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation, compare
from factcheck.language.facts import TypedFact


def met(one: Reading, other: Reading) -> list[TypedFact]:
    """The values of the one text that the other has too."""
    return [fact for fact in one.values if _is_met(fact, other)]


def unmet(one: Reading, other: Reading) -> list[TypedFact]:
    """The values of the one text that have no equal in the other."""
    return [fact for fact in one.values if not _is_met(fact, other)]


def _is_met(fact: TypedFact, other: Reading) -> bool:
    return any(compare(fact, each) is Relation.AGREES for each in other.values)
