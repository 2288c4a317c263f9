"""Parts and the wholes that they are taken from."""

from __future__ import annotations

import pytest

from factcheck.language.extract import extract_facts
from factcheck.language.facts import TypedFact
from factcheck.language.quantities.partitives import parts_and_wholes


def values(text: str) -> list[TypedFact]:
    language = "en" if text.isascii() else "ar"
    return [fact for fact in extract_facts(text, language) if fact.kind not in {"name", "place", "polarity"}]


def split(text: str) -> list[tuple[str, str]]:
    return [(part.text, whole.text) for part, whole in parts_and_wholes(text, values(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Larks won 31 of the 90 seats.", ("31", "90 seats")),
        ("They freed 12 of the zoo's 40 apes.", ("12", "40")),
        ("They won 31 seats out of 90.", ("31 seats", "90")),
        ("It lost three of its last ten games.", ("three", "ten")),
        ("They spent $3 million of the $5 million.", ("$3 million", "$5 million")),
        ("حصل الحزب على 31 من أصل 90 مقعدا", ("31", "90 مقعدا")),
        ("حصل الحزب على 31 مقعدا من أصل 90", ("31 مقعدا", "90")),
        ("نجا 9 من بين 40 راكبا", ("9", "40")),
        ("فاز بـ31 من مقاعد البرلمان الـ90", ("31 من مقاعد", "90")),
    ],
)
def test_a_part_of_a_whole(text: str, found: tuple[str, str]) -> None:
    assert split(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "Five members of 12 parties met.",
        "A crew of 40 of the 9 ships.",
        "It rose to 7 from 9.",
        "انخفض العدد إلى 7 من 9",
        "It came third of 12 teams.",
        "Seven people of 12 years.",
    ],
)
def test_no_part_of_it(text: str) -> None:
    assert split(text) == []


@pytest.mark.parametrize(
    ("text", "at"),
    [("They won 31 of the 90 seats.", 0), ("They won 31 seats out of 90.", 1), ("نال 31 من أصل 90 مقعدا", 0)],
)
def test_the_one_without_a_unit_is_in_that_of_the_other(text: str, at: int) -> None:
    value = values(text)[at].value
    assert isinstance(value, dict)
    assert value["unit"] == "seat"
