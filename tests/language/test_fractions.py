"""Shares told in words."""

from __future__ import annotations

import pytest

from factcheck.language.extract import extract_facts

SHARES = [
    ("close to three quarters of the total", "en", [("three quarters", 75.0)]),
    ("two-thirds of voters stayed at home", "en", [("two-thirds", 66.67)]),
    ("more than half of the seats", "en", [("half", 50.0)]),
    ("a quarter of the harvest and a third of the herd", "en", [("a quarter", 25.0), ("a third", 33.33)]),
    ("شطب ثلاثة أرباع الديون", "ar", [("ثلاثة أرباع", 75.0)]),
    ("ونصف السكان", "ar", [("نصف", 50.0)]),
]
NO_SHARES = [
    ("the first half of 1972", "en"),
    ("the second half of the season", "en"),
    ("the third of its kind, on the third of May", "en"),
    ("a quarter of a century", "en"),
    ("a quarter of 2015", "en"),
    ("half a million", "en"),
    ("نصف مليون", "ar"),
    ("نصف القرن الماضي", "ar"),
]


@pytest.mark.parametrize(("text", "language", "shares"), SHARES)
def test_a_share_in_words_is_a_loose_percentage(text: str, language: str, shares: list[tuple[str, float]]) -> None:
    found = [fact for fact in extract_facts(text, language) if fact.kind == "percentage"]
    assert [(fact.text, fact.value) for fact in found] == shares
    assert all(fact.approximate and text[fact.start : fact.end] == fact.text for fact in found)


@pytest.mark.parametrize(("text", "language"), NO_SHARES)
def test_times_ranks_and_amounts_are_no_shares(text: str, language: str) -> None:
    assert not [fact for fact in extract_facts(text, language) if fact.kind == "percentage"]
