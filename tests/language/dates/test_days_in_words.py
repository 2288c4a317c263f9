"""Days that are told by an ordinal in words: "the first of April 2019"."""

from __future__ import annotations

import pytest

from factcheck.language.extract import extract_facts


def dates(text: str) -> list[tuple[str, object]]:
    return [(fact.text, fact.value) for fact in extract_facts(text, "en", {}) if fact.kind == "date"]


@pytest.mark.parametrize(
    ("text", "written", "value"),
    [
        ("It shut on the first of April 2019.", "first of April 2019", "2019-04-01"),
        ("It shut on the twenty-third of May, 1998.", "twenty-third of May, 1998", "1998-05-23"),
        ("It shut on the thirty first day of May 1998.", "thirty first day of May 1998", "1998-05-31"),
        ("It shut on the fourth of July.", "fourth of July", "--07-04"),
    ],
)
def test_the_day_is_read(text: str, written: str, value: str) -> None:
    assert dates(text) == [(written, value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A third of May 2019 sales were lost.", "2019-05"),
        ("It rained on the first Sunday of May 2019.", "2019-05"),
        ("The thirty-first of April 2019 is no day.", "2019-04"),
    ],
)
def test_what_is_no_day_is_left_a_month(text: str, value: str) -> None:
    assert [found for _, found in dates(text)] == [value]
