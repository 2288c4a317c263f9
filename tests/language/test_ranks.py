"""Ordinals that rank or count, and those that tell which is meant."""

from __future__ import annotations

import pytest

from factcheck.language.facts import TypedFact
from factcheck.language.normalise import read
from factcheck.language.quantities import find_quantities


def ranks(text: str) -> list[tuple[str, object]]:
    return [(fact.text, _amount(fact)) for fact in find_quantities(read(text)) if _is_rank(fact)]


def _is_rank(fact: TypedFact) -> bool:
    return isinstance(fact.value, dict) and fact.value.get("unit") == "rank"


def _amount(fact: TypedFact) -> object:
    assert isinstance(fact.value, dict)
    return fact.value["amount"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sund is the third-largest port and the second most visited.", [("third", 3), ("second", 2)]),
        (
            "It was ranked 12th, came second and finished in the twenty-first place.",
            [("12th", 12), ("second", 2), ("twenty-first", 21)],
        ),
        (
            "Their 10th title, the 18th president and her second straight win.",
            [("10th", 10), ("18th", 18), ("second", 2)],
        ),
        ("الدورة الثامنة عشرة واللقب الثاني، وجاء الفريق ثالثا", [("الثامنة عشرة", 18), ("الثاني", 2), ("ثالثا", 3)]),
        ("She rowed there for the fourth time.", [("fourth", 4)]),
        ("هي ثالث أكبر مدينة وثاني أقدم ميناء", [("ثالث", 3), ("ثاني", 2)]),
        ("جاءت في المرتبة الخامسة للمرة الثالثة", [("الخامسة", 5), ("الثالثة", 3)]),
    ],
)
def test_what_ranks_or_counts(text: str, found: list[tuple[str, int]]) -> None:
    assert ranks(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The third season, the second half and the fifth test began for the first time.",
        "It came in the 29th minute on the 50th anniversary.",
        "النسخة الثانية والعشرون والمركز الثالث والعشرين",
        "The second Everest expedition, a 90th minute goal, finished third grade.",
        "It came first to Cairo and in twenty third place.",
        "The second request came from the third forest.",
        "في ثاني أيام العيد وفي الموسم الثالث، وصل للمرة الأولى",
    ],
)
def test_what_only_tells_which(text: str) -> None:
    assert ranks(text) == []
