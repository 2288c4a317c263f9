"""The two ends of a range differ as one value."""

from __future__ import annotations

import pytest

from tests.agreement.judgements import judged


@pytest.mark.parametrize(
    ("statement", "passage", "named"),
    [
        ("Seats cost £15–£20 each.", "Seats cost £25-£30 each.", ("£15–£20", "£25-£30")),
        ("The climb takes 30 to 40 minutes.", "The climb takes 50-60 minutes.", ("30 to 40 minutes", "50-60 minutes")),
        (
            "Between 300 and 400 people came to the fair.",
            "Between 500 and 600 people came to the fair.",
            ("300 and 400 people", "500 and 600 people"),
        ),
        ("حضر المعرض ما بين 300 و400 شخص.", "حضر المعرض ما بين 500 و600 شخص.", ("300 و400 شخص", "500 و600 شخص")),
    ],
)
def test_a_range_is_named_with_the_other(statement: str, passage: str, named: tuple[str, str]) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    reasons = [reason for reason in judgement.reasons if not reason.agrees]
    assert [(one.statement.text, one.passage.text) for one in reasons if one.statement and one.passage] == [named]


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("Seats cost £15–£20 each.", "Seats cost £15 to £20 each."),
        ("Seats cost £15–£20 each.", "Seats cost £17 each."),
        ("A loan of 30 million was granted in 2011.", "A loan of 40 million was granted in 2015."),
    ],
)
def test_a_range_that_is_met_or_met_by_none_names_nothing(statement: str, passage: str) -> None:
    assert all(reason.agrees for reason in judged(statement, passage).reasons)
