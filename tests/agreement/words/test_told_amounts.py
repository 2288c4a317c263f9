"""Opposite words that a passage tells of an amount each."""

from __future__ import annotations

import pytest

from tests.agreement.judgements import judged

TRIAL = "The tribunal convicted eleven officers and acquitted five."
BANK = "The bank opened 12 branches and closed 30."
ARABIC = "أدانت المحكمة أحد عشر ضابطا وبرأت خمسة."


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The tribunal acquitted five officers.", TRIAL),
        ("The tribunal convicted eleven officers.", TRIAL),
        ("The bank closed 30 branches.", BANK),
        ("The council approved 7 plans.", "The council rejected 20 plans and approved 7."),
        ("برأت المحكمة خمسة ضباط.", ARABIC),
    ],
)
def test_the_word_of_the_own_amount_answers(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "supports"
    assert all(reason.agrees for reason in judgement.reasons)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The tribunal acquitted eleven officers.", TRIAL),
        ("The bank closed 12 branches.", BANK),
        ("برأت المحكمة أحد عشر ضابطا.", ARABIC),
    ],
)
def test_the_opposite_word_of_its_amount_denies(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    assert any(reason.kind == "relation" and not reason.agrees for reason in judgement.reasons)


def test_an_amount_that_neither_word_has_differs_rather_than_the_word() -> None:
    reasons = judged("The tribunal acquitted six officers.", TRIAL).reasons
    assert [reason.kind for reason in reasons if not reason.agrees] == ["count"]
