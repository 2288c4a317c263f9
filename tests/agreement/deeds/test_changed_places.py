"""Two of a statement in each other's place, in a passage that has every other word of it."""

from __future__ import annotations

import pytest

from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.deeds.changed_places import find_changed_places
from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.stance import judge
from factcheck.agreement.texts.reading import read
from factcheck.agreement.types import Quote, Statement


def _language(text: str) -> str:
    return "en" if text.isascii() else "ar"


def _exchanged(statement: str, passage: str) -> tuple[str, str] | None:
    pair = compare_texts(Statement(statement, _language(statement)), Quote(passage, _language(passage)))
    if pair.exchange is None:
        return None
    return statement[slice(*pair.exchange.stated)], passage[slice(*pair.exchange.found)]


@pytest.mark.parametrize(
    ("statement", "passage", "stated", "found"),
    [
        (
            "Captain Holm obeyed Bishop Tarn.",
            "Bishop Tarn obeyed Captain Holm, to the end.",
            "Captain Holm obeyed Bishop Tarn",
            "Bishop Tarn obeyed Captain Holm",
        ),
        (
            "Brenn lies upstream of Marl.",
            "Marl lies upstream of Brenn, and is the older of the two.",
            "Brenn lies upstream of Marl",
            "Marl lies upstream of Brenn",
        ),
        ("The tenant sued the owner.", "The owner sued the tenant.", "tenant sued the owner", "owner sued the tenant"),
        (
            "تغلب الحارس مازن على الحارس وسام.",
            "تغلب الحارس وسام على الحارس مازن بعد جولتين.",
            "الحارس مازن على الحارس وسام",
            "الحارس وسام على الحارس مازن",
        ),
        (
            "رشّح الوزير فادي السفير نبيل.",
            "رشّح السفير نبيل الوزير فادي، ثم ندم.",
            "الوزير فادي السفير نبيل",
            "السفير نبيل الوزير فادي",
        ),
        (
            "ورثت سلمى البيت عن خالتها ندى.",
            "ورثت ندى البيت عن خالتها سلمى.",
            "سلمى البيت عن خالتها ندى",
            "ندى البيت عن خالتها سلمى",
        ),
        (
            "استدعى وزير المناجم السابق المحقق الأول.",
            "استدعى المحقق الأول وزير المناجم السابق.",
            "وزير المناجم السابق المحقق الأول",
            "المحقق الأول وزير المناجم السابق",
        ),
    ],
)
def test_who_did_it_to_whom_is_told_by_their_places(statement: str, passage: str, stated: str, found: str) -> None:
    assert _exchanged(statement, passage) == (stated, found)
    (judged,) = judge(
        Statement(statement, _language(statement)), [Quote(passage, _language(passage))], load_cross_encoder()
    )
    assert judged.stance == "refutes"


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("Marl met Brenn in the final.", "Brenn met Marl in the final."),
        ("The road from Marl to Brenn is shut.", "The road from Brenn to Marl is shut."),
        ("Marl is the capital.", "The capital is Marl."),
        ("In Marl he wrote a mass in winter.", "In winter he wrote a mass in Marl."),
        ("Marl is as wet as Brenn.", "Brenn is as wet as Marl."),
        ("Marl raided Brenn.", "Brenn raided Marl. A year on, Marl raided Brenn."),
        ("قابل مازن وسام في المرفأ.", "قابل وسام مازن في المرفأ."),
        ("تبعد ليرا عن سندا يوماً.", "تبعد سندا عن ليرا يوماً."),
        ("غناء منير المطرب القديم", "غناء المطرب القديم منير"),
        ("ارتفاع في سعر القمح", "سعر القمح في ارتفاع"),
    ],
)
def test_what_holds_both_ways_is_no_exchange(statement: str, passage: str) -> None:
    assert _exchanged(statement, passage) is None


def test_a_name_that_goes_on_is_another() -> None:
    stated, told = read("Brenn raided Marl.", "en"), read("Marl raided Brenn Castle.", "en")
    assert find_changed_places(stated, told) is None
