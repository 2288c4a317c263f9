"""Clauses that say yes and no of one matter, in other words than each other's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.agreement.comparison import Comparison, compare_texts
from factcheck.agreement.probabilities import softmax
from factcheck.agreement.stance import compare_and_score
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation, compare
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.words.polarity import Place, plain_negations
from factcheck.claims.engine import entailment_model
from factcheck.discrepancies.clauses import Span, clauses_around, moved
from factcheck.discrepancies.conflicts import Conflict
from factcheck.discrepancies.denials import affirmation, denial, denying, forbids, is_affirmed, opposed_words
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.pair import Pair
from factcheck.discrepancies.passages import read_passage, statement_text
from factcheck.discrepancies.series import says_which
from factcheck.discrepancies.settings import SETTINGS
from factcheck.language.facts import TypedFact
from factcheck.language.words.opposites import signed_words
from sources.models import Passage

_MOST_CLAUSES, _MOST_READ = 3, 2
_LEAST_TERMS = 2
# So much of the shorter clause has to be in the other; so many words, where no name or day ties the two.
_COMMON, _LEAST_UNTIED = 0.5, 5
_DAY = len("1980-10-08")
# Who speaks of himself or to his reader tells of no matter that another text could deny.
_TALK = re.compile(r"\b(?:I|you|your|yours|my|mine|me|we|our|us)\b(?!\.)")


@dataclass(frozen=True, slots=True)
class _Clause:
    """A stretch of a passage: `keys` are what its terms stand for, of which there are `terms`."""

    span: Span
    keys: frozenset[str]
    terms: int

    def shared(self, other: _Clause) -> int:
        """How many words and concepts both have."""
        return len(self.keys & other.keys)

    def alike(self, other: _Clause) -> float:
        """Share of the words and concepts of the shorter that the other has too."""
        shorter = min(self.terms, other.terms)
        return self.shared(other) / shorter if shorter else 0.0


@dataclass(frozen=True, slots=True)
class _Denial:
    """A clause of either passage, compared in both directions."""

    one: _Clause
    other: _Clause
    forth: Comparison
    back: Comparison


def judge_denials(pair: Pair) -> Conflict | None:
    """The surest of what one clause affirms and another denies; None where there is none."""
    if pair.one.document_id == pair.other.document_id and abs(pair.one.ordinal - pair.other.ordinal) == 1:
        return None
    found = [(sure, each) for each in _readable(pair) if (sure := _sureness(pair, each)) is not None]
    if not found:
        return None
    sure, surest = max(found, key=lambda each: each[0])
    difference = _difference(surest)
    return pair.conflict(difference, round(sure, 4)) if difference else None


def _readable(pair: Pair) -> list[_Denial]:
    """The denials worth a reading by the model, the most alike first."""
    found = [
        denied
        for one in _turning_clauses(pair.one)
        for other in _turning_clauses(pair.other)
        if one.alike(other) >= _COMMON and (denied := _compared(pair, one, other)) is not None
    ]
    return sorted(found, key=lambda denied: -denied.one.alike(denied.other))[:_MOST_READ]


def _turning_clauses(passage: Passage) -> list[_Clause]:
    """The whole text, and the clauses around each word that says no or has an opposite; none of a command or talk."""
    reading = read_passage(passage)
    if forbids(reading) or _TALK.search(reading.text):
        return []
    turning = [(fact.start, fact.end) for fact in plain_negations(reading)]
    turning += [(signed.word.start, signed.word.end) for signed in signed_words(list(reading.words), reading.text)]
    text = statement_text(passage)
    around = [clause for start, end in turning for clause in clauses_around(text, start, end)[:_MOST_CLAUSES]]
    return [_clause(reading, span) for span in dict.fromkeys([(0, len(text)), *around])]


def _clause(reading: Reading, span: Span) -> _Clause:
    terms = [term for term in reading.terms if span[0] <= term.word.start and term.word.end <= span[1]]
    return _Clause(span, frozenset(key for term in terms for key in term.keys), len(terms))


def _compared(pair: Pair, one: _Clause, other: _Clause) -> _Denial | None:
    """The two clauses compared, where one of them turns what both tell of, and something ties them together."""
    forth = compare_texts(pair.statement_of(one.span), pair.quote_of(other.span))
    if not _turned(forth) or min(len(forth.statement.terms), len(forth.passage.terms)) < _LEAST_TERMS:
        return None
    back = compare_texts(pair.reversed.statement_of(other.span), pair.reversed.quote_of(one.span))
    denied = _Denial(one, other, forth, back)
    return denied if _one_time(denied) and _tied(denied) else None


def _turned(compared: Comparison) -> bool:
    negated = compared.negation is not None and compared.negation.shared
    return negated or bool(denying(compared))


def _tied(denied: _Denial) -> bool:
    """Whether names say that both tell of the same, or one day does, or most of the words."""
    forth, back = denied.forth.names, denied.back.names
    if any(pairing.relation is Relation.CONFLICTS for pairing in (*forth, *back)):
        return False
    if _all_met(forth) and _all_met(back):
        return True
    if any(_agreed_day(pairing) for pairing in denied.forth.values):
        return True
    opposed = bool(denying(denied.forth))
    dated = any(fact.kind == "date" for fact in (*denied.forth.statement.values, *denied.back.statement.values))
    return opposed and dated and denied.one.shared(denied.other) >= _LEAST_UNTIED


def _all_met(pairings: Sequence[Pairing]) -> bool:
    return bool(pairings) and all(pairing.relation is Relation.AGREES for pairing in pairings)


def _agreed_day(pairing: Pairing) -> bool:
    stated = pairing.stated
    return stated.kind == "date" and pairing.relation is Relation.AGREES and len(str(stated.value)) >= _DAY


def _one_time(denied: _Denial) -> bool:
    """Whether the clauses are of one date, as far as both are dated; what a date only tells apart has its own."""
    first, second = (_dates(each.statement) for each in (denied.forth, denied.back))
    return not first or not second or any(compare(one, other) is Relation.AGREES for one in first for other in second)


def _dates(reading: Reading) -> list[TypedFact]:
    return [fact for fact in reading.values if fact.kind == "date" and not says_which(reading, fact)]


def _sureness(pair: Pair, denied: _Denial) -> float | None:
    """How sure (0..1) the model is that the clauses refute each other; None where it is not sure enough."""
    forth = pair.statement_of(denied.one.span), pair.quote_of(denied.other.span)
    back = pair.reversed.statement_of(denied.other.span), pair.reversed.quote_of(denied.one.span)
    refutes = sorted(softmax(each.scores)["refutes"] for each in compare_and_score([forth, back], entailment_model()))
    sure = refutes[0] >= SETTINGS.clause_met and refutes[1] >= SETTINGS.clause_denied
    return sum(refutes) / 2 if sure else None


def _difference(denied: _Denial) -> Difference | None:
    """The words that part the two, with their places in the passages."""
    found = next(_parting(denied.forth, denied.back.statement), None)
    if found is None:
        return None
    starts = denied.one.span[0], denied.other.span[0]
    return Difference("polarity", moved(found.one, starts[0]), moved(found.other, starts[1]))


def _parting(compared: Comparison, other: Reading) -> Iterator[Difference]:
    one = compared.statement
    for opposition in denying(compared):
        yield opposed_words(one, opposition.stated, other, opposition.found)
    negation = compared.negation
    if negation is None or not negation.shared:
        return
    if negation.stated is not None and is_affirmed(one, negation.stated.end, other):
        yield Difference("polarity", denial(one, *_span(negation.stated)), affirmation(other, one, negation.stated.end))
    elif negation.found is not None and is_affirmed(other, negation.found.end, one):
        yield Difference("polarity", affirmation(one, other, negation.found.end), denial(other, *_span(negation.found)))


def _span(place: Place) -> Span:
    return place.start, place.end
