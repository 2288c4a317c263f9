"""Dates that a text tells by the one before them, written out: "burned down twelve years later (1962)"."""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Iterator

from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.texts.stretches import Span
from factcheck.language.facts import TypedFact

_DATE = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?")
_ARABIC_MONTHS = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split()


def spell_out(reading: Reading) -> Iterator[tuple[Span, str]]:
    """What to put behind such dates, for no model of this size counts years."""
    for fact in reading.values:
        date = _DATE.fullmatch(str(fact.value)) if fact.kind == "date" else None
        if date is not None and _is_told_by_distance(fact):
            yield (fact.end, fact.end), f" ({_written(date, reading.language)})"


def _is_told_by_distance(fact: TypedFact) -> bool:
    """Whether its year is not written where it stands; a month alone has that of its context, which is read as well."""
    return " " in fact.text and not any(character.isdecimal() for character in fact.text)


def _written(date: re.Match[str], language: str) -> str:
    year, month, day = (int(part) if part else 0 for part in date.groups())
    if language == "ar" and not month:
        return f"عام {year}"
    names = _ARABIC_MONTHS if language == "ar" else month_name[1:]
    return " ".join([*([str(day)] if day else []), *([names[month - 1]] if month else []), str(year)])
