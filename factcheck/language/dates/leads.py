"""The word right before a date that tells on which side of it, or in which of its seasons, something is told of."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple, TypeAlias

Side: TypeAlias = Literal["before", "after"]
Season: TypeAlias = Literal["spring", "summer", "autumn", "winter"]


class SideLead(NamedTuple):
    """Where the lead begins in the text; `strict` where the date itself is left out."""

    start: int
    side: Side
    strict: bool


class SeasonLead(NamedTuple):
    """Where the name of the season begins in the text."""

    start: int
    season: Season


_REACH = 48
_YEAR = r"(?:(?:the\s+)?(?:year|month\s+of)\s+|(?P<the>the)\s+|(?:ال)?(?:عام|سنة|شهر|يوم|تاريخ|موعد)\s+){0,2}"
_SIDE = re.compile(
    r"(?<!\w)(?:(?P<before>before|prior\s+to|earlier\s+than|[وف]?(?:قبل|قبيل))"
    r"|(?P<after>after|later\s+than|[وف]?(?:بعد|عقب))"
    r"|(?P<until>until|till|up\s+to|no(?:t)?\s+later\s+than|[وف]?(?:حتى|لغاية|إلى\s+غاية|حتى\s+نهاية))"
    r"|(?P<since>since|no(?:t)?\s+earlier\s+than|[وف]?(?:منذ|ابتداء\s+من|اعتبارا\s+من|بدءا\s+من)))"
    rf"\s+{_YEAR}\Z",
    re.IGNORECASE,
)
# "Before and after 1990", "the day after 5 June", "not before May".
_EITHER_BEFORE = re.compile(
    r"\b(?:before|after|until|since)\s+(?:and|or)\s+\Z|(?<!\w)(?:قبل|بعد|حتى|منذ)\s+(?:أو\s+|و\s*)\Z"
    r"|\b(?:days?|weeks?|months?|years?|night|morning|evening|centur\w+|decades?|not|never|n['’]t|ever|even|both)\s+\Z"
    r"|(?<!\w)(?:ليس|ليست|لا|لم|لن|إلا)\s+\Z",
    re.IGNORECASE,
)
_EITHER_BEHIND = re.compile(
    r"\s*,?\s*(?:and|or|but\s+not|as\s+well\s+as)\s+(?:(?:again|also|even)\s+)?(?:before|after|since|until)\b"
    r"|\s+(?:أو\s+|و)(?:قبل|بعد|ما\s+(?:قبل|بعد))\w*",
    re.IGNORECASE,
)
_NOUN_BEHIND = re.compile(r"\s+[a-z]")
_SEASONS: dict[str, Season] = {
    **{name: name for name in ("spring", "summer", "autumn", "winter")},
    "fall": "autumn",
    "springtime": "spring",
    "summertime": "summer",
    "wintertime": "winter",
    "ربيع": "spring",
    "صيف": "summer",
    "خريف": "autumn",
    "شتاء": "winter",
}
_SEASON = re.compile(
    rf"(?<!\w)[وفبل]?(?P<season>{'|'.join(sorted(_SEASONS, key=len, reverse=True))})\s*"
    r"(?:of\s+|in\s+|,\s*|من\s+)?(?:the\s+year\s+)?(?:(?:ال)?(?:عام|سنة)\s+)?\Z",
    re.IGNORECASE,
)


def side_of(text: str, start: int, end: int, *, dated: bool = True) -> SideLead | None:
    """What the word before the date at `[start, end)` makes of it; None where no such word stands there, or both do.

    Not `dated` where it is any other word that may be told to come before or after something.
    """
    found = _SIDE.search(text, max(0, start - _REACH), start)
    if found is None or _EITHER_BEFORE.search(text, max(0, found.start() - _REACH), found.start()):
        return None
    if _EITHER_BEHIND.match(text, end) or (dated and found["the"] and _NOUN_BEHIND.match(text, end)):
        return None  # "after the 1990 elections" is after those
    side: Side = "before" if found["before"] or found["until"] else "after"
    return SideLead(found.start(), side, bool(found["before"] or found["after"]))


def season_of(text: str, start: int, end: int) -> SeasonLead | None:
    """The season that a date at `[start, end)` is told with: "the winter of 1911", صيف عام 1911."""
    year = next((at for at in range(start, end) if text[at].isdigit()), end)
    found = _SEASON.search(text, max(0, year - _REACH), year)
    return SeasonLead(found.start("season"), _SEASONS[found["season"].lower()]) if found else None
