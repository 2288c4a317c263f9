"""Statements that differ in spelling alone are one; any other word, number or sign makes another."""

from __future__ import annotations

import pytest

from factcheck.language.same_words import same_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The base in Tartus was opened in 1971.", "the  base in TARTUS was opened in 1971"),
        ("The base in Tartus was opened in 1971.", "“The base in Tartus was opened in 1971!”"),
        ("افتُتحت القاعدة البحرية عام ١٩٧١.", "إفتتحت القاعدة البحريه عام 1971"),
        ("هل افتتحت القاعدة؟", "هل افتتحت القاعدة"),
    ],
)
def test_spellings_of_one_statement(one: str, other: str) -> None:
    assert same_words(one) == same_words(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It was opened in 1971.", "It was opened in 1972."),
        ("It was opened.", "It was not opened."),
        ("It cost 5%.", "It cost 5."),
        ("It fell to -5.", "It fell to 5."),
    ],
)
def test_other_statements(one: str, other: str) -> None:
    assert same_words(one) != same_words(other)
