"""Ordinals that tell which of several is meant."""

from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import read
from factcheck.agreement.values.numbered import differing_ordinals


def told(said: str, passage: str, language: str = "en", of_passage: str | None = None) -> list[tuple[str, str]]:
    pairs = differing_ordinals(read(said, language), read(passage, of_passage or language))
    return [(stated.text, found.text) for stated, found in pairs]


def test_ordinals_of_one_noun_differ() -> None:
    assert told("The third house burned.", "Smoke rose from the 5th house.") == [("third", "5th")]


@pytest.mark.parametrize(
    ("said", "passage"),
    [
        ("The third house burned.", "In the fifth week smoke rose."),
        ("The third house burned.", "Smoke rose from the fifth house and the third house."),
        ("The third house burned.", "Smoke rose from the fifth."),
        ("The third house burned before the fourth house.", "The fourth house and the second house burned."),
        ("He came in third in the run.", "He came in fifth in the run."),
    ],
)
def test_they_do_not_where_the_noun_is_another_or_both_have_it(said: str, passage: str) -> None:
    assert told(said, passage) == []


def test_an_arabic_ordinal_stands_behind_its_noun_and_an_adjective() -> None:
    said, passage = "سقط السور الشمالي الثالث", "بني السور القديم ثم السور الخامس عشر"
    assert told(said, passage, "ar") == [("الثالث", "الخامس عشر")]


def test_across_languages_the_noun_is_known_by_what_it_stands_for() -> None:
    assert told("The second bridge fell.", "سقط الجسر الخامس", "en", "ar") == [("second", "الخامس")]
