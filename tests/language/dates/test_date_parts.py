"""Parts of a year, a month, a decade or a century."""

from __future__ import annotations

import pytest

from factcheck.language.dates.dates import date_facts, find_dates
from factcheck.language.normalise import read


def dates(text: str) -> list[tuple[str, object, bool]]:
    reading = read(text)
    return [(fact.text, fact.value, fact.approximate) for fact in date_facts(reading, find_dates(reading))]


@pytest.mark.parametrize(
    ("text", "written", "value"),
    [
        ("It closed in late 1956.", "late 1956", "1956-08/1956-12"),
        ("It closed in mid-1956.", "mid-1956", "1956-04/1956-09"),
        ("It came early in 1956.", "early in 1956", "1956-01/1956-05"),
        ("At the beginning of the year 1956 it closed.", "the beginning of the year 1956", "1956-01/1956-04"),
        ("At the very end of 1956 it closed.", "the very end of 1956", "1956-09/1956-12"),
        ("In the second half of 1956 it closed.", "the second half of 1956", "1956-07/1956-12"),
        ("In the closing months of 1956 it closed.", "the closing months of 1956", "1956-08/1956-12"),
        ("It closed in early May 2019.", "early May 2019", "2019-05-01/2019-05-13"),
        ("It closed at the end of February 2016.", "the end of February 2016", "2016-02-20/2016-02-29"),
        ("In the early 1990s it closed.", "early 1990s", "1990/1995"),
        ("In the late seventies it closed.", "late seventies", "1975/1979"),
        ("A mill of the late 1800s.", "late 1800s", "1860/1900"),
        ("The mill dates from the late 19th century.", "late 19th century", "1860/1900"),
        ("In the first half of the 20th century it closed.", "the first half of the 20th century", "1901/1951"),
        ("أغلق في أواخر عام 1956", "أواخر عام 1956", "1956-08/1956-12"),
        ("وأغلق بنهاية 1956", "نهاية 1956", "1956-09/1956-12"),
        ("أغلق في مطلع نيسان 2022", "مطلع نيسان 2022", "2022-04-01/2022-04-11"),
        ("في النصف الثاني من عام 1956", "النصف الثاني من عام 1956", "1956-07/1956-12"),
        ("في النصف الثاني من مارس 2019", "النصف الثاني من مارس 2019", "2019-03-15/2019-03-31"),
        ("في أوائل التسعينيات", "أوائل التسعينيات", "1990/1995"),
        ("في منتصف القرن التاسع عشر", "منتصف القرن التاسع عشر", "1830/1870"),
    ],
)
def test_a_part_of_a_period_is_its_days(text: str, written: str, value: str) -> None:
    assert dates(text) == [(written, value, False)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It closed by the end of 1956.", "1956"),
        ("It stayed open until late 1956.", "1956"),
        ("It closed in early to mid-1956.", "1956"),
        ("It played well until the end of the 1956 season.", "1956"),
        ("At the end of the 1956 season it closed.", "1956"),
        ("The ferry was late in 1956.", "1956"),
        ("The late mayor spoke in 1956.", "1956"),
        ("He spoke late on 4 May 1956.", "1956-05-04"),
        ("It has been closed since early 1956.", "1956"),
        ("It is closed as of late 1956.", "1956"),
        ("It had closed by the late seventies.", "1970/1979"),
        ("It closed in late 1956-1957.", "1956/1957"),
        ("أغلق منذ بداية عام 1956", "1956"),
        ("أغلق بحلول نهاية عام 1956", "1956"),
        ("ظل مفتوحا حتى أواخر عام 1956", "1956"),
    ],
)
def test_what_is_no_part_of_a_period(text: str, value: str) -> None:
    assert [found for _, found, _ in dates(text)] == [value]


@pytest.mark.parametrize(
    "text",
    ["It closed between mid-1956 and late 1957.", "أغلق بين منتصف 1956 وأواخر 1957", "from early 1956 until mid-1957"],
)
def test_between_two_parts_lies_all_the_time_from_the_one_to_the_other(text: str) -> None:
    assert [found for _, found, _ in dates(text)] == ["1956", "1957"]


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("It closed in the autumn of 2019.", False),
        ("It closed in Vienna in the autumn of 2019.", True),
        ("It closed in Brisbane in the autumn of 2019.", False),
        ("The Chilean mine near Vienna closed in the autumn of 2019.", False),
        ("أغلق في صيف عام 2019", True),
        ("ظل مفتوحا حتى صيف عام 2019", False),
        ("أغلق منجم في الأرجنتين في صيف عام 2019", False),
        ("أغلق مصنع أسترالي في صيف عام 2019", False),
    ],
)
def test_a_season_is_sure_where_the_half_of_the_world_is(text: str, sure: bool) -> None:
    ((_, _, approximate),) = dates(text)
    assert approximate is not sure
