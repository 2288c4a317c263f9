"""From judged passages to one verdict; the formula is documented in docs/methodology.md."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import prod
from typing import Literal

from factcheck.claims.choices import Verdict
from factcheck.claims.evidence import JudgedEvidence
from factcheck.claims.voices import group_voices

Side = Literal["supports", "refutes"]


@dataclass(frozen=True, slots=True)
class VerdictSettings:
    """`threshold`: how strong the strongest voice of a side must be for the side to count at all.

    `minority`: what share of the stronger side's strength the weaker needs for the two to conflict.
    """

    threshold: float = 0.4
    minority: float = 0.6


@dataclass(frozen=True, slots=True)
class VerdictResult:
    """`supporting` and `refuting` hold the strongest passage of each voice on that side, strongest first."""

    verdict: Verdict
    confidence: float
    supporting: Sequence[JudgedEvidence]
    refuting: Sequence[JudgedEvidence]


def aggregate(
    judged: Sequence[JudgedEvidence],
    settings: VerdictSettings = VerdictSettings(),
) -> VerdictResult:
    """Weigh independent voices; the order of `judged` and repetitions within a voice change nothing."""
    voices = group_voices(judged)
    supporting, refuting = _spokesmen(voices, "supports"), _spokesmen(voices, "refutes")
    verdict = _decide(_strongest(supporting), _strongest(refuting), settings)
    if verdict is Verdict.NOT_ENOUGH_EVIDENCE:
        confidence = 1.0 - max(map(_nearest_to_deciding, judged), default=0.0)
    else:
        confidence = _confidence(verdict, _together(supporting), _together(refuting))
    return VerdictResult(verdict, round(confidence, 4), supporting, refuting)


def weight(item: JudgedEvidence) -> float:
    """Strength of a passage's stance, scaled by the reliability of its source."""
    return scaled(item.strength, item.reliability)


def scaled(strength: float, reliability: float) -> float:
    """`strength` times 0.5 at reliability 0, 1 at 0.5 and 1.2 at 1, in straight lines between; at most 0.99."""
    scale = 0.5 + reliability if reliability < 0.5 else 0.8 + 0.4 * reliability
    return min(0.99, scale * strength)


def _spokesmen(voices: Sequence[Sequence[JudgedEvidence]], side: Side) -> list[JudgedEvidence]:
    speaking = [[item for item in voice if item.stance == side] for voice in voices]
    strongest = [max(voice, key=_rank) for voice in speaking if voice]
    return sorted(strongest, key=_rank, reverse=True)


def _rank(item: JudgedEvidence) -> tuple[float, str, int]:
    return weight(item), item.source_name, -item.passage.start


def _strongest(side: Sequence[JudgedEvidence]) -> float:
    return max(map(weight, side), default=0.0)


def _together(side: Sequence[JudgedEvidence]) -> float:
    """Probability that at least one of the voices is right, were they independent."""
    return 1.0 - prod(1.0 - weight(item) for item in side)


def _decide(supports: float, refutes: float, settings: VerdictSettings) -> Verdict:
    strong, weak = max(supports, refutes), min(supports, refutes)
    if strong < settings.threshold:
        return Verdict.NOT_ENOUGH_EVIDENCE
    if weak >= max(settings.threshold, settings.minority * strong):
        return Verdict.CONFLICTING
    return Verdict.SUPPORTED if supports > refutes else Verdict.REFUTED


def _confidence(verdict: Verdict, supports: float, refutes: float) -> float:
    if verdict is Verdict.CONFLICTING:
        return min(supports, refutes)
    winning, losing = (supports, refutes) if verdict is Verdict.SUPPORTED else (refutes, supports)
    return winning * (1.0 - losing / 2)


def _nearest_to_deciding(item: JudgedEvidence) -> float:
    """How likely a passage that was not held decisive is to decide after all."""
    chances = item.judgement.probabilities
    return scaled(max(chances["supports"], chances["refutes"]), item.reliability)
