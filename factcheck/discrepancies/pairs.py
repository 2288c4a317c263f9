"""One pair of passages judged: the one value on either side that cannot both be true, if there is one."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf, log

from factcheck.agreement.compare import Relation, compare, day_range
from factcheck.agreement.features import compare_texts, conflict
from factcheck.agreement.stance import judge
from factcheck.agreement.types import Judgement, Quote, Reason, Statement
from factcheck.agreement.units import base_amount
from factcheck.claims.engine import entailment_model
from factcheck.discrepancies.matter import Difference, same_matter
from factcheck.discrepancies.neighbours import Near, Neighbourhood, carried_prefix, read_passage, statement_text
from factcheck.language.facts import TypedFact
from sources.models import Passage

STATED_KINDS = frozenset({"date", "money", "percentage", "count", "number", "duration"})
# Surer than a check asks to be: nobody asked for this comparison, and a board of false alarms is not read.
_SURE = 0.8


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


def find_conflict(passage: Passage, near: Near, neighbourhood: Neighbourhood) -> Conflict | None:
    """Where the neighbour refutes the passage by exactly one value, and both speak of the same thing."""
    found = near.passage
    statement, quote = Statement(statement_text(passage), passage.language), _as_quote(found)
    if not _may_differ(statement, quote):
        return None
    (judgement,) = judge(statement, [quote], entailment_model())
    difference = _only_difference(passage, found, judgement)
    one, other = read_passage(passage), read_passage(found)
    if difference is None or not same_matter(one, other, difference, neighbourhood.is_rare):
        return None
    confidence = round(judgement.probabilities["refutes"], 4)
    return Conflict(Side(passage, difference.one), Side(found, difference.other), confidence)


def _as_quote(passage: Passage) -> Quote:
    return Quote(passage.text, passage.language, passage.context)


def _may_differ(statement: Statement, quote: Quote) -> bool:
    """Whether any value contradicts another: reading both texts with the model costs a hundred times as much."""
    return conflict(compare_texts(statement, quote).values) > 0


def _only_difference(passage: Passage, found: Passage, judgement: Judgement) -> Difference | None:
    """Two values that differ together tell of another occasion rather than of a mistake."""
    if judgement.probabilities["refutes"] < _SURE:
        return None
    matched = {_start(reason, found) for reason in judgement.reasons if reason.agrees}
    against = [
        reason
        for reason in judgement.reasons
        if not reason.agrees and reason.kind in STATED_KINDS and _start(reason, found) not in matched
    ]
    if len(against) != 1 or against[0].statement is None or _start(against[0], found) is None:
        return None
    stated = against[0].statement.start
    one = next(fact for fact in read_passage(passage).values if fact.start == stated)
    rivals = [fact for fact in read_passage(found).values if compare(one, fact) is Relation.CONFLICTS]
    free = [fact for fact in rivals if fact.start not in matched]
    return Difference(one, min(free, key=lambda fact: _distance(one, fact))) if free else None


def _distance(one: TypedFact, other: TypedFact) -> float:
    """Of several values that contradict another, the one of about its size or time is meant for it."""
    if one.kind == "date":
        first, second = day_range(str(one.value)), day_range(str(other.value))
        return abs(first[0] - second[0]) if first and second else inf
    here, there = base_amount(one.value), base_amount(other.value)
    if here is None or there is None or here.amount <= 0 or there.amount <= 0:
        return inf
    return abs(log(here.amount / there.amount))


def _start(reason: Reason, found: Passage) -> int | None:
    """Where the neighbour's value stands in its own `statement_text`; a carried date stands first."""
    if reason.passage is not None:
        return reason.passage.start + len(carried_prefix(found))
    return 0 if reason.kind == "date" and carried_prefix(found) else None
