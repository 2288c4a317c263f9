from __future__ import annotations

import pytest

from tests.agreement.judgements import denied, judged


@pytest.mark.parametrize(
    ("statement", "passage", "told"),
    [
        (
            "The mill opened in 1955 and burned down twelve years later.",
            "The mill opened in 1950 and burned down twelve years later.",
            ("1955", "1950"),
        ),
        (
            "The mill opened in 1950 and burned down twenty years later.",
            "The mill opened in 1950 and burned down twelve years later.",
            ("twenty years", "twelve years"),
        ),
        (
            "The mill was built in 1850, and the following year the school.",
            "The mill was built in 1870, and the following year the school.",
            ("1850", "1870"),
        ),
        ("افتتح المسرح عام 1955 واحترق بعد عامين.", "افتتح المسرح عام 1950 واحترق بعد عامين.", ("1955", "1950")),
    ],
)
def test_of_two_texts_that_count_from_a_date_only_what_differs_is_named(
    statement: str, passage: str, told: tuple[str, str]
) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    assert denied(judgement) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "The mill opened in 1950 and burned down twelve years later.",
        "New rules will bring the guests before a judge within a month, rather than after 60 days, clerks said.",
        "The guests will speak by telephone, rather than in person, with the judge.",
        "Instead of having 10,000 guests outside trying to get in, the hall would hold about 200 people.",
        "The fair was held in Bergen, not Oslo.",
    ],
)
def test_a_text_bears_itself_out(text: str) -> None:
    judgement = judged(text, text)
    assert judgement.stance == "supports"
    assert all(reason.agrees for reason in judgement.reasons)


def test_what_is_ruled_out_by_the_statement_as_well_is_read() -> None:
    assert judged("The roof is of steel rather than wood.", "The roof is of wood.").stance != "supports"
