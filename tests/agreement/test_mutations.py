"""Supported pairs in both languages and across them: a changed value is seen and named, an unchanged one is not."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.stance import judge
from factcheck.agreement.types import Judgement, Quote, Statement

PAIRS = 300
# The stance turns in every case, but which of two places is meant is not always told.
NOT_YET = pytest.mark.xfail(strict=True, reason="a place changed across languages is named in seven cases of ten")
# Place in English and in Arabic.
_PLACES = [
    ("Norway", "النرويج"),
    ("Kenya", "كينيا"),
    ("Portugal", "البرتغال"),
    ("Japan", "اليابان"),
    ("Canada", "كندا"),
    ("Greece", "اليونان"),
    ("Poland", "بولندا"),
    ("Morocco", "المغرب"),
]
# Statement and a fuller wording of it, in English and in Arabic; each names a place, a year and an amount.
_TEMPLATES = [
    (
        "{place} bought {amount} aircraft in {year}.",
        "In {year} {place} bought {amount} aircraft for its army, the ministry said.",
        "اشترت {place} {amount} طائرة في عام {year}.",
        "قالت الوزارة إن {place} اشترت في عام {year} {amount} طائرة لجيشها.",
    ),
    (
        "{place} lent the bank {amount} million dollars in {year}.",
        "The bank was in need when {place} lent it {amount} million dollars in {year}.",
        "أقرضت {place} البنك {amount} مليون دولار في عام {year}.",
        "كان البنك في حاجة حين أقرضته {place} {amount} مليون دولار في عام {year}.",
    ),
    (
        "{place} built {amount} kilometres of railway in {year}.",
        "Engineers of {place} built {amount} kilometres of railway in {year}, mostly in the south.",
        "بنت {place} {amount} كيلومتر من السكك الحديدية في عام {year}.",
        "بنى مهندسو {place} {amount} كيلومتر من السكك الحديدية في عام {year}، معظمها في الجنوب.",
    ),
    (
        "Exports of {place} rose by {amount}% in {year}.",
        "In {year} exports of {place} rose by {amount}%, and imports fell.",
        "ارتفعت صادرات {place} بنسبة {amount}% في عام {year}.",
        "في عام {year} ارتفعت صادرات {place} بنسبة {amount}%، وانخفضت الواردات.",
    ),
    (
        "The treaty between {place} and Chile was signed in {year} by {amount} ministers.",
        "It was {amount} ministers who signed the treaty between {place} and Chile in {year}.",
        "وقع {amount} وزيرا المعاهدة بين {place} وتشيلي في عام {year}.",
        "كان عدد الوزراء الذين وقعوا المعاهدة بين {place} وتشيلي في عام {year} {amount} وزيرا.",
    ),
]


@dataclass(frozen=True)
class Case:
    """A statement that the quote bears out, the same with one value changed, and the value's two spellings."""

    statement: Statement
    quote: Quote
    mutant: Statement
    kind: str
    was: str
    became: str


def _cases() -> Iterator[Case]:
    chance = random.Random(20)
    directions = [("en", "en"), ("ar", "ar"), ("en", "ar"), ("ar", "en")]
    for number in range(PAIRS):
        template = _TEMPLATES[number % len(_TEMPLATES)]
        yield _case(
            template, *directions[number // len(_TEMPLATES) % 4], ["year", "amount", "place"][number % 3], chance
        )


def _case(template: tuple[str, str, str, str], stated: str, found: str, kind: str, chance: random.Random) -> Case:
    place, other = chance.sample(_PLACES, 2)
    year, amount = chance.randrange(1950, 2015), chance.randrange(20, 95)
    became = {
        "place": other,
        "year": (str(year + chance.choice([-7, -3, 2, 5])),) * 2,
        "amount": (str(round(amount * chance.choice([0.4, 0.7, 1.5]))),) * 2,
    }[kind]
    values = {"place": place, "year": (str(year),) * 2, "amount": (str(amount),) * 2}
    at, also = int(stated == "ar"), int(found == "ar")
    before = {name: forms[at] for name, forms in values.items()}
    passage = {name: forms[also] for name, forms in values.items()}
    return Case(
        Statement(template[2 * at].format(**before), stated),
        Quote(template[2 * also + 1].format(**passage), found),
        Statement(template[2 * at].format(**{**before, kind: became[at]}), stated),
        kind,
        passage[kind],
        became[at],
    )


def _names_the_value(judgement: Judgement, case: Case) -> bool:
    return any(
        reason.statement is not None
        and reason.passage is not None
        and case.became in reason.statement.text
        and case.was in reason.passage.text
        for reason in judgement.reasons
        if not reason.agrees
    )


@pytest.fixture(scope="module")
def cases() -> list[Case]:
    return list(_cases())


def _share(found: list[bool]) -> float:
    return sum(found) / len(found)


@pytest.mark.parametrize(("across", "least"), [(False, 0.95), (True, 0.95)])
def test_a_pair_that_nothing_was_changed_in_gets_no_contradicting_reason(
    cases: list[Case], across: bool, least: float
) -> None:
    chosen = [case for case in cases if (case.statement.language != case.quote.language) is across]
    judgements = [judge(case.statement, [case.quote], load_cross_encoder())[0] for case in chosen]
    assert _share([judgement.stance == "supports" for judgement in judgements]) >= least
    assert _share([any(not reason.agrees for reason in judgement.reasons) for judgement in judgements]) <= 0.01


@pytest.mark.parametrize(
    ("kind", "across", "least"),
    [
        ("year", False, 0.95),
        ("amount", False, 0.95),
        ("place", False, 0.75),
        ("year", True, 0.95),
        ("amount", True, 0.95),
        pytest.param("place", True, 0.75, marks=NOT_YET),
    ],
)
def test_a_changed_value_turns_the_stance_and_is_named(
    cases: list[Case], kind: str, across: bool, least: float
) -> None:
    chosen = [
        case for case in cases if case.kind == kind and (case.statement.language != case.quote.language) is across
    ]
    judgements = [judge(case.mutant, [case.quote], load_cross_encoder())[0] for case in chosen]
    refuting = [(judgement, case) for judgement, case in zip(judgements, chosen, strict=True)]
    named = [judgement.stance == "refutes" and _names_the_value(judgement, case) for judgement, case in refuting]
    wrongly = [judgement.stance == "refutes" and not _names_the_value(judgement, case) for judgement, case in refuting]
    assert _share(named) >= least
    assert _share(wrongly) <= 0.01
