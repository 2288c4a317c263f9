from __future__ import annotations

import pytest

from factcheck.discrepancies.sweep import sweep_corpus
from tests.discrepancies.conftest import Add


def found(add: Add, one: str, other: str) -> list[list[str]]:
    add("Almanac", "en", f"{one}\n")
    add("Review", "en", f"{other}\n")
    return [sorted(each.written for each in row.positions.all()) for row in sweep_corpus().discrepancies]


def test_an_amount_of_one_thing_that_either_text_leans_to_deny(add: Add) -> None:
    one = "The Korvin tunnel took four years to build."
    other = "Workers needed six years to drive the Korvin tunnel through the limestone."
    assert found(add, one, other) == [["four years", "six years"]]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The fire of January 1943 destroyed 30 per cent of the observatory's plates.",
            "In the flood of 1951 the observatory lost 45 per cent of the plates.",
        ),
        (
            "The fire of January 1943 destroyed 30 per cent of the observatory's plates.",
            "In 1943 the observatory paid 45 per cent of the salaries in grain.",
        ),
    ],
    ids=["another date", "another thing"],
)
def test_amounts_of_other_times_or_things(add: Add, one: str, other: str) -> None:
    assert found(add, one, other) == []
