from __future__ import annotations

import pytest

from factcheck.language.dates.leads import season_of, side_of


def place(text: str, date: str) -> tuple[str, int, int]:
    start = text.index(date)
    return text, start, start + len(date)


@pytest.mark.parametrize(
    ("text", "date", "side", "strict"),
    [
        ("The mill burned down before 1990.", "1990", "before", True),
        ("It burned down prior to the year 1990.", "1990", "before", True),
        ("It stood there until 12 May 1990.", "12 May 1990", "before", False),
        ("It has stood there since the 1990s.", "1990s", "after", False),
        ("Bids came in no earlier than May 1990.", "May 1990", "after", False),
        ("احترقت الطاحونة قبل عام 1990.", "1990", "before", True),
        ("احترقت الطاحونة بعد سنة 1990.", "1990", "after", True),
        ("بقيت هناك حتى عام 1990.", "1990", "before", False),
        ("تعمل منذ عام 1990.", "1990", "after", False),
    ],
)
def test_the_word_before_a_date_tells_on_which_side_of_it(text: str, date: str, side: str, strict: bool) -> None:
    lead = side_of(*place(text, date))
    assert lead is not None
    assert (lead.side, lead.strict) == (side, strict)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("It burned down in 1990.", "1990"),
        ("It was leased before and after 1990.", "1990"),
        ("It was leased after 1990 and before.", "1990"),
        ("It burned down the day after 5 June 1990.", "5 June 1990"),
        ("It did not open, or not before 1990.", "1990"),
        ("It closed after the 1990 elections.", "1990"),
        ("أجرت قبل عام 1990 وبعده.", "1990"),
    ],
)
def test_where_there_is_no_such_word_or_two(text: str, date: str) -> None:
    assert side_of(*place(text, date)) is None


@pytest.mark.parametrize(
    ("text", "date", "season"),
    [
        ("Formed in the winter of 1911, it sang.", "1911", "winter"),
        ("Formed in fall 1911.", "fall 1911", "autumn"),
        ("تشكلت في شتاء عام 1911.", "1911", "winter"),
        ("تشكلت في ربيع 1911.", "ربيع 1911", "spring"),
        ("Formed in May 1911.", "May 1911", None),
    ],
)
def test_the_season_that_a_date_is_told_with(text: str, date: str, season: str | None) -> None:
    lead = season_of(*place(text, date))
    assert (lead.season if lead else None) == season
