"""Years that a text gives only by their distance from another: "signed in 1944 and renewed thirty-six years later"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.language.dates import FoundDate, find_dates
from factcheck.language.normalise import Reading, read
from factcheck.language.numbers import find_numbers

# With a noun behind them, "before", "after" and "on" say what comes then: "two years before the mast".
_CLAUSE_ENDS = r"(?=\s*(?:[.,;:!?)\]\n-]|\Z)|\s+(?:and|but)\b"
_ALONE = rf"{_CLAUSE_ENDS}|\s+(?:that|this)\b)"
_BEFORE_CLAUSE = rf"{_CLAUSE_ENDS}|\s+(?:it|he|she|they|we|there)\b)"
_LATER = re.compile(
    rf"[\s-]*(year|decade)s?\s+(?:(?:later|afterwards?|thereafter)\b|after\b{_ALONE}|on\b{_BEFORE_CLAUSE})"
)
_EARLIER = re.compile(rf"[\s-]*(year|decade)s?\s+(?:(?:earlier|previously|beforehand)\b|before\b{_ALONE})")
_ARABIC_UNIT = re.compile(r"\s*(?:عاما|عام|سنه|سنوات|سنين|اعوام|(?P<decade>عقود|عقدا|عقد))\b")
_ARABIC_SINCE = re.compile(r"\bبعد\s+(?:نحو\s+|حوالي\s+)?\Z")
_ARABIC_LATER = re.compile(r"\s+(?:من ذلك|بعد ذلك|لاحقا)")
_YEAR = re.compile(r"\d{4}")
_LAST_YEAR = 10_000


def relative_years(text: str) -> list[int]:
    """The years that stand at a stated number of years or decades from the last year written before them.

    "In 1944 ... thirty-six years later" gives 1980. A distance with no year before it gives nothing.
    """
    reading = read(text)
    return [int(found.value) for found in find_relative_dates(reading, find_dates(reading))]


def find_relative_dates(reading: Reading, dates: Sequence[FoundDate], anchor: str | None = None) -> list[FoundDate]:
    """The years that a distance from another gives, each where the distance stands; anniversaries are not to the day.

    `dates` are those of the text; `anchor` is the ISO date that governs it, for a distance with no year before it.
    """
    governing = int(anchor[:4]) if anchor and anchor[:4].isdigit() else None
    found = []
    for start, end, shift in _shifts(reading):
        year = _year_before(dates, start, governing)
        if year is not None and 0 < year + shift < _LAST_YEAR:
            found.append(FoundDate(start, end, f"{year + shift:04d}", approximate=True))
    return found


def _shifts(reading: Reading) -> Iterator[tuple[int, int, int]]:
    """Where a distance stands in the folded text, and its length in years, negative for one that looks back."""
    for number in find_numbers(reading):
        if not isinstance(number.value, int) or not 0 < number.value < 1000:
            continue
        for pattern, sign in ((_LATER, 1), (_EARLIER, -1)):
            if match := pattern.match(reading.text, number.end):
                yield number.start, match.end(), sign * number.value * (10 if match[1] == "decade" else 1)
        if (unit := _ARABIC_UNIT.match(reading.text, number.end)) and _looks_on(reading.text, number.start, unit.end()):
            yield number.start, unit.end(), number.value * (10 if unit["decade"] else 1)


def _looks_on(text: str, start: int, end: int) -> bool:
    return bool(_ARABIC_SINCE.search(text[:start]) or _ARABIC_LATER.match(text, end))


def _year_before(dates: Sequence[FoundDate], at: int, governing: int | None) -> int | None:
    years = [_YEAR.match(date.value) for date in dates if date.end <= at]
    known = [int(year[0]) for year in years if year]
    return known[-1] if known else governing
