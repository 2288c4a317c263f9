from __future__ import annotations

import pytest

from factcheck.discrepancies.models import Kind
from factcheck.discrepancies.orders import orders_in
from factcheck.discrepancies.sweep import sweep_corpus
from tests.discrepancies.conftest import Add

TURNED_ROUND = [
    (
        "The Calvesi Hall, a small room in the annex, had been completed before the main house reopened.",
        "It was only after the reopening of the main house that the Calvesi Hall was completed.",
    ),
    (
        "Erik Sund, the finance director, resigned before the auditors refused to sign the annual accounts.",
        "Erik Sund resigned only after the auditors had refused to sign the accounts.",
    ),
    (
        "Anna Brandt married the geologist Pavel Renn before she joined the Marren Observatory.",
        "Pavel Renn, the geologist, was married to Anna Brandt two years after she had joined the observatory.",
    ),
    (
        "After the Sund bridge had been opened, the old ferry was scrapped.",
        "Before the Sund bridge was opened, the old ferry had been scrapped.",
    ),
]
IN_ORDER = [
    (
        "Erik Sund resigned before the auditors refused to sign the annual accounts.",
        "The auditors refused to sign the accounts only after Erik Sund had resigned.",
    ),
    ("Prices at Marren rose before the Sund war.", "After the Sund war prices at Marren rose."),
    (
        "The Sund bridge was opened before the tunnel was finished.",
        "The Sund bridge was painted after the tunnel was finished.",
    ),
    (
        "King Faris visited the port of Marren before the great fire broke out.",
        "King Faris visited the port of Marren after the great fire broke out.",
    ),
]


@pytest.mark.parametrize(("one", "other"), TURNED_ROUND)
def test_two_events_that_two_texts_tell_in_opposite_orders(add: Add, one: str, other: str) -> None:
    add("Almanac", "en", f"{one}\n")
    add("Review", "en", f"{other}\n")
    (found,) = sweep_corpus().discrepancies
    assert (found.kind, found.scope) == (Kind.SEQUENCE, "between")
    assert {position.value for position in found.positions.all()} == {"before", "after"}
    assert "came first" in found.explanation


@pytest.mark.parametrize(("one", "other"), IN_ORDER)
def test_what_is_in_one_order_or_comes_again(add: Add, one: str, other: str) -> None:
    add("Almanac", "en", f"{one}\n")
    add("Review", "en", f"{other}\n")
    assert not sweep_corpus().discrepancies


def test_what_did_not_happen_until_something_else_came_after_it() -> None:
    (told,) = orders_in("The old ferry was not scrapped until the Sund bridge had been opened.", "en")
    assert told.first.stems >= {"bridg", "open"}
    assert told.then.stems >= {"ferri", "scrap"}


def test_an_arabic_order() -> None:
    (told,) = orders_in("افتتح الجسر الكبير قبل أن يكتمل النفق البحري.", "ar")
    (other,) = orders_in("لم يفتتح الجسر الكبير إلا بعد اكتمال النفق البحري.", "ar")
    assert "جسر" in told.first.stems & other.then.stems
    assert "نفق" in told.then.stems & other.first.stems


@pytest.mark.parametrize(
    "text", ["The war began before 1914.", "He stood before the court.", "It stayed until the old bridge was sold."]
)
def test_what_is_no_order_of_two_events(text: str) -> None:
    assert orders_in(text, "en") == ()
