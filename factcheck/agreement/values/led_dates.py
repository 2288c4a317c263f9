"""Dates that one word beside them sets apart: "before 1990" and "after 1990", "spring 1902" and "autumn 1902"."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.days import Range, day_range
from factcheck.agreement.values.pairing import Pairing
from factcheck.language.dates.leads import SideLead, season_of, side_of
from factcheck.language.facts import TypedFact

_NO_YEAR = "--"
_REACH = 24
_PREPOSITION = re.compile(
    r"(?<!\w)(?:(?:in|on|during)\s+(?:the\s+(?:year|month)\s+(?:of\s+)?|early\s+|mid-?\s?|late\s+)?"
    r"|[وف]?(?:في|خلال)\s+(?:(?:ال)?(?:عام|سنة|شهر|يوم)\s+)?|[وف]?(?:عام|سنة|يوم)\s+)\Z",
    re.IGNORECASE,
)


def by_their_leads(statement: Reading, passage: Reading, pairing: Pairing) -> Pairing:
    """The pairing of two dates as the words before them have it; as it is where they have none, or nothing changes.

    Where the words are what sets the two apart they are taken into the values, so that they are named, and read by a
    model, with them.
    """
    stated, found = pairing.stated, pairing.found
    if stated.kind != "date" or found is None or found.kind != "date" or pairing.carried:
        return pairing
    one, other = side_of(statement.text, stated.start, stated.end), side_of(passage.text, found.start, found.end)
    if one or other:
        denied = bool(statement.negations or passage.negations)
        return pairing if denied else _by_sides(statement, passage, pairing, one, other)
    return _by_seasons(statement, passage, pairing)


def leaves_day_open(statement: Reading, passage: Reading, pairing: Pairing) -> bool:
    """Whether of two dates that both can be true the passage's, or each, is only one side of a day: "before 1990"."""
    found = pairing.found
    if found is None or side_of(passage.text, found.start, found.end) is None:
        return False
    return (
        by_their_leads(statement, passage, replace(pairing, relation=Relation.CONFLICTS)).relation
        is Relation.COMPATIBLE
    )


def _by_sides(
    statement: Reading, passage: Reading, pairing: Pairing, one: SideLead | None, other: SideLead | None
) -> Pairing:
    stated, found = pairing.stated, pairing.found
    if found is None or (one and other and one.side == other.side):
        return pairing
    first, second = _days(stated, one), _days(found, other)
    if one and other:
        same = str(stated.value) == str(found.value)
        apart = same or (first is not None and second is not None and _are_apart(first, second))
        if not apart:
            return replace(pairing, relation=Relation.COMPATIBLE)
        return replace(
            pairing,
            stated=_from(statement, stated, one.start),
            found=_from(passage, found, other.start),
            relation=Relation.CONFLICTS,
        )
    if pairing.relation is not Relation.CONFLICTS or first is None or second is None or _are_apart(first, second):
        return pairing
    if not all(lead is None or lead.strict for lead in (one, other)):
        return pairing
    told = _with_preposition(passage, found) if one else None
    if one is None or told is None:
        return replace(pairing, relation=Relation.COMPATIBLE)
    return replace(pairing, stated=_from(statement, stated, one.start), found=told, relation=Relation.AGREES)


def _with_preposition(reading: Reading, date: TypedFact) -> TypedFact | None:
    """ "In 1985", which can stand where "before 1990" does; None of a date that tells only which thing is meant."""
    led = _PREPOSITION.search(reading.text, max(0, date.start - _REACH), date.start)
    return _from(reading, date, led.start()) if led else None


def _days(date: TypedFact, lead: SideLead | None) -> Range | None:
    """The days that are meant; None for a date without a year."""
    value = str(date.value)
    days = None if value.startswith(_NO_YEAR) else day_range(value)
    if days is None or lead is None:
        return days
    return (-float("inf"), days[0] - 1) if lead.side == "before" else (days[1] + 1, float("inf"))


def _are_apart(one: Range, other: Range) -> bool:
    return one[0] > other[1] or other[0] > one[1]


def _by_seasons(statement: Reading, passage: Reading, pairing: Pairing) -> Pairing:
    """Two seasons by their names are of one half of the world, or the two texts would not tell the same."""
    stated, found = pairing.stated, pairing.found
    one = season_of(statement.text, stated.start, stated.end)
    other = season_of(passage.text, found.start, found.end) if one and found else None
    if found is None or one is None or other is None:
        return pairing
    if one.season == other.season and _year(stated) == _year(found):
        return pairing
    return replace(
        pairing,
        stated=_from(statement, stated, one.start),
        found=_from(passage, found, other.start),
        relation=Relation.CONFLICTS,
    )


def _year(date: TypedFact) -> str:
    return str(date.value)[:4]


def _from(reading: Reading, date: TypedFact, start: int) -> TypedFact:
    """The date with the words before it from there on."""
    first = min(start, date.start)
    return replace(date, text=reading.text[first : date.end], start=first)
