"""What judging one passage against one statement takes in and gives out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypeAlias

from factcheck.language.facts import JSONValue

Stance: TypeAlias = Literal["supports", "refutes", "neutral"]
ReasonKind: TypeAlias = Literal[
    "date",
    "number",
    "money",
    "percentage",
    "count",
    "duration",
    "name",
    "place",
    "polarity",
    "relation",
    "entailment",
]
STANCES: tuple[Stance, ...] = ("supports", "refutes", "neutral")


@dataclass(frozen=True, slots=True)
class Statement:
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage as agreement sees it: its words, its language, its carried context, its similarity to the statement.

    `similarity` is the cosine of the sentence vectors (None where none is known).
    """

    text: str
    language: str
    context: Mapping[str, str] = field(default_factory=dict)
    similarity: float | None = None


@dataclass(frozen=True, slots=True)
class ValueSpan:
    """A value where it stands: offsets count code points from the start of its own text."""

    text: str
    start: int
    end: int
    value: JSONValue


@dataclass(frozen=True, slots=True)
class Reason:
    kind: ReasonKind
    agrees: bool
    statement: ValueSpan | None
    passage: ValueSpan | None
    note: str


@dataclass(frozen=True, slots=True)
class Judgement:
    """`probabilities` has the keys of STANCES and sums to 1; `stance` abstains to neutral below the threshold."""

    stance: Stance
    probabilities: Mapping[Stance, float]
    reasons: Sequence[Reason]


class EntailmentModel(Protocol):
    """The seam for a cross-encoder: probabilities in the order of STANCES, one row per pair."""

    sha256: str

    def probabilities(self, pairs: Sequence[tuple[str, str]]) -> Sequence[tuple[float, float, float]]:
        """Judge (passage with context, statement) pairs."""
        ...
