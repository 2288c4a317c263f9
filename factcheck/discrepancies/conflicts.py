"""What a comparison of passages gives: values that cannot all be true, or a label that says why they can."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from factcheck.discrepancies.passages import carried_prefix, statement_text
from factcheck.language.facts import TypedFact
from sources.models import Passage

# Document, statement, and where in it the value stands.
Place: TypeAlias = tuple[int, str, int]


class Label(StrEnum):
    """Why two passages that look as if they disagreed do not."""

    PRECISION = "precision"
    ROUNDING = "rounding"
    SCOPE = "scope"
    AS_OF = "as_of"
    CURRENCY = "currency"
    DEFINITION = "definition"
    ANOTHER_EVENT = "another_event"
    COPY = "copy"
    TREND = "trend"


@dataclass(frozen=True, slots=True)
class Side:
    """A passage and the value it states; `fact` has its place in `statement_text(passage)`."""

    passage: Passage
    fact: TypedFact

    @property
    def carried(self) -> bool:
        """Whether the value is the date that governs the passage and stands before it."""
        return self.fact.start < len(carried_prefix(self.passage))

    @property
    def place(self) -> Place:
        """Which value of the corpus this is: a sentence that a document repeats is one."""
        return self.passage.document_id, statement_text(self.passage), self.fact.start


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two sides or more that cannot all be true; `confidence` (0..1) says how sure that is.

    `kind` is one of `models.Kind`. `rule` names what the values break where it is not that they differ
    (`inner.clash.Rule`), `expected` what one of them would have to be, or whom
    it is about.
    """

    kind: str
    sides: Sequence[Side]
    confidence: float
    rule: str = ""
    expected: str = ""

    @property
    def within(self) -> bool:
        return len({side.passage.document_id for side in self.sides}) == 1

    @property
    def places(self) -> list[Place]:
        return [side.place for side in self.sides]


@dataclass(frozen=True, slots=True)
class LookAlike:
    """Two passages with unlike values, and the reason why that is no discrepancy."""

    label: Label
    one: Side
    other: Side
