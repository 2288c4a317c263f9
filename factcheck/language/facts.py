"""The typed facts that a sentence states: what kind of value, where it stands, and its normalised form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

FactKind: TypeAlias = Literal["date", "number", "money", "percentage", "count", "duration", "name", "place", "polarity"]
Bound: TypeAlias = Literal["exactly", "at_least", "at_most"]
JSONValue: TypeAlias = "str | int | float | bool | list[JSONValue] | dict[str, JSONValue] | None"


@dataclass(frozen=True, slots=True)
class TypedFact:
    """One value that a text states.

    `start` and `end` are code-point offsets into the text that was read, and `text` is exactly that slice.
    `value` is the normalised form: dates ISO 8601 cut to their precision (`1980-10`), intervals `1955/1985`, money
    `{"amount": 9800000000, "currency": "USD"}`, quantities `{"amount": 1500, "unit": "kilometre"}`, percentages and
    plain numbers a number, names the folded canonical spelling, polarity `"negative"` or `"affirmative"`.
    """

    kind: FactKind
    text: str
    start: int
    end: int
    value: JSONValue
    approximate: bool = False
    bound: Bound = "exactly"

    def overlaps(self, other: TypedFact) -> bool:
        """Whether the two, of one text, have a character in common."""
        return self.start < other.end and other.start < self.end
