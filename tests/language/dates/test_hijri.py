from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.dates.hijri import hijri_days, is_hijri
from factcheck.language.extract import extract_facts


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("hijri:1-01-01", date(622, 7, 19), date(622, 7, 19)),
        ("hijri:1330", date(1911, 12, 22), date(1912, 12, 10)),
        ("hijri:1344-09", date(1926, 3, 15), date(1926, 4, 13)),
        ("hijri:1400-12-30", date(1980, 11, 9), date(1980, 11, 9)),
        ("hijri:1445-01-01", date(2023, 7, 19), date(2023, 7, 19)),
    ],
)
def test_known_days(value: str, first: date, last: date) -> None:
    assert hijri_days(value) == (first.toordinal(), last.toordinal())


@pytest.mark.parametrize("value", ["1912", "hijri:", "hijri:1330-13", "hijri:1330-00", "hijri:x", "hijri:1330/1331"])
def test_what_is_no_hijri_date_has_no_days(value: str) -> None:
    assert hijri_days(value) is None


@given(st.integers(1, 9999))
def test_a_year_is_its_twelve_months_and_the_next_follows_it(year: int) -> None:
    whole = hijri_days(f"hijri:{year}")
    months = [hijri_days(f"hijri:{year}-{month:02}") for month in range(1, 13)]
    spans = [span for span in months if span is not None]
    assert whole is not None
    assert (spans[0][0], spans[-1][1]) == whole
    assert all(last - first + 1 in (29, 30) for first, last in spans)
    assert all(one[1] + 1 == other[0] for one, other in pairwise(spans))
    assert whole[1] - whole[0] + 1 in (354, 355)
    following = hijri_days(f"hijri:{year + 1}") if year < 9999 else None
    assert following is None or following[0] == whole[1] + 1


def test_a_hijri_date_is_known_by_its_form() -> None:
    assert is_hijri("hijri:1330")
    assert not is_hijri("1912")


@pytest.mark.parametrize(
    ("text", "language", "written", "value"),
    [
        ("They met on 12 Muharram 1420.", "en", "12 Muharram 1420", "hijri:1420-01-12"),
        ("They met on the 3rd of Rabi' al-Akhir, 1312 AH.", "en", "3rd of Rabi' al-Akhir, 1312 AH", "hijri:1312-04-03"),
        ("They met in A.H. 735.", "en", "A.H. 735", "hijri:735"),
        ("They met in the year 1312 of the Hijra.", "en", "1312 of the Hijra", "hijri:1312"),
        ("التقوا في الثاني عشر من محرم 1420.", "ar", "الثاني عشر من محرم 1420", "hijri:1420-01-12"),
    ],
)
def test_dates_of_that_calendar_as_they_are_written(text: str, language: str, written: str, value: str) -> None:
    assert [(fact.kind, fact.text, fact.value) for fact in extract_facts(text, language, {})] == [
        ("date", written, value)
    ]


@pytest.mark.parametrize("text", ["in Ramadan 1999", "in Rajab 1344 CE", "in Shaban 1200 men", "Ah, 12 of them"])
def test_a_year_that_calendar_has_not_had_is_none_of_it(text: str) -> None:
    assert not any(is_hijri(str(fact.value)) for fact in extract_facts(text, "en", {}))
