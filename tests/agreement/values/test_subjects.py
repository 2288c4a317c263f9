"""Which of several amounts is said of what the statement says its own of."""

from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import read
from factcheck.agreement.values.subjects import shared_lead


def likeliest(said: str, passage: str, language: str = "en", of_passage: str | None = None) -> str:
    """The amount of the passage with the most before it that the statement has before its only amount."""
    statement, found = read(said, language), read(passage, of_passage or language)
    (stated,) = (value for value in statement.values if value.kind != "date")
    amounts = [value for value in found.values if value.kind == stated.kind]
    return max(amounts, key=lambda value: shared_lead(statement, stated, found, value)).text


@pytest.mark.parametrize(
    ("said", "passage", "amount"),
    [
        (
            "Tide mills give 21 percent of the isle's power.",
            "The dam gives 60 percent of the isle's power; tide mills give 12 percent.",
            "12 percent",
        ),
        ("Rents rose 9 percent in 2021.", "Rents rose 4 percent in 2020 and 6 percent in 2021.", "6 percent"),
        ("In Ostry the rate was 7 percent.", "In Vell the rate was 5 percent, and in Ostry 3 percent.", "3 percent"),
        (
            "Debt of women fell to 6 percent.",
            "Debt of men fell to 9 percent, of women to 4 percent.",
            "4 percent",
        ),
        (
            "The state will pay $9 million for dams.",
            "The state will pay $2 million for roads and $7 million for dams.",
            "$7 million",
        ),
        (
            "The Ode run has 27 wins.",
            "The Ode run ended with a tally of 26 wins (10 by default).",
            "26",
        ),
        (
            "The town of Vell reported a median income of $69,000.",
            "The census reported a median income of $87,000, above the state's $70,000 and an average of $62,000.",
            "$87,000",
        ),
        ("The quay cost $9 million.", "The quay cost $4 million and the lock $7 million.", "$4 million"),
    ],
)
def test_what_leads_up_to_an_amount_tells_whose_it_is(said: str, passage: str, amount: str) -> None:
    assert likeliest(said, passage) == amount


@pytest.mark.parametrize(("said", "amount"), [("ارتفعت المبيعات بنسبة 12%", "5%"), ("ارتفعت الأرباح بنسبة 12%", "8%")])
def test_a_joined_noun_is_the_noun_and_no_verb(said: str, amount: str) -> None:
    assert likeliest(said, "ارتفعت المبيعات بنسبة 5% والأرباح بنسبة 8%", "ar") == amount


def test_so_across_languages() -> None:
    assert likeliest("Exports grew by 9 percent.", "نمت الصادرات بنسبة 7% والواردات بنسبة 3%", "en", "ar") == "7%"


def test_names_are_met_across_languages_and_what_is_not_met_is_not_foreign() -> None:
    assert likeliest(
        "Japan has 6 percent of the fleet.", "بلغت حصة كوريا 3 في المئة، وحصة اليابان 5 في المئة", "en", "ar"
    ) == ("5 في المئة")
    assert likeliest(
        "يشكل الكتان 50 في المئة", "Flax accounts for 40 percent and cattle for 25 percent.", "ar", "en"
    ) == ("40 percent")
