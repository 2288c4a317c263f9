"""Days of the week, where both texts tell one."""

from __future__ import annotations

import pytest

from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.types import Quote, Statement
from factcheck.agreement.values.compare import Relation


def days(statement: str, passage: str, language: str = "en", other: str = "en") -> list[tuple[str, str, bool]]:
    pair = compare_texts(Statement(statement, language), Quote(passage, other))
    return [
        (each.stated.text, each.found.text, each.relation is Relation.AGREES)
        for each in pair.values
        if each.found is not None and str(each.stated.value).startswith("weekday")
    ]


@pytest.mark.parametrize(
    ("statement", "passage", "language", "other", "found"),
    [
        ("It sails on Tuesday.", "It sails this Thursday.", "en", "en", ("Tuesday", "Thursday", False)),
        ("It sails on Tuesday.", "It came on Monday and sails on Tuesday.", "en", "en", ("Tuesday", "Tuesday", True)),
        ("تبحر السفينة يوم الخميس", "تبحر السفينة يوم الأحد", "ar", "ar", ("الخميس", "الأحد", False)),
        ("It sails on Thursday.", "تبحر السفينة يوم الخميس", "en", "ar", ("Thursday", "الخميس", True)),
    ],
)
def test_the_same_day_or_another(
    statement: str, passage: str, language: str, other: str, found: tuple[str, str, bool]
) -> None:
    assert days(statement, passage, language, other) == [found]


@pytest.mark.parametrize(
    "passage",
    [
        "It sails soon.",
        "It is moored until Thursday.",
        "It sails soon, the captain said on Thursday.",
        "It sails on Thursday, 4 May 1922.",
    ],
)
def test_a_day_that_is_told_of_nothing_else(passage: str) -> None:
    assert days("It sails on Tuesday.", passage) == []
