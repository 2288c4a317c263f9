"""From a model's scores to probabilities of the stances."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp

from factcheck.agreement.types import STANCES, Calibration, Stance


def weigh(measured: Mapping[str, float], towards: str, calibration: Calibration) -> dict[Stance, float]:
    """Probabilities of the three stances from the features of a pair of that direction."""
    scale = calibration.scales.get(towards, 1.0)
    supports = scale * sum(weight * measured[name] for name, weight in calibration.supports.items())
    refutes = scale * sum(weight * measured[name] for name, weight in calibration.refutes.items())
    return softmax((supports, refutes, 0.0))


def softmax(scores: Sequence[float]) -> dict[Stance, float]:
    """Probabilities by stance from scores in the order of STANCES."""
    highest = max(scores)
    raised = [exp(score - highest) for score in scores]
    return {stance: value / sum(raised) for stance, value in zip(STANCES, raised, strict=True)}
