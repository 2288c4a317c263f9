"""The geometry of the columns: parts stand on each other, and all stay inside the chart."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.claims.choices import Verdict
from factcheck.claims.figures import Month
from factcheck.web.over_time import columns

COUNTS = st.dictionaries(st.sampled_from(Verdict.values), st.integers(0, 5_000))


def months(counts: list[dict[str, int]]) -> list[Month]:
    return [Month(date(2025 + number // 12, number % 12 + 1, 1), each) for number, each in enumerate(counts)]


@pytest.mark.parametrize("counts", [[], [{}], [{"supported": 0}]])
def test_nothing_is_no_chart(counts: list[dict[str, int]]) -> None:
    assert columns(months(counts)) is None


def test_a_month_is_a_column_of_its_verdicts() -> None:
    chart = columns(months([{"supported": 3, "refuted": 1}, {}, {"conflicting": 2}]))
    assert chart is not None
    first, gap, last = chart.columns
    assert [(part.verdict, part.count) for part in first.parts] == [("supported", 3), ("refuted", 1)]
    assert (first.counts, first.total, first.label) == ([3, 1, 0, 0], 4, "2025-01")
    assert (list(gap.parts), gap.total, last.month) == ([], 0, "2025-03")
    supported, refuted = first.parts
    assert refuted.top + refuted.height == supported.top, "one stands on the other"
    assert supported.top + supported.height == chart.axis
    assert [line.count for line in chart.lines] == [0, 1, 2, 3, 4]


@given(st.lists(COUNTS, min_size=1, max_size=24))
def test_everything_is_inside_and_in_order(counts: list[dict[str, int]]) -> None:
    chart = columns(months(counts))
    if chart is None:
        assert not any(sum(each.values()) for each in counts)
        return
    assert all(chart.left <= each.at and each.at + each.width <= chart.width for each in chart.columns)
    assert all(one.at + one.width <= other.at for one, other in pairwise(chart.columns))
    parts = [part for column in chart.columns for part in column.parts]
    assert all(part.top > 0 and part.height >= 0 and part.top + part.height <= chart.axis for part in parts)
    assert len(chart.lines) <= 7
