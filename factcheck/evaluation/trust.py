"""How far the engine's probabilities can be trusted, within English, within Arabic and across the two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from factcheck.agreement.settings import SETTINGS
from factcheck.agreement.types import Judgement
from factcheck.evaluation.curves import (
    Answer,
    Bin,
    Point,
    at_threshold,
    calibration_error,
    mean_error,
    reliability,
    risk_coverage,
)

DIRECTIONS = ("en", "ar", "mixed")
# What a reader of the figures looks up; the pictures have every threshold.
_SHOWN = [step / 20 for step in range(10, 20)]


@dataclass(frozen=True, slots=True)
class Trust:
    """One direction: `bins` over all answers, `curve` over the decisive ones, `own` as the product's thresholds say.

    The curve answers with the likelier of supports and refutes, or not at all; of a neutral pair any answer is wrong.
    """

    direction: str
    n: int
    bins: Sequence[Bin]
    curve: Sequence[Point]
    own: Point


def trust(direction: str, answers: Sequence[Answer], judged: Sequence[tuple[str, Judgement]]) -> Trust:
    """From the answers among the labels that occur, and from (label, judgement) of the same pairs."""
    return Trust(direction, len(answers), reliability(answers), risk_coverage(_decisive(judged)), _own(judged))


def _decisive(judged: Sequence[tuple[str, Judgement]]) -> list[Answer]:
    found = []
    for label, judgement in judged:
        chances = judgement.probabilities
        stance = "supports" if chances["supports"] >= chances["refutes"] else "refutes"
        found.append(Answer(max(chances["supports"], chances["refutes"]), stance == label))
    return found


def _own(judged: Sequence[tuple[str, Judgement]]) -> Point:
    """What a check answers: two thresholds, of which the lower one stands in the point."""
    taken = [(label, judgement.stance) for label, judgement in judged if judgement.stance != "neutral"]
    wrong = sum(label != stance for label, stance in taken)
    lower = min(SETTINGS.supports_from, SETTINGS.refutes_from)
    return Point(lower, len(taken) / len(judged), wrong / len(taken) if taken else 0.0)


def trust_figures(found: Trust) -> dict[str, Any]:
    """`n`, `expected_calibration_error`, `bins`, and `risk_coverage`: as a check answers, and by threshold."""
    return {
        "n": found.n,
        "expected_calibration_error": round(calibration_error(found.bins), 4),
        "bins": [_rounded(each) for each in found.bins],
        "risk_coverage": {
            "supports_from": SETTINGS.supports_from,
            "refutes_from": SETTINGS.refutes_from,
            "answered": round(found.own.answered, 4),
            "error": round(found.own.error, 4),
            "mean_error": round(mean_error(found.curve), 4),
            "thresholds": [_rounded(at_threshold(found.curve, threshold)) for threshold in _SHOWN],
        },
    }


def _rounded(measured: Bin | Point) -> dict[str, float]:
    return {name: round(value, 4) for name, value in asdict(measured).items()}
