from __future__ import annotations

import pytest

from tests.agreement.judgements import denied, judged


@pytest.mark.parametrize(
    ("statement", "passage", "named"),
    [
        (
            "The tug reached the quay before the storm.",
            "The tug reached the quay after the storm.",
            ("before", "after"),
        ),
        (
            "The quay was painted after the fair closed.",
            "The quay was painted before the fair closed.",
            ("after", "before"),
        ),
        ("The deed was burned prior to the trial.", "The deed was burned after the trial.", ("prior", "after")),
        ("وصلت القاطرة قبل العاصفة.", "وصلت القاطرة بعد العاصفة.", ("قبل", "بعد")),
    ],
)
def test_before_and_after_one_thing_deny_each_other(statement: str, passage: str, named: tuple[str, str]) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    assert denied(judgement) == [named]


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The square was swept before the fair.", "The square was swept before and after the fair."),
        (
            "The inn had a stable before the war.",
            "After the war, the inn, which had had a stable before, built a hall.",
        ),
        ("وصلت القاطرة قبل العاصفة.", "بعد العاصفة أبحرت سفينة أخرى."),
    ],
)
def test_where_each_is_told_of_something_else(statement: str, passage: str) -> None:
    assert not {("before", "after"), ("before", "After"), ("قبل", "بعد")} & set(denied(judged(statement, passage)))
