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
    """What is judged; `context` may carry "date", the date that "twelve years later" in it counts from."""

    text: str
    language: str
    context: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Quote:
    """A passage as agreement sees it: its words, its language, its carried context."""

    text: str
    language: str
    context: Mapping[str, str] = field(default_factory=dict)


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


@dataclass(frozen=True, slots=True)
class Calibration:
    """How a model's scores and the typed facts are weighed together; fitted for one model.

    `supports` and `refutes`: weights by feature, against a score of 0 for neutral; `scales`: what all scores are
    multiplied by, for each direction ("en", "ar", "mixed"), so that the probabilities are as often right as they say.
    """

    supports: Mapping[str, float]
    refutes: Mapping[str, float]
    scales: Mapping[str, float] = field(default_factory=dict)


# A model that nothing was fitted for is taken at its word.
UNCALIBRATED = Calibration({"model_supports": 1.0}, {"model_refutes": 1.0})


class EntailmentModel(Protocol):
    """A cross-encoder."""

    sha256: str
    calibration: Calibration

    def logits(self, pairs: Sequence[tuple[str, str]]) -> Sequence[Sequence[float]]:
        """Unnormalised scores in the order of STANCES, one row for each (passage with context, statement) pair."""
        ...
