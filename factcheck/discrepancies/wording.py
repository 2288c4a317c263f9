"""A discrepancy in plain words: what it is about, who says what, and how much it matters."""

from __future__ import annotations

import re
from collections import defaultdict

from factcheck.agreement.compare import day_range
from factcheck.agreement.units import base_amount
from factcheck.discrepancies.merge import Finding, canonical
from factcheck.discrepancies.models import Severity
from factcheck.discrepancies.neighbours import carried_prefix
from factcheck.discrepancies.pairs import Side
from factcheck.language.facts import TypedFact

_TOPIC_LENGTH = 120
# What leads to a date and means nothing without it.
_BEFORE_DATE = re.compile(
    r"(?:\s*(?:\b(?:in|on|since|by|the|year)|(?<!\w)(?:في|وفي|عام|العام|سنة|منذ)))+\s*\Z", re.IGNORECASE
)
_MARKS = " .:!؟?،,;"
_MAJOR_DAYS = 300
_MAJOR_SHARE = 0.1


def topic_of(finding: Finding) -> str:
    """The shortest of the passages without its value, in English where one is; at most 120 characters."""
    side = min(finding.sides, key=lambda side: (side.passage.language != "en", len(side.passage.text)))
    text, offset = side.passage.text, len(carried_prefix(side.passage))
    if side.carried:
        return _cut(text)
    before, after = text[: side.fact.start - offset], text[side.fact.end - offset :]
    if finding.kind != "date":
        return _cut(f"{before} … {after}")
    before = _BEFORE_DATE.sub("", before)
    return _cut((f"{before} … {after}" if after.strip(_MARKS) else before).lstrip(f"… {_MARKS}"))


def explanation_of(finding: Finding) -> str:
    """One sentence in English that names every value and who states it."""
    said: dict[str, list[Side]] = defaultdict(list)
    for side in finding.sides:
        said[canonical(side.fact.value)].append(side)
    parts = [(_speakers(sides, finding.within), sides[0].fact.text) for sides in said.values()]
    first, *others = [f"{who} {{verb}} {value}" for who, value in parts]
    topic = topic_of(finding)
    if finding.kind == "date":
        who, value = parts[0]
        first = f"{who} dates “{topic}” to {value}"
        return "; ".join([first, *(each.format(verb="to") for each in others)]) + "."
    return "; ".join([first.format(verb="states"), *(each.format(verb="states") for each in others)]) + f": “{topic}”."


def severity_of(finding: Finding) -> Severity:
    """Major from about a year, or from a tenth of the larger amount, between the values furthest apart."""
    facts = [side.fact for side in finding.sides]
    major = any(_far_apart(one, other) for one in facts for other in facts)
    return Severity.MAJOR if major else Severity.MINOR


def _far_apart(one: TypedFact, other: TypedFact) -> bool:
    if one.kind == "date":
        first, second = day_range(str(one.value)), day_range(str(other.value))
        return first is not None and second is not None and abs(first[0] - second[0]) >= _MAJOR_DAYS
    here, there = base_amount(one.value), base_amount(other.value)
    if here is None or there is None:
        return False
    return abs(here.amount - there.amount) >= _MAJOR_SHARE * max(abs(here.amount), abs(there.amount), 1e-9)


def _speakers(sides: list[Side], within: bool) -> str:
    if within:
        return f"{sides[0].passage.document.source.name} in one place"
    return " and ".join(dict.fromkeys(side.passage.document.source.name for side in sides))


def _cut(text: str) -> str:
    joined = " ".join(text.split()).rstrip(" .").replace("… ,", "…,")
    if len(joined) <= _TOPIC_LENGTH:
        return joined
    return joined[: _TOPIC_LENGTH - 1].rsplit(" ", 1)[0] + "…"
