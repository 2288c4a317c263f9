"""Which of a part and its whole a value answers to."""

from __future__ import annotations

import pytest

from factcheck.agreement.alignment.align import align_values
from factcheck.agreement.texts.reading import read
from factcheck.agreement.values.compare import Relation

_SEATS = "The Larks won 31 of the 90 seats in the diet."
_ASKED = "Some 300 of the 1,200 people asked in the poll sighed."


def answer(said: str, passage: str, language: str = "en", of_passage: str | None = None) -> tuple[str, Relation | None]:
    (pairing,) = align_values(read(said, language), read(passage, of_passage or language))
    assert pairing.found is not None
    return pairing.found.text, pairing.relation


@pytest.mark.parametrize(
    ("said", "passage", "answered"),
    [
        ("The Larks won 44 seats.", _SEATS, ("31", Relation.CONFLICTS)),
        ("The Larks won 31 seats.", _SEATS, ("31", Relation.AGREES)),
        ("The Larks won 90 seats.", _SEATS, ("31", Relation.CONFLICTS)),
        ("The Larks gained 44 seats.", _SEATS, ("31", Relation.CONFLICTS)),
        ("The Larks won 44 seats.", "Of late 31 of the 90 seats were won by the Larks.", ("31", Relation.CONFLICTS)),
        ("The diet has 90 seats.", _SEATS, ("90 seats", Relation.AGREES)),
        ("The diet has 99 seats.", _SEATS, ("90 seats", Relation.CONFLICTS)),
        ("The diet has 31 seats.", _SEATS, ("90 seats", Relation.CONFLICTS)),
        ("The poll asked 1,200 people.", _ASKED, ("1,200 people", Relation.AGREES)),
        ("The poll asked 1,500 people.", _ASKED, ("1,200 people", Relation.CONFLICTS)),
    ],
)
def test_what_was_done_to_the_part_is_said_of_no_whole(said: str, passage: str, answered: tuple[str, Relation]) -> None:
    assert answer(said, passage) == answered


def test_a_part_answers_to_a_part() -> None:
    pairings = align_values(read("The Larks won 44 of the 80 seats.", "en"), read(_SEATS, "en"))
    assert [pairing.found and pairing.found.text for pairing in pairings] == ["31", "90 seats"]


def test_so_in_arabic_and_across() -> None:
    passage = "نال الحزب 31 من أصل 90 مقعدا في المجلس"
    assert answer("نال الحزب 44 مقعدا", passage, "ar") == ("31", Relation.CONFLICTS)
    assert answer("يضم المجلس 95 مقعدا", passage, "ar") == ("90 مقعدا", Relation.CONFLICTS)
    assert answer("The party won 44 seats.", passage, "en", "ar") == ("31", Relation.CONFLICTS)
