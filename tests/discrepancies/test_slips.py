from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.discrepancies.slips import is_slip
from factcheck.discrepancies.sweep import sweep_corpus
from factcheck.language.extract import extract_facts
from factcheck.language.facts import TypedFact
from tests.discrepancies.conftest import Add


def amount(text: str) -> TypedFact:
    (fact,) = (fact for fact in extract_facts(text, "en", {}) if fact.kind != "name")
    return fact


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("1,482,300 votes", "1,428,300 votes"),
        ("412 tonnes", "421 tonnes"),
        ("8,400 passengers", "4,800 passengers"),
        ("14.2 kilometres", "12.4 kilometres"),
        ("12,345 people", "12,945 people"),
        ("54 per cent", "45 per cent"),
    ],
)
def test_two_amounts_that_are_one_but_for_a_slip(one: str, other: str) -> None:
    assert is_slip(amount(one), amount(other))
    assert is_slip(amount(other), amount(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("412 tonnes", "412 tonnes"),
        ("412 tonnes", "4,210 tonnes"),
        ("412 tonnes", "421 people"),
        ("412 tonnes", "214 tonnes"),
        ("1,345 people", "1,945 people"),
        ("about 412 tonnes", "421 tonnes"),
        ("more than 412 tonnes", "421 tonnes"),
        ("1957", "1975"),
    ],
    ids=["equal", "size", "unit", "far", "few digits", "approximate", "bound", "years"],
)
def test_amounts_that_are_no_slip(one: str, other: str) -> None:
    assert not is_slip(amount(one), amount(other))


@given(digits=st.integers(10_000, 999_999), at=st.integers(0, 4))
def test_neighbouring_digits_that_change_places_are_a_slip(digits: int, at: int) -> None:
    written = str(digits)
    moved = written[:at] + written[at : at + 2][::-1] + written[at + 2 :]
    known = moved[0] != "0" and moved != written and len(written) == len(moved)
    assert is_slip(amount(f"{digits:,} people"), amount(f"{int(moved):,} people")) == known


def test_a_slip_is_reported_in_other_words(add: Add) -> None:
    add("Almanac", "en", "The recount at Marren covered 212 polling stations in five districts.\n")
    add("Review", "en", "Observers praised the staff of the 221 polling stations where Marren had votes recounted.\n")
    add("Gazette", "en", "In 1950 the museum of Ostvik had 312 ship models. Wheat was dear.\n")
    add("Herald", "en", "The museum of Ostvik had 321 ship models in 1960, and 12 visitors.\n")
    (found,) = sweep_corpus().discrepancies
    assert sorted(position.written for position in found.positions.all()) == ["212", "221"]


def test_helpers_of_one_kind_in_arabic(add: Add) -> None:
    add("مجلة", "ar", "وساعدهم 1150 متطوعًا كانوا يوزعون الماء وأقراص التعقيم.\n")
    add("تقرير", "ar", "عمل إلى جانب الأطباء 1510 متطوعين تولوا توزيع الماء وأقراص التعقيم.\n")
    (found,) = sweep_corpus().discrepancies
    assert {position.value for position in found.positions.all()} == {1150, 1510}
