"""Times that something took, written as a clock shows them: 2:04:16, 12:37.35."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.language.normalise import Reading, fold


class Elapsed(NamedTuple):
    """Seconds told at `[start, end)` of the folded text."""

    start: int
    end: int
    seconds: int | float


_HOURS = r"(?P<hours>\d{1,3}):(?P<minutes>[0-5]\d):(?P<seconds>[0-5]\d(?:\.\d{1,3})?)"
# Without hours it is one only by its hundredths: 12:37 may be a time of day, a verse or a result.
_MINUTES = r"(?P<only_minutes>\d{1,2}):(?P<rest>[0-5]\d\.\d{1,3})"
_ELAPSED = re.compile(rf"(?<![\w:.,/-])(?<!\d[t ])(?:{_HOURS}|{_MINUTES})(?![\d:/-]|\.\d)")
_AT_THAT_TIME = re.compile(
    r"\b(?:at|by|until|till|since|from|before|after|between|around|about|to)\s+(?:exactly\s+|precisely\s+)?\Z"
    rf"|{fold('الساعة')}\s*(?:ال)?\s*\Z"
)
_OF_THE_DAY = re.compile(
    rf"\s*(?:[ap]\.?m\b|utc|gmt|local\s+time|o'clock|{fold('بتوقيت')}|{fold('صباحا')}|{fold('مساء')})"
)


def find_elapsed(reading: Reading) -> Iterator[Elapsed]:
    """The times of a text that something took; times of day are none."""
    text = reading.text
    for match in _ELAPSED.finditer(text) if ":" in text else ():
        before = _AT_THAT_TIME.search(text, max(0, match.start() - 24), match.start())
        if before is None and not _OF_THE_DAY.match(text, match.end()):
            yield Elapsed(match.start(), match.end(), _seconds(match))


def _seconds(match: re.Match[str]) -> int | float:
    hours, minutes = int(match["hours"] or 0), int(match["minutes"] or match["only_minutes"])
    total = 3_600 * hours + 60 * minutes + float(match["seconds"] or match["rest"])
    return int(total) if total.is_integer() else round(total, 3)
