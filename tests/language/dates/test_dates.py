"""Dates of both languages, cut to their precision."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.dates.dates import date_facts, find_dates
from factcheck.language.extract import extract_facts
from factcheck.language.normalise import read


def _dates(text: str, anchor: str | None = None) -> list[tuple[str, object]]:
    reading = read(text)
    return [(fact.text, fact.value) for fact in date_facts(reading, find_dates(reading, anchor))]


def test_a_week_or_a_sunday_of_a_month_is_no_day() -> None:
    assert _dates("الأسبوع الأول من مايو 2020") == [("مايو 2020", "2020-05")]
    assert _dates("الربع الثاني من مارس 2019") == [("مارس 2019", "2019-03")]
    assert _dates("الأحد الأول من مايو 2019") == [("مايو 2019", "2019-05")]
    assert _dates("يوم الأحد الخامس من مايو 2019") == [("الخامس من مايو 2019", "2019-05-05")]


ONE_DATE = [
    ("The dam opened on 3 June 1962.", "3 June 1962", "1962-06-03"),
    ("It opened on June 3rd, 1962.", "June 3rd, 1962", "1962-06-03"),
    ("It opened on 1962-06-03.", "1962-06-03", "1962-06-03"),
    ("It opened on 3.6.1962.", "3.6.1962", "1962-06-03"),
    ("In Sept. 1962 it opened.", "Sept. 1962", "1962-09"),
    ("Work began in 1958.", "1958", "1958"),
    ("The works of the 1950s were slow.", "1950s", "1950/1959"),
    ("In the eighties it closed.", "eighties", "1980/1989"),
    ("An abbey of the ninth century.", "ninth century", "0801/0900"),
    ("كنيسة من القرن التاسع الميلادي", "القرن التاسع", "0801/0900"),
    ("It was founded in 859 AD.", "859 AD", "0859"),
    ("تأسست عام 859م", "859م", "0859"),
    ("توفي سنة 622", "622", "0622"),
    ("في الأول من سبتمبر 1981", "الأول من سبتمبر 1981", "1981-09-01"),
    ("في الحادي والعشرين من آذار/مارس 2003", "الحادي والعشرين من آذار/مارس 2003", "2003-03-21"),
    ("Sales fell in the first quarter of 1984.", "first quarter of 1984", "1984-01/1984-03"),
    ("أغلق المصنع في الربع الأخير من عام 1984", "الربع الأخير من عام 1984", "1984-10/1984-12"),
    ("It closed in the autumn of 2019.", "autumn of 2019", "2019-08/2019-12"),
    ("أغلق في صيف 2019", "صيف 2019", "2019-05/2019-09"),
    ("The 2015 attack was short.", "2015", "2015"),
    ("A 19th century mill.", "19th century", "1801/1900"),
    ("Work went on from 1958 to 1962.", "1958 to 1962", "1958/1962"),
    ("The drought (1958–1962) was long.", "1958–1962", "1958/1962"),
    ('"Winter Landscape" (1616) hangs there.', "1616", "1616"),
    ("The season 1980/81 was short.", "1980/81", "1980/1981"),
    ("Between 27 and 29 April 1987 it rained.", "27 and 29 April 1987", "1987-04-27/1987-04-29"),
    ("April 27-29, 1987 was wet.", "April 27-29, 1987", "1987-04-27/1987-04-29"),
    ("30 March to 2 April 1999", "30 March to 2 April 1999", "1999-03-30/1999-04-02"),
    ("March 2000 until May 2001", "March 2000 until May 2001", "2000-03/2001-05"),
    ("افتتح السد في 3 حزيران 1962.", "3 حزيران 1962", "1962-06-03"),
    ("افتتح في ٣ يونيو / حزيران ١٩٦٢", "٣ يونيو / حزيران ١٩٦٢", "1962-06-03"),
    ("في كانون الثاني/يناير 1991", "كانون الثاني/يناير 1991", "1991-01"),
    ("وقعت في 14 جانفي 2011", "14 جانفي 2011", "2011-01-14"),
    ("بدأ العمل عام1958", "1958", "1958"),
    ("في ثلاثينيات القرن العشرين", "ثلاثينيات القرن العشرين", "1930/1939"),
    ("بدأ العمل عام 1958م", "1958م", "1958"),
    ("استمر العمل من عام 1958 حتى عام 1962", "1958 حتى عام 1962", "1958/1962"),
    ("بين عامي 1958 و1962", "1958 و1962", "1958/1962"),
    ("بين 27 و29 نيسان 1987", "27 و29 نيسان 1987", "1987-04-27/1987-04-29"),
    ("في ثمانينيات القرن الماضي", "ثمانينيات القرن الماضي", "1980/1989"),
    ("خلال القرن التاسع عشر", "القرن التاسع عشر", "1801/1900"),
    ("في 15 رمضان 1400 هـ", "15 رمضان 1400 هـ", "hijri:1400-09-15"),
    ("عام 1400هـ", "1400هـ", "hijri:1400"),
    ("سنة 1330 للهجرة", "1330 للهجرة", "hijri:1330"),
    ("وُلِدَ في مَايُو 1950", "مَايُو 1950", "1950-05"),
]


@pytest.mark.parametrize(("text", "written", "value"), ONE_DATE)
def test_one_date(text: str, written: str, value: str) -> None:
    assert _dates(text) == [(written, value)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("in October 2015, November 2017 and May, June 2018", ["2015-10", "2017-11", "2018-05", "2018-06"]),
        ("on 27 and 29 April 1987", ["1987-04-27", "1987-04-29"]),
        ("عام 1944 وعامي 1955 و1985", ["1944", "1955", "1985"]),
        ("في 8 تموز 1980 و9 آب 1981", ["1980-07-08", "1981-08-09"]),
    ],
)
def test_several_dates(text: str, values: list[str]) -> None:
    assert [value for _, value in _dates(text)] == values


@pytest.mark.parametrize(
    "text",
    [
        "They may march 5 miles in august company.",
        "He paid 1950 dollars for 2000 barrels.",
        "Some 1,956 soldiers and 1800 villagers fled.",
        "دفع 1950 دولارا",
        "شارك 2000 جندي",
        "The 31 February 1999a code",
        "Call 555-1999-20.",
        "عام 753 ق.م وسنة 500 قبل الميلاد",
        "سباق 100 م على بعد 500 م",
        "200 ad campaigns saw the ad 300 times",
        "The spring 1500 metres above, the first quarter of 2000 kilometres",
        "صيف 2000 رجل",
    ],
)
def test_no_date(text: str) -> None:
    assert _dates(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [("by late 1956", "1956"), ("winter of 2022", "2022"), ("قبل أواخر عام 1956", "1956"), ("شتاء 2022", "2022")],
)
def test_a_part_of_a_period_is_approximate(text: str, value: str) -> None:
    reading = read(text)
    (fact,) = date_facts(reading, find_dates(reading))
    assert (fact.value, fact.approximate) == (value, True)


def test_a_date_without_a_year_takes_it_from_the_anchor() -> None:
    assert _dates("They met that May and on 3 June.") == [("May", "--05"), ("3 June", "--06-03")]
    assert _dates("They met that May and on 3 June.", "1956-10") == [("May", "1956-05"), ("3 June", "1956-06-03")]


def test_an_impossible_day_is_no_day() -> None:
    assert ("30 February 1990", "1990-02-30") not in _dates("on 30 February 1990")


def test_a_number_in_brackets_behind_a_word_is_no_year() -> None:
    assert _dates("The monastery owned many books (1432) and maps.") == []


@given(st.dates(min_value=date(1800, 1, 1), max_value=date(2099, 12, 31)))
def test_every_day_of_the_calendar_is_read_back(day: date) -> None:
    iso = day.isoformat()
    year, month, number = iso.split("-")
    english = "January February March April May June July August September October November December".split()
    arabic = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split()
    for names in (english, arabic):
        text = f"{int(number)} {names[int(month) - 1]} {year}"
        assert _dates(text) == [(text, iso)]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("Ada Lund was born in 1887 or 1888.", ["1887", "1888"]),
        ("The bridge was opened in either 1812 or 1815.", ["1812", "1815"]),
        ("ولدت آدا لوند عام 1887 أو 1888.", ["1887", "1888"]),
        ("It was lost in 1812 and 1500 men with it.", ["1812"]),
    ],
)
def test_two_years_behind_one_cue(text: str, years: list[str]) -> None:
    language = "en" if text.isascii() else "ar"
    assert [fact.value for fact in extract_facts(text, language) if fact.kind == "date"] == years


@pytest.mark.parametrize(
    ("text", "month", "counted"),
    [
        ("In March 21 percent of the wells ran dry.", "--03", 21),
        ("In April 26 million litres leaked.", "--04", 26_000_000),
        ("In May 15 people caught the fever.", "--05", 15),
        ("During June 11 went missing.", "--06", 11),
        ("Since May 30 ships have called there.", "--05", 30),
        ("In early July 13 of the goats were sold.", "--07", 13),
        ("غرق في مارس 21 في المئة من الحقول", "--03", 21),
        ("تسرب في أبريل 26 مليون لتر", "--04", 26_000_000),
        ("مرض في مايو 15 شخصا", "--05", 15),
        ("نفقت في يونيو 18 معزاة ثم", "--06", 18),
        ("بيع في نيسان/أبريل 9 سفن", "--04", 9),
        ("غرقت في نيسان/أبريل 9 منها", "--04", 9),
    ],
)
def test_a_number_behind_a_month_that_counts_is_no_day_of_it(text: str, month: str, counted: int) -> None:
    facts = extract_facts(text, "en" if text.isascii() else "ar")
    values = [fact.value["amount"] if isinstance(fact.value, dict) else fact.value for fact in facts]
    assert [value for value in values if value in (month, counted)] == [month, counted]
    assert len([fact for fact in facts if fact.kind == "date"]) == 1


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("On May 15 people queued for bread.", "--05-15"),
        ("On May 15 hours before dawn it sank.", "--05-15"),
        ("The May 15 attacks closed the port.", "--05-15"),
        ("In May 15th the port reopened.", "--05-15"),
        ("In May 15, 1984 the port reopened.", "1984-05-15"),
        ("In May 15, 1984 people came.", "1984-05-15"),
        ("By May 15 members had paid.", "--05-15"),
        ("افتتح الميناء في مايو 15 عام 1984", "1984-05-15"),
        ("افتتح الميناء في مايو 15 يوم الخميس", "--05-15"),
        ("افتتح الميناء في مايو 15 صباحا", "--05-15"),
        ("افتتح الميناء في 15 مايو شخصيا", "--05-15"),
    ],
)
def test_a_day_of_a_month_stays_one_before_what_it_does_not_count(text: str, value: str) -> None:
    assert [found for _, found in _dates(text)] == [value]


@pytest.mark.parametrize("lead", ["In", "In or around", "By about", "In the year"])
def test_a_year_of_three_figures_may_open_a_sentence(lead: str) -> None:
    found = [fact for fact in extract_facts(f"{lead} 612, the synod met.", "en") if fact.kind == "date"]
    assert [(fact.text, fact.value) for fact in found] == [("612", "0612")]


@pytest.mark.parametrize("text", ["In 412, 300 men joined.", "In 612 cases it failed.", "It came in 612, the sixth."])
def test_a_number_of_three_figures_is_no_year(text: str) -> None:
    assert not [fact for fact in extract_facts(text, "en") if fact.kind == "date"]
