"""A discrepancy in Arabic: one sentence that names every value and who states it."""

from __future__ import annotations

from dataclasses import replace

from factcheck.discrepancies.conflicts import Side
from factcheck.discrepancies.merge import Finding, canonical
from factcheck.discrepancies.wording import broken_rule, topic_of

_AND = " و"


def arabic_explanation_of(finding: Finding) -> str:
    """One sentence; the matter is quoted from an Arabic passage where there is one.

    What breaks a rule of arithmetic, the calendar or the order of telling has the sentence of that rule.
    """
    if finding.rule:
        return broken_rule(finding, "ar")
    said: dict[str, list[Side]] = {}
    for side in finding.sides:
        said.setdefault(canonical(side.fact.value), []).append(side)
    matter = f"بشأن «{_topic(finding)}»"
    if finding.within:
        times = _AND.join(f"مرة {_value(sides)}" for sides in said.values())
        return f"يناقض {_source(finding.sides[0])} نفسه {matter}: ففيه {times}."
    dated = "التاريخ " if finding.kind == "date" else ""
    statements = f"،{_AND}".join(f"{dated}{_value(sides)} في {_sources(sides)}" for sides in said.values())
    return f"تختلف المصادر {matter}: {statements}."


def _topic(finding: Finding) -> str:
    arabic = [side for side in finding.sides if side.passage.language == "ar"]
    return topic_of(replace(finding, sides=arabic or finding.sides))


def _value(sides: list[Side]) -> str:
    return f"«{sides[0].fact.text}»"


def _sources(sides: list[Side]) -> str:
    return _AND.join(dict.fromkeys(map(_source, sides)))


def _source(side: Side) -> str:
    return side.passage.document.source.name
