from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.discrepancies.formal import is_formal
from factcheck.discrepancies.present import present_discrepancy
from factcheck.discrepancies.sweep import sweep_corpus
from sources.models import Document

Add = Callable[[str, str, str], Document]


@pytest.mark.parametrize(
    "line",
    [
        "Date of preparation: February 1996.",
        '<EM weight="bold"> DATE OF LAST REVISION </EM> December 1995 </P>',
        "Last updated on 3 May 2011 at 10:30",
        "Published: 2011.",
        "<P> Date of leaflet preparation: November 1995 &copy; Marren Products Limited, 1995.",
        "© Berg Brothers, 1993.",
        "تاريخ النشر: 3 مايو 2011",
        "Institute for Herring and Sea-Fishing (2016).",
        "Berg, K. and Holt, N. (1996).",
    ],
)
def test_a_line_that_tells_of_its_own_document(line: str) -> None:
    assert is_formal(line)


@pytest.mark.parametrize(
    "line",
    [
        "The treaty was revised in 1996.",
        "Date of birth: 3 May 1902.",
        "The battle of Holm was fought late (1815).",
        "The mole of Marren was finished (1815) by Berg.",
        "Marren lighthouse: lit in 1902.",
        "The copyright of the song passed to Anna Lind.",
    ],
)
def test_a_line_that_tells_of_the_world(line: str) -> None:
    assert not is_formal(line)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            '<EM weight="bold"> Date of last revision: </EM> February 1996 </P>.',
            '<EM weight="bold"> Date of last revision: </EM> August 1995 </P>.',
        ),
        ("Institute for Herring and Sea-Fishing (2016).", "Institute for Herring and Sea-Fishing (2015)."),
        ("<P> The name of your medicine is Marrenol.", "<P> The name of your medicine is Holmazine."),
        (
            '<HEAD weight="bold" justified="centre" > CEFOREN SUSPENSION </HEAD>.',
            '<HEAD weight="bold" justified="centre" > HOLMAZINE TABLETS </HEAD>.',
        ),
        ("The Marren ferry crosses the 40 miles to Holm.", "The Marren ferry crosses the 65 km to Holm."),
    ],
    ids=["form", "reference", "template", "mark-up", "rounded conversion"],
)
def test_such_lines_disagree_in_nothing(add: Add, one: str, other: str) -> None:
    add("One", "en", f"{one}\n\nThe quay of Marren is paved with stones.\n")
    add("Other", "en", f"{other}\n\nThe fish market opens at dawn.\n")
    assert [present_discrepancy(row)["explanation"] for row in sweep_corpus().discrepancies] == []


def test_a_name_in_the_place_of_another_counts_where_something_ties_the_texts(add: Add) -> None:
    add("One", "en", "The harbour master of Marren is called Anna Lind.\n")
    add("Other", "en", "The harbour master of Marren is called Nils Holt.\n")
    (row,) = sweep_corpus().discrepancies
    assert row.kind == "name"
