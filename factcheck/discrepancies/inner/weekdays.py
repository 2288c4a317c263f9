"""A day of the week that is not the day of the date it stands with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factcheck.agreement.texts.reading import Reading
from factcheck.discrepancies.inner.clash import Clash
from factcheck.language.dates.calendar_words import WEEKDAYS
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold

_NAMES = tuple(name.capitalize() for name in WEEKDAYS if name.isascii())
_BEFORE = re.compile(rf"(?<!\w)({'|'.join(WEEKDAYS)})\s*[,،(]?\s*(?:the\s+|الموافق\s+|في\s+|,\s*)?\Z")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
# In digits alone, day and month may stand in either order.
_MONTH_IN_LETTERS = re.compile(r"[^\W\d_]{3}")
# The Gregorian calendar reached the last countries of Europe then.
_FIRST_YEAR = 1930


def find_weekdays(reading: Reading) -> Iterator[Clash]:
    """ "Monday, 14 March 2023": a Tuesday."""
    for fact in reading.values:
        if fact.kind != "date" or not _DAY.fullmatch(str(fact.value)) or not _MONTH_IN_LETTERS.search(fact.text):
            continue
        lead = reading.text[max(0, fact.start - 24) : fact.start]
        named = _BEFORE.search(fold(lead))
        day = date.fromisoformat(str(fact.value))
        if named and day.year >= _FIRST_YEAR and WEEKDAYS[named[1]] != day.weekday():
            yield Clash("arithmetic", "weekday", (_weekday(reading, fact, named[1]), fact), _NAMES[day.weekday()])


def _weekday(reading: Reading, before: TypedFact, name: str) -> TypedFact:
    """The weekday as a value of its own, where it stands before the date."""
    start = max(
        at
        for at in range(max(0, before.start - 24), before.start)
        if fold(reading.text[at : before.start]).startswith(name)
    )
    end = start + len(name)
    return TypedFact("date", reading.text[start:end], start, end, _NAMES[WEEKDAYS[name]])
