from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.agreement.values.compare import Relation, compare, dates_as_exactly
from factcheck.agreement.values.days import day_range
from factcheck.language.extract import extract_facts
from factcheck.language.facts import TypedFact

AGREES, COMPATIBLE, CONFLICTS = Relation.AGREES, Relation.COMPATIBLE, Relation.CONFLICTS


def fact(kind: Any, value: Any, **more: Any) -> TypedFact:
    return TypedFact(kind, "…", 0, 1, value, **more)


@pytest.mark.parametrize(
    ("stated", "found", "relation"),
    [
        ("1980", "1980-10-08", AGREES),
        ("1980-10-08", "1980", AGREES),
        ("1980-10", "1980-11-01", CONFLICTS),
        ("1980-10-08", "1980-10-09", CONFLICTS),
        ("1980", "1981", CONFLICTS),
        ("2005", "2000/2010", COMPATIBLE),
        ("2011", "2000/2010", CONFLICTS),
        ("1975/1990", "1975/1990", AGREES),
        ("1975/1990", "1975-04/1990-10", AGREES),
        ("1975/1990", "1975/1989", CONFLICTS),
        ("2000/2010", "2005/2008", COMPATIBLE),
        ("2000/2004", "2005/2008", CONFLICTS),
        ("2015-02-29", "2015", None),
        ("1894-02-20", "1894-02-20/1986-12-29", AGREES),
        ("1986", "1894-02-20/1986-12-29", AGREES),
        ("1890", "1894-02-20/1986-12-29", CONFLICTS),
        ("1894", "1894/1986", COMPATIBLE),
        ("--11-13", "--11-13", AGREES),
        ("--11-13", "--11-06", CONFLICTS),
        ("--11-13", "2018-11", COMPATIBLE),
        ("--11-13", "2018-12", None),
        ("--11-13", "2018", None),
    ],
)
def test_dates(stated: str, found: str, relation: Relation | None) -> None:
    one, other = (TypedFact("date", value, 0, 1, value) for value in (stated, found))
    assert compare(one, other) is relation


@pytest.mark.parametrize(
    ("vague", "exact", "relation"),
    [
        ("1980", "1981", COMPATIBLE),
        ("1980", "1983", CONFLICTS),
        ("1983-03", "1983-04", COMPATIBLE),
        ("1983-03", "1983-05", CONFLICTS),
        ("1983-03", "1983-05-02", CONFLICTS),
        ("1983-03", "1984", CONFLICTS),
        ("1971-06-14", "1971-06-16", COMPATIBLE),
        ("1971-06-14", "1971-06-20", CONFLICTS),
        ("1971-06-14", "1971-07", CONFLICTS),
    ],
)
def test_an_approximate_date_is_off_by_no_more_than_its_own_measure(vague: str, exact: str, relation: Relation) -> None:
    one, other = fact("date", vague, approximate=True), fact("date", exact)
    assert compare(one, other) is compare(other, one) is relation


@pytest.mark.parametrize(
    ("stated", "found", "relation"),
    [
        ("1912", "hijri:1330", AGREES),
        ("hijri:1330", "1912", AGREES),
        ("1911", "hijri:1330", COMPATIBLE),
        ("1913", "hijri:1330", CONFLICTS),
        ("1926", "hijri:1344-09", AGREES),
        ("1926-03", "hijri:1344-09", AGREES),
        ("1926-06", "hijri:1344-09", CONFLICTS),
        ("1980-07-30", "hijri:1400-09-15", AGREES),
        ("1980-08-28", "hijri:1400-09-15", CONFLICTS),
        ("1901/2000", "hijri:1099", CONFLICTS),
        ("1601/1700", "hijri:1099", AGREES),
        ("hijri:1330", "hijri:1330-09", AGREES),
        ("hijri:1330", "hijri:1331", CONFLICTS),
        ("--09", "hijri:1330", None),
    ],
)
def test_dates_of_the_two_calendars(stated: str, found: str, relation: Relation | None) -> None:
    assert compare(fact("date", stated), fact("date", found)) is relation


