"""What is told of another thing denies nothing; of one thing it does, however that is put."""

from __future__ import annotations

from functools import lru_cache

import pytest

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.settings import SETTINGS
from factcheck.agreement.types import EntailmentModel
from tests.agreement.judgements import judged

OTHER = [
    # Things of one class.
    ("Barley exports grew in Tarvik.", "Maize exports shrank in Tarvik."),
    ("The court convicted the driver.", "The court acquitted a passenger."),
    ("انخفض إنتاج الزنك.", "ارتفع إنتاج النيكل بعد افتتاح منجم جديد."),
    ("The council backed a plan for a new library.", "عارض المجلس خطة بناء الملعب الجديد."),
    ("ارتفعت أسعار الشاي يوم الأحد.", "Tobacco prices fell on Sunday."),
    ("تراجعت واردات الشاحنات في مايو.", "ارتفعت واردات الحافلات في مايو."),
    # What has one name but for the word beside it.
    ("The senate approved the forestry bill.", "The senate rejected the broadcasting bill after a debate."),
    ("وافق مجلس الشورى على قانون التأمين.", "رفض مجلس الشورى قانون الآثار."),
    # Nothing in common but who did it.
    ("The guild welcomed the truce.", "The guild condemned the sale of its archive."),
    # Births and deaths are things, not opposites.
    ("Births on the island rose in 1998.", "Deaths on the island fell in 1998."),
    # Amounts and places of other deeds.
    ("The glassworks employs 300 people.", "A fire at the glassworks killed 17 people."),
    ("يعمل في المنجم 240 عاملا.", "لقي 9 أشخاص مصرعهم في انفجار بالمنجم."),
    ("The quarry employed 240 people.", "لقي 9 أشخاص مصرعهم في انفجار بالمحجر."),
    ("يبلغ طول الخندق 700 متر.", "يبلغ عمق الخندق 40 مترا."),
    ("صنعت العبارة في اليونان.", "غرقت العبارة قبالة ليبيا."),
    # Two things measured, neither met.
    (
        "Average rents along the bay have risen by 3 percent since 1970.",
        "Sea levels along the bay have risen 9 centimetres since 1970.",
    ),
]
SAME = [
    ("Barley exports grew in Tarvik.", "Exports of barley from Tarvik shrank sharply."),
    ("Exports grew last year.", "Exports shrank sharply last year."),
    ("Crude exports grew in May.", "Oil exports fell in May."),
    ("House prices rose in the harbour town.", "Property prices in the harbour town fell."),
    ("The senate approved the forestry bill.", "Senators rejected the measure by 40 votes to 31."),
    ("The guild welcomed the truce.", "The guild condemned the truce."),
    ("انخفض إنتاج الزنك.", "ارتفع إنتاج البلاد من الزنك."),
    ("هبوط حاد لليرة قبيل الاجتماع.", "صعود مفاجئ لليرة قبيل الاجتماع."),
    ("تراجعت واردات الشاحنات في مايو.", "ارتفعت واردات الشاحنات في مايو."),
    ("The council rejected a plan for a new library.", "وافق المجلس على خطة بناء المكتبة الجديدة."),
    ("ارتفعت أسعار الشاي يوم الأحد.", "Tea prices fell on Sunday."),
    ("The glassworks employs 300 people.", "The glassworks has a staff of 180 people."),
    ("The quarry borrowed 30 million dollars for a crane.", "اقترض المحجر 45 مليون دولار لشراء رافعة."),
    ("يبلغ عمق الخندق 60 مترا.", "عمق الخندق 40 مترا."),
]


@lru_cache(maxsize=1)
def model() -> EntailmentModel:
    return load_cross_encoder()


@pytest.mark.parametrize(("statement", "passage"), OTHER)
def test_another_thing_is_not_denied(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "neutral"
    assert all(reason.agrees for reason in judgement.reasons)
    assert judgement.probabilities["refutes"] < SETTINGS.refutes_by_words_from


@pytest.mark.parametrize(("statement", "passage"), SAME)
def test_one_thing_is_denied_however_it_is_put(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    assert not judgement.reasons[0].agrees


def test_with_another_thing_besides_another_sum_tells_of_another_purchase() -> None:
    passage = "The bakers' guild of Orme paid 3 million crowns for a new roof in 2019."
    for bought, stance in (("mill", "neutral"), ("new roof", "refutes")):
        statement = f"The bakers' guild of Orme paid 5 million crowns for a {bought} in 2019."
        assert judged(statement, passage).stance == stance


def test_what_one_market_bought_more_of_another_may_buy_less_of() -> None:
    passage = "Exports of Hebrin apples to Norway fell by 12 percent this autumn."
    assert judged("Exports of Hebrin apples to Portugal rose by 5 percent this autumn.", passage).stance == "neutral"
    assert judged("Exports of Hebrin apples to Norway rose by 5 percent this autumn.", passage).stance == "refutes"
