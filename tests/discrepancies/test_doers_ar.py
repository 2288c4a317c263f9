from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import read
from factcheck.discrepancies.doers_ar import deeds_told
from factcheck.discrepancies.sweep import sweep_corpus
from tests.discrepancies.conftest import Add


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أسس جامعة تمرين الطبيب يوسف منصور عام 1921.", [("found", "يوسف منصور")]),
        ("صمم الجسر المهندس السويسري أوتو برندلي.", [("design", "أوتو برندلي")]),
        ("وصممتها المهندسة منى كرم.", [("design", "منى كرم")]),
        ("وافتتح وزير السياحة أنطون برغر فندق القمة عام 1972.", [("open", "أنطون برغر")]),
        ("أسس الجامعة الطبيب يوسف منصور والمهندس سامي حداد.", []),
        ("شارك الطبيب يوسف منصور في تأسيس الجامعة التي أسس.", []),
        ("ربما أسس الجامعة الطبيب يوسف منصور.", []),
        ("قال الطبيب المعالج إن المريض بخير.", []),
    ],
)
def test_the_one_who_did_it(text: str, told: list[tuple[str, str]]) -> None:
    assert [(each.deed, each.doer.fact.text) for each in deeds_told(read(text, "ar"))] == told


def test_a_founder_in_either_language(add: Add) -> None:
    add("Almanac", "en", "The University of Tamrin was founded in 1921 by the physician Habib Sarraf.\n")
    add("مجلة", "ar", "أسس جامعة تمرين الطبيب يوسف منصور عام 1921.\n")
    rows = sweep_corpus().discrepancies
    assert [(row.kind, sorted(each.written for each in row.positions.all())) for row in rows] == [
        ("name", ["Habib Sarraf", "يوسف منصور"])
    ]


def test_one_founder_in_both_languages(add: Add) -> None:
    add("Almanac", "en", "The University of Tamrin was founded in 1921 by the physician Yusuf Mansour.\n")
    add("مجلة", "ar", "أسس جامعة تمرين الطبيب يوسف منصور عام 1921.\n")
    assert not sweep_corpus().discrepancies
