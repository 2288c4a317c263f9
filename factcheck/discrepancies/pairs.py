"""One pair of passages judged: the one value on either side that cannot both be true, if there is one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.agreement.stance import judge
from factcheck.agreement.types import Judgement, Quote, Reason, Statement
from factcheck.claims.engine import entailment_model
from factcheck.discrepancies.matter import Difference, same_matter
from factcheck.discrepancies.neighbours import Near, carried_prefix, read_passage, statement_text
from factcheck.language.facts import TypedFact
from sources.models import Passage

STATED_KINDS = frozenset({"date", "money", "percentage", "count", "number", "duration"})


@dataclass(frozen=True, slots=True)
class Side:
    """A passage and the value it states; `fact` has its place in `statement_text(passage)`."""

    passage: Passage
    fact: TypedFact

    @property
    def carried(self) -> bool:
        """Whether the value is the date that governs the passage and stands before it."""
        return self.fact.start < len(carried_prefix(self.passage))

    @property
    def place(self) -> tuple[int, int]:
        """Which value of the corpus this is."""
        return self.passage.pk, self.fact.start


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two values of one thing; `confidence` is the probability that the one passage refutes the other."""

    one: Side
    other: Side
    confidence: float

    @property
    def within(self) -> bool:
        return self.one.passage.document_id == self.other.passage.document_id


def states_value(passage: Passage) -> bool:
    """Whether the passage states anything that could differ."""
    return bool(read_passage(passage).values)


def find_conflict(passage: Passage, near: Near, is_rare: Callable[[str], bool]) -> Conflict | None:
    """Where the neighbour refutes the passage by exactly one value, and both speak of the same thing."""
    found = near.passage
    statement = Statement(statement_text(passage), passage.language)
    quote = Quote(found.text, found.language, found.context, near.similarity)
    (judgement,) = judge(statement, [quote], entailment_model())
    difference = _only_difference(passage, found, judgement)
    if difference is None or not same_matter(read_passage(passage), read_passage(found), difference, is_rare):
        return None
    confidence = round(judgement.probabilities["refutes"], 4)
    return Conflict(Side(passage, difference.one), Side(found, difference.other), confidence)


def _only_difference(passage: Passage, found: Passage, judgement: Judgement) -> Difference | None:
    """Two values that differ together tell of another occasion rather than of a mistake."""
    if judgement.stance != "refutes":
        return None
    matched = {_start(reason, found) for reason in judgement.reasons if reason.agrees}
    against = [
        reason
        for reason in judgement.reasons
        if not reason.agrees and reason.kind in STATED_KINDS and _start(reason, found) not in matched
    ]
    if len(against) != 1 or against[0].statement is None:
        return None
    one, other = _fact_at(passage, against[0].statement.start), _fact_at(found, _start(against[0], found))
    return Difference(one, other) if one and other else None


def _start(reason: Reason, found: Passage) -> int | None:
    """Where the neighbour's value stands in its own `statement_text`; a carried date stands first."""
    if reason.passage is not None:
        return reason.passage.start + len(carried_prefix(found))
    return 0 if reason.kind == "date" and carried_prefix(found) else None


def _fact_at(passage: Passage, start: int | None) -> TypedFact | None:
    return next((fact for fact in read_passage(passage).values if fact.start == start), None)
