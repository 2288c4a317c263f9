"""What a sweep finds in whole documents: in a copy, in a translation, in one text by itself; what it labels instead."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from factcheck.discrepancies.conflicts import Label
from factcheck.discrepancies.present import present_discrepancy
from factcheck.discrepancies.sweep import Sweep, SweepReport, sweep_corpus
from factcheck.discrepancies.wording import explanation_of
from factcheck.discrepancies.wording_ar import arabic_explanation_of
from sources.models import Document

Add = Callable[[str, str, str], Document]

ORIGINAL = """The harbour museum of Marren opened its doors in the spring of 1902.

Its first director, Karl Berg, had been a ship's carpenter.

The collection holds 312 ship models and two whalebones.

A storm tore off the roof in November 1928, and the models were kept in a church.

The city of Oslo lent 40,000 kroner for the new roof.

Visitors come by ferry from Holm every Sunday.
"""
TRANSLATION = """افتتح متحف الميناء في مارين أبوابه في ربيع عام 1902.

كان مديره الأول كارل بيرغ نجار سفن.

تضم المجموعة 312 نموذجا للسفن وعظمتي حوت.

اقتلعت عاصفة السقف في نوفمبر 1928 وحفظت النماذج في كنيسة.

أقرضت مدينة أوسلو 40000 كرونة من أجل السقف الجديد.

