from __future__ import annotations

import pytest

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.stance import judge
from factcheck.agreement.types import Quote, Statement
from factcheck.agreement.words.verbatim import begins_word_for_word, tells_word_for_word
from tests.agreement.judgements import denied, judged


@pytest.mark.parametrize(
    ("passage", "said"),
    [
        ("The inquest opened on Monday. Witnesses are to be called.", "The inquest opened on Monday."),
        ("It rained. The inquest opened on Monday, as was planned.", "The inquest opened on Monday."),
        ("1994: The inquest opened on Monday", "the inquest opened on Monday"),
        ("افتُتح المعرض يوم الاثنين، بحضور الوزير.", "افتتح المعرض يوم الاثنين."),
    ],
)
def test_what_a_sentence_is_or_begins_with_is_told_word_for_word(passage: str, said: str) -> None:
    assert begins_word_for_word(passage, said)
    assert tells_word_for_word(passage, said) is not any(mark in passage for mark in ",،")


@pytest.mark.parametrize(
    ("passage", "said"),
    [
        ("He denied that the inquest opened on Monday.", "The inquest opened on Monday."),
        ("The inquest opened on Monday in name only.", "The inquest opened on Monday."),
        ("The inquest opened on Tuesday.", "The inquest opened on Monday."),
        ("The mill was opened in 1910, 1911 or 1912.", "The mill was opened in 1910."),
        ("It opened.", "It opened."),
        ("", "The inquest opened on Monday."),
        ("The inquest opened on Monday.", ""),
    ],
)
def test_nothing_else_is(passage: str, said: str) -> None:
    assert not begins_word_for_word(passage, said)
    assert not tells_word_for_word(passage, said)


@pytest.mark.parametrize(
    ("statement", "passage", "told"),
    [
        (
            "The inquest into the death of the jockey opened on Wednesday morning.",
            "The inquest into the death of the jockey opened on Monday morning. Eleven witnesses are to be called.",
            ("Wednesday", "Monday"),
        ),
        (
            "The council met on Tuesday.",
            "The council met on Thursday. It will vote again in May.",
            ("Tuesday", "Thursday"),
        ),
        ("ستعقد القمة يوم الاثنين.", "ستعقد القمة يوم الخميس. ويتوقع أن تبحث أسعار النفط.", ("الاثنين", "الخميس")),
    ],
)
def test_a_repeat_with_another_weekday_is_refuted(statement: str, passage: str, told: tuple[str, str]) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    assert denied(judgement) == [told]


def test_what_is_told_word_for_word_is_borne_out_whatever_the_model_makes_of_it() -> None:
    text = "وقد أصر سكان البلدة على أن اسم الجارة يمثل ادعاء على إقليمها وقد تم رفض طلبها مرارا لهذا السبب."
    (judgement,) = judge(Statement(text, "ar"), [Quote(f"{text} ولم يعلق أحد.", "ar")], load_cross_encoder())
    assert judgement.stance == "supports"
    assert judgement.probabilities["supports"] > 0.9
