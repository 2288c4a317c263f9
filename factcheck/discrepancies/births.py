"""Where somebody was born, as two texts have it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from factcheck.agreement.names.namesakes import may_displace
from factcheck.agreement.texts.reading import Name, Reading, read
from factcheck.agreement.values.compare import Relation, compare
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.marks import MARK, WHERE, WHO, Marked, mark, marked
from factcheck.language.facts import TypedFact
from factcheck.language.names.names import name_keys

_WHO, _PLACE = mark("who", WHO), mark("place", WHERE + WHO)
_WHEN = r"(?:(?:,?\s*(?:on|in)\s+)?⟨d\d+⟩,?\s*)?"
_ASIDE = r"(?:\s*\([^)]{0,60}\)|\s*,[^.;]{1,60},)?"
_CITY = r"(?:the\s+(?:[a-z]+\s+){0,2}(?:of\s+)?)?"
_BORN = (
    re.compile(rf"{_WHO}{_ASIDE}\s+(?:was\s+)?born\s*{_WHEN}\s*(?:in|at)\s+{_CITY}{_PLACE}"),
    re.compile(rf"\bborn\s*{_WHEN}\s*(?:in|at)\s+{_CITY}{_PLACE}[^.;]{{0,30}}?,\s+{_WHO}"),
    re.compile(rf"\b(?:he|she)\s+was\s+born\s*{_WHEN}\s*(?:in|at)\s+{_CITY}{_PLACE}"),
)
_ARABIC_BORN = re.compile(
    r"(?<!\w)[وف]?(?:ولد|ولدت)\s+(?P<said>(?:[^.;:!?؟⟨⟩،,]|⟨w\d+⟩){0,40}?)\s+(?:في\s+|ب)(?:\w+\s+){0,2}?"
    + mark("place", WHERE)
)
_FULL_NAME = 2


@dataclass(frozen=True, slots=True)
class Birth:
    """Keys of the names of who was born, empty for a pronoun; the place, and the dates that the text has."""

    who: frozenset[str]
    place: Name
    dates: tuple[TypedFact, ...]


def born_elsewhere(
    one: Reading, other: Reading, about: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
) -> Difference | None:
    """The places that the texts have for the birth of one person, by one full name.

    `about`: keys of the full name of whom their documents are about, who is meant by "he" and "she". Of a state and a
    city the one may lie in the other, and so may places that nobody knows, unless both are unknown.
    """
    for mine in births_in(one.text, one.language):
        for theirs in births_in(other.text, other.language):
            one_person = _one_person(mine.who or about[0], theirs.who or about[1])
            if one_person and _other_place(mine, theirs) and _one_date(mine, theirs):
                return Difference("place", mine.place.fact, theirs.place.fact)
    return None


def tells_of_a_birth(reading: Reading) -> bool:
    """Whether the text says where somebody was born."""
    return bool(births_in(reading.text, reading.language))


@lru_cache(maxsize=65_536)
def births_in(text: str, language: str) -> tuple[Birth, ...]:
    """Each birth that the text gives a place; nothing where something is denied."""
    reading = read(text, language)
    if reading.negations or not reading.names:
        return ()
    told = marked(reading)
    patterns = (_ARABIC_BORN,) if language == "ar" else _BORN
    found = [_birth(told, match) for pattern in patterns for match in pattern.finditer(told.text)]
    return tuple(found[:1])


def _birth(told: Marked, match: re.Match[str]) -> Birth:
    groups = match.groupdict()
    if "said" in groups:
        said = MARK.sub(lambda found: told.names[int(found[2])].fact.text, groups["said"])
        who = frozenset(name_keys(said, "ar"))
    else:
        who = told.name(match, "who").keys if groups.get("who") else frozenset()
    return Birth(who, told.name(match, "place"), told.dates)


def _one_person(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether all of a full name is in the other; in Arabic a trade may stand beside it."""
    return min(len(one), len(other)) >= _FULL_NAME and (one <= other or other <= one)


def _other_place(one: Birth, other: Birth) -> bool:
    first, second = one.place, other.place
    return may_displace(first.fact, second.fact) and not first.keys & second.keys


def _one_date(one: Birth, other: Birth) -> bool:
    if not one.dates or not other.dates:
        return True
    return any(compare(first, second) is Relation.AGREES for first in one.dates for second in other.dates)