def test_a_date_of_the_other_calendar_says_as_much_where_it_is_no_longer() -> None:
    assert dates_as_exactly(fact("date", "1912"), fact("date", "hijri:1330"))
    assert dates_as_exactly(fact("date", "hijri:1330"), fact("date", "1912"))
    assert dates_as_exactly(fact("date", "1926"), fact("date", "hijri:1344-09"))
    assert not dates_as_exactly(fact("date", "1912-11"), fact("date", "hijri:1330"))


@pytest.mark.parametrize(
    ("currency", "other", "relation"),
    [
        ("pound", "GBP", AGREES),
        ("EGP", "pound", AGREES),
        ("EGP", "GBP", CONFLICTS),
        ("pound", "USD", CONFLICTS),
        ("lira", "SYP", AGREES),
        ("KES", "shilling", AGREES),
        ("NOK", "SEK", CONFLICTS),
        ("rupee", "peso", CONFLICTS),
    ],
)
def test_money_of_nobody_knows_where_may_be_that_of_any_state_that_calls_it_so(
    currency: str, other: str, relation: Relation
) -> None:
    one, two = (fact("money", {"amount": 650_000, "currency": name}) for name in (currency, other))
    assert compare(one, two) is relation


def test_a_date_that_only_bounds_is_read_as_a_bound() -> None:
    since = fact("date", "2015", bound="at_least")
    assert compare(since, fact("date", "2017-05")) is AGREES
    assert compare(since, fact("date", "2014")) is CONFLICTS


@pytest.mark.parametrize(
    ("stated", "found", "relation"),
    [
        ({}, {}, CONFLICTS),
        ({"approximate": True}, {}, AGREES),
        ({}, {"approximate": True}, AGREES),
    ],
)
def test_an_approximate_number_takes_in_its_neighbours(
    stated: dict[str, Any], found: dict[str, Any], relation: Relation
) -> None:
    assert compare(fact("number", 300, **stated), fact("number", 303, **found)) is relation


@pytest.mark.parametrize(
    ("stated", "found", "relation"),
    [
        ((60, "at_least"), (62, "exactly"), AGREES),
        ((60, "at_least"), (59, "exactly"), CONFLICTS),
        ((60, "at_least"), (62, "at_least"), AGREES),
        ((60, "at_least"), (100, "at_least"), CONFLICTS),
        ((100, "at_least"), (60, "at_least"), CONFLICTS),
        ((60, "at_least"), (60, "at_least"), AGREES),
        ((1_000, "at_least"), (1_200, "at_least"), AGREES),
        ((1_200, "at_least"), (1_000, "at_least"), CONFLICTS),
        ((1_000, "at_least"), (2_200, "at_least"), CONFLICTS),
        ((1_000, "at_most"), (800, "at_most"), CONFLICTS),
        ((1_000, "at_most"), (960, "at_most"), AGREES),
        ((50, "at_most"), (60, "at_least"), CONFLICTS),
        ((50, "exactly"), (60, "at_least"), CONFLICTS),
        ((70, "exactly"), (60, "at_least"), COMPATIBLE),
        ((60, "at_most"), (60, "at_least"), COMPATIBLE),
        ((70, "at_most"), (60, "at_least"), COMPATIBLE),
    ],
)
def test_bounds(stated: tuple[int, Any], found: tuple[int, Any], relation: Relation) -> None:
    one = fact("count", {"amount": stated[0], "unit": "project"}, bound=stated[1])
    other = fact("count", {"amount": found[0], "unit": "project"}, bound=found[1])
    assert compare(one, other) is relation


def test_a_large_round_number_is_a_rounding() -> None:
    assert compare(fact("number", 9_800_000_000), fact("number", 9_788_412_337)) is AGREES
    assert compare(fact("number", 9_812_345_678), fact("number", 9_788_412_337)) is CONFLICTS
    assert compare(fact("number", 6_300), fact("number", 6_301)) is CONFLICTS


