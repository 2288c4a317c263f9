"""Two sentences that tell several things each, compared clause by clause.

What else a sentence tells keeps its matter from being met by another, however plainly one of its clauses disagrees with
one of the other's: "In 2019 the line carried 60,000 tonnes of copper, and a journey cost three dollars."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.agreement.comparison import one_differing
from factcheck.agreement.probabilities import softmax
from factcheck.agreement.stance import Scored, compare_and_score
from factcheck.agreement.texts.concept_words import RECURRING
from factcheck.agreement.texts.reading import Reading, read
from factcheck.agreement.values.compare import Relation
from factcheck.claims.engine import entailment_model
from factcheck.discrepancies.clauses import Span, clauses_around, moved
from factcheck.discrepancies.conflicts import Conflict
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.differences import contradict
from factcheck.discrepancies.matter import dates_allow
from factcheck.discrepancies.pair import STATED_KINDS, Pair
from factcheck.discrepancies.passages import statement_text
from factcheck.discrepancies.settings import SETTINGS
from factcheck.discrepancies.values import unmet
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold

# So many differing values are looked at, each in so many clauses of either side; of these the model reads so many.
_MOST_DIFFERENCES, _MOST_CLAUSES, _MOST_READ = 6, 4, 2
_LEAST_TERMS = 2
_LEAST_COMMON, _SAME_WORDS = 0.3, 0.6
# Facts of the two clauses that the other one leaves out.
_MOST_UNMET = 2
# Words that say of what an amount is; a text that has one of a group and a text that has none speak of two things.
_SCOPES = tuple(
    re.compile(rf"(?<!\w)(?:{'|'.join(fold(word) for word in group.split())})(?!\w)")
    for group in (
        "each every per apiece لكل كل",
        "average averaged mean متوسط معدل",
        "total altogether overall إجمالي مجموع",
        "another other additional further more extra remaining rest آخر أخرى إضافي إضافية المتبقي",
        "first initial initially original originally أول الأول الأولى",
        "second third fourth fifth last final الثاني الثانية الثالث الثالثة الأخير الأخيرة",
        "new newly next جديد جديدة الجديد الجديدة المقبل",
        "planned expected projected forecast proposed scheduled planning plan plans مخطط متوقع المتوقع مقرر",
        "daily weekly monthly annual annually yearly a-year سنويا شهريا يوميا سنوي",
        "maximum minimum record peak أقصى أدنى",
        "former formerly previous previously earlier السابق السابقة سابقا",
        "half quarter third part نصف ربع ثلث جزء",
    )
)


@dataclass(frozen=True, slots=True)
class _Clauses:
    """A clause of either passage with the one value in which they differ; spans are in `statement_text`."""

    difference: Difference
    one: Span
    other: Span
    readings: tuple[Reading, Reading]

    @property
    def alike(self) -> float:
        """Share of the terms of both that both have; across languages of the keys that can be compared."""
        one, other = self.readings
        if one.language != other.language:
            return len(one.term_keys & other.term_keys) / max(1, min(len(one.terms), len(other.terms)))
        first, second = ({term.word.stem for term in reading.terms} for reading in self.readings)
        return len(first & second) / len(first | second) if first or second else 0.0


def judge_clauses(pair: Pair) -> Conflict | None:
    """The surest disagreement between two clauses that tell of one matter; None where there is none."""
    if pair.one.document_id == pair.other.document_id and abs(pair.one.ordinal - pair.other.ordinal) == 1:
        return None
    found = [(sure, each.difference) for each in _readable(pair) if (sure := _sureness(pair, each)) is not None]
    if not found:
        return None
    sure, difference = max(found, key=lambda each: each[0])
    return pair.conflict(difference, round(sure, 4))


def _readable(pair: Pair) -> list[_Clauses]:
    """The clauses worth a reading by the model, the most alike first."""
    candidates = [each for difference in _differences(pair) for each in _clauses_of(pair, difference)]
    same = (each for each in sorted(candidates, key=lambda each: -each.alike) if _one_matter(pair, each))
    return [each for each, _ in zip(same, range(_MOST_READ), strict=False)]


def _differences(pair: Pair) -> list[Difference]:
    """Values in conflict that both texts leave without an equal."""
    one, other = pair.readings
    first, second = unmet(one, other), unmet(other, one)
    found = [
        Difference(fact.kind, fact, each)
        for fact in first
        for each in second
        if fact.kind in STATED_KINDS and each.kind in STATED_KINDS and contradict(fact, each)
    ]
    return found[:_MOST_DIFFERENCES]


def _clauses_of(pair: Pair, difference: Difference) -> Iterator[_Clauses]:
    texts = statement_text(pair.one), statement_text(pair.other)
    for one in clauses_around(texts[0], difference.one.start, difference.one.end)[:_MOST_CLAUSES]:
        first = read(texts[0][slice(*one)], pair.one.language)
        if len(first.terms) < _LEAST_TERMS:
            continue
        for other in clauses_around(texts[1], difference.other.start, difference.other.end)[:_MOST_CLAUSES]:
            second = read(texts[1][slice(*other)], pair.other.language)
            if len(second.terms) >= _LEAST_TERMS and _akin(first, second):
                yield _Clauses(difference, one, other, (first, second))


def _akin(one: Reading, other: Reading) -> bool:
    """Whether enough of what either is about is in the other, names among it, and both are of one scope."""
    shared = len(one.term_keys & other.term_keys) + len(one.own_keys & other.own_keys)
    least = min(len(one.terms), len(other.terms))
    return shared >= _LEAST_COMMON * least and _scopes(one.text) == _scopes(other.text)


def _scopes(text: str) -> list[bool]:
    folded = fold(text)
    return [group.search(folded) is not None for group in _SCOPES]


def _one_matter(pair: Pair, clauses: _Clauses) -> bool:
    here, there = _shifted(clauses)
    first, second = clauses.readings
    if here.kind == "date" and any(term.events & RECURRING for term in (*first.terms, *second.terms)):
        return False
    if here.kind != "date" and not dates_allow(*pair.readings, clauses.difference):
        return False
    return pair.matter_between(first, second, Difference(clauses.difference.kind, here, there)).same


def _shifted(clauses: _Clauses) -> tuple[TypedFact, TypedFact]:
    """The two values where they stand in their clauses."""
    one, other = clauses.difference.one, clauses.difference.other
    return moved(one, -clauses.one[0]), moved(other, -clauses.other[0])


def _sureness(pair: Pair, clauses: _Clauses) -> float | None:
    """How sure (0..1) the model is that the value is all that parts the clauses; None where it is not sure enough.

    Both have to be borne out by the other but for the value, and one of them refuted because of it. Where one says who
    and the other does not ("doctors declared", "was declared"), one direction is enough, if it is sure and the words
    are the same; for amounts of one date it need only take either for borne out but for the amount.
    """
    here, there = _shifted(clauses)
    forth = pair.statement_of(clauses.one), pair.quote_of(clauses.other)
    back = pair.reversed.statement_of(clauses.other), pair.reversed.quote_of(clauses.one)
    scored = compare_and_score([forth, back], entailment_model())
    if not _differs_only_in(scored, (here, there)):
        return None
    but_for = [each.but_for or 0.0 for each in scored]
    refutes = [softmax(each.scores)["refutes"] for each in scored]
    sure = max(min(pair_of) for pair_of in zip(but_for, refutes, strict=True))
    both_met = min(but_for) >= SETTINGS.clause_met and sure >= SETTINGS.clause_sure
    one_met = sure >= SETTINGS.sure and clauses.alike >= _SAME_WORDS
    if both_met or one_met:
        return sure
    plain = min(but_for) >= SETTINGS.clause_plain and clauses.difference.kind != "date" and _agree_besides(scored)
    return SETTINGS.borne_out if plain else None


def _agree_besides(scored: Sequence[Scored]) -> bool:
    """Whether the clauses have a date or another amount in common, so that two amounts cannot both be true."""
    return any(each.relation is Relation.AGREES for one in scored for each in one.pair.values)


def _differs_only_in(scored: Sequence[Scored], facts: Sequence[TypedFact]) -> bool:
    unmet = 0
    for each, fact in zip(scored, facts, strict=True):
        differing = one_differing(each.pair)
        turned = each.pair.negation is not None or any(not opposed.agrees for opposed in each.pair.oppositions)
        if turned or differing is None or differing.carried or differing.stated.start != fact.start:
            return False
        answers = [*each.pair.values, *each.pair.names]
        unmet += sum(answer.relation is not Relation.AGREES for answer in answers) - 1
    return unmet <= _MOST_UNMET
