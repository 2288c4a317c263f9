"""Before and after, across the languages: one refutes the other; what only counts from something does not."""

from __future__ import annotations

import pytest

from factcheck.agreement.alignment.sides import read_sides
from factcheck.agreement.types import Quote, Statement
from factcheck.agreement.words.orders import compare_orders
from tests.agreement.judgements import denied, judged


@pytest.mark.parametrize(
    ("statement", "passage", "words"),
    [
        ("The strike began before the elections.", "بدأ الإضراب بعد الانتخابات.", ("before", "بعد")),
        ("استقال المدير قبل نشر التقرير.", "The director resigned after the report was published.", ("قبل", "after")),
    ],
)
def test_the_other_order_refutes_and_is_named(statement: str, passage: str, words: tuple[str, str]) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    assert words in denied(judgement)


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("The strike began after the elections.", "بدأ الإضراب بعد الانتخابات."),
        ("The strike began before the elections.", "بدأ الإضراب بعد يومين من الانتخابات."),
        ("The bell rang two days after the race.", "دق الجرس قبل السباق."),
        ("The council spoke after the vote.", "قبل المجلس الخطة."),
        ("The plan was drawn up after the war.", "وضعت الخطة من قبل البلدية."),
    ],
)
def test_what_orders_nothing_or_alike_is_not_opposed(english: str, arabic: str) -> None:
    assert not list(compare_orders(*read_sides(Statement(english, "en"), Quote(arabic, "ar"))))
    assert not list(compare_orders(*read_sides(Statement(arabic, "ar"), Quote(english, "en"))))
