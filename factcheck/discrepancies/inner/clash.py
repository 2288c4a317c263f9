"""Values of one text that cannot all be true together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from factcheck.language.facts import TypedFact

InnerKind: TypeAlias = Literal["arithmetic", "sequence", "implausible"]
Rule: TypeAlias = Literal[
    "rise",
    "fall",
    "change",
    "multiple",
    "total",
    "part",
    "outcomes",
    "share",
    "hundred",
    "rest",
    "two_rests",
    "period",
    "distance",
    "anniversary",
    "age",
    "weekday",
    "interval",
    "order",
    "end",
    "day_part",
]


@dataclass(frozen=True, slots=True)
class Clash:
    """At least two values with different contents, in the order of the text, and the rule that they break.

    `expected` is what the last of them would have to be, written out; empty where there is no such thing.
    """

    kind: InnerKind
    rule: Rule
    facts: tuple[TypedFact, ...]
    expected: str = ""
