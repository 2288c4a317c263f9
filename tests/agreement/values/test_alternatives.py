"""Values that a statement joins by "or"."""

from __future__ import annotations

import pytest

from factcheck.agreement.alignment.align import align_values
from factcheck.agreement.texts.reading import read
from factcheck.agreement.values.alternatives import alternatives_as_one
from factcheck.agreement.values.compare import Relation

MET = [
    ("The mill opened in 1931 or 1932.", "The mill opened in 1932.", "1931 or 1932"),
    ("The mill opened in either 1931 or 1932.", "The mill opened in 1931.", "either 1931 or 1932"),
    ("افتتحت المطحنة عام 1931 أو 1932.", "افتتحت المطحنة عام 1932.", "1931 أو 1932"),
    ("The mill opened in 1931 or 1932.", "افتتحت المطحنة عام 1932.", "1931 or 1932"),
    ("The mill took three or four people.", "The mill took four people.", "three or four people"),
]
DENIED = [
    ("The mill opened in 1931 or 1932.", "The mill opened in 1935.", "1931 or 1932"),
    ("افتتحت المطحنة إما عام 1931 أو 1932.", "افتتحت المطحنة عام 1935.", "1931 أو 1932"),
    ("The mill opened in 1931 or 1932.", "افتتحت المطحنة عام 1935.", "1931 or 1932"),
    ("The mill took three or four people.", "The mill took two people.", "three or four people"),
]
APART = [
    # Both or neither of the values that "and" joins; and all of them where the passage has all.
    ("The mill opened in 1931 and 1932.", "The mill opened in 1932."),
    ("The mill opened in 1931 or 1932.", "The mill opened in 1931 or 1932."),
    ("The mill opened in 1931 or 1932.", "The mill stood by the river."),
    ("The mill opened in 1931.", "The mill opened in 1935."),
]


def _pairings(statement: str, passage: str) -> tuple[list[object], list[tuple[str, Relation | None]]]:
    stated, found = (read(text, "en" if text.isascii() else "ar") for text in (statement, passage))
    pairings = align_values(stated, found)
    joined = alternatives_as_one(stated, pairings)
    for pairing in joined:
        assert statement[pairing.stated.start : pairing.stated.end] == pairing.stated.text
    return list(pairings), [(pairing.stated.text, pairing.relation) for pairing in joined]


@pytest.mark.parametrize(("statement", "passage", "joined"), MET)
def test_one_of_the_alternatives_is_enough(statement: str, passage: str, joined: str) -> None:
    assert _pairings(statement, passage)[1] == [(joined, Relation.AGREES)]


@pytest.mark.parametrize(("statement", "passage", "joined"), DENIED)
def test_a_value_beside_all_alternatives_denies_them_together(statement: str, passage: str, joined: str) -> None:
    assert _pairings(statement, passage)[1] == [(joined, Relation.CONFLICTS)]


@pytest.mark.parametrize(("statement", "passage"), APART)
def test_what_is_no_alternative_stays_as_it_is(statement: str, passage: str) -> None:
    before, after = _pairings(statement, passage)
    assert len(after) == len(before)
