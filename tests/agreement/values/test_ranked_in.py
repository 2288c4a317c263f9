"""Of several races told side by side each has its own rank."""

from __future__ import annotations

import pytest

from tests.agreement.judgements import judged

RACES = "She finished second in the 200 metres and fourth in the 400 metres."


@pytest.mark.parametrize(
    "statement", ["She finished fourth in the 400 metres.", "She finished second in the 200 metres."]
)
def test_a_rank_in_its_own_race_is_borne_out(statement: str) -> None:
    judgement = judged(statement, RACES)
    assert judgement.stance == "supports"
    assert all(reason.agrees for reason in judgement.reasons)


@pytest.mark.parametrize(
    ("statement", "named"),
    [
        ("She finished second in the 400 metres.", ("second", "fourth")),
        ("She finished fourth in the 200 metres.", ("fourth", "second")),
    ],
)
def test_the_rank_of_that_race_is_named(statement: str, named: tuple[str, str]) -> None:
    reasons = [reason for reason in judged(statement, RACES).reasons if not reason.agrees]
    assert named in [(one.statement.text, one.passage.text) for one in reasons if one.statement and one.passage]
