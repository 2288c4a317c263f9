"""Figures over labelled examples: accuracy, F1 a label, calibration."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from factcheck.evaluation.curves import Answer, calibration_error, reliability


@dataclass(frozen=True, slots=True)
class Scored:
    """One example: what is right, what was answered, and how sure the answer was (0..1)."""

    gold: str
    answer: str
    confidence: float


def report(scored: Sequence[Scored], labels: Sequence[str]) -> dict[str, Any]:
    """`n`, `accuracy`, `macro_f1` over the labels that occur, `per_label`, `expected_calibration_error`."""
    per_label = {label: _label_report(scored, label) for label in labels}
    occurring = [per_label[label]["f1"] for label in labels if per_label[label]["n"]]
    return {
        "n": len(scored),
        "accuracy": accuracy(scored),
        "macro_f1": _ratio(sum(occurring), len(occurring)),
        "per_label": per_label,
        "expected_calibration_error": round(calibration_error(reliability(answers(scored))), 4),
    }


def answers(scored: Sequence[Scored]) -> list[Answer]:
    """The examples as the curves take them."""
    return [Answer(item.confidence, item.gold == item.answer) for item in scored]


def accuracy(scored: Sequence[Scored]) -> float:
    """Share of right answers; 0 of none."""
    return _ratio(sum(item.gold == item.answer for item in scored), len(scored))


def majority_accuracy(scored: Sequence[Scored]) -> float:
    """What always answering the most frequent label would reach."""
    return _ratio(max(Counter(item.gold for item in scored).values(), default=0), len(scored))


def _label_report(scored: Sequence[Scored], label: str) -> dict[str, Any]:
    gold = sum(item.gold == label for item in scored)
    answered = sum(item.answer == label for item in scored)
    right = sum(item.gold == item.answer == label for item in scored)
    return {
        "n": gold,
        "precision": _ratio(right, answered),
        "recall": _ratio(right, gold),
        "f1": _ratio(2 * right, gold + answered),
    }


def _ratio(part: float, whole: float) -> float:
    return round(part / whole, 4) if whole else 0.0
