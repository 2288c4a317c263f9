"""Dates that a text gives only by what it dated before: "signed in 1944 and renewed thirty-six years later"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from factcheck.language.dates.dates import FoundDate, find_dates
from factcheck.language.dates.distances import Distance, find_distances
from factcheck.language.normalise import Reading, read

OPEN_END = "/.."
"""How the value of a date ends of which it is only told what it came after (ISO 8601-2)."""
_DATE = re.compile(r"\d{4}(?:-\d\d){0,2}")
# A decade or a century is no date to count from.
_LONG = re.compile(r"(\d{3})0/\1[9]|(\d\d)01/\d\d00")
_YEAR = re.compile(r"\d{4}")
_OF = re.compile(r"\s*,?\s*(?:(?:of|in|from|later)\s+|من\s+|في\s+)?")
_THAT_BEFORE = re.compile(r"\b(?:(?P<next>the\s+(?:following|next))|that(?:\s+same)?|the\s+same)\s+\Z")
_NEXT_BEHIND = re.compile(r"\s+(?:التالي|الذي\s+يليه)(?!\w)")
_REACH = 24
_DAYS = {"day": 1, "week": 7}
_LAST_YEAR = 10_000


def counts_from_dates(text: str) -> bool:
    """Whether a text tells something by its distance from a date."""
    return any(True for _ in find_distances(read(text)))


def relative_years(text: str) -> list[int]:
    """The years that a text tells only by their distance from a date before: 1980 for "in 1944 ... 36 years later"."""
    reading = read(text)
    written = find_dates(reading)
    told = [each.value for each in resolve_relative(reading, written) if each not in written]
    return [int(value) for value in told if _YEAR.fullmatch(value)]


def resolve_relative(reading: Reading, dates: Sequence[FoundDate], anchor: str | None = None) -> list[FoundDate]:
    """The dates of a text together with those that it tells by their distance from one before, in order.

    "In 1944 ... thirty-six years later" gives 1980, and "January 1983 ... two months later" March, both approximate:
    what is counted may be a little more or less. "The following year" and "that May" are those, "some years later" is
    `1945/..`. `dates` are those that are written out; `anchor` is the ISO date that governs the text, for years with no
    date before them. A distance with nothing to be counted from, or finer than that, gives nothing.
    """
    written = bytearray(len(reading.text))
    for each in dates:
        written[each.start : each.end] = b"\1" * (each.end - each.start)
    told: list[FoundDate | Distance] = [*dates, *find_distances(reading)]
    resolved: list[FoundDate] = []
    for found in sorted(told, key=lambda each: each.start):
        if isinstance(found, FoundDate):
            resolved.append(_in_its_year(reading.text, found, resolved))
        elif not any(written[found.start : found.end]):  # "the year after, 1944"
            _resolve(reading.text, found, resolved, anchor)
    return resolved


def _resolve(text: str, distance: Distance, resolved: list[FoundDate], anchor: str | None) -> None:
    """Adds what a distance comes to, to the date that it gives a year ("in May of that year") or as a date itself."""
    last = resolved[-1] if resolved else None
    joined = last is not None and last.value.startswith("--") and _OF.fullmatch(text, last.end, distance.start)
    value = _moved(_base(resolved), distance) or (_moved(anchor[:4], distance) if anchor else None)
    if value is None:
        return
    if last is not None and joined and distance.unit == "year":
        resolved[-1] = replace(last, end=distance.end, value=value[:4] + last.value[1:])
    else:
        vague = (distance.counted or distance.unit == "week") and not distance.open
        value = f"{value}{OPEN_END}" if distance.open else value
        resolved.append(FoundDate(distance.start, distance.end, value, approximate=vague))


def _base(dates: Sequence[FoundDate]) -> str | None:
    """The last date with a year, of a span its end."""
    for each in reversed(dates):
        if not _LONG.fullmatch(each.value) and _DATE.match(end := each.value.rpartition("/")[2]):
            return end
    return None


def _in_its_year(text: str, found: FoundDate, before: Sequence[FoundDate]) -> FoundDate:
    """ "That May" and "the following May" in the year that the date before gives them, "in May" as it is."""
    base = _base(before)
    that = _THAT_BEFORE.search(text, max(0, found.start - _REACH), found.start)
    following = bool(that and that["next"]) or _NEXT_BEHIND.match(text, found.end) is not None
    if base is None or not (that or following) or "/" in found.value or _YEAR.search(text, found.start, found.end):
        return found
    month_and_day = found.value.removeprefix("--") if found.value.startswith("--") else found.value[5:]
    year = int(base[:4]) + (following and month_and_day <= base[5:])
    return replace(found, value=f"{year:04}-{month_and_day}")


def _moved(base: str | None, distance: Distance) -> str | None:
    """The ISO date so far from another; None if that one is not told so finely, or no calendar has the date."""
    if base is None or not _DATE.fullmatch(base):
        return None
    if distance.unit in _DAYS:
        return _by_days(base, _DAYS[distance.unit] * distance.number) if base.count("-") == 2 else None
    if distance.unit == "month":
        months = 12 * int(base[:4]) + int(base[5:7]) - 1 + distance.number if "-" in base else 0
        return f"{months // 12:04}-{months % 12 + 1:02}" if 0 < months // 12 < _LAST_YEAR else None
    year = int(base[:4]) + distance.number * (10 if distance.unit == "decade" else 1)
    return f"{year:04}" if 0 < year < _LAST_YEAR else None


def _by_days(base: str, days: int) -> str | None:
    try:
        return (date.fromisoformat(base) + timedelta(days=days)).isoformat()
    except (OverflowError, ValueError):
        return None
