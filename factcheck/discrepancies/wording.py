"""A discrepancy in plain words: what it is about, who says what, and how much it matters."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from factcheck.agreement.values.days import day_range
from factcheck.agreement.values.units import base_amount
from factcheck.discrepancies.conflicts import Side
from factcheck.discrepancies.merge import Finding, canonical
from factcheck.discrepancies.models import Kind, Severity
from factcheck.discrepancies.passages import carried_prefix
from factcheck.discrepancies.phrases import Phrases, phrases_in
from factcheck.language.facts import TypedFact

_TOPIC_LENGTH = 120
# What leads to a date and means nothing without it.
_BEFORE_DATE = re.compile(
    r"(?:\s*(?:\b(?:in|on|since|by|the|year)|(?<!\w)(?:في|وفي|عام|العام|سنة|منذ)))+\s*\Z", re.IGNORECASE
)
_LEAD = 45
_MARKS = " .:!؟?،,;"
_MAJOR_DAYS = 300
_MAJOR_SHARE = 0.1
# An order that does not fit is a slip of the telling; that the values are far apart makes it no worse.
_SLIPS = frozenset({"then", "earlier", "timeline", "day_part", "outlived", "succeeded", "weekday"})
_NO_VALUE_LEFT_OUT = frozenset({Kind.NAME, Kind.PLACE, Kind.POLARITY})


def topic_of(finding: Finding, language: str = "en") -> str:
    """The shortest of the passages without its value, in `language` where one is; at most 120 characters."""
    side = min(finding.sides, key=lambda side: (side.passage.language != language, len(side.passage.text)))
    text, offset = side.passage.text, len(carried_prefix(side.passage))
    if finding.rule:
        return _cut(_from_value(text, side.fact.start - offset))
    if side.carried or finding.kind in _NO_VALUE_LEFT_OUT:
        return _cut(text)
    before, after = text[: side.fact.start - offset], text[side.fact.end - offset :]
    if finding.kind != Kind.DATE:
        return _cut(f"{before} … {after}")
    before = _BEFORE_DATE.sub("", before)
    return _cut((f"{before} … {after}" if after.strip(_MARKS) else before).lstrip(f"… {_MARKS}"))


def explanation_of(finding: Finding) -> str:
    """One English sentence that names every value and who states it."""
    if finding.rule:
        return broken_rule(finding, "en")
    topic = f"“{topic_of(finding)}”"
    (who, many, value), *others = _said(finding)
    if finding.kind == Kind.DATE:
        first = f"{who} {'date' if many else 'dates'} {topic} to {value}"
        return "; ".join([first, *(f"{each} to {said}" for each, _, said in others)]) + "."
    if finding.kind == Kind.POLARITY:
        parts = [f"{who} {'say' if many else 'says'} so ({value})"]
        parts += [f"{each} {'deny' if several else 'denies'} it ({said})" for each, several, said in others]
    else:
        told = [(who, many, value), *others]
        parts = [f"{each} {'state' if several else 'states'} {said}" for each, several, said in told]
    return f"{'; '.join(parts)}: {topic}."


def broken_rule(finding: Finding, language: str) -> str:
    """One sentence in a language ("en" or "ar") that says what is wrong in itself, with the values."""
    phrases = phrases_in(language)
    said = phrases.rules[finding.rule].format(
        who=_listed(_sources(finding.sides), phrases),
        values=_listed(_values(finding.sides), phrases),
        expected=finding.conflicts[0].expected,
    )
    return phrases.about.format(said=said, topic=phrases.quoted.format(text=topic_of(finding, language))) + "."


def severity_of(finding: Finding) -> Severity:
    """Major from about a year, or from a tenth of the larger amount, between the values furthest apart."""
    if finding.rule in _SLIPS:
        return Severity.MINOR
    facts = [side.fact for side in finding.sides]
    major = any(_far_apart(one, other) for one in facts for other in facts)
    return Severity.MAJOR if major else Severity.MINOR


def _values(sides: Sequence[Side]) -> list[str]:
    """Each value once, as the first of the sides writes it."""
    return list({canonical(side.fact.value): side.fact.text for side in reversed(sides)}.values())[::-1]


def _said(finding: Finding) -> list[tuple[str, bool, str]]:
    """Who states each value, whether they are many, and the value as the first of them writes it; what denies comes
    last."""
    said: dict[str, list[Side]] = defaultdict(list)
    for side in sorted(finding.sides, key=lambda side: side.fact.value == "negative"):
        said[canonical(side.fact.value)].append(side)
    told: list[tuple[str, bool, str]] = []
    for sides in said.values():
        sources = _sources(sides)
        who = _listed(sources, phrases_in("en"))
        if finding.within:
            who = "in another place" if told else f"{who} in one place"
        told.append((who, len(sources) > 1, sides[0].fact.text))
    return told


def _sources(sides: Sequence[Side]) -> list[str]:
    return list(dict.fromkeys(side.passage.document.source.name for side in sides))


def _listed(items: Sequence[str], phrases: Phrases) -> str:
    *others, last = items
    return f"{phrases.between_others.join(others)}{phrases.before_last}{last}" if others else last


def _far_apart(one: TypedFact, other: TypedFact) -> bool:
    if one.kind == "date":
        first, second = day_range(str(one.value)), day_range(str(other.value))
        return first is not None and second is not None and abs(first[0] - second[0]) >= _MAJOR_DAYS
    here, there = base_amount(one.value), base_amount(other.value)
    if here is None or there is None:
        return False
    return abs(here.amount - there.amount) >= _MAJOR_SHARE * max(abs(here.amount), abs(there.amount), 1e-9)


def _from_value(text: str, start: int) -> str:
    """A long text from a little before the value on, so that what is cut off is not the point."""
    if len(text) <= _TOPIC_LENGTH or start <= _LEAD:
        return text
    return f"… {text[start - _LEAD :].split(' ', 1)[-1]}"


def _cut(text: str) -> str:
    joined = " ".join(text.split()).rstrip(" .").replace("… ,", "…,")
    if len(joined) <= _TOPIC_LENGTH:
        return joined
    return joined[: _TOPIC_LENGTH - 1].rsplit(" ", 1)[0] + "…"
