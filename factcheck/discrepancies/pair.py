"""Two passages next to each other, with what can be asked of both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from factcheck.agreement.comparison import Comparison
from factcheck.agreement.stance import Scored, compare_and_score
from factcheck.agreement.texts.concept_words import RECURRING
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.types import Quote, Statement
from factcheck.claims.engine import entailment_model
from factcheck.discrepancies.clauses import Span
from factcheck.discrepancies.conflicts import Conflict, Label, LookAlike, Side
from factcheck.discrepancies.denials import plainly_denied
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.magnitude import orders_apart
from factcheck.discrepancies.matter import Matter, judge_matter
from factcheck.discrepancies.neighbours import Neighbourhood
from factcheck.discrepancies.passages import (
    carried_prefix,
    clause_quote,
    clause_statement,
    read_passage,
    statement_text,
)
from factcheck.discrepancies.series import says_which
from factcheck.discrepancies.settings import SETTINGS
from factcheck.discrepancies.steps import of_other_steps
from factcheck.language.facts import TypedFact
from sources.models import Passage

STATED_KINDS = frozenset({"date", "money", "percentage", "count", "number", "duration"})


@dataclass(frozen=True)
class Pair:
    """Two passages; where one of them is read as a statement about the other, that is `one`."""

    one: Passage
    other: Passage
    neighbourhood: Neighbourhood

    @cached_property
    def reversed(self) -> Pair:
        return Pair(self.other, self.one, self.neighbourhood)

    @property
    def readings(self) -> tuple[Reading, Reading]:
        return read_passage(self.one), read_passage(self.other)

    @property
    def statement(self) -> Statement:
        return Statement(statement_text(self.one), self.one.language)

    @property
    def quote(self) -> Quote:
        return Quote(self.other.text, self.other.language, self.other.context)

    @property
    def recurs(self) -> bool:
        """Whether `one` tells of what happens again and again, so that another date may be another occasion."""
        return any(term.events & RECURRING for term in self.readings[0].terms)

    def statement_of(self, clause: Span) -> Statement:
        """A stretch of `one` as a statement of its own."""
        return clause_statement(self.one, clause)

    def quote_of(self, clause: Span) -> Quote:
        """A stretch of `other` as a quote."""
        return clause_quote(self.other, clause, self.neighbourhood.before(self.other))

    def says_which(self, difference: Difference) -> bool:
        """Whether one document tells two things apart by these dates ("the race of 1905")."""
        facts = zip(self.readings, (difference.one, difference.other), strict=True)
        same = self.one.document_id == self.other.document_id
        return same and difference.kind == "date" and all(says_which(reading, fact) for reading, fact in facts)

    def refutes(self) -> float:
        """The probability that `other` refutes `one`, by the entailment model and the typed facts.

        Nought where one value differs and the rest is not borne out either: two events, however sure the model is.
        """
        but_for = self._scored.but_for
        other_event = but_for is not None and but_for < SETTINGS.but_for
        return 0.0 if other_event else self.chances["refutes"]

    def refutes_by_words(self) -> float:
        """That probability where it is enough for words that deny each other, 0 where it is not.

        What holds in both directions is believed sooner: where the other one is sure, or where one text says no to all
        that the other says.
        """
        there = self.refutes()
        if there >= SETTINGS.sure_of_words:
            return there
        if there < SETTINGS.denied:
            return 0.0
        enough = SETTINGS.not_affirmed if plainly_denied(*self.readings) else SETTINGS.sure_of_words
        return there if self.reversed.refutes() >= enough else 0.0

    @property
    def compared(self) -> Comparison:
        """The typed facts of `one` beside those of `other`."""
        return self._scored.pair

    @property
    def but_for(self) -> float | None:
        """How likely the model takes `one` for borne out but for the one value that differs; None where none does."""
        return self._scored.but_for

    def in_statement(self, fact: TypedFact) -> TypedFact:
        """A fact of the text of `other` where it stands in its `statement_text`, behind a carried date."""
        shift = len(carried_prefix(self.other))
        return replace(fact, start=fact.start + shift, end=fact.end + shift)

    @cached_property
    def chances(self) -> Mapping[str, float]:
        """The probabilities of the three stances of `other` on `one`."""
        chances = self._scored.chances(entailment_model().calibration)
        return {stance: round(chance, 4) for stance, chance in chances.items()}

    @cached_property
    def _scored(self) -> Scored:
        (scored,) = compare_and_score([(self.statement, self.quote)], entailment_model())
        return scored

    def is_telling(self, key: str) -> bool:
        """Whether a name of this key is shared by few passages of either document."""
        return self.neighbourhood.is_telling(key, self.one, self.other)

    def matter_of(self, difference: Difference) -> Matter:
        if self.says_which(difference):
            return Matter(same=False, label=Label.ANOTHER_EVENT)
        return self.matter_between(*self.readings, difference)

    def matter_between(self, one: Reading, other: Reading, difference: Difference) -> Matter:
        """The same for a part of either passage; `difference` has its places there."""
        if of_other_steps(one, other, difference):
            return Matter(same=False, label=Label.ANOTHER_EVENT)
        subjects = self.neighbourhood.subjects_of(self.one), self.neighbourhood.subjects_of(self.other)
        return judge_matter(one, other, difference, self.is_telling, subjects)

    def conflict(self, difference: Difference, confidence: float) -> Conflict:
        """Amounts that are orders of magnitude apart tell of a slip rather than of another count."""
        kind = "implausible" if orders_apart(difference.one, difference.other) else difference.kind
        return Conflict(kind, (Side(self.one, difference.one), Side(self.other, difference.other)), confidence)

    def look_alike(self, label: Label, difference: Difference) -> LookAlike:
        return LookAlike(label, Side(self.one, difference.one), Side(self.other, difference.other))