def test_currencies() -> None:
    dollars, roubles = ({"amount": 120_000_000, "currency": code} for code in ("USD", "RUB"))
    assert compare(fact("money", dollars), fact("money", roubles)) is CONFLICTS
    assert compare(fact("money", dollars), fact("money", {"amount": 7, "currency": "RUB"})) is None
    assert compare(fact("money", dollars), fact("money", dollars)) is AGREES


def test_units_of_one_dimension() -> None:
    years, months = {"amount": 3, "unit": "year"}, {"amount": 36, "unit": "month"}
    assert compare(fact("duration", years), fact("duration", months)) is AGREES
    assert compare(fact("duration", years), fact("duration", {"amount": 35, "unit": "month"})) is CONFLICTS


@pytest.mark.parametrize(
    ("miles", "kilometres", "relation"),
    [(40, 65, AGREES), (835, 1344, AGREES), (100, 170, CONFLICTS), (2, 4, CONFLICTS)],
)
def test_a_length_in_other_units_may_be_rounded(miles: int, kilometres: int, relation: Relation) -> None:
    stated = fact("number", {"amount": miles, "unit": "mile"})
    assert compare(stated, fact("number", {"amount": kilometres, "unit": "kilometre"})) is relation


def test_what_measures_something_else_is_not_compared() -> None:
    assert compare(fact("number", 5), fact("percentage", 5)) is None
    assert compare(fact("number", 5), fact("count", {"amount": 6, "unit": "ship"})) is None
    assert compare(fact("number", 5), fact("count", {"amount": 5, "unit": "ship"})) is AGREES


dates = st.dates().map(lambda day: day.isoformat()).flatmap(lambda iso: st.sampled_from([iso, iso[:7], iso[:4]]))


@given(dates)
def test_every_precision_of_a_day_agrees_with_the_day(value: str) -> None:
    assert compare(fact("date", value), fact("date", value[:4])) is AGREES
    assert compare(fact("date", value[:4]), fact("date", value)) is AGREES


@given(dates, dates)
def test_comparing_two_dates_does_not_depend_on_the_side(one: str, other: str) -> None:
    assert compare(fact("date", one), fact("date", other)) is compare(fact("date", other), fact("date", one))


@given(st.text(max_size=12))
def test_anything_else_is_no_date(text: str) -> None:
    span = day_range(text)
    assert span is None or span[0] <= span[1]


@pytest.mark.parametrize("figure", ["26,750 dollars", "63,012 soldiers", "44 years"])
def test_the_same_figure_always_agrees_with_itself(figure: str) -> None:
    [one] = extract_facts(f"It came to {figure} in all.", "en", {})
    assert compare(one, one) is Relation.AGREES


def test_about_so_much_is_as_loose_as_its_figures_are_round() -> None:
    [about] = extract_facts("It came to about 594 million dollars.", "en", {})
    [other] = extract_facts("It came to 606 million dollars.", "en", {})
    [round_sum] = extract_facts("It came to about 600 million dollars.", "en", {})
    assert compare(about, other) is Relation.CONFLICTS
    assert compare(round_sum, other) is Relation.AGREES


@pytest.mark.parametrize(
    ("stated", "found", "relation"),
    [
        (fact("number", 11), fact("duration", {"amount": 11, "unit": "year"}), AGREES),
        (fact("duration", {"amount": 11, "unit": "year"}), fact("number", 11), AGREES),
        (fact("number", 7), fact("duration", {"amount": 11, "unit": "year"}), None),
        (fact("number", {"amount": 11, "unit": "metre"}), fact("duration", {"amount": 11, "unit": "year"}), None),
    ],
)
def test_a_bare_number_can_be_an_age_but_denies_none(
    stated: TypedFact, found: TypedFact, relation: Relation | None
) -> None:
    assert compare(stated, found) is relation


