"""Who won and who lost to it are no opposites; of other opponents, or of one side alone, they are."""

from __future__ import annotations

import pytest

from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.types import Quote, Statement
from tests.agreement.judgements import language_of


def _denies(statement: str, passage: str) -> bool:
    pair = compare_texts(Statement(statement, language_of(statement)), Quote(passage, language_of(passage)))
    return any(each.denies and each.concept == "outcome" for each in pair.oppositions)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("Halvern lost the replay to Osmere.", "Osmere won the replay by two goals."),
        ("Osmere won the replay.", "Halvern lost the replay to Osmere."),
        ("Halvern lost the replay to Osmere.", "Osmere won the replay against Halvern by two goals."),
        ("خسر فريق المرسى المباراة أمام فريق البستان.", "فاز فريق البستان بالمباراة بهدفين."),
    ],
)
def test_winning_of_whom_it_was_lost_to_is_no_opposite(statement: str, passage: str) -> None:
    assert not _denies(statement, passage)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("Osmere lost the replay to Halvern.", "Osmere won the replay by two goals."),
        ("Halvern lost the replay to Osmere.", "Osmere won the replay against Torby by two goals."),
        ("Osmere lost the replay.", "Osmere won the replay."),
        ("خسر فريق البستان المباراة أمام فريق المرسى.", "فاز فريق البستان بالمباراة بهدفين."),
    ],
)
def test_of_one_side_they_are_opposed(statement: str, passage: str) -> None:
    assert _denies(statement, passage)
