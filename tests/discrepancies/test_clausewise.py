"""Sentences that tell several things: one of them is in dispute, the others are not spoken of by the other text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.discrepancies.present import present_discrepancy
from factcheck.discrepancies.sweep import sweep_corpus
from sources.models import Document

Add = Callable[[str, str, str], Document]


def written(add: Add, one: str, other: str) -> set[tuple[str, ...]]:
    add("One", "en" if one.isascii() else "ar", f"{one}\n")
    add("Other", "en" if other.isascii() else "ar", f"{other}\n")
    rows = [present_discrepancy(row) for row in sweep_corpus().discrepancies]
    return {(row["kind"], *sorted(position["written"] for position in row["positions"])) for row in rows}


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "In 1950 the Marren ferry carried 48,000 tonnes of herring, and a crossing cost ten cents.",
            "The Marren ferry transported 61,000 tonnes of herring in 1950, the harbour master told reporters.",
            ("number", "48,000 tonnes", "61,000 tonnes"),
        ),
        (
            "The plague in Marren was declared over on 27 March 1919, thirteen days after the last burial.",
            "Doctors in Marren declared the plague over on 21 March 1919.",
            ("date", "21 March 1919", "27 March 1919"),
        ),
        (
            "The lease of the Marren docks passed to Berg and Holt in July 1922 for a period of 30 years.",
            "منحت مدينة مارين امتياز الأحواض في يوليو 1922 لمدة عشرين عاما إلى شركة بيرغ وهولت.",
            ("duration", "30 years", "عشرين عاما"),
        ),
        (
            "The cable car to Skalno, opened in 1937, is 3,670 metres long. In 2011 it carried 412,000 passengers.",
            "The cable car to Skalno carried 421,000 passengers in 2011.",
            ("number", "412,000", "421,000"),
        ),
    ],
    ids=["amount", "day", "across", "a pronoun"],
)
def test_a_clause_is_enough(add: Add, one: str, other: str, found: tuple[str, ...]) -> None:
    assert written(add, one, other) == {found}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "In 1950 the Marren ferry carried 48,000 tonnes of herring, and a crossing cost ten cents.",
            "The Marren ferry transported 61,000 tonnes of herring in 1951, the harbour master told reporters.",
        ),
        (
            "The Marren museum was opened in 1943, when the war was far away.",
            "The cable car to the Marren museum, opened in 1937, is three kilometres long.",
        ),
        (
            "In 1950 the Marren docks sold 480 boats, and the town was rich.",
            "In 1950 the Marren docks sold an average of 40 boats, the harbour master told reporters.",
        ),
        (
            "The bishop visited Marren on 3 May 1902, and was well received.",
            "The bishop visited Marren on 9 May 1902, as the Gazette said.",
        ),
    ],
    ids=["another year", "another thing", "an average", "what happens again"],
)
def test_another_matter_is_none(add: Add, one: str, other: str) -> None:
    assert written(add, one, other) == set()


LOANS = """Soviet loans of the century

February 1956: The Soviet Union lends Algeria 54 million roubles for the power station.

March 1957: The harbour of Oran is rebuilt.

July 1960: The Soviet Union lends Algeria 106 million roubles for the railway.

August 1961: The minister travels to Cairo.

August 1981: The Soviet Union lends Iraq 112 million roubles for the steel works.

May 1982: A hotel burns down in Basra.

October 1983: The Soviet Union lends Iraq 138 million roubles for the refinery.
"""


def test_amounts_of_two_dates_are_two_occasions_though_a_clause_has_no_date(add: Add) -> None:
    add("Almanac", "en", LOANS)
    assert list(sweep_corpus().discrepancies) == []
