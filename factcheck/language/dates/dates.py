"""Dates and spans of time in English and Arabic, as ISO 8601 cut to their precision."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.language.dates import date_patterns as patterns
from factcheck.language.dates.calendar_words import (
    DAY_NAMES,
    DECADES,
    ENGLISH_DAY_NAMES,
    HIJRI_MONTHS,
    ORDINAL_CENTURIES,
    month_number,
)
from factcheck.language.dates.date_parts import is_left_open, part_of
from factcheck.language.dates.hemispheres import seasons_are_northern
from factcheck.language.facts import TypedFact
from factcheck.language.hedges import hedge_of
from factcheck.language.normalise import Reading


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date at `[start, end)` of the folded text; `value` as in TypedFact."""

    start: int
    end: int
    value: str
    approximate: bool


_QUARTERS = {
    **{name: at for at, name in enumerate("first second third fourth".split(), 1)},
    **{name: at for at, name in enumerate("1st 2nd 3rd 4th".split(), 1)},
    **{name: at for at, name in enumerate("الاول الثاني الثالث الرابع".split(), 1)},
    **dict.fromkeys("last final الاخير".split(), 4),
}
_SEASONS = {"spring": 2, "summer": 5, "autumn": 8, "fall": 8, "ربيع": 2, "صيف": 5, "خريف": 8}
_REACH, _TEN = 16, 10
_Reader = Callable[[re.Match[str], "str | None"], "str | None"]


def find_dates(reading: Reading, anchor: str | None = None) -> list[FoundDate]:
    """The dates of a text in order, none overlapping.

    `anchor` is the ISO date that governs the text: it gives the year to a day or month that has none ("that May").
    Without it such a date is `--05` or `--05-27`.
    """
    found: list[FoundDate] = []
    taken = bytearray(len(reading.text))
    hints = _hints(reading.text)
    for hint, pattern, read_value in _READERS if hints else ():
        if hint not in hints:
            continue
        for match in pattern.finditer(reading.text):
            start, end = _bounds(match)
            if any(taken[start:end]):
                continue
            value = read_value(match, anchor)
            if value is not None and not _lower_case_may(reading, match):
                taken[start:end] = b"\1" * (end - start)
                found.append(FoundDate(start, end, value, _is_approximate(reading.text, match, start)))
    found.sort(key=lambda date_: date_.start)
    return [_narrowed(reading.text, each) for each in _share_years(reading.text, found)]


def _narrowed(text: str, found: FoundDate) -> FoundDate:
    """The part of the period that the words before it single out, which is no approximation any more."""
    part = part_of(text, found.start, found.end, found.value)
    return FoundDate(part.start, found.end, part.value, approximate=False) if part else found


def date_facts(reading: Reading, found: Sequence[FoundDate]) -> Iterator[TypedFact]:
    """The dates as facts of the source text."""
    for each in found:
        start, end = reading.span(each.start, each.end)
        hedge = hedge_of(reading.text, each.start, each.end)
        yield TypedFact(
            "date", reading.source[start:end], start, end, each.value, each.approximate or hedge.approximate
        )


def _bounds(match: re.Match[str]) -> tuple[int, int]:
    for name in ("date", "date2", "date3", "date4"):
        if name in match.re.groupindex and match[name] is not None:
            return match.span(name)
    return match.span()


def _is_approximate(text: str, match: re.Match[str], start: int) -> bool:
    groups = match.groupdict()
    if groups.get("season") or groups.get("season2"):
        return is_left_open(text, start) or not seasons_are_northern(text)
    return bool(groups.get("part")) or bool(patterns.PART_BEFORE.search(text, max(0, start - 16), start))


def _lower_case_may(reading: Reading, match: re.Match[str]) -> bool:
    """ "may", "march" and "august" in small letters are verbs and adjectives."""
    month = match.groupdict().get("month")
    if month is None or not month.isascii():
        return False
    at = reading.span(match.start("month"), match.end("month"))[0]
    return reading.source[at].islower() and not (match.groupdict().get("year") and match.groupdict().get("day"))


def _share_years(text: str, found: list[FoundDate]) -> list[FoundDate]:
    """In "October 2015 and May, June 2017" the month without a year takes the one of the next in the list."""
    for at in range(len(found) - 2, -1, -1):
        here, following = found[at], found[at + 1]
        yearless = here.value.startswith("--") and following.value[:4].isdigit() and len(following.value) >= 7
        if yearless and patterns.LIST_SEPARATOR.fullmatch(text, here.end, following.start):
            found[at] = FoundDate(here.start, here.end, following.value[:4] + here.value[1:], here.approximate)
    return found


