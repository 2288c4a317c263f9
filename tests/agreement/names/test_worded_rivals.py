"""Bodies of two languages in each other's place."""

from __future__ import annotations

import pytest

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.names.worded_rivals import worded_rivals
from factcheck.agreement.stance import judge
from factcheck.agreement.texts.reading import read
from factcheck.agreement.types import Quote, Statement


def _language(text: str) -> str:
    return "en" if text.isascii() else "ar"


@pytest.mark.parametrize(
    ("statement", "passage", "stated", "found"),
    [
        ("The Rowing Club organised the regatta.", "نظم نادي الشراع سباق القوارب.", "Rowing Club", "نادي الشراع"),
        (
            "انسحب الحزب الوطني التقدمي من الحكومة.",
            "The Social Justice Party withdrew from the government.",
            "الحزب الوطني التقدمي",
            "Social Justice Party",
        ),
        ("وافق مجلس النواب في تشيلي على القانون.", "The Senate of Chile approved the law.", "مجلس النواب", "Senate"),
        (
            "The Constitutional Court overturned the ruling.",
            "نقضت المحكمة العليا الحكم.",
            "Constitutional Court",
            "المحكمة العليا",
        ),
    ],
)
def test_another_body_is_named(statement: str, passage: str, stated: str, found: str) -> None:
    sides = Statement(statement, _language(statement)), Quote(passage, _language(passage))
    (judgement,) = judge(sides[0], [sides[1]], load_cross_encoder())
    assert judgement.stance == "refutes"
    told = [(each.statement and each.statement.text, each.passage and each.passage.text) for each in judgement.reasons]
    assert (stated, found) in told


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The Labour Party won the vote.", "فاز حزب العمال في التصويت."),
        ("The parliament approved the budget.", "أقر مجلس النواب الموازنة."),
        ("The European Union delayed the plan.", "أرجأت المفوضية الأوروبية الخطة."),
    ],
)
def test_one_that_may_be_meant_is_no_other(statement: str, passage: str) -> None:
    (judgement,) = judge(Statement(statement, "en"), [Quote(passage, "ar")], load_cross_encoder())
    assert judgement.stance != "refutes"
    assert all(reason.agrees for reason in judgement.reasons)


def test_of_two_of_a_kind_nothing_tells_which() -> None:
    english = read("The Teachers' Union struck, and the Doctors' Union joined it.", "en")
    assert not list(worded_rivals(english, read("أضربت نقابة المهندسين.", "ar")))
