"""Every typed fact of a sentence, in one pass per kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Literal, TypeAlias

from factcheck.language.dates.dates import date_facts, find_dates
from factcheck.language.dates.hijri import is_hijri
from factcheck.language.dates.relative import resolve_relative
from factcheck.language.facts import TypedFact
from factcheck.language.names.name_facts import find_names
from factcheck.language.normalise import read
from factcheck.language.quantities.quantities import find_quantities
from factcheck.language.words.polarity import find_negations

Distances: TypeAlias = Literal["dates", "times", "both"]
_NO_CONTEXT: Mapping[str, str] = MappingProxyType({})


def extract_facts(
    text: str, language: str, context: Mapping[str, str] = _NO_CONTEXT, *, distances: Distances = "dates"
) -> list[TypedFact]:
    """Dates, quantities, names and negations of `text`, sorted by start.

    Facts of the numeric kinds never overlap one another: a date's digits are not a number too. `context` may carry
    "date", the date that governs the sentence as written; it gives a year to days and months that have none. What is
    told by its distance from a date ("in 1944 ... two years later") is a date, the time that went by, or "both".
    """
    reading = read(text)
    governing = context_date(context, language)
    written = find_dates(reading, governing)
    dates = written if distances == "times" else resolve_relative(reading, written, governing)
    names = find_names(text, language)
    quantities = find_quantities(
        reading, [(found.start, found.end) for found in (dates if distances == "dates" else written)]
    )
    told = list(date_facts(reading, dates))
    hijri = [date for date in told if is_hijri(str(date.value))]
    facts = [
        *told,
        *(quantity for quantity in quantities if not _is_part_of_name(quantity, names)),
        *find_negations(reading, language),
        *(name for name in names if not _is_part_of_a_unit(name, quantities) and not _is_part_of_a_date(name, hijri)),
    ]
    return sorted(facts, key=lambda fact: (fact.start, fact.end, fact.kind))


def _is_part_of_name(quantity: TypedFact, names: Sequence[TypedFact]) -> bool:
    """Number words inside a name ("Six Flags Park") count nothing."""
    if any(character.isdigit() for character in quantity.text) or quantity.kind == "percentage":
        return False
    return any(name.start <= quantity.start and quantity.end <= name.end for name in names)


def _is_part_of_a_unit(name: TypedFact, quantities: Sequence[TypedFact]) -> bool:
    """A currency ("US dollars", جنيه مصري) says nothing of the country, nor "degrees Celsius" of the man."""
    shares = (each for each in quantities if each.kind == "percentage" and each.start == name.start)
    if any(name.end <= share.end for share in shares):
        return True  # "Half of the boats"
    measured = (each for each in quantities if each.kind == "money" or (each.kind == "number" and _has_unit(each)))
    return any(quantity.start <= name.start and name.end <= quantity.end for quantity in measured)


def _is_part_of_a_date(name: TypedFact, hijri: Sequence[TypedFact]) -> bool:
    """A month of that calendar, and its AH, may have capitals and are none of the names."""
    return any(date.start <= name.start and name.end <= date.end for date in hijri)


def _has_unit(quantity: TypedFact) -> bool:
    return isinstance(quantity.value, dict) and quantity.value.get("unit") != "rank"


def context_date(context: Mapping[str, str], language: str) -> str | None:
    """The ISO value of the carried "date" ("October 1956" → "1956-10"); None where there is none or it has no year."""
    written = context.get("date")
    if not written:
        return None
    values = [found.value for found in find_dates(read(written))]
    return next((value for value in values if value[:4].isdigit()), None)
