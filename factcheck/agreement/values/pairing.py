"""A fact of the statement with what answers to it in the passage."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.agreement.values.compare import Relation, dates_as_exactly
from factcheck.language.facts import TypedFact


@dataclass(frozen=True, slots=True)
class Pairing:
    """A fact of the statement with what answers to it in the passage.

    `relation` is None where nothing answers. `fit` (0..1) says how alike the surroundings of the two are; `carried`
    that the passage's fact comes from its context, so that it has no place in the passage's own text; `elsewhere` that
    the statement's value stands in the passage, but with other words; `supposed` that only the model can tell whether
    the two stand in one place; `contrasted` that the sentence tells two things side by side and of which of them.
    """

    stated: TypedFact
    found: TypedFact | None = None
    relation: Relation | None = None
    fit: float = 0.0
    carried: bool = False
    elsewhere: bool = False
    supposed: bool = False
    contrasted: bool = False

    @property
    def borne_out(self) -> bool:
        """Whether they agree and the passage does not date less exactly than the statement."""
        dated = self.stated.kind == "date" and self.found is not None
        return self.relation is Relation.AGREES and not (dated and not self.as_exact)

    @property
    def as_exact(self) -> bool:
        """Whether the passage's value says at least as much as the statement's."""
        stated, found = self.stated, self.found
        if found is None:
            return False
        if stated.kind == "date":
            return dates_as_exactly(stated, found)
        vague = found.approximate or found.bound != "exactly"
        return not vague or stated.approximate or stated.bound != "exactly"
