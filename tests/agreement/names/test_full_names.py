"""Full names in each other's place refute; who somebody is in the place of the name does not."""

from __future__ import annotations

import pytest

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.names.full_names import are_two, may_be_one
from factcheck.agreement.stance import judge
from factcheck.agreement.texts.reading import read
from factcheck.agreement.types import Quote, Statement
from factcheck.agreement.words.repetition import differing_stretch

TWO = [
    ("تجف بحيرة السوسن صيفاً.", "تجف بحيرة الزنبق صيفاً، وتمتلئ شتاء."),
    ("أقر مجلس الشورى الخطة.", "أقر مجلس الوزراء الخطة، وبدأ التنفيذ."),
    ("كرّم القاضي نبيل العموري الفائزين.", "كرّم القاضي وليد الدهان الفائزين، وصافحهم."),
    ("نال الجائزة عن فيلم «ظل الجدار».", "نال الجائزة عن فيلم «عطر المطر»، ثم غاب."),
    ("Harrow Rovers lifted the shield.", "Tilbrook United lifted the shield, against all odds."),
]
MAY_BE_ONE = [
    ("The Marl Water Authority set the price.", "The authority set the price, as every year."),
    ("The fair is held in the capital.", "The fair is held in Tilbrook, by the river."),
    ("The Norwegian painter left a house.", "Ida Falk left a house, and no money."),
    ("نشرت وزارة الري التقرير.", "نشرت الوزارة التقرير، وهو طويل."),
    ("يقام المعرض في العاصمة.", "يقام المعرض في مدينة الزهر، كل عام."),
    ("فازت الشاعرة السورية بالوسام.", "فازت لمى الدهان بالوسام، وشكرت أمها."),
]


def _language(text: str) -> str:
    return "en" if text.isascii() else "ar"


def _stance(statement: str, passage: str) -> tuple[str, bool]:
    (judged,) = judge(
        Statement(statement, _language(statement)), [Quote(passage, _language(passage))], load_cross_encoder()
    )
    return judged.stance, all(reason.agrees for reason in judged.reasons)


@pytest.mark.parametrize(("statement", "passage"), TWO)
def test_two_of_a_class_stand_in_each_others_place(statement: str, passage: str) -> None:
    stated, told = read(statement, _language(statement)), read(passage, _language(passage))
    found = differing_stretch(stated, told)
    assert found
    assert are_two(stated, told, found)
    assert _stance(statement, passage) == ("refutes", False)


@pytest.mark.parametrize(("statement", "passage"), MAY_BE_ONE)
def test_who_or_what_it_is_may_be_the_one_that_is_named(statement: str, passage: str) -> None:
    stated, told = read(statement, _language(statement)), read(passage, _language(passage))
    found = differing_stretch(stated, told)
    assert found
    assert may_be_one(stated, told, found)
    stance, agrees = _stance(statement, passage)
    assert stance != "refutes"
    assert agrees


def test_one_of_two_that_are_listed_is_no_other() -> None:
    statement, passage = "The mill was built by Engineer Field.", "The mill was built by Engineer Marl and Field."
    stated, told = read(statement, "en"), read(passage, "en")
    found = differing_stretch(stated, told)
    assert found
    assert not are_two(stated, told, found)
