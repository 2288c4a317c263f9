"""Two told by common nouns or pronouns in each other's place refute; the same in the other voice does not."""

from __future__ import annotations

import pytest

from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.types import Quote, Statement
from tests.agreement.judgements import judged, language_of

# A passage, what it bears out, and what it has the other way round.
TOLD = [
    (
        "The ferrymen were robbed by the pedlars.",
        "The pedlars robbed the ferrymen.",
        "The ferrymen robbed the pedlars.",
    ),
    ("The weaver fired the dyer in May.", "The dyer was fired by the weaver.", "The weaver was fired by the dyer."),
    ("The abbey was sued by its former cook.", "The former cook sued the abbey.", "The abbey sued its former cook."),
    ("She hired him as a ferryman.", "He was hired by her.", "He hired her as a ferryman."),
    ("Police sued the brewery.", "The brewery was sued by the police.", "The brewery sued the police."),
    (
        "The arrest of the wardens by the miners was filmed.",
        "The miners arrested the wardens.",
        "The wardens arrested the miners.",
    ),
    (
        "The duchy's invasion of the republic began in March.",
        "The duchy invaded the republic.",
        "The republic invaded the duchy.",
    ),
    (
        "The chapel sold the bell to the foundry.",
        "The foundry bought the bell from the chapel.",
        "The foundry sold the bell to the chapel.",
    ),
    (
        "The glazier taught the potter for a year.",
        "The potter learned from the glazier.",
        "The glazier learned from the potter.",
    ),
    (
        "The ferrymen lost to the pedlars by three points.",
        "The pedlars beat the ferrymen.",
        "The ferrymen beat the pedlars.",
    ),
    (
        "The elder sister betrayed the younger sister.",
        "The younger sister was betrayed by the elder sister.",
        "The younger sister betrayed the elder sister.",
    ),
    (
        "The ferrymen were surrounded and robbed by the pedlars.",
        "The pedlars robbed the ferrymen.",
        "The ferrymen surrounded the pedlars and robbed the pedlars.",
    ),
    ("ضرب النجارون الحدادين في السوق.", "النجارون ضربوا الحدادين.", "الحدادون ضربوا النجارين."),
    (
        "The ferrymen won by four goals against the pedlars.",
        "The pedlars lost to the ferrymen.",
        "The ferrymen lost to the pedlars.",
    ),
    (
        "تلقى أمين الخزانة برقية عاجلة من مدير المرفأ تحذر من ضياع الشحنة.",
        "بعث مدير المرفأ إلى أمين الخزانة برقية عاجلة.",
        "بعث أمين الخزانة إلى مدير المرفأ برقية عاجلة.",
    ),
    (
        "تلقى قائد الحامية رسالة من حاكم الثغر.",
        "وجه حاكم الثغر رسالة إلى قائد الحامية.",
        "وجه قائد الحامية رسالة إلى حاكم الثغر.",
    ),
    (
        "أهان كبير المهندسين نائب رئيس البلدية في الاجتماع.",
        "كبير المهندسين أهان نائب رئيس البلدية في الاجتماع.",
        "نائب رئيس البلدية أهان كبير المهندسين في الاجتماع.",
    ),
    ("قُتل الرعاة على يد القراصنة.", "قتل القراصنة الرعاة.", "قتل الرعاة القراصنة."),
    ("أثار اعتقال الحراس للبحارة غضب المدينة.", "اعتقل الحراس البحارة.", "أثار اعتقال البحارة للحراس غضب المدينة."),
    ("فتح الحراس النار على المهربين.", "الحراس فتحوا النار على المهربين.", "فتح المهربون النار على الحراس."),
    ("الطحان يهدد الخباز.", "هدد الطحان الخباز.", "هدد الخباز الطحان."),
    ("باع الطحان الحصان للخباز.", "اشترى الخباز الحصان من الطحان.", "باع الخباز الحصان للطحان."),
    ("خسر النجارون أمام الحدادين.", "فاز الحدادون على النجارين.", "فاز النجارون على الحدادين."),
    ("تعرض الخباز لهجوم من الطحان.", "هاجم الطحان الخباز.", "هاجم الخباز الطحان."),
]


@pytest.mark.parametrize(("passage", "exchanged"), [(passage, exchanged) for passage, _, exchanged in TOLD])
def test_exchanged_sides_refute_and_are_named(passage: str, exchanged: str) -> None:
    judgement = judged(exchanged, passage)
    assert judgement.stance == "refutes"
    told = [reason for reason in judgement.reasons if reason.kind == "relation" and not reason.agrees]
    assert any(
        reason.statement and reason.passage and " " in reason.statement.text and " " in reason.passage.text
        for reason in told
    )


@pytest.mark.parametrize(("passage", "statement"), [(passage, statement) for passage, statement, _ in TOLD])
def test_the_same_in_the_other_voice_is_no_exchange(passage: str, statement: str) -> None:
    assert all(reason.agrees for reason in judged(statement, passage).reasons)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The weavers met the dyers.", "The dyers met the weavers."),
        ("The weaver married the dyer.", "The dyer married the weaver."),
        ("The dyers fought the weavers.", "The weavers fought the dyers."),
        ("The barge was moved by Friday.", "By Friday the barge was moved."),
        ("The weaver stood by the dyer.", "The dyer stood at the loom of the weaver."),
        ("A man is standing by a loom.", "A man is standing at a loom."),
        ("The weaver and the dyer robbed the potter.", "The potter was robbed by the dyer and the weaver."),
        ("The abbot's cook robbed the abbot.", "The abbot was robbed by his cook."),
        ("The weaver robbed the dyer.", "The dyer had robbed the weaver before the weaver robbed the dyer."),
        ("The weaver robbed the dyer.", "The weaver robbed by the dyer robbed the dyer in turn."),
        ("The weaver robbed the dyer.", "The dyer did not rob the weaver."),
        ("The potters robbed by the dyers sued the dyers.", "The dyers were sued by the potters they robbed."),
        ("Two weavers robbed the dyer.", "The dyer robbed three weavers."),
        ("تزوج الطحان الخبازة.", "تزوجت الخبازة الطحان."),
        ("زار الطحان المدينة.", "زار المدينة الطحان."),
        ("افتتح الطحان المعرض.", "افتتح المعرضَ الطحانُ."),
        ("أنقذ البحارة الصيادين.", "أُنقذ الصيادون من قبل البحارة."),
        ("دهس الطحان الخباز.", "الخباز دهسه الطحان."),
        ("معبر حدودي مهم في الشمال.", "معبر مهم على حدود الشمال."),
    ],
)
def test_what_is_told_on_the_same_sides_is_no_exchange(statement: str, passage: str) -> None:
    pair = compare_texts(Statement(statement, language_of(statement)), Quote(passage, language_of(passage)))
    assert pair.exchange is None


def test_what_was_won_is_not_what_was_lost() -> None:
    judgement = judged("The ferrymen won the regatta in Tolm.", "The ferrymen lost the regatta in Tolm.")
    assert any(not reason.agrees for reason in judgement.reasons)
