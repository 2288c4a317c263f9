"""Numerals that tell one bearer of a name from another."""

from __future__ import annotations

import pytest

from factcheck.language.names.numerals import numbered_apart, numeral_of


@pytest.mark.parametrize(
    ("name", "numeral"),
    [
        ("Louis XIV", "XIV"),
        ("Edric III", "III"),
        ("Pius IX", "IX"),
        ("Charles L", "L"),
        ("Edric", ""),
        ("Malcolm X Lane", ""),
        ("VII", ""),
        ("Olavi", ""),
    ],
)
def test_a_numeral_stands_at_the_end(name: str, numeral: str) -> None:
    assert numeral_of(name) == numeral


def test_one_without_a_numeral_may_be_either() -> None:
    assert numbered_apart("Louis XIV", "Louis XV")
    assert not numbered_apart("Louis XIV", "Louis")
    assert not numbered_apart("Louis XIV", "Louis XIV")
