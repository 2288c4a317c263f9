from __future__ import annotations

import pytest

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.judging.rewording import tell
from factcheck.agreement.stance import judge
from factcheck.agreement.texts.reading import read
from factcheck.agreement.types import Quote, Statement
from factcheck.agreement.words.litotes import affirms


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "The guild did not hesitate to pay.", "The guild hastened to pay."),
        ("en", "The guild didn’t fail to pay.", "The guild managed to pay."),
        ("en", "The guild lost no time in paying.", "The guild was quick in paying."),
        ("en", "The guild had no choice but to pay.", "The guild had to pay."),
        ("en", "It was paid by none other than Ida Moe.", "It was paid by Ida Moe."),
        ("ar", "لم تتردد النقابة في دفع المبلغ.", "سارعت النقابة إلى دفع المبلغ."),
        ("ar", "ولم يتأخر المدير عن الدفع.", "وسارع المدير إلى الدفع."),
        ("ar", "لم يفت المدير أن يشكرها.", "حرص المدير على أن يشكرها."),
        ("ar", "لم يكتف المجلس بالموافقة.", "قام المجلس بالموافقة."),
        ("ar", "لم تلبث النقابة أن دفعت.", "ما لبثت النقابة أن دفعت."),
    ],
)
def test_what_is_affirmed_by_a_negation_is_told_plainly(language: str, text: str, told: str) -> None:
    reading = read(text, language)
    assert tell(reading) == told
    assert all(affirms(reading, negation) for negation in reading.negations)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The guild did not pay."),
        ("en", "The guild failed to pay."),
        ("en", "The guild had no choice in the matter."),
        ("en", "The guild did not help."),
        ("ar", "لم تدفع النقابة المبلغ."),
        ("ar", "فشلت النقابة في دفع المبلغ."),
        ("ar", "لم يكتف الضيوف."),
    ],
)
def test_any_other_negation_is_one(language: str, text: str) -> None:
    reading = read(text, language)
    assert tell(reading) == text
    assert reading.negations
    assert not any(affirms(reading, negation) for negation in reading.negations)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The guild repaid the loan.", "The guild lost no time in repaying the loan."),
        ("دفعت النقابة 60,000 جنيه ثمنا للساعة.", "لم تتردد النقابة في دفع 60,000 جنيه ثمنا للساعة."),
        ("The guild paid 60,000 pounds for the clock.", "لم تتردد النقابة في دفع 60,000 جنيه ثمنا للساعة."),
    ],
)
def test_it_bears_out_what_it_affirms(statement: str, passage: str) -> None:
    sides = (Statement(statement, _language(statement)), Quote(passage, _language(passage)))
    (judgement,) = judge(sides[0], [sides[1]], load_cross_encoder())
    assert judgement.stance == "supports"
    assert all(reason.agrees for reason in judgement.reasons)


def _language(text: str) -> str:
    return "en" if text.isascii() else "ar"
