from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import Reading, read
from factcheck.discrepancies.births import born_elsewhere, tells_of_a_birth
from factcheck.discrepancies.difference import Difference
from factcheck.language.names.names import name_keys

IN_NORWAY = "Anna Lind was born in Norway in 1871."


def reading(text: str) -> Reading:
    return read(text, "en" if text.isascii() else "ar")


def places(one: str, other: str, about: str = "") -> tuple[str, str] | None:
    subject = frozenset(name_keys(about, "en"))
    found: Difference | None = born_elsewhere(reading(one), reading(other), (subject, subject))
    return None if found is None else (found.one.text, found.other.text)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (IN_NORWAY, "The painter Anna Lind, who was born in Portugal, died in 1950.", None),
        (IN_NORWAY, "Anna Lind was born on 3 May 1871 in Portugal.", ("Norway", "Portugal")),
        (IN_NORWAY, "Born in 1871 in Portugal, Anna Lind grew up with her aunt.", ("Norway", "Portugal")),
        ("Karla Lind was born in Damascus.", "ولدت الرسامة كارلا ليند في طرابلس عام 1871.", ("Damascus", "طرابلس")),
        ("Karla Dabbas was born in Damascus.", "ولدت كارلا الدباس في طرابلس عام 1871.", ("Damascus", "طرابلس")),
        ("Anna Lind was born in Ostvik.", "Anna Lind (1871-1950) was born at Remmen.", ("Ostvik", "Remmen")),
    ],
    ids=[
        "a clause of its own",
        "a date between",
        "turned round",
        "another language",
        "a letter like a word",
        "places that nobody knows",
    ],
)
def test_places_of_one_birth(one: str, other: str, expected: tuple[str, str] | None) -> None:
    assert places(one, other) == expected


def test_a_document_need_not_name_whom_it_is_about() -> None:
    assert places("She was born in Portugal.", IN_NORWAY, about="Anna Lind") == ("Portugal", "Norway")
    assert places("She was born in Portugal.", IN_NORWAY) is None


@pytest.mark.parametrize(
    "other",
    [
        "Karl Moe was born in Portugal in 1871.",
        "Karl Lind was born in Portugal in 1871.",
        "Anna Lind was born in Portugal in 1902.",
        "Anna Lind was born in Oslo in 1871.",
        "Anna Lind was not born in Portugal.",
        "Anna Lind was born in Norway.",
        "Anna Lind lived in Portugal.",
        "Anna Lind was born in Remmen.",
    ],
    ids=["another", "a relative", "a namesake", "a city of it", "denied", "the same", "no birth", "an unknown place"],
)
def test_no_other_place(other: str) -> None:
    assert places(IN_NORWAY, other) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("He was born in Norway in 1871.", "His brother Karl Lind was born in Portugal."),
        ("ولد نديم صعب في دمشق عام 1908.", "وولدت زوجته منى صعب في طرابلس."),
    ],
)
def test_relatives_are_other_people(one: str, other: str) -> None:
    assert places(one, other, about="Anna Lind") is None


def test_it_is_told_which_texts_have_to_do_with_a_birth() -> None:
    assert tells_of_a_birth(reading(IN_NORWAY))
    assert not tells_of_a_birth(reading("Anna Lind lived in Norway."))
