"""How far two amounts are apart."""

from __future__ import annotations

import pytest

from factcheck.discrepancies.magnitude import orders_apart
from factcheck.language.extract import extract_facts
from factcheck.language.facts import TypedFact


def amount(text: str) -> TypedFact:
    return extract_facts(text, "en")[0]


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("3 million pounds", "300 million pounds", True),
        ("7 million pounds", "700 million pounds", True),
        ("210 million pounds", "21 billion pounds", True),
        ("3 million pounds", "290 million pounds", False),
    ],
)
def test_a_hundred_times_is_another_order_from_either_side(one: str, other: str, *, apart: bool) -> None:
    assert orders_apart(amount(one), amount(other)) is apart
    assert orders_apart(amount(other), amount(one)) is apart