يأتي الزوار بالعبارة من هولم كل يوم أحد.
"""


def written(report: SweepReport) -> set[tuple[str, ...]]:
    rows = [present_discrepancy(row) for row in report.discrepancies]
    return {(row["kind"], *sorted(position["written"] for position in row["positions"])) for row in rows}


def test_every_change_in_a_copy_is_found_and_named(add: Add) -> None:
    add("Almanac", "en", ORIGINAL)
    changed = ORIGINAL.replace("Karl Berg", "Nils Holt").replace("312", "290").replace("Holm", "Bergen")
    add("Copyist", "en", changed.replace("November 1928", "November 1929"))
    assert written(sweep_corpus()) == {
        ("name", "Karl Berg", "Nils Holt"),
        ("count", "290 ship", "312 ship"),
        ("date", "November 1928", "November 1929"),
        ("name", "Bergen", "Holm"),
    }


def test_every_changed_value_in_a_translation_is_found(add: Add) -> None:
    add("Almanac", "en", ORIGINAL)
    add("المترجم", "ar", TRANSLATION.replace("312", "213").replace("نوفمبر 1928", "نوفمبر 1938"))
    assert written(sweep_corpus()) == {("count", "213", "312 ship"), ("date", "November 1928", "نوفمبر 1938")}


def test_a_copy_and_a_translation_disagree_in_nothing(add: Add) -> None:
    add("Almanac", "en", ORIGINAL)
    add("Copyist", "en", ORIGINAL)
    add("المترجم", "ar", TRANSLATION)
    report = sweep_corpus()
    assert written(report) == set()
    assert {look_alike.label for look_alike in report.look_alikes} == {Label.COPY}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Sund fleet grew from 440 aircraft to 65 aircraft.\n", ("arithmetic", "440 aircraft", "65 aircraft")),
        (
            "Holm broke with Marren in May 1976.\n\nHolm was sorry.\n\nLind then visited Holm in October 1974.\n",
            ("sequence", "May 1976", "October 1974"),
        ),
        (
            "Anna Lind died in 1982, and all mourned.\n\nThe mole was built.\n\nIn 1985, Anna Lind visited Holm.\n",
            ("sequence", "1982", "1985"),
        ),
        (
            "In 2005 Holm cancelled 73% of the debt of Marren; the remaining 2.11 billion dollars went into goods.\n\n"
            "Holm cancelled 73%, or 9.8 billion dollars, of the debt of Marren of 13.4 billion dollars.\n",
            ("arithmetic", "13.4 billion dollars", "2.11 billion dollars", "9.8 billion dollars"),
        ),
    ],
    ids=["a sentence", "its order", "a life", "an account"],
)
def test_a_text_that_cannot_be_right_by_itself(add: Add, text: str, found: tuple[str, ...]) -> None:
    add("Almanac", "en", text)
    report = sweep_corpus()
    assert written(report) == {found}
    assert [row.scope for row in report.discrepancies] == ["within"]
    assert written(sweep_corpus(scope="between")) == set()


def test_a_slip_of_orders_of_magnitude_is_implausible(add: Add) -> None:
    add("Almanac", "en", ORIGINAL)
    add("Copyist", "en", ORIGINAL.replace("40,000", "40 million"))
    (row,) = [present_discrepancy(row) for row in sweep_corpus().discrepancies]
    assert row["kind"] == "implausible"
    assert row["severity"] == "major"


def test_pairs_that_only_look_alike_are_kept_with_a_label(add: Add) -> None:
    add(
        "Almanac",
        "en",
        "The Marren lighthouse was first lit on 4 May 1902.\n\nThe Marren ferry carried 48,000 people in 1950.\n",
    )
    add(
        "Review",
        "en",
        "The Marren lighthouse was first lit in 1902.\n\nThe Marren ferry carried 61,000 people in 1960.\n",
    )
    report = sweep_corpus()
    assert written(report) == set()
    labels = {(each.label, *sorted((each.one.fact.text, each.other.fact.text))) for each in report.look_alikes}
    assert (Label.PRECISION, "1902", "4 May 1902") in labels
    assert (Label.ANOTHER_EVENT, "48,000 people", "61,000 people") in labels


def test_explanations_in_both_languages_name_sources_and_values(add: Add) -> None:
    add("Almanac", "en", ORIGINAL + "\nThe Sund fleet grew from 440 aircraft to 65 aircraft.\n")
    add("Copyist", "en", ORIGINAL.replace("Karl Berg", "Nils Holt").replace("November 1928", "November 1929"))
    findings = Sweep().of_corpus()
    english, arabic = [explanation_of(each) for each in findings], [arabic_explanation_of(each) for each in findings]
    assert len(english) == len(arabic) == 3
    for sentences in (english, arabic):
        said = " ".join(sentences)
        for told in ("Almanac", "Copyist", "Karl Berg", "Nils Holt", "November 1929", "440 aircraft", "65 aircraft"):
            assert told in said
    assert any(sentence.startswith("Almanac dates “") for sentence in english)
    assert any(sentence.startswith("تختلف المصادر بشأن") for sentence in arabic)
    assert all(sentence.endswith(".") for sentence in [*english, *arabic])


def test_who_affirms_and_who_denies(add: Add) -> None:
    add("Almanac", "en", ORIGINAL)
    add("Copyist", "en", ORIGINAL.replace("Visitors come by ferry", "Visitors never come by ferry"))
    (row,) = [present_discrepancy(row) for row in sweep_corpus().discrepancies]
    assert row["kind"] == "polarity"
    values: list[Any] = [position["value"] for position in row["positions"]]
    assert sorted(values) == ["affirmative", "negative"]
    assert row["explanation"].startswith("Almanac says so (come); Copyist denies it (never come): ")


def test_many_sources_and_two_places_of_one_are_told_in_good_english(add: Add) -> None:
    lit = "The lighthouse of Marren was first lit in {}."
    add("Almanac", "en", f"{lit.format(1902)}\n\nWheat was dear in the spring.\n\n{lit.format(1911)}\n")
    for source, year in (("Review", 1922), ("Gazette", 1922), ("Herald", 1933)):
        add(source, "en", f"The bridge of Marren was opened in {year}.\n")
    told = {row.explanation for row in sweep_corpus().discrepancies}
    topic = "“The lighthouse of Marren was first lit”"
    assert f"Almanac in one place dates {topic} to 1902; in another place to 1911." in told
    assert "Gazette and Review date “The bridge of Marren was opened” to 1922; Herald to 1933." in told


def test_what_was_done_after_its_end_is_told_with_its_doer(add: Add) -> None:
    add("Almanac", "en", "The collapse of the Soviet Union in 1991 left the yards of Marren without orders.\n")
    add("Review", "en", "The 2015 Soviet intervention filled the yards of Marren again.\n")
    findings = Sweep().of_corpus()
    assert any("done by “Soviet” after the end of it (1991 and 2015)" in each for each in map(explanation_of, findings))
    assert any("إلى «Soviet» بعد نهايته (1991 و2015)" in each for each in map(arabic_explanation_of, findings))
