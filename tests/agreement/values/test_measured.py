"""Amounts that measure unlike things are no rivals."""

from __future__ import annotations

import pytest

from tests.agreement.judgements import judged

QUAKE = "The magnitude 6.3 quake struck at a depth of 12 km beneath the village of Orle, the survey said."


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("A magnitude 6.3 quake struck beneath the village of Orle.", QUAKE),
        ("A 6.3 quake struck beneath Orle.", "A 6.3 quake struck at a depth of 12 km beneath Orle."),
        ("ضرب زلزال بقوة 6.3 درجات بلدة أورلي.", "ضرب زلزال بقوة 6.3 درجات على عمق 12 كيلومترا بلدة أورلي."),
    ],
)
def test_a_magnitude_is_set_against_no_depth(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "supports"
    assert all(reason.agrees for reason in judgement.reasons)


def test_another_magnitude_still_differs() -> None:
    reasons = judged("A magnitude 5.1 quake struck beneath the village of Orle.", QUAKE).reasons
    assert ("5.1", "6.3") in [
        (one.statement.text, one.passage.text) for one in reasons if not one.agrees and one.statement and one.passage
    ]
