"""All facts of a sentence."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factcheck.language.extract import context_date, extract_facts

NUMERIC = {"date", "number", "money", "percentage", "count", "duration"}
pieces = st.sampled_from(
    """1980 12 5 , . - / $ % and و في of to between بين عام May nineteen مئة ألف million مليون دولار km كم 27
    29 April نيسان/أبريل يونيو حزيران the 80s رمضان هـ ه 1400 [38] not لم U.S. الرئيس حافظ Anna al-
    years سنوات 1,500 ١٢٫٥ ٪ –
    century القرن early مطلع ـ ً ﷺ İ \u202e ½ ² 𝟓""".split()
)
any_text = st.lists(pieces | st.just(" "), max_size=30).map(" ".join) | st.lists(pieces).map("".join)
any_text = any_text | st.text(st.characters())


@settings(max_examples=300)
@example("0/M20APR", "en", {})
@given(any_text, st.sampled_from(["en", "ar"]), st.sampled_from([{}, {"date": "October 1956"}, {"date": "x"}]))
def test_facts_are_exact_slices_and_numeric_ones_do_not_overlap(
    text: str, language: str, context: dict[str, str]
) -> None:
    facts = extract_facts(text, language, context)
    assert all(fact.text == text[fact.start : fact.end] and fact.start < fact.end for fact in facts)
    assert [fact.start for fact in facts] == sorted(fact.start for fact in facts)
    numeric = [fact for fact in facts if fact.kind in NUMERIC]
    assert all(left.end <= right.start for left, right in pairwise(numeric))


@pytest.mark.parametrize(
    ("language", "text", "facts"),
    [
        (
            "en",
            "In May 1962 Norway did not sell 300 tanks for $5m.",
            [
                ("date", "1962-05"),
                ("place", "norway"),
                ("polarity", "negative"),
                ("count", {"amount": 300, "unit": "tank"}),
                ("money", {"amount": 5_000_000, "currency": "USD"}),
            ],
        ),
        (
            "ar",
            "في أيار 1962 لم تبع النرويج ٣٠٠ دبابة بمبلغ 5 ملايين دولار.",
            [
                ("date", "1962-05"),
                ("polarity", "negative"),
                ("place", "norway"),
                ("count", {"amount": 300, "unit": "tank"}),
                ("money", {"amount": 5_000_000, "currency": "USD"}),
            ],
        ),
    ],
)
def test_one_sentence_says_the_same_in_both_languages(
    language: str, text: str, facts: list[tuple[str, object]]
) -> None:
    assert [(fact.kind, fact.value) for fact in extract_facts(text, language)] == facts


@pytest.mark.parametrize(
    ("written", "language", "value"),
    [
        ("October 1956", "en", "1956-10"),
        ("1955-1958", "en", "1955/1958"),
        ("تشرين الأول 1956", "ar", "1956-10"),
        ("1956", "ar", "1956"),
        ("May", "en", None),
        ("Background", "en", None),
    ],
)
def test_the_carried_date(written: str, language: str, value: str | None) -> None:
    assert context_date({"date": written}, language) == value
    assert context_date({}, language) is None


def test_the_carried_date_gives_its_year() -> None:
    (fact,) = extract_facts("the talks went on until 5 November", "en", {"date": "October 1956"})
    assert fact.value == "1956-11-05"


@pytest.mark.parametrize(
    ("text", "language", "context", "written", "year"),
    [
        ("Opened in 1932 and widened twelve years later.", "en", {}, "twelve years later", "1944"),
        ("It was widened twelve years later.", "en", {"date": "May 1932"}, "twelve years later", "1944"),
        ("افتتح الجسر عام 1932 ووُسّع بعد اثني عشر عاماً.", "ar", {}, "بعد اثني عشر عاماً", "1944"),
    ],
)
def test_a_distance_from_a_year_is_a_date(
    text: str, language: str, context: dict[str, str], written: str, year: str
) -> None:
    dates = [fact for fact in extract_facts(text, language, context) if fact.text == written]
    assert [(fact.kind, fact.value, fact.approximate) for fact in dates] == [("date", year, True)]


def test_a_distance_is_also_the_time_that_went_by_where_that_is_asked_for() -> None:
    text = "Hired in May 1990, she left five months later."
    assert [fact.kind for fact in extract_facts(text, "en")] == ["date", "date"]
    facts = extract_facts(text, "en", distances="both")
    assert [(fact.kind, fact.value) for fact in facts[1:]] == [
        ("duration", {"amount": 5, "unit": "month"}),
        ("date", "1990-10"),
    ]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The kiln reached 640 degrees Celsius.", "degree"),
        ("The kiln reached 640 Fahrenheit.", "degree_fahrenheit"),
        ("بلغ الفرن 640 درجة مئوية", "degree"),
        ("بلغ الفرن 640 درجة فهرنهايت", "degree_fahrenheit"),
    ],
)
def test_a_scale_of_heat_is_a_unit_and_no_name(text: str, unit: str) -> None:
    (fact,) = extract_facts(text, "en" if text.isascii() else "ar")
    assert fact.value == {"amount": 640, "unit": unit}


def test_a_man_of_that_name_stays_one() -> None:
    assert [fact.kind for fact in extract_facts("They read of Celsius in Lund.", "en")] == ["name", "name"]
