"""Whether two texts that state different values speak of one event or quantity at all: precision first."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from factcheck.agreement.alignment.align import align_names
from factcheck.agreement.names.metonyms import is_state
from factcheck.agreement.texts.reading import Name, Reading
from factcheck.agreement.values.compare import Relation, compare
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.values.units import base_amount
from factcheck.discrepancies.conflicts import Label
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.magnitude import same_day_of_another_year
from factcheck.discrepancies.series import in_one_series, told_again
from factcheck.language.facts import TypedFact
from factcheck.language.words.words import outside

# Share of the longer text's words and names that both have: with something else that ties them together, and without.
_TIED, _UNTIED = 0.3, 0.6
_LEAST_UNTIED = 3
# Two texts may well have a "two" each; larger amounts do not meet by chance.
_TELLING_AMOUNT = 10
_MONTH = len("1980-10")
_BY = re.compile(r"\b(?:was|were|been|being|is|are)\b[^.;:]*\bby\s+(?:[A-Z][\w.]*\s+|the\s+)*\Z")
# Bodies that act for what they are a part of.
_ORGANS = {
    "security council": "united nations",
    "general assembly": "united nations",
    "european commission": "european union",
    "european parliament": "european union",
}


@dataclass(frozen=True, slots=True)
class Matter:
    """Whether two texts state a difference of the same thing; `label` why not, where that can be told."""

    same: bool
    label: Label | None = None


_SAME, _UNLIKE = Matter(same=True), Matter(same=False)


def _another(label: Label) -> Matter:
    return Matter(same=False, label=label)


def judge_matter(
    one: Reading,
    other: Reading,
    differing: Difference,
    is_telling: Callable[[str], bool],
    subjects: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset()),
) -> Matter:
    """Whether both texts state `differing` of the same thing.

    Their names must be met, by the other text or by the `subjects` (keys) of its document, in the same order; amounts
    must not be as of different dates; and the texts must share most of their wording, or some of it and another value,
    the month, or a name that tells something. Between two languages wording cannot be compared, so those must do.
    """
    there = _with_organs(_with_subjects(align_names(one, other), one, subjects[1]), other)
    back = _with_organs(_with_subjects(align_names(other, one), other, subjects[0]), one)
    if _is_label(differing):
        return _another(Label.DEFINITION)
    if in_one_series(one, other) or order_reversed(one, other) or told_again(one, other):
        return _another(Label.ANOTHER_EVENT)
    if not _names_met(there, back) and not _met_on_the_day(differing, [*there, *back]):
        return _another(Label.SCOPE if differing.kind != "date" else Label.ANOTHER_EVENT)
    if not dates_allow(one, other, differing):
        return _another(Label.AS_OF)
    return _SAME if _tied_together(one, other, differing, there, back, is_telling) else _UNLIKE


def names_meet(one: Reading, other: Reading) -> bool:
    """Whether every name of either text is in the other, by itself or by the body that acts for it."""
    pairings = [*_with_organs(align_names(one, other), other), *_with_organs(align_names(other, one), one)]
    return all(pairing.relation is Relation.AGREES for pairing in pairings)


def _tied_together(
    one: Reading,
    other: Reading,
    differing: Difference,
    there: Sequence[Pairing],
    back: Sequence[Pairing],
    is_telling: Callable[[str], bool],
) -> bool:
    shared = one.known_keys & other.known_keys
    met = [name for name in (*_met(one, there), *_met(other, back)) if not is_state(str(name.fact.value))]
    telling = any(is_telling(key) for name in met for key in name.keys & shared)
    tie = _tie(one, other, differing)
    if one.language != other.language:
        return tie in {"amount", "month", "day"} or (telling and (differing.kind == "date" or tie == "date"))
    share, count = _shared_wording(one, other, _met(one, there))
    return share >= _TIED if tie or telling else share >= _UNTIED and count >= _LEAST_UNTIED


def _is_label(differing: Difference) -> bool:
    """Small numbers of nothing tell things apart ("type 1", "type 2") rather than count them."""
    return any(fact.kind == "number" and not is_telling_amount(fact) for fact in (differing.one, differing.other))


def _met_on_the_day(differing: Difference, pairings: Sequence[Pairing]) -> bool:
    """Whether texts that date something to one day of two years have a name in common, and none in another's place."""
    relations = {pairing.relation for pairing in pairings}
    return (
        same_day_of_another_year(differing.one, differing.other)
        and Relation.AGREES in relations
        and Relation.CONFLICTS not in relations
    )


def _names_met(there: Sequence[Pairing], back: Sequence[Pairing]) -> bool:
    """Whether one side's names are all in the other, and none stands in another's place."""
    if any(pairing.relation is Relation.CONFLICTS for pairing in [*there, *back]):
        return False
    there, back = _without_a_head(there, back), _without_a_head(back, there)
    if not there and not back:
        return True
    return any(side and all(each.relation is Relation.AGREES for each in side) for side in (there, back))


