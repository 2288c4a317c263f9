"""Ministries, courts and councils in each other's place, whatever role they stand in."""

from __future__ import annotations

import pytest

from factcheck.agreement.names.body_rivals import body_rivals
from factcheck.agreement.texts.reading import read
from tests.agreement.judgements import denied, judged, language_of


@pytest.mark.parametrize(
    ("statement", "passage", "stated", "found"),
    [
        (
            "According to the Ministry of Education, 30 bridges were repaired.",
            "وفقا لوزارة الدفاع، أُصلح 30 جسرا.",
            "Ministry of Education",
            "وزارة الدفاع",
        ),
        (
            "The Administrative Court ruled in favour of the fishermen.",
            "قضت محكمة الجنايات لصالح الصيادين.",
            "Administrative Court",
            "محكمة الجنايات",
        ),
        (
            "The ruling was issued by the Supreme Court.",
            "صدر الحكم عن محكمة الاستئناف.",
            "Supreme Court",
            "محكمة الاستئناف",
        ),
        (
            "طلبت منظمة الطيران المدني الدولي من الحكومة الملفات.",
            "The European Commission asked the government for the files.",
            "منظمة الطيران المدني الدولي",
            "European Commission",
        ),
        (
            "رفض مجلس الشورى القانون.",
            "The Constitutional Council rejected the law.",
            "مجلس الشورى",
            "Constitutional Council",
        ),
    ],
)
def test_another_of_its_class_is_named(statement: str, passage: str, stated: str, found: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    assert (stated, found) in denied(judgement)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The army shelled the hill.", "قصفت وزارة الدفاع التل."),
        ("The Criminal Court acquitted him.", "برأته محكمة الجنح."),
        ("The Ministry of Social Affairs paid the widows.", "دفعت وزارة التضامن الاجتماعي للأرامل."),
        ("The parliament voted.", "صوت مجلس النواب."),
        ("The Security Council met on Sunday.", "اجتمع مجلس النواب يوم الأحد."),
        ("The society's general assembly met.", "اجتمع مجلس الشيوخ."),
        ("The Arab League moved its seat.", "نقل الاتحاد الأفريقي لكرة اليد مقره."),
        ("The Court of Cassation rejected it.", "رفضته محكمة النقض."),
        ("The Ministry of Health bought the ship.", "اشترت وزارة الدفاع السفينة من وزارة النقل."),
        ("رفض مجلس الدولة الطلب.", "رفض مجلس الدولة الطلب، وأيدته محكمة الجنايات."),
    ],
)
def test_those_that_may_be_one_or_of_which_several_are_told_are_none(statement: str, passage: str) -> None:
    assert list(body_rivals(read(statement, language_of(statement)), read(passage, language_of(passage)))) == []