def _number(digits: str | None) -> int:
    return int(digits) if digits else 0


def _day(year: str | None, month: str, day: str, anchor: str | None) -> str | None:
    number = month_number(month)
    year = year or (anchor[:4] if anchor and anchor[:4].isdigit() else None)
    if number is None:
        return None
    try:
        valid = date(int(year) if year else 2000, number, int(day))
    except ValueError:
        return None
    return valid.isoformat() if year else f"--{valid:%m-%d}"


def _read_day(match: re.Match[str], anchor: str | None) -> str | None:
    return _day(match["year"], match["month"], match["day"], anchor)


def _read_month_day(match: re.Match[str], anchor: str | None) -> str | None:
    return None if match["year"] is None and _counts(match) else _read_day(match, anchor)


def _counts(match: re.Match[str]) -> bool:
    """Whether the number behind a month counts what stands behind it: "in May 17 people", في مارس 19 شخصا."""
    text, start, end = match.string, match.start("date"), match.end("date")
    counted = patterns.COUNTED_BEHIND.match(text, end) is not None
    if not match["month"].isascii():
        return counted or (int(match["day"]) > _TEN and patterns.ONE_OF_MANY_BEHIND.match(text, end) is not None)
    if not text[end - 1].isdigit():  # "in May 12th"
        return False
    before = patterns.MONTH_OR_DAY_BEFORE if counted else patterns.MONTH_ONLY_BEFORE
    reach = max(0, start - _REACH)
    return (
        patterns.MONTH_ONLY_BEFORE.search(text, reach, start) is not None
        or before.search(text, reach, start) is not None
    )


def _read_named_day(match: re.Match[str], anchor: str | None) -> str | None:
    if patterns.NO_DAY_BEFORE.search(match.string, max(0, match.start("date") - 16), match.start("date")):
        return None
    return _day(match["year"], match["month"], str(DAY_NAMES[" ".join(match["named"].split())]), anchor)


def _read_day_in_words(match: re.Match[str], anchor: str | None) -> str | None:
    return _day(match["year"], match["month"], str(ENGLISH_DAY_NAMES[" ".join(match["named"].split())]), anchor)


def _read_day_range(match: re.Match[str], anchor: str | None) -> str | None:
    first = _day(match["year"], match["month"], match["day"], anchor)
    last = _day(match["year"], match["month"], match["last"], anchor)
    return f"{first}/{last}" if first and last and first < last else None


def _read_cross_month_range(match: re.Match[str], anchor: str | None) -> str | None:
    last = _day(match["year"], match["last_month"], match["last"], anchor)
    first = _day(match["first_year"] or match["year"], match["month"], match["day"], anchor)
    return f"{first}/{last}" if first and last else None


def _read_iso(match: re.Match[str], anchor: str | None) -> str | None:
    try:
        return date(int(match["year"]), int(match["iso_month"]), int(match["day"])).isoformat()
    except ValueError:
        return None


def _read_month(match: re.Match[str], anchor: str | None) -> str | None:
    month = month_number(match["month"])
    year = match["year"] or (anchor[:4] if anchor and anchor[:4].isdigit() else None)
    if month is None:
        return None
    return f"{year}-{month:02}" if year else f"--{month:02}"


def _read_month_range(match: re.Match[str], anchor: str | None) -> str | None:
    first, last = month_number(match["month"]), month_number(match["last_month"])
    if first is None or last is None:
        return None
    return f"{match['first_year'] or match['year']}-{first:02}/{match['year']}-{last:02}"


def _read_year_range(match: re.Match[str], anchor: str | None) -> str | None:
    first = match["year"] or match["year2"] or match["year3"]
    last = match["last"] or match["last2"] or match["last3"]
    last = first[: 4 - len(last)] + last
    return f"{first}/{last}" if int(first) < int(last) <= 2100 else None


def _read_year(match: re.Match[str], anchor: str | None) -> str | None:
    return match["year"]


def _read_early_year(match: re.Match[str], anchor: str | None) -> str | None:
    return f"0{match['year'] or match['year2'] or match['year3'] or match['year4']}"