def _without_a_head(pairings: Sequence[Pairing], others: Sequence[Pairing]) -> Sequence[Pairing]:
    """Leaves out a word written large at the head of its text, that may be no name ("Drivers paid"), where the other
    text has no such word that is left over."""
    if any(_left_over_at_the_head(pairing) for pairing in others):
        return pairings
    return [pairing for pairing in pairings if not _left_over_at_the_head(pairing)]


def _left_over_at_the_head(pairing: Pairing) -> bool:
    stated = pairing.stated
    return pairing.relation is None and stated.kind == "name" and stated.start == 0 and stated.text.isalpha()


def _with_subjects(pairings: Sequence[Pairing], reading: Reading, subjects: frozenset[str]) -> list[Pairing]:
    """A name that the other text leaves out since its whole document is about it is met all the same."""
    known = {name.fact.start for name in reading.names if name.keys & subjects}
    return [
        replace(pairing, relation=Relation.AGREES)
        if pairing.relation is None and pairing.stated.start in known
        else pairing
        for pairing in pairings
    ]


def _with_organs(pairings: Sequence[Pairing], other: Reading) -> list[Pairing]:
    """A body is met by what it is a part of, and the other way round: "vetoed at the United Nations"."""
    there = {str(name.fact.value) for name in other.names}
    known = there.union(*({organ, _ORGANS[organ]} for organ in there & _ORGANS.keys()))
    return [
        replace(pairing, relation=Relation.AGREES)
        if pairing.relation is None and {pairing.stated.value, _ORGANS.get(str(pairing.stated.value))} & known
        else pairing
        for pairing in pairings
    ]


def _met(reading: Reading, pairings: Sequence[Pairing]) -> list[Name]:
    places = {pairing.stated.start for pairing in pairings if pairing.relation is Relation.AGREES}
    return [name for name in reading.names if name.fact.start in places]


def order_reversed(one: Reading, other: Reading) -> bool:
    """What A exports to B is not what B exports to A; a sentence that is only turned round is given up with it."""
    if one.language != other.language:
        return False
    first, second = (list(dict.fromkeys(name.keys for name in _doer_first(reading))) for reading in (one, other))
    return [keys for keys in first if keys in second] != [keys for keys in second if keys in first]


def _doer_first(reading: Reading) -> list[Name]:
    """The names in order, but who it was done by comes first, as where the same is told of the doer."""
    doers = [name for name in reading.names if _BY.search(reading.text[: name.fact.start])]
    return [*doers[:1], *(name for name in reading.names if name not in doers[:1])]


def dates_allow(one: Reading, other: Reading, differing: Difference) -> bool:
    """Amounts of different dates do not conflict, nor does a list of dates with a longer one."""
    first, second = _dates(one), _dates(other)
    agree = any(compare(date, found) is Relation.AGREES for date in first for found in second)
    if differing.kind == "date":
        return not agree or len(first) == len(second)
    return agree or not first or not second


def _tie(one: Reading, other: Reading, differing: Difference) -> str:
    """What else the texts have in common: an "amount", the "month" or the "day" of differing dates, a "date"; or ""."""
    agreed = [
        fact
        for fact in _besides(one, differing.one)
        for found in _besides(other, differing.other)
        if compare(fact, found) is Relation.AGREES
    ]
    if any(fact.kind != "date" and is_telling_amount(fact) for fact in agreed):
        return "amount"
    first, second = str(differing.one.value), str(differing.other.value)
    if differing.kind == "date" and len(first) > _MONTH and first[:_MONTH] == second[:_MONTH]:
        return "month"
    if same_day_of_another_year(differing.one, differing.other):
        return "day"
    return "date" if any(fact.kind == "date" for fact in agreed) else ""


def is_telling_amount(fact: TypedFact) -> bool:
    """Whether an amount is so large that two texts do not have it by chance."""
    amount = base_amount(fact.value)
    return amount is not None and abs(amount.amount) >= _TELLING_AMOUNT


def _besides(reading: Reading, fact: TypedFact) -> Iterable[TypedFact]:
    return (each for each in reading.values if each.start != fact.start)


def _dates(reading: Reading) -> list[TypedFact]:
    return [fact for fact in reading.values if fact.kind == "date"]


def _shared_wording(one: Reading, other: Reading, met: Sequence[Name]) -> tuple[float, int]:
    """Share of the longer side's words and names that both have, and how many they are."""
    first, second = _stems(one), _stems(other)
    shared = len(first & second) + len({name.keys for name in met})
    longest = max(len(first) + len(one.names), len(second) + len(other.names), 1)
    return shared / longest, shared


def _stems(reading: Reading) -> set[str]:
    names = [(name.fact.start, name.fact.end) for name in reading.names]
    return {word.stem for word in outside(reading.words, names)}
