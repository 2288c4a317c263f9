from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import Reading, read
from factcheck.discrepancies.differences import parallel_wording


def reading(text: str) -> Reading:
    return read(text, "en" if text.isascii() else "ar")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The Marren museum keeps 312 ship models.",
            "The Marren museum keeps 290 ship models.",
            ("count", "312 ship", "290 ship"),
        ),
        (
            "The lighthouse was lit on 8 October 1902 by Anna Lind.",
            "The lighthouse was lit on 9 October 1902 by Anna Lind.",
            ("date", "8 October 1902", "9 October 1902"),
        ),
        (
            "The lighthouse was lit in 1902 by Anna Lind herself.",
            "The lighthouse was lit in 1902 by Karl Berg herself.",
            ("name", "Anna Lind", "Karl Berg"),
        ),
        (
            "The ferry to Norway left the harbour at dawn.",
            "The ferry to Denmark left the harbour at dawn.",
            ("place", "Norway", "Denmark"),
        ),
        (
            "The council did not accept the plan for the bridge.",
            "The council did accept the plan for the bridge.",
            ("polarity", "not accept", "accept"),
        ),
        (
            "The harbour was dredged after the war of the islands.",
            "The harbour was dredged before the war of the islands.",
            ("polarity", "after", "before"),
        ),
        (
            "The council approved the plan for the old bridge.",
            "The council rejected the plan for the old bridge.",
            ("polarity", "approved", "rejected"),
        ),
        (
            "يضم متحف المدينة القديم 312 سفينة.",
            "يضم متحف المدينة القديم 290 سفينة.",
            ("count", "312 سفينة", "290 سفينة"),
        ),
    ],
)
def test_what_differs_between_texts_in_the_same_words(one: str, other: str, expected: tuple[str, str, str]) -> None:
    for first, second, wanted in ((one, other, expected), (other, one, (expected[0], *expected[:0:-1]))):
        parallel = parallel_wording(reading(first), reading(second))
        assert parallel is not None
        (difference,) = parallel.differences
        assert (difference.kind, difference.one.text, difference.other.text) == wanted


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The museum keeps about 300 ship models.", "The museum keeps 298 ship models."),
        ("The lighthouse was lit in 1902 by Lind.", "The lighthouse was lit on 4 May 1902 by Lind."),
        ("The council did not accept the old plan.", "The council did not accept the new plan."),
    ],
    ids=["rounding", "precision", "other words"],
)
def test_values_that_agree_are_no_difference(one: str, other: str) -> None:
    parallel = parallel_wording(reading(one), reading(other))
    assert parallel is None or parallel.differences == []


def test_two_values_that_changed_are_two_differences() -> None:
    parallel = parallel_wording(
        reading("The museum of Marren keeps 312 ship models since 1902."),
        reading("The museum of Marren keeps 290 ship models since 1911."),
    )
    assert parallel is not None
    assert [difference.kind for difference in parallel.differences] == ["count", "date"]


def test_other_words_are_no_parallel() -> None:
    assert (
        parallel_wording(reading("The museum keeps 312 ship models."), reading("In Marren one sees 290 old ships."))
        is None
    )
    assert parallel_wording(reading("Six men came."), reading("وصل ستة رجال.")) is None
