"""Somebody, or an organisation, whom the passage has where the statement has another."""

from __future__ import annotations

from collections.abc import Sequence
from math import log

import pytest

from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.stance import judge
from factcheck.agreement.types import UNCALIBRATED, Quote, Statement
from tests.agreement.judgements import denied, judged


def _language(text: str) -> str:
    return "en" if text.isascii() else "ar"


def _pairs(statement: str, passage: str) -> list[tuple[str, str]]:
    pair = compare_texts(Statement(statement, _language(statement)), Quote(passage, _language(passage)))
    return [(each.stated.text, each.found.text) for each in pair.names if each.supposed and each.found]


@pytest.mark.parametrize(
    ("statement", "passage", "stated", "found"),
    [
        (
            "Senator Joan Berg won the northern seat.",
            "Senator Ruth Tamm won the northern seat, and Governor Mark Olsen thanked her.",
            "Joan Berg",
            "Ruth Tamm",
        ),
        ("Boeing delivered the planes in May.", "Airbus delivered the planes in May.", "Boeing", "Airbus"),
        ("رسم هذه اللوحة أنور الباري.", "رسم هذه اللوحة نديم السهلي في شبابه.", "أنور الباري", "نديم السهلي"),
        ("بنت الجسر شركة أوركا.", "بنت شركة ميرفا الجسر فوق النهر.", "أوركا", "ميرفا"),
        ("نشرت الدراسة جامعة رافدين.", "نشرت جامعة تشرين الدراسة.", "رافدين", "تشرين"),
        (
            "رسم اللوحة الكبيرة زياد عبد الباري.",
            "رسم اللوحة الكبيرة نديم عبد الله.",
            "زياد عبد الباري",
            "نديم عبد الله",
        ),
        (
            "Researchers at the University of Lund made the remedy.",
            "The remedy was made at the University of Turku with Finnish money.",
            "University of Lund",
            "University of Turku",
        ),
        ("The play was the work of Hani Qasim.", "كتب المسرحية الأديب نديم السهلي.", "Hani Qasim", "نديم السهلي"),
        ("كتب المسرحية نديم السهلي.", "The play was written by Hani Qasim.", "نديم السهلي", "Hani Qasim"),
        ("Nokia bought the laboratory.", "اشترت شركة إريكسون المختبر.", "Nokia", "إريكسون"),
        ("بنت تويوتا المصنع.", "Hyundai built the factory.", "تويوتا", "Hyundai"),
    ],
)
def test_another_in_the_place_is_refuted_and_named(statement: str, passage: str, stated: str, found: str) -> None:
    own, other = Statement(statement, _language(statement)), Quote(passage, _language(passage))
    judged = judge(own, [other], load_cross_encoder())[0]
    named = [
        (reason.statement.text, reason.passage.text)
        for reason in judged.reasons
        if not reason.agrees and reason.statement and reason.passage
    ]
    assert judged.stance == "refutes"
    assert (stated, found) in named


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("رسم هذه اللوحة نديم السهلي.", "رسم هذه اللوحة نديم السهلي في شبابه."),
        ("The play was written by Nadim Sahli.", "كتب المسرحية الأديب نديم السهلي."),
        ("Renault opened the factory.", "افتتحت شركة رينو المصنع."),
        ("Peugeot opened the factory.", "افتتحت شركة بيجو المصنع."),
        ("Doctors Without Borders opened the clinic.", "افتتحت منظمة أطباء بلا حدود العيادة."),
    ],
)
def test_the_same_in_another_spelling_is_borne_out(statement: str, passage: str) -> None:
    own, other = Statement(statement, _language(statement)), Quote(passage, _language(passage))
    judged = judge(own, [other], load_cross_encoder())[0]
    assert judged.stance == "supports"
    assert all(reason.agrees for reason in judged.reasons)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("زار نديم السهلي الجسر.", "بنى الجسر أنور الباري ونديم السهلي."),
        ("وقعت العقد شركة أجنبية.", "وقعت شركة ميرفا العقد."),
        ("رسم اللوحة نديم السهلي.", "رسم اللوحة أنور الباري وباعها سالم الخالدي ورسم اللوحة زياد الفارس."),
        ("Harvard University has a campus.", "Cornell University has a campus."),
        ("The study was made at the University of Lund.", "Lund University made the study."),
        ("Nokia lost money.", "فاز نادي تشيلسي بالكأس."),
        ("Nokia was ranked by a company.", "The site was ranked by a company, Varla, Inc."),
    ],
)
def test_nobody_is_supposed_in_the_place(statement: str, passage: str) -> None:
    assert _pairs(statement, passage) == []


class Grudger:
    """A model that refutes a statement with the one name, and says nothing to it with the other."""

    sha256 = "0" * 64
    calibration = UNCALIBRATED

    def __init__(self, put: float) -> None:
        self.put = put

    def logits(self, pairs: Sequence[tuple[str, str]]) -> list[list[float]]:
        chances = ((0.1, 0.7, 0.2) if "Berg" in said else (0.9 - self.put, self.put, 0.1) for _, said in pairs)
        return [list(map(log, row)) for row in chances]


@pytest.mark.parametrize(("put", "named"), [(0.05, True), (0.85, False)])
def test_a_refutation_that_goes_with_the_name_is_of_the_name(put: float, named: bool) -> None:
    statement = Statement("Joan Berg became the head of the northern court.", "en")
    quote = Quote("Ruth Tamm was made the head of the northern court, said Peter Pihl.", "en")
    (judged,) = judge(statement, [quote], Grudger(put))
    assert judged.stance == "refutes"
    assert [reason.kind for reason in judged.reasons if not reason.agrees] == (["name"] if named else [])


def test_who_is_only_supposed_is_forgotten_when_the_model_says_otherwise() -> None:
    statement, passage = "تزوج نديم السهلي في بيروت قبل الحرب.", "درس أنور الباري الطب ثم عمل في المستشفى."
    assert _pairs(statement, passage)
    judged = judge(Statement(statement, "ar"), [Quote(passage, "ar")], load_cross_encoder())[0]
    assert judged.stance == "neutral"
    assert judged.reasons == []


@pytest.mark.parametrize(
    ("statement", "passage", "stated", "found"),
    [
        ("Skarvik Bank financed the road.", "مول بنك النيلين الطريق.", "Skarvik Bank", "النيلين"),
        ("Total has signed the contract in Doha.", "وقعت شركة شل العقد في الدوحة.", "Total", "شل"),
        (
            "Nordhavn Shipping bought the ferry.",
            "The ferry was bought by Kelder Freight.",
            "Nordhavn Shipping",
            "Kelder Freight",
        ),
    ],
)
def test_a_bank_or_a_firm_is_not_met_by_the_word_for_what_it_is(
    statement: str, passage: str, stated: str, found: str
) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    assert (stated, found) in denied(judgement)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("Skarvik Bank financed the road.", "مول بنك سكارفيك الطريق."),
        ("Nordhavn bought the ferry.", "Nordhavn Shipping bought the ferry in May."),
    ],
)
def test_a_bank_or_a_firm_by_its_own_name_is_met(statement: str, passage: str) -> None:
    assert judged(statement, passage).stance == "supports"
