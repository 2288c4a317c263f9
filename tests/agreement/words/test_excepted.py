"""What a passage excepts is told the other way round."""

from __future__ import annotations

import pytest

from tests.agreement.judgements import judged

POOL = "The Tarn pool is open every day except Sunday."


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The Tarn pool is closed on Sundays.", POOL),
        ("The Tarn pool is closed on Fridays.", "The Tarn pool opens each day apart from Friday."),
        ("The board rejected the plan for Orle.", "The board approved all plans except the plan for Orle."),
        ("المسبح مغلق يوم الأحد.", "المسبح مفتوح كل يوم ما عدا الأحد."),
    ],
)
def test_the_opposite_word_denies_nothing_of_what_is_excepted(statement: str, passage: str) -> None:
    reasons = judged(statement, passage).reasons
    assert not [reason for reason in reasons if not reason.agrees]


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The Tarn pool is open on Sundays.", POOL),
        ("The board approved the plan for Orle.", "The board approved all plans except the plan for Orle."),
        ("The Tarn pool is closed every day except Sunday.", POOL),
    ],
)
def test_the_same_word_denies_of_what_is_excepted(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    assert any(reason.kind == "relation" and not reason.agrees for reason in judgement.reasons)
