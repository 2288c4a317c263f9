"""Dated positions on one axis: the geometry of a chart that a template draws, in whole units of its view box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import isfinite
from typing import Literal

from factcheck.agreement.values.days import day_range

WIDTH = 720
LANE_HEIGHT = 36
AXIS_HEIGHT = 28
_LEFT, _RIGHT = 40, 16
_LEAST_BAR = 8
_LABEL_GAP = 8
_LETTER_WIDTH = 9
_MOST_TICKS = 8
_YEAR = 365.25
_MARGIN_SHARE, _LEAST_MARGIN = 0.08, 20
_YEARS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1_000)
_MONTHS = (1, 2, 3, 6)


@dataclass(frozen=True, slots=True)
class Dated:
    """A position with its letter, its normalised date (ISO 8601 of any precision, or an interval) and its words."""

    letter: str
    value: object
    written: str
    source: str


@dataclass(frozen=True, slots=True)
class Lane:
    """A bar as long as the date is imprecise; its label, cut where it must be, stands where there is room."""

    letter: str
    source: str
    written: str
    top: int
    middle: int
    bar_start: int
    bar_width: int
    label: str
    label_at: int
    anchor: Literal["start", "end"]


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark on the axis."""

    at: int
    label: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """A chart `WIDTH` wide; `axis` is the height of its axis, below the lanes."""

    width: int
    height: int
    axis: int
    lanes: Sequence[Lane]
    ticks: Sequence[Tick]


def timeline(positions: Sequence[Dated]) -> Timeline | None:
    """The chart of those whose date has a year; None where fewer than two have one."""
    days = [(position, span) for position in positions if (span := day_range(str(position.value))) is not None]
    ends = [day for _, span in days for day in span if isfinite(day)]
    if len(days) < 2 or not ends:
        return None
    margin = max(_LEAST_MARGIN, _MARGIN_SHARE * (max(ends) - min(ends)))
    scale = _Scale(max(1.0, min(ends) - margin), min(float(date.max.toordinal()), max(ends) + 1 + margin))
    axis = LANE_HEIGHT * len(days)
    lanes = [_lane(position, span, number, scale) for number, (position, span) in enumerate(days)]
    return Timeline(WIDTH, axis + AXIS_HEIGHT, axis, lanes, _ticks(scale))


@dataclass(frozen=True, slots=True)
class _Scale:
    first: float
    last: float

    def at(self, day: float) -> int:
        """Where a day stands; one beyond the axis, or without an end, at its edge."""
        clipped = min(max(day, self.first), self.last)
        return round(_LEFT + (WIDTH - _LEFT - _RIGHT) * (clipped - self.first) / (self.last - self.first))


def _lane(position: Dated, span: tuple[float, float], number: int, scale: _Scale) -> Lane:
    start = scale.at(span[0])
    width = max(_LEAST_BAR, scale.at(span[1] + 1) - start)
    label, label_at, anchor = _label(position.written, start, start + width)
    return Lane(
        letter=position.letter,
        source=position.source,
        written=position.written,
        top=number * LANE_HEIGHT,
        middle=number * LANE_HEIGHT + LANE_HEIGHT // 2,
        bar_start=start,
        bar_width=width,
        label=label,
        label_at=label_at,
        anchor=anchor,
    )


def _label(written: str, start: int, end: int) -> tuple[str, int, Literal["start", "end"]]:
    """What is written beside the bar, or on it, wherever most of it can be read."""
    places: list[tuple[int, int, Literal["start", "end"]]] = [
        (WIDTH - end - _LABEL_GAP, end + _LABEL_GAP, "start"),
        (start - _LABEL_GAP - _LEFT // 2, start - _LABEL_GAP, "end"),
        (end - start - _LABEL_GAP, start + _LABEL_GAP, "start"),
    ]
    wanted = len(written) * _LETTER_WIDTH
    room, at, anchor = next((place for place in places if place[0] >= wanted), max(places))
    fitting = max(room // _LETTER_WIDTH - 1, 0)
    return written if room >= wanted else f"{written[:fitting]}…", at, anchor


def _ticks(scale: _Scale) -> list[Tick]:
    first, last = date.fromordinal(int(scale.first)), date.fromordinal(int(scale.last))
    if scale.last - scale.first > 2 * _YEAR:
        return [Tick(scale.at(day.toordinal()), f"{day.year}") for day in _years(first, last)]
    return [Tick(scale.at(day.toordinal()), f"{day:%Y-%m}") for day in _months(first, last)]


def _years(first: date, last: date) -> list[date]:
    step = _coarse_enough(_YEARS, last.year - first.year)
    begin = -(-first.year // step) * step
    return [date(year, 1, 1) for year in range(max(1, begin), last.year + 1, step) if date(year, 1, 1) >= first]


def _months(first: date, last: date) -> list[date]:
    begin, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    step = _coarse_enough(_MONTHS, end - begin)
    months = (date(month // 12, month % 12 + 1, 1) for month in range(begin, end + 1) if month % step == 0)
    return [month for month in months if month >= first]


def _coarse_enough(steps: Sequence[int], length: int) -> int:
    return next((step for step in steps if length / step <= _MOST_TICKS), steps[-1])
