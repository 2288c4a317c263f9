from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import Reading, read
from factcheck.discrepancies.conflicts import Label
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.labels import label_of
from factcheck.discrepancies.matter import judge_matter


def reading(text: str) -> Reading:
    return read(text, "en" if text.isascii() else "ar")


def telling(_key: str) -> bool:
    return True


@pytest.mark.parametrize(
    ("one", "other", "label"),
    [
        ("The Marren lighthouse was lit on 4 May 1902.", "The Marren lighthouse was lit in 1902.", Label.PRECISION),
        ("The Marren lighthouse was lit between 1900 and 1905.", "The Marren lighthouse was lit in 1902.", Label.TREND),
        ("The Marren ferry carried about 48,000 people.", "The Marren ferry carried 48,112 people.", Label.ROUNDING),
        ("The Marren ferry carried more than 40,000 people.", "The Marren ferry carried 48,112 people.", Label.SCOPE),
        ("The Marren bridge cost 12 million dollars.", "The Marren bridge cost 9 million euros.", Label.CURRENCY),
        ("The Marren ferry employs 300 workers.", "The Marren ferry employs 300 members.", Label.DEFINITION),
    ],
)
def test_unlike_values_that_can_both_be_true(one: str, other: str, label: Label) -> None:
    for first, second in ((one, other), (other, one)):
        labelled = label_of(reading(first), reading(second), telling)
        assert labelled is not None
        assert labelled.label is label


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Marren lighthouse was lit in 1902.", "The Marren lighthouse was lit in 1911."),
        ("The Marren lighthouse was lit in 1902.", "The Marren lighthouse was lit in 1902."),
        ("The Marren lighthouse was lit on 4 May 1902.", "The Holm brewery was sold in 1902."),
    ],
    ids=["a discrepancy", "the same", "another matter"],
)
def test_no_label(one: str, other: str) -> None:
    assert label_of(reading(one), reading(other), telling) is None


@pytest.mark.parametrize(
    ("one", "other", "at", "label"),
    [
        (
            "The Marren ferry carried 48,000 people in 1950.",
            "The Marren ferry carried 61,000 people in 1960.",
            0,
            Label.AS_OF,
        ),
        (
            "The second Marren fair drew 4,100 guests.",
            "The third Marren fair drew 5,300 guests.",
            0,
            Label.ANOTHER_EVENT,
        ),
        ("The Marren pump of type 1 failed.", "The Marren pump of type 2 failed.", 0, Label.DEFINITION),
        (
            "Marren sold Holm 12 million dollars of goods.",
            "Holm sold Marren 95 million dollars of goods.",
            0,
            Label.ANOTHER_EVENT,
        ),
    ],
)
def test_contradicting_values_of_another_matter(one: str, other: str, at: int, label: Label) -> None:
    first, second = reading(one), reading(other)
    difference = Difference(first.values[at].kind, first.values[at], second.values[at])
    matter = judge_matter(first, second, difference, telling)
    assert not matter.same
    assert matter.label is label
