"""Every date stands where it belongs on the axis, within the picture."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.web.timeline import WIDTH, Dated, Timeline, timeline


def chart(*values: object) -> Timeline:
    found = timeline([Dated("A", value, str(value), "A source") for value in values])
    assert found is not None
    return found


def test_the_order_of_the_dates_is_the_order_on_the_axis() -> None:
    lanes = chart("1931", "1933-05", "1933-06-02", "1940").lanes
    starts = [lane.bar_start for lane in lanes]
    assert starts == sorted(starts)
    assert len(set(starts)) > 2
    assert lanes[0].bar_width > lanes[1].bar_width >= lanes[2].bar_width, "the less precise, the longer"
    assert [lane.middle for lane in lanes] == sorted({lane.middle for lane in lanes})


def test_a_label_stands_where_there_is_room() -> None:
    early, late, whole = chart("1900", "1950", "1880/1970").lanes
    assert (early.anchor, early.label) == ("start", "1900")
    assert early.label_at > early.bar_start + early.bar_width
    assert late.label == "1950"
    assert whole.bar_start < whole.label_at < whole.bar_start + whole.bar_width, "there is no room beside it"


@pytest.mark.parametrize(
    ("values", "labels"),
    [
        (("1931", "1933"), {"1931", "1932", "1933"}),
        (("1900", "1990"), {"1900", "1920", "1980"}),
        (("1980-10-08", "1980-10-18"), {"1980-10"}),
        (("1980-02", "1980-11"), {"1980-03", "1980-11"}),
    ],
)
def test_the_axis_is_marked_in_round_steps(values: tuple[str, str], labels: set[str]) -> None:
    marked = [tick.label for tick in chart(*values).ticks]
    assert labels <= set(marked)
    assert len(marked) == len(set(marked)) <= 10


def test_an_interval_is_as_long_as_it_lasts_and_an_open_one_reaches_the_edge() -> None:
    closed, open_ended, single = chart("1955/1985", "1970/..", "1960").lanes
    assert closed.bar_width > 20 * single.bar_width / 2
    assert open_ended.bar_start + open_ended.bar_width > closed.bar_start + closed.bar_width


@pytest.mark.parametrize("values", [[], ["1931"], ["--11-13", "--11-15"], ["1931", {"amount": 3}], ["1931", "soon"]])
def test_without_two_dated_positions_there_is_no_chart(values: list[object]) -> None:
    assert timeline([Dated("A", value, str(value), "A source") for value in values]) is None


def test_a_label_without_room_is_cut() -> None:
    words = "some time between the floods of 1900 and the great fire of the old harbour in the spring of 1950"
    shown = timeline([Dated("A", "1900/1950", words, "A source"), Dated("B", "1920", "1920", "B source")])
    assert shown is not None
    long, short = shown.lanes
    assert long.label.endswith("…")
    assert words.startswith(long.label[:-1])
    assert long.written == words
    assert short.label == "1920"


YEARS = st.integers(1, 9999).map(lambda year: f"{year:04d}")
DAYS = st.dates().map(lambda day: day.isoformat())
MONTHS = st.dates().map(lambda day: day.isoformat()[:7])


@given(st.lists(st.one_of(YEARS, DAYS, MONTHS), min_size=2, max_size=6))
def test_everything_is_inside_the_picture(values: list[str]) -> None:
    shown = chart(*values)
    for lane in shown.lanes:
        assert 0 <= lane.bar_start <= WIDTH
        assert lane.bar_width > 0
        assert 0 <= lane.top < shown.axis
        assert 0 <= lane.label_at <= WIDTH
    assert all(0 <= tick.at <= WIDTH for tick in shown.ticks)
    assert len(shown.ticks) <= 12
