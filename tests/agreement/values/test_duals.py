"""A number in English that Arabic tells by the form of a noun."""

from __future__ import annotations

import pytest

from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.judging.rewording import reword
from factcheck.agreement.texts.reading import read
from factcheck.agreement.types import Quote, Statement
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.duals import with_duals

BUSES = "أصيب أربعة عشر راكبا في تصادم حافلتين قرب نمرة."


@pytest.mark.parametrize(
    ("arabic", "english", "values"),
    [
        (BUSES, "Fourteen passengers were hurt when two buses met.", ["أربعة عشر", "حافلتين"]),
        (BUSES, "Fourteen passengers were hurt when buses met.", ["أربعة عشر"]),
        ("تصادم قاربان اثنان مع قطارين.", "Two boats met trains.", ["اثنان"]),
        ("تصادم قطاران.", "Two trains met.", []),
    ],
)
def test_as_many_duals_as_the_other_counts_of_two(arabic: str, english: str, values: list[str]) -> None:
    assert [fact.text for fact in with_duals(read(arabic, "ar"), read(english, "en")).values] == values


def test_none_within_one_language() -> None:
    reading = read(BUSES, "ar")
    assert with_duals(reading, read("حافلتان", "ar")) is reading


def test_two_is_met_and_the_other_count_differs() -> None:
    pair = compare_texts(
        Statement("Twenty-four passengers were hurt in a collision of two buses near Nimra.", "en"), Quote(BUSES, "ar")
    )
    told = [(value.relation, value.found and value.found.text) for value in pair.values]
    assert told == [(Relation.CONFLICTS, "أربعة عشر"), (Relation.AGREES, "حافلتين")]
    assert "of حافلتين near" in reword(pair)
