"""What is left of something contradicts nothing that was taken from it."""

from __future__ import annotations

import pytest

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.stance import judge
from factcheck.agreement.types import Quote, Statement
from factcheck.agreement.values.remainders import is_remainder
from factcheck.language.extract import extract_facts


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The remaining $2 billion is to be paid by 2020.", True),
        ("Marren still owes 15 million dollars.", True),
        ("After that the town was left with 15 million dollars.", True),
        ("Of the debt 15 million dollars remained.", True),
        ("Some 15 million dollars are still owed.", True),
        ("The bank wrote off 36 million dollars. The rest is unknown.", False),
        ("Little remained. The bank wrote off 36 million dollars.", False),
        ("The debt amounted to 60 million dollars.", False),
        ("The company has 30 million dollars left to repay.", True),
        ("Of the loan, 30 million dollars are yet to be repaid.", True),
        ("The fee remained at 30 dollars.", False),
        ("The price remains 30 dollars.", False),
        ("The club still had 30 dollars.", False),
        ("بقي السعر 30 دولار.", False),
        ("شُطبت الديون وبقي على البلدة 15 مليون دولار.", True),
        ("المبلغ المتبقي وقدره 15 مليون دولار.", True),
        ("تُدفع 15 مليون دولار المتبقية عام 2020.", True),
        ("تبقى على البلدة 15 مليون دولار.", True),
        ("بقي على البلدة للبنك بعد شطب الديون 15 مليون دولار.", True),
        ("Nobody remained, and the bank wrote off 36 million dollars.", False),
        ("شُطب 36 مليون دولار من ديون البلدة.", False),
        ("بلغت ديون البلدة 60 مليون دولار.", False),
    ],
)
def test_what_is_left(text: str, left: bool) -> None:
    amount = next(fact for fact in extract_facts(text, "en" if text.isascii() else "ar") if fact.kind == "money")
    assert is_remainder(text, amount) is left


@pytest.mark.parametrize(
    ("statement", "passage", "named"),
    [
        ("The unemployment rate was 5 percent.", "The unemployment rate remained at 9 percent.", "9 percent"),
        ("The fleet had 60 ships in 1820.", "In 1820 the fleet still had 40 ships.", "40 ships"),
        ("The members elected 12 ministers.", "The remaining members elected 15 ministers.", "15"),
        ("معدل الضريبة 20 بالمئة.", "بقي معدل الضريبة 15 بالمئة.", "15 بالمئة"),
    ],
)
def test_what_only_goes_on_is_compared(statement: str, passage: str, named: str) -> None:
    language = "en" if statement.isascii() else "ar"
    (judgement,) = judge(Statement(statement, language), [Quote(passage, language)], load_cross_encoder())
    assert judgement.stance == "refutes"
    assert named in {reason.passage.text for reason in judgement.reasons if not reason.agrees and reason.passage}


@pytest.mark.parametrize(
    ("statement", "passage", "named"),
    [
        (
            "The bank forgave Marren 36 million dollars.",
            "في عام 2009 اتُّفق على شطب ديون مارين، والمبلغ المتبقي وقدره 24 مليون دولار يُدفع لاحقا.",
            False,
        ),
        (
            "The bank wrote off 36 million dollars of the debt of Marren.",
            "After the bank wrote off the debt of Marren there remained 24 million dollars.",
            False,
        ),
        (
            "Marren was left with 36 million dollars of debt.",
            "Of its debt Marren was left with 24 million dollars.",
            True,
        ),
        ("بقي على مارين 36 مليون دولار من ديونها.", "Of its debt Marren was left with 24 million dollars.", True),
    ],
)
def test_a_remainder_is_compared_with_a_remainder_alone(statement: str, passage: str, named: bool) -> None:
    told, quote = ((text, "en" if text.isascii() else "ar") for text in (statement, passage))
    (judgement,) = judge(Statement(*told), [Quote(*quote)], load_cross_encoder())
    assert judgement.stance == "refutes" or not named
    assert any(not reason.agrees and reason.kind == "money" for reason in judgement.reasons) is named
