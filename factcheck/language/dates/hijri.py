"""Dates of the Hijri calendar as days of ours, to hold the one against the other."""

from __future__ import annotations

import re

_HIJRI = re.compile(r"hijri:(\d{1,4})(?:-(\d\d)(?:-(\d\d))?)?")
# The Julian day number from which `date.toordinal` counts.
_BEFORE_OUR_ERA = 1_721_425


def is_hijri(value: str) -> bool:
    """Whether a date is one of the Hijri calendar."""
    return value.startswith("hijri:")


def hijri_days(value: str) -> tuple[int, int] | None:
    """The first and last day (proleptic ordinals) of `hijri:1330`, `hijri:1330-09` or `hijri:1330-09-15`.

    By the calendar of thirty-year cycles (Explanatory Supplement to the Astronomical Almanac, 1992, 12.93); a month
    that began when its moon was seen may have begun up to two days before or after. None for what is no such date.
    """
    match = _HIJRI.fullmatch(value)
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    if year is None or (month is not None and not 1 <= month <= 12):
        return None
    first = _ordinal(year, month or 1, day or 1)
    if day is not None:
        last = first
    elif month is not None:
        last = _ordinal(year, month + 1, 1) - 1
    else:
        last = _ordinal(year + 1, 1, 1) - 1
    return first, last


def _ordinal(year: int, month: int, day: int) -> int:
    """A month after the twelfth is the first of the next year."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    julian_day = (11 * year + 3) // 30 + 354 * year + 30 * month - (month - 1) // 2 + day + 1_948_440 - 385
    return julian_day - _BEFORE_OUR_ERA
