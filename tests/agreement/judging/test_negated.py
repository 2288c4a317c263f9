"""A no of one text to what the other, in another language, says."""

from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import read
from factcheck.agreement.words.polarity import compare_negations
from factcheck.agreement.words.signs import is_said_aside
from tests.agreement.judgements import judged


def _language(text: str) -> str:
    return "en" if text.isascii() else "ar"


@pytest.mark.parametrize(
    ("statement", "passage", "stated", "found"),
    [
        ("The ferry line did not refund its passengers.", "أعادت شركة العبارات ثمن التذاكر إلى الركاب.", "not", None),
        ("أفرجت محكمة تورلند عن الربان بكفالة.", "The Torland court did not release the captain on bail.", None, "not"),
        ("لم يحصل الصانع على براءة اختراع.", "The craftsman obtained a patent for his loom.", "لم", None),
        # The model reads a no to a word that is one itself only where both are in one language.
        ("The mayor did not oppose the plan to drain the marsh.", "عارض رئيس البلدية خطة تجفيف المستنقع.", "not", None),
        ("The council rejected the tramway.", "لم يرفض المجلس خط الترام، بل طلب خرائط جديدة.", None, "لم"),
        ("لم يدعم الاتحاد بناء المنارة.", "The union backed the building of the lighthouse.", "لم", None),
    ],
)
def test_the_no_is_named(statement: str, passage: str, stated: str | None, found: str | None) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    polarity = [reason for reason in judgement.reasons if reason.kind == "polarity"]
    told = [(one.statement and one.statement.text, one.passage and one.passage.text) for one in polarity]
    assert told == [(stated, found)]


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("عارض رئيس بلدية نورهولم خطة إنشاء ميناء ثان.", "The mayor of Norholm opposed the plan for a second harbour."),
        ("The mayor did not oppose the plan to drain the marsh.", "لم يعارض رئيس البلدية خطة تجفيف المستنقع."),
        ("The mayor opened the market in Tarsa.", "افتتح رئيس البلدية السوق في ترسا، ولم يحضر المحافظ."),
        ("The harvest was good this year.", "كان المحصول جيدا هذا العام بلا شك."),
        ("باعت الشركة مصنعها في أوران.", "The company sold its factory in Oran and did not disclose the price."),
        ("The tower was not completed until 1954.", "اكتمل البرج في عام 1954."),
    ],
)
def test_another_no_denies_nothing(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "supports"
    assert all(reason.agrees for reason in judgement.reasons)


@pytest.mark.parametrize(
    ("text", "aside"),
    [
        ("The mayor did not speak.", False),
        ("The mayor welcomed the road, which the council did not support.", True),
        ("لم يتكلم العمدة", False),
        ("رحب العمدة بالطريق ولم يتكلم", True),
        ("رفع الحارس دعوى بسبب أجور ومكافآت لم تدفع", True),
    ],
)
def test_a_no_of_another_clause(text: str, aside: bool) -> None:
    reading = read(text, _language(text))
    assert is_said_aside(reading, reading.negations[-1]) is aside


def test_a_no_said_aside_turns_no_word_of_the_lexicon() -> None:
    stated = read("رحب العمدة بالطريق.", "ar")
    assert compare_negations(stated, read("The mayor welcomed the road, which nobody did not support.", "en")) is None
    assert compare_negations(stated, read("The mayor did not support the road.", "en")) is not None
