"""The days that a date may mean, to hold one against another: ISO 8601 of any precision, intervals, Hijri dates."""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from typing import TypeAlias

from factcheck.language.dates.hijri import hijri_days

Range: TypeAlias = tuple[float, float]
"""First and last day as proleptic ordinals; either may be infinite."""

# By how many days the beginning of a Hijri month is uncertain.
_MOON = 2


def day_range(value: str) -> Range | None:
    """First and last day (proleptic ordinals) of an ISO date of any precision or of an interval; None if neither."""
    if "/" in value:
        first, _, last = value.partition("/")
        begin, end = day_range(first), day_range(last)
        if begin is None and end is None:
            return None
        return begin[0] if begin else -float("inf"), end[1] if end else float("inf")
    parts = value.split("-")
    if not all(part.isdecimal() for part in parts) or len(parts) > 3:
        return None
    year, *rest = map(int, parts)
    try:
        return _days(year, rest)
    except ValueError:
        return None


def _days(year: int, rest: list[int]) -> Range:
    first = date(year, *[*rest, 1, 1][:2]).toordinal()
    match len(rest):
        case 0:
            last = date(year, 12, 31).toordinal()
        case 1:
            last = date(year, rest[0], monthrange(year, rest[0])[1]).toordinal()
        case _:
            last = first
    return first, last


def days_of(value: str) -> Range | None:
    """The days of a date of either calendar; by when the moon was seen a Hijri one may be some days off."""
    days = hijri_days(value)
    return day_range(value) if days is None else (days[0] - _MOON, days[1] + _MOON)


def share_most(one: Range, other: Range) -> bool:
    """Whether more than half of the shorter of two spans lies in the other: so 1330 AH is 1912, not 1911."""
    shared = min(one[1], other[1]) - max(one[0], other[0]) + 1
    return 2 * shared > min(one[1] - one[0], other[1] - other[0]) + 1


def falls_within(one: Range, other: Range) -> bool:
    """Whether all days of the one are days of the other."""
    return other[0] <= one[0] and one[1] <= other[1]