def _read_quarter(match: re.Match[str], anchor: str | None) -> str | None:
    last = 3 * _QUARTERS[match["quarter"] or match["quarter2"]]
    year = match["year"] or match["year2"]
    return f"{year}-{last - 2:02}/{year}-{last:02}"


def _read_season(match: re.Match[str], anchor: str | None) -> str | None:
    """Three months and one before and after them: seasons begin on other days for other people."""
    first = _SEASONS[match["season"] or match["season2"]]
    year = match["year"] or match["year2"]
    return f"{year}-{first:02}/{year}-{first + 4:02}"


def _read_decade(match: re.Match[str], anchor: str | None) -> str | None:
    written = match["decade"]
    decade = int(written) if len(written) == 4 else 1900 + int(written)
    return f"{decade}/{decade + 9}"


def _read_named_decade(match: re.Match[str], anchor: str | None) -> str | None:
    decade = 1900 + DECADES[match["latin"] or match["name"]]
    return f"{decade}/{decade + 9}"


def _read_century(match: re.Match[str], anchor: str | None) -> str | None:
    return _century(int(match["number"] or match["arabic"]))


def _read_named_century(match: re.Match[str], anchor: str | None) -> str | None:
    return _century(ORDINAL_CENTURIES[" ".join((match["latin"] or match["name"]).split())])


def _century(number: int) -> str | None:
    return f"{100 * (number - 1) + 1:04}/{100 * number:04}" if 1 <= number <= 21 else None


def _read_hijri(match: re.Match[str], anchor: str | None) -> str | None:
    groups = match.groupdict()
    month, named = groups.get("hijri"), groups.get("named")
    value = f"hijri:{groups['year'] or groups['year2']}"
    if month:
        value += f"-{HIJRI_MONTHS[' '.join(month.split())]:02}"
        day = DAY_NAMES[" ".join(named.split())] if named else _number(groups.get("day"))
        value += f"-{day:02}" if 1 <= day <= 30 else ""
    return value


_READERS: tuple[tuple[str, re.Pattern[str], _Reader], ...] = (
    ("digit", patterns.ISO, _read_iso),
    ("digit", patterns.DAY_FIRST_NUMERIC, _read_iso),
    ("hijri", patterns.HIJRI_DAY, _read_hijri),
    ("hijri", patterns.HIJRI_YEAR, _read_hijri),
    ("dated month", patterns.CROSS_MONTH_RANGE, _read_cross_month_range),
    ("dated month", patterns.CROSS_MONTH_BETWEEN, _read_cross_month_range),
    ("dated month", patterns.DAY_RANGE, _read_day_range),
    ("dated month", patterns.DAY_BETWEEN, _read_day_range),
    ("dated month", patterns.LISTED_DAY, _read_day),
    ("dated month", patterns.MONTH_DAY_RANGE, _read_day_range),
    ("dated month", patterns.MONTH_RANGE, _read_month_range),
    ("dated month", patterns.DAY, _read_day),
    ("month", patterns.DAY_NAMED, _read_named_day),
    ("month", patterns.DAY_NAMED_IN_ENGLISH, _read_day_in_words),
    ("dated month", patterns.MONTH_DAY, _read_month_day),
    ("dated month", patterns.MONTH_YEAR, _read_month),
    ("month", patterns.MONTH_ALONE, _read_month),
    ("dated month", patterns.LISTED_MONTH, _read_month),
    ("decade", patterns.DECADE_NAMED, _read_named_decade),
    ("century", patterns.CENTURY, _read_century),
    ("century", patterns.CENTURY_NAMED, _read_named_century),
    ("digit", patterns.DECADE, _read_decade),
    ("quarter", patterns.QUARTER, _read_quarter),
    ("season", patterns.SEASON, _read_season),
    ("early year", patterns.YEAR_EARLY, _read_early_year),
    ("year", patterns.YEAR_RANGE, _read_year_range),
    ("year", patterns.YEAR_CUED, _read_year),
    ("year", patterns.YEAR_JOINED, _read_year),
    ("year", patterns.YEAR_WEAKLY_CUED, _read_year),
    ("year", patterns.YEAR_BARE, _read_year),
    ("year", patterns.YEAR_IN_BRACKETS, _read_year),
)


def _hints(text: str) -> set[str]:
    """Which patterns are worth trying: most sentences have no digit and no month, and every scan costs time."""
    hints = {name for name, clue in patterns.CLUES.items() if clue.search(text)}
    if {"digit", "month"} <= hints:
        hints.add("dated month")
    return hints
