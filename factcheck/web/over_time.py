"""Verdicts by month as columns: the geometry of a chart that a template draws, in whole units of its view box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims.choices import Verdict
from factcheck.claims.figures import Month

WIDTH, HEIGHT = 720, 220
_TOP, _LEFT, _RIGHT = 12, 44, 8
_WIDEST_COLUMN = 48
_GAP_SHARE = 0.25
_MOST_LABELS = 12
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500)
_MOST_LINES = 5


@dataclass(frozen=True, slots=True)
class Part:
    """The verdicts of one kind in a month; `verdict` is a class that gives it its colour and pattern."""

    verdict: str
    count: int
    top: int
    height: int


@dataclass(frozen=True, slots=True)
class Column:
    """A month; `label` is empty where there is no room for it."""

    at: int
    width: int
    middle: int
    month: str
    label: str
    parts: Sequence[Part]
    counts: Sequence[int]
    total: int


@dataclass(frozen=True, slots=True)
class Line:
    """A number of verdicts on the axis."""

    at: int
    count: int


@dataclass(frozen=True, slots=True)
class Columns:
    """A chart `WIDTH` wide; the labels of the months stand below `axis`."""

    width: int
    height: int
    axis: int
    left: int
    columns: Sequence[Column]
    lines: Sequence[Line]


def columns(months: Sequence[Month]) -> Columns | None:
    """The chart of these months; None without any verdict."""
    most = max((sum(month.counts.values()) for month in months), default=0)
    if not most:
        return None
    step = _step(most)
    top = -(-most // step) * step
    slot = min((WIDTH - _LEFT - _RIGHT) / len(months), _WIDEST_COLUMN / (1 - _GAP_SHARE))
    every = -(-len(months) // _MOST_LABELS)
    shown = [_column(month, number, slot, top, named=number % every == 0) for number, month in enumerate(months)]
    lines = [Line(_TOP + round(HEIGHT * (1 - count / top)), count) for count in range(0, top + 1, step)]
    return Columns(WIDTH, _TOP + HEIGHT + 28, _TOP + HEIGHT, _LEFT, shown, lines)


def _column(month: Month, number: int, slot: float, top: int, *, named: bool) -> Column:
    at, width = round(_LEFT + slot * (number + _GAP_SHARE / 2)), max(2, round(slot * (1 - _GAP_SHARE)))
    counts = [month.counts.get(verdict, 0) for verdict in Verdict.values]
    parts: list[Part] = []
    below = 0
    for verdict, count in zip(Verdict.values, counts, strict=True):
        floor, ceiling = (_TOP + round(HEIGHT * (1 - each / top)) for each in (below, below + count))
        if count:
            parts.append(Part(verdict, count, ceiling, floor - ceiling))
        below += count
    name = f"{month.first:%Y-%m}"
    return Column(at, width, at + width // 2, name, name if named else "", parts, counts, below)


def _step(most: int) -> int:
    """Between two lines of the axis, so that there are few."""
    return next((step for step in _STEPS if most / step <= _MOST_LINES), -(-most // _MOST_LINES))
