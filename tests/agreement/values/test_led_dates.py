from __future__ import annotations

import pytest

from tests.agreement.judgements import denied, judged


@pytest.mark.parametrize(
    ("statement", "passage", "named"),
    [
        ("The kiln was built before 1990.", "The kiln was built after 1990.", ("before 1990", "after 1990")),
        ("بنيت القلعة قبل عام 1990.", "بنيت القلعة بعد عام 1990.", ("قبل عام 1990", "بعد عام 1990")),
        ("The kiln was built before 5 June.", "The kiln was built after 5 June.", ("before 5 June", "after 5 June")),
        ("The quay was shut until 1990.", "The quay was shut since 1990.", ("until 1990", "since 1990")),
        (
            "The kiln was built in the autumn of 1902.",
            "The kiln was built in the spring of 1902.",
            ("autumn of 1902", "spring of 1902"),
        ),
        (
            "The kiln was built in the winter of 1902.",
            "The kiln was built in the summer of 1902.",
            ("winter of 1902", "summer of 1902"),
        ),
        ("The kiln was built in spring 1902.", "The kiln was built in spring 1903.", ("spring 1902", "spring 1903")),
    ],
)
def test_dates_that_one_word_sets_apart_are_named_with_it(statement: str, passage: str, named: tuple[str, str]) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    assert denied(judgement) == [named]


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The kiln was built before 1990.", "The kiln was built in 1985 by two brothers."),
        ("بنيت القلعة بعد عام 1990.", "بنيت القلعة عام 1995 على تلة."),
        ("The bridge was opened before 1990.", "افتتح الجسر عام 1985."),
    ],
)
def test_a_date_on_that_side_bears_it_out(statement: str, passage: str) -> None:
    assert judged(statement, passage).stance == "supports"


def test_a_date_on_the_other_side_does_not() -> None:
    assert denied(judged("The kiln was built before 1990.", "The kiln was built in 1995.")) == [("1990", "1995")]


def test_a_year_on_that_side_is_left_open() -> None:
    judgement = judged("The kiln was built in 1985.", "The kiln was built before 1990.")
    assert judgement.stance == "neutral"
    assert not denied(judgement)


def test_no_later_than_is_no_denial() -> None:
    judgement = judged("Bids came in no later than 1990.", "Bids came in no later than 1990, said the clerk.")
    assert judgement.stance == "supports"
