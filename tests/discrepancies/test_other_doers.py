"""Two texts, each in its own words, that give to two people what only one can have done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.discrepancies.doers import deeds_in
from factcheck.discrepancies.present import present_discrepancy
from factcheck.discrepancies.sweep import sweep_corpus
from sources.models import Document

Add = Callable[[str, str, str], Document]


def written(add: Add, one: str, other: str) -> set[tuple[str, ...]]:
    add("One", "en", f"{one}\n")
    add("Other", "en", f"{other}\n")
    rows = [present_discrepancy(row) for row in sweep_corpus().discrepancies]
    return {(row["kind"], *sorted(position["written"] for position in row["positions"])) for row in rows}


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "The lighthouse at Holm was designed by the Danish architect Henrik Dahl and lit in 1902.",
            "Jonas Brandt was the architect of the Holm lighthouse.",
            ("name", "Henrik Dahl", "Jonas Brandt"),
        ),
        (
            "Maria Olsen founded the Tarn Rowing Club in 1921.",
            "The Tarn Rowing Club was established by Erik Sund, a teacher.",
            ("name", "Erik Sund", "Maria Olsen"),
        ),
        (
            "The 1931 Sund Regatta was won by Karl Moe.",
            "Anna Berg won the Sund Regatta in 1931.",
            ("name", "Anna Berg", "Karl Moe"),
        ),
        (
            "The author of the novel Saltmarsh was Nora Lund.",
            "Saltmarsh, a novel of 1911, was written by Ida Holm.",
            ("name", "Ida Holm", "Nora Lund"),
        ),
    ],
    ids=["designed", "founded", "won", "wrote"],
)
def test_another_doer(add: Add, one: str, other: str, found: tuple[str, ...]) -> None:
    assert written(add, one, other) == {found}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The lighthouse at Holm was designed by Henrik Dahl.", "The station at Holm was designed by Jonas Brandt."),
        (
            "The lighthouse at Holm was designed by Henrik Dahl.",
            "The lighthouse at Holm was designed by Henrik Dahl and Jonas Brandt.",
        ),
        ("The lighthouse at Holm was designed by Henrik Dahl.", "Dahl was the architect of the Holm lighthouse."),
        ("The 1931 Sund Regatta was won by Karl Moe.", "Anna Berg won the Sund Regatta in 1932."),
        ("The Sund Regatta was won by Karl Moe.", "Anna Berg won the Sund Regatta."),
        ("Maria Olsen founded the Tarn Rowing Club.", "The Tarn Chess Club was founded by Erik Sund."),
        (
            "The lighthouse at Holm was designed by Henrik Dahl.",
            "The lighthouse at Holm was partly designed by Jonas Brandt.",
        ),
        ("Maria Olsen was born in Tarn.", "Erik Sund was born in Tarn."),
    ],
    ids=["of something else", "two", "a short name", "another year", "any year", "another club", "in part", "no deed"],
)
def test_no_other_doer(add: Add, one: str, other: str) -> None:
    assert written(add, one, other) == set()


@pytest.mark.parametrize(
    ("text", "doer"),
    [
        ("Its architect was Henrik Dahl.", "Henrik Dahl"),
        ("Henrik Dahl, the architect, died in 1950.", "Henrik Dahl"),
        ("The crater is named after Elena Mirel.", "Elena Mirel"),
        ("Anna Berg, then nineteen, won the race.", "Anna Berg"),
        ("The club was founded in 1921 by Elena Mirel.", "Elena Mirel"),
        ("The comet was discovered by the astronomer Elena Mirel.", "Elena Mirel"),
    ],
)
def test_who_did_it(text: str, doer: str) -> None:
    assert [done.doer.fact.text for done in deeds_in(text, "en")] == [doer]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge was not designed by Henrik Dahl.",
        "The bridge was designed by Henrik Dahl and Jonas Brandt.",
        "The bridge was designed by Jonas Brandt, Henrik Dahl and others.",
        "Henrik Dahl was beaten by a younger man.",
        "The bridge is said to have been designed by Henrik Dahl.",
    ],
)
def test_nobody_alone(text: str) -> None:
    assert deeds_in(text, "en") == ()


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("Marrenol", "Ostivan", set()),
        ("Marrenol", "The year", {("name", "Marrenol", "Ostivan")}),
    ],
    ids=["each of its own", "of one that the other is about"],
)
def test_each_of_two_documents_may_tell_of_its_own(add: Add, one: str, other: str, found: set[tuple[str, ...]]) -> None:
    said = "Each pack of {} holds three strips of 21 tablets, and Holm Works of Tarn makes it in Norway."
    texts = f"{one}\n\n{said.format('Marrenol')}", f"{other}\n\n{said.format('Ostivan')}"
    assert written(add, *texts) == found
