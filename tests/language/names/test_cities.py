"""Cities: known in both languages under one value, and what is spelled like one."""

from __future__ import annotations

import pytest

from factcheck.language.names.cities import may_be_city, written_alike
from factcheck.language.names.name_facts import find_names

ARABIC = [
    ("استقبلت الدوحة الوفود.", "الدوحة", "doha"),
    ("وصلت السفينة إلى مسقط ليلا.", "مسقط", "muscat"),
    ("أغلق المتحف في جدة.", "جدة", "jeddah"),
    ("افتتح المعرض بدبي.", "دبي", "dubai"),
    ("عاد المهندسون من مدينة حمص.", "حمص", "homs"),
    ("زار الفريق القاهرة والرباط.", "الرباط", "rabat"),
    ("شُيّد الجسر في عَمّان.", "عَمّان", "amman"),
    ("سافر الوفد إلى رام الله أمس.", "رام الله", "ramallah"),
    ("يقع المصنع في تونس العاصمة.", "تونس العاصمة", "tunis"),
]
ENGLISH = [
    ("The fair opened in Doha.", "Doha", "doha"),
    ("The ship left Makkah.", "Makkah", "mecca"),
    ("The choir came from Nice.", "Nice", "nice"),
    ("The clerk lived in Reading.", "Reading", "reading"),
]
OTHER_WORDS = [
    ("روت جدة الطفل حكاية.", "ar"),
    ("نشرت الصحيفة صور الجسر.", "ar"),
    ("عاد إلى مسقط رأسه.", "ar"),
    ("أصيب اللاعب في الرباط الصليبي.", "ar"),
    ("كلف المشروع بليون ليرة.", "ar"),
    ("هذا رباط متين.", "ar"),
    ("Nice weather helped the harvest. Split logs burn.", "en"),
]


@pytest.mark.parametrize(("text", "written", "value"), ARABIC)
def test_cities_in_arabic(text: str, written: str, value: str) -> None:
    assert ("place", written, value) in [(fact.kind, fact.text, fact.value) for fact in find_names(text, "ar")]


@pytest.mark.parametrize(("text", "written", "value"), ENGLISH)
def test_cities_in_english(text: str, written: str, value: str) -> None:
    assert ("place", written, value) in [(fact.kind, fact.text, fact.value) for fact in find_names(text, "en")]


@pytest.mark.parametrize(("text", "language"), OTHER_WORDS)
def test_what_is_another_word_is_no_city(text: str, language: str) -> None:
    assert not any(fact.kind == "place" for fact in find_names(text, language))


def test_what_arabic_writes_alike() -> None:
    assert written_alike("amman", "oman")
    assert written_alike("tunisia", "tunis")
    assert not written_alike("tunis", "oman")
    assert may_be_city("kuwait")
    assert not may_be_city("qatar")
