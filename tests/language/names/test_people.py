"""What is the full name of a person."""

from __future__ import annotations

import pytest

from factcheck.language.names.people import is_full_name, may_be_full_name


@pytest.mark.parametrize("name", ["Clara Venn", "Omar al-Sahli", "Hugo van Marlow", "نبيل السهلي"])
def test_a_given_name_with_a_family_name(name: str) -> None:
    assert is_full_name(name)


@pytest.mark.parametrize("name", ["Venn", "Clara", "Clara Bridge", "John Must Go", "Norby Council", "St. Louis Rovers"])
def test_what_is_no_full_name(name: str) -> None:
    assert not is_full_name(name)


def test_a_short_given_name_may_begin_one() -> None:
    assert not is_full_name("Hani Qasim")
    assert may_be_full_name("Hani Qasim")
    assert may_be_full_name("Clara Venn")
    assert not may_be_full_name("Hani")
    assert not may_be_full_name("Hani Bridge")
