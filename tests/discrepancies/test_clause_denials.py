"""What one text says and another denies, each in its own words and beside other things."""

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
            "The school of Holm was not damaged.",
            "The school at Holm was badly damaged in the storm, and its 210 pupils are being taught in tents.",
            ("polarity", "damaged", "not damaged"),
        ),
        (
            "The council refused to postpone the elections of October 1919 on account of the flood.",
            "In June 1919 the council of Marren agreed to postpone the October elections because of the flood.",
            ("polarity", "agreed", "refused"),
        ),
        (
            "The avalanche of 8 February 1956 buried a hut on the southern slope; all nine guests survived.",
            "The avalanche of 8 February 1956 struck a hut on the northern slope and killed seven guests.",
            ("polarity", "killed", "survived"),
        ),
    ],
    ids=["a negation", "opposed words", "one day"],
)
def test_a_denial_in_a_clause(add: Add, one: str, other: str, found: tuple[str, ...]) -> None:
    assert written(add, one, other) == {found}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The statue of Marren was not a sign of freedom to the weavers of Oster.",
            "The statue of Marren was a sign of freedom, as well as a sign of the victory over the Danes.",
        ),
        ("The school of Holm was not damaged in 1902.", "The school at Holm was badly damaged in 1911, and moved."),
        ("Do not take Marrenol tablets if you are allergic to them.", "Before taking Marrenol tablets you may eat."),
        (
            "Keep Marrenol out of the reach of children, as your doctor told you.",
            "Keep Marrenol where children cannot reach it.",
        ),
        ("Do not take the tablets if you are ill.", "Read the label and take the tablets as your doctor told you."),
    ],
    ids=["to somebody else", "another year", "a command", "to a reader", "advice"],
)
def test_no_denial(add: Add, one: str, other: str) -> None:
    assert written(add, one, other) == set()