@pytest.mark.parametrize(
    ("statement", "passage", "relation"),
    [
        ("It closed in the autumn of 2019.", "It closed on 3 October 2019.", AGREES),
        # Autumn is in April in the other half of the world.
        ("It closed in the autumn of 2019.", "It closed on 11 April 2019.", COMPATIBLE),
        ("It closed in Vienna in the autumn of 2019.", "It closed on 11 April 2019.", CONFLICTS),
        ("It closed in the 1980s.", "It closed in 1985.", AGREES),
        ("It closed in late 2019.", "It closed in November 2019.", AGREES),
        ("It closed in November 2019.", "It closed in late 2019.", AGREES),
        ("It closed in late 2019.", "It closed in 2019.", AGREES),
        ("It closed in 2019.", "It closed in late 2019.", AGREES),
        ("It closed in late 2019.", "It closed on 4 February 2019.", CONFLICTS),
        ("It closed on 4 February 2019.", "It closed in late 2019.", CONFLICTS),
        ("It closed in early 2019.", "It closed in late 2019.", CONFLICTS),
        ("It closed in early 2019.", "It closed in the middle of 2019.", COMPATIBLE),
        ("It closed in the middle of 2019.", "It closed in June 2019.", AGREES),
        ("It closed in early May 2019.", "It closed on 28 May 2019.", CONFLICTS),
        ("It closed in the early 1990s.", "It closed in the 1990s.", AGREES),
        ("It closed in the early 1990s.", "It closed in 1998.", CONFLICTS),
        ("It closed by the end of 2019.", "It closed in March 2019.", AGREES),
        ("It ran from 1980 to 1989.", "It ran in 1985.", COMPATIBLE),
        ("Two thirds of them came.", "66 % of them came.", AGREES),
        ("Three quarters of them came.", "73 % of them came.", AGREES),
        ("A third of them came.", "30 % of them came.", CONFLICTS),
        ("About thirty-five percent of them came.", "38 % of them came.", CONFLICTS),
        ("Nearly one in four came.", "27 % of them came.", CONFLICTS),
        ("One in eight of them came.", "One in seven of them came.", CONFLICTS),
        ("Two thirds of them came.", "62 % of them came.", CONFLICTS),
        ("It has 260 rooms.", "It has around 270 rooms.", CONFLICTS),
        ("It has 45 rooms.", "It has around 46 rooms.", AGREES),
        ("About 750 people fled.", "740 people fled.", AGREES),
        ("About 7,500 people fled.", "7,400 people fled.", AGREES),
        ("About 750 people fled.", "700 people fled.", CONFLICTS),
        ("About 750 people fled.", "About 800 people fled.", CONFLICTS),
        ("About 760 people fled.", "745 people fled.", CONFLICTS),
        ("About 375 people fled.", "365 people fled.", CONFLICTS),
        ("Some 250 people fled.", "About 260 people fled.", AGREES),
        ("About three quarters of a million people fled.", "About 740,000 people fled.", AGREES),
        ("About two-thirds of a million people fled.", "660,000 people fled.", AGREES),
        ("About two-thirds of a million people fled.", "About 750,000 people fled.", CONFLICTS),
        ("فر نحو ربع مليون شخص.", "فر 260 ألف شخص.", AGREES),
        ("فر نحو ربع مليون شخص.", "فر 300 ألف شخص.", CONFLICTS),
    ],
)
def test_values_as_they_are_written(statement: str, passage: str, relation: Relation) -> None:
    language = "en" if statement.isascii() else "ar"
    read = ([fact for fact in extract_facts(text, language) if fact.kind != "place"] for text in (statement, passage))
    (stated,), (found,) = read
    assert compare(stated, found) is relation


def test_times_that_a_race_took() -> None:
    one, other = (fact("duration", {"amount": seconds, "unit": "second"}) for seconds in (7_456, 7_574))
    assert compare(one, other) is CONFLICTS
    assert compare(one, one) is AGREES


def test_a_year_of_three_figures_answers_to_a_number_that_may_be_one() -> None:
    (year,) = extract_facts("In or around 612, the synod met.", "en")
    for text, relation in (("met in 612", AGREES), ("met in 590", CONFLICTS), ("met in 5", None)):
        (number,) = (each for each in extract_facts(f"The synod {text}.", "en") if each.kind == "number")
        assert compare(year, number) is compare(number, year) is relation
