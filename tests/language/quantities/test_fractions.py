"""Shares told in words."""

from __future__ import annotations

import pytest

from factcheck.language.extract import extract_facts

SHARES = [
    ("close to three quarters of the total", "en", [("three quarters", 75.0)]),
    ("two-thirds of voters stayed at home", "en", [("two-thirds", 66.67)]),
    ("Half of the hives were lost.", "en", [("Half", 50.0)]),
    ("more than half of the seats", "en", [("half", 50.0)]),
    ("a quarter of the harvest and a third of the herd", "en", [("a quarter", 25.0), ("a third", 33.33)]),
    ("it fell by a half since May, then by a third.", "en", [("a half", 50.0), ("a third", 33.33)]),
    ("شطب ثلاثة أرباع الديون", "ar", [("ثلاثة أرباع", 75.0)]),
    ("ونصف السكان", "ar", [("نصف", 50.0)]),
    ("One in eight hid it, and only one in three knew.", "en", [("One in eight", 12.5), ("one in three", 33.33)]),
    (
        "One in every twenty was lost, two in every ten were sold.",
        "en",
        [("One in every twenty", 5.0), ("two in every ten", 20.0)],
    ),
    ("يعمل واحد من كل ثمانية أطفال", "ar", [("واحد من كل ثمانية", 12.5)]),
    ("طفل من كل خمسة أطفال وثلاثة من كل عشرة رجال", "ar", [("طفل من كل خمسة", 20.0), ("ثلاثة من كل عشرة", 30.0)]),
]
NO_SHARES = [
    ("the first half of 1972", "en"),
    ("signed by third parties by half past five", "en"),
    ("the second half of the season", "en"),
    ("the third of its kind, on the third of May", "en"),
    ("a quarter of a century", "en"),
    ("a quarter of 2015", "en"),
    ("half a million", "en"),
    ("one in three days", "en"),
    ("They won one in 1995, and three in 24 attempts failed.", "en"),
    ("one of five men", "en"),
    ("number one in 12 countries, chapter one in 12 parts, no one in three villages", "en"),
    ("There is one school in 3 villages. They won 3 out of 5 matches. One in 5 km is steep.", "en"),
    ("جاؤوا من كل 20 مدينة", "ar"),
    ("36 million dollars out of 60 million dollars, and 30 out of 64 ships", "en"),
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


def test_the_last_rounds_of_a_cup_are_no_shares() -> None:
    text = "خرج من ربع النهائي وبلغ غيره نصف النهائي ونصف نهائي الكأس، وغاب ربع اللاعبين"
    assert [fact.value for fact in extract_facts(text, "ar")] == [25.0]
