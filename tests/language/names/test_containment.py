from __future__ import annotations

import pytest

from factcheck.language.extract import extract_facts
from factcheck.language.names.cities import states_of
from factcheck.language.names.city_names import CITIES
from factcheck.language.names.containment import is_region, lies_in, may_lie_in
from factcheck.language.names.exonyms import place_named
from factcheck.language.names.region_names import HELD, IN_STATES, NOT_ENGLISH, REGIONS


@pytest.mark.parametrize(
    ("place", "whole"),
    [
        ("kyoto", "japan"),
        ("kyoto", "asia"),
        ("bavaria", "germany"),
        ("bavaria", "europe"),
        ("crete", "greece"),
        ("england", "united kingdom"),
        ("edinburgh", "scotland"),
        ("edinburgh", "united kingdom"),
        ("leeds", "england"),
        ("aleppo", "middle east"),
        ("california", "united states"),
        ("istanbul", "europe"),
        ("istanbul", "asia"),
    ],
)
def test_a_place_lies_in_all_that_holds_it(place: str, whole: str) -> None:
    assert lies_in(place, whole)
    assert not lies_in(whole, place)


@pytest.mark.parametrize(
    ("place", "whole"),
    [("edinburgh", "england"), ("belfast", "england"), ("kyoto", "kyoto"), ("munich", "bavaria"), ("nowhere", "japan")],
)
def test_it_lies_in_nothing_else(place: str, whole: str) -> None:
    assert not lies_in(place, whole)


def test_a_city_may_lie_in_a_province_of_its_own_state_alone() -> None:
    assert may_lie_in("munich", "bavaria")
    assert may_lie_in("munich", "germany")
    assert not may_lie_in("lyon", "bavaria")
    assert not may_lie_in("bavaria", "saxony")
    assert is_region("bavaria")
    assert not is_region("munich")


def test_every_line_of_the_tables_names_a_place_that_is_known() -> None:
    stateless = {city for city, state in states_of(CITIES).items() if not state}
    assert stateless == {"oman", "muscat", "salalah", "nizwa"}  # Arabic writes Oman as it writes Amman
    assert all(states_of(REGIONS).values())
    assert not set(states_of(CITIES)) & set(states_of(REGIONS))
    codes = [
        *IN_STATES,
        *IN_STATES.values(),
        *HELD,
        *" ".join(HELD.values()).split(),
        *filter(None, NOT_ENGLISH.values()),
    ]
    assert [code for code in codes if not place_named(code)] == []


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("The castle stands in Bavaria.", "en", "bavaria"),
        ("تقع القلعة في بافاريا.", "ar", "bavaria"),
        ("They sailed to the Canary Islands.", "en", "canary islands"),
        ("سافروا إلى جزر الكناري.", "ar", "canary islands"),
        ("She grew up in Virginia.", "en", "virginia"),
    ],
)
def test_provinces_and_islands_are_read_as_places(text: str, language: str, value: str) -> None:
    assert [(fact.kind, fact.value) for fact in extract_facts(text, language)] == [("place", value)]


def test_what_is_a_first_name_as_well_is_one_where_nothing_says_where() -> None:
    assert [fact.kind for fact in extract_facts("Then Virginia sang.", "en")] == ["name"]
