"""Speeds are told in units of their own, which compare with one another and with no length."""

from __future__ import annotations

import pytest

from tests.agreement.judgements import judged


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The gale reached 130 miles per hour.", "The gale reached 130 mph."),
        ("The gale reached 210 kph.", "The gale reached 130 mph."),
        ("بلغت سرعة الرياح 210 كيلومترا في الساعة.", "The wind speed reached 210 km/h."),
    ],
)
def test_one_speed_in_two_units_agrees(statement: str, passage: str) -> None:
    assert judged(statement, passage).stance == "supports"


@pytest.mark.parametrize(
    ("statement", "passage", "named"),
    [
        ("The gale reached 130 mph.", "The gale reached 110 miles per hour.", ("130 mph", "110 miles per hour")),
        ("The gale reached 250 kph.", "The gale reached 130 mph.", ("250 kph", "130 mph")),
        ("بلغت سرعة الرياح 210 كم/س.", "The wind speed reached 180 km/h.", ("210 كم/س", "180 km/h")),
    ],
)
def test_another_speed_is_named(statement: str, passage: str, named: tuple[str, str]) -> None:
    reasons = [reason for reason in judged(statement, passage).reasons if not reason.agrees]
    assert named in [(one.statement.text, one.passage.text) for one in reasons if one.statement and one.passage]


def test_a_speed_is_no_length() -> None:
    assert all(reason.agrees for reason in judged("The train ran at 300 km/h.", "The train ran 250 km.").reasons)
