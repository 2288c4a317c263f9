"""Figures that are set against one with a unit are in its unit."""

from __future__ import annotations

import pytest

from factcheck.language.facts import JSONValue
from factcheck.language.normalise import read
from factcheck.language.quantities.quantities import find_quantities

RUPEES: JSONValue = {"amount": 40_000_000, "currency": "rupee"}


def _last(text: str) -> tuple[str, JSONValue]:
    fact = find_quantities(read(text))[-1]
    return fact.kind, fact.value


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("The weir cost 52 million rupees, up from 40 million the year before.", "money", RUPEES),
        ("The weir cost 52 million rupees against about 40 million.", "money", RUPEES),
        ("Tolls brought 52 million rupees in all, compared with 40 million in spring.", "money", RUPEES),
        ("The share fell to 11% from 14.5 last year.", "percentage", 14.5),
        ("They hired 60 people, down from 85 in the spring.", "count", {"amount": 85, "unit": "person"}),
        ("بلغت كلفة السد 52 مليون روبية مقارنة بنحو 40 مليون في الربيع", "money", RUPEES),
        ("بلغت كلفة السد 52 مليون روبية مقابل 40 مليونا قبل عام", "money", RUPEES),
        ("بلغت حصة المدينة 11 في المئة مقارنة مع 14.5 في الربيع", "percentage", 14.5),
        ("تراجعت الحصة إلى 11 في المئة من 14.5 في العام الماضي", "percentage", 14.5),
    ],
)
def test_a_figure_that_is_set_against_another(text: str, kind: str, value: JSONValue) -> None:
    assert _last(text) == (kind, value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The weir cost 52 million rupees from 40 million bricks.", 40_000_000),
        ("The weir cost 52 million rupees. From 40 million it rose.", 40_000_000),
        ("The weir cost 52 million rupees and 40 million in all.", 40_000_000),
        ("The weir cost 52 million rupees against 7 in the chest.", 7),
        ("Tolls rose by 20 percent, from 40 to 48.", 48),
        ("Tolls rose 20 percent from 45 in May.", 45),
        ("ارتفعت الرسوم بنسبة 20 في المئة من 45 في مايو", 45),
        ("بلغت كلفة السد 52 مليون روبية من 40 مليون لبنة", 40_000_000),
        ("بلغت كلفة السد 52 مليون روبية و40 مليون في الربيع", 40_000_000),
    ],
)
def test_a_figure_that_counts_something_else(text: str, value: JSONValue) -> None:
    assert _last(text) == ("number", value)


@pytest.mark.parametrize(
    "text", ["It rose from 40 million in May to 52 million rupees.", "ارتفع من 40 مليونا في مايو إلى 52 مليون روبية"]
)
def test_a_figure_that_leads_up_to_another(text: str) -> None:
    assert find_quantities(read(text))[0].value == RUPEES
