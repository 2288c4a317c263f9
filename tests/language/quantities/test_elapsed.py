"""Times that something took, and times of day."""

from __future__ import annotations

import pytest

from factcheck.language.extract import extract_facts


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("She won the race in 2:11:09.", 7_869),
        ("The winner (2:11:09) wept.", 7_869),
        ("The relay took 13:02:40.", 46_960),
        ("He swam it in 14:51.32.", 891.32),
        ("فازت بالسباق بزمن 2:11:09", 7_869),
        ("فازت بالسباق في ٢:١١:٠٩", 7_869),
    ],
)
def test_a_time_that_something_took(text: str, seconds: float) -> None:
    language = "ar" if "ف" in text else "en"
    durations = [fact.value for fact in extract_facts(text, language) if fact.kind == "duration"]
    assert durations == [{"amount": seconds, "unit": "second"}]


@pytest.mark.parametrize(
    "text",
    [
        "It docked at 14:30:05.",
        "It docked at 14:30, then 15:40.",
        "Received 2019-05-01 14:30:05 here.",
        "14:30:05 UTC",
        "The ratio 3:2:1, the verse 12:37 and 1:99:00.",
        "رست السفينة عند الساعة 14:30:05",
        "رست السفينة 14:30:05 بتوقيت المدينة",
    ],
)
def test_a_time_of_day_is_none(text: str) -> None:
    language = "ar" if "س" in text else "en"
    assert [fact.text for fact in extract_facts(text, language) if fact.kind == "duration"] == []
