"""English, Arabic, or neither."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.detect import detect_language

ENGLISH = [
    "The minister flew to Oslo on Monday.",
    "Senate rejects treaty",
    "Lisbon",
    "The word سلام means peace in Arabic.",
    "Charles de Gaulle was born in Lille.",
    "The band from São Paulo played in München.",
    "He paid 300 dollars.",
]
ARABIC = [
    "زار الوزير أوسلو يوم الاثنين.",
    "لشبونة",
    "زارت الوزيرة Angela Schmidt مدينة جدة في 5 مايو",
    "توقيع اتفاق",
    "الـمَلِكُ وَصَلَ",
    "أعلنت شركة Microsoft عن أرباح",
]
NEITHER = [
    "",
    "12345 !?",
    "Министр прилетел в Осло в понедельник.",
    "外交部长星期一抵达奥斯陆",
    "Le ministre est arrivé à Oslo lundi.",
    "Der Minister ist am Montag in Oslo angekommen.",
    "El ministro llegó a Oslo el lunes.",
    "O ministro chegou ontem com a sua família.",
    "De minister kwam gisteren aan in Oslo.",
    "Menteri itu tiba di Oslo pada hari Senin.",
    "Bakan pazartesi günü Oslo'ya geldi ve bir konuşma yaptı.",
    "وزیر خارجه روز دوشنبه وارد اسلو شد.",
    "این کتاب را از بازار خریدم",
    "وزیر خارجہ پیر کے روز اوسلو پہنچے۔",
    "Ο υπουργός έφτασε στο Όσλο.",
]


@pytest.mark.parametrize("text", ENGLISH)
def test_english(text: str) -> None:
    assert detect_language(text) == "en"


@pytest.mark.parametrize("text", ARABIC)
def test_arabic(text: str) -> None:
    assert detect_language(text) == "ar"


@pytest.mark.parametrize("text", NEITHER)
def test_neither(text: str) -> None:
    assert detect_language(text) is None


def test_a_long_document_is_judged_by_more_than_its_first_lines() -> None:
    text = "Отчёт за год. " * 20 + "The harvest was poor and the ships stayed in port. " * 2_000
    assert detect_language(text) == "en"


@given(st.text(st.characters()))
def test_any_text_gets_an_answer(text: str) -> None:
    assert detect_language(text) in {"en", "ar", None}
