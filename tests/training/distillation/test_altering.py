"""An altered statement is another statement, made of its own words and of those near it."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from factcheck.training.distillation.altering import alter

STATEMENT = "Norway was the first country that bought 40 aircraft from Canada in 1994."
NEAR = ["Poland sold 70 ships to Chile in 1987.", "Kenya has never rented trains at night."]


def _made(statement: str, near: list[str], times: int = 400) -> set[str]:
    source = random.Random(7)
    return {altered for _ in range(times) if (altered := alter(statement, near, source)) is not None}


def test_a_value_is_replaced_by_one_of_the_same_form() -> None:
    made = _made(STATEMENT, NEAR)
    assert STATEMENT.replace("1994", "1987") in made
    assert STATEMENT.replace("40", "70") in made
    assert STATEMENT.replace("Canada", "Chile") in made
    assert not any("40 1987" in text or "1987 aircraft" in text for text in made)


def test_a_statement_is_denied_and_a_denial_is_taken_back() -> None:
    assert {text for text in _made(STATEMENT, NEAR) if "was not the first" in text or "was never the first" in text}
    assert "Kenya has rented trains at night." in _made(NEAR[1], [STATEMENT])


def test_the_end_is_left_out_or_taken_from_a_statement_near() -> None:
    made = _made(STATEMENT, NEAR)
    assert "Norway was the first country that bought 40 aircraft from Canada." in made
    assert "Norway was the first country that bought 40 aircraft from Canada in 1987." in made


@given(st.text(max_size=80), st.lists(st.text(max_size=40), max_size=3), st.integers(0, 1000))
def test_nothing_comes_back_as_it_was_or_as_less_than_three_words(statement: str, near: list[str], seed: int) -> None:
    if statement.strip():
        altered = alter(statement, near, random.Random(seed))
        assert altered is None or (altered != statement and len(altered.split()) >= 3)
