"""How far a confidence can be trusted: whether it is as often right as it says, and what abstaining gains."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

_BINS = 10


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: how sure it was (0..1), and whether it was right."""

    confidence: float
    right: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """The answers whose confidence lies in [start, end) (the last bin holds 1 as well), of which there are `n`.

    `confidence` is their mean, `accuracy` the share that was right.
    """

    start: float
    end: float
    n: int
    confidence: float
    accuracy: float


@dataclass(frozen=True, slots=True)
class Point:
    """What comes of answering from a confidence of `threshold` on.

    `answered` (0..1) is the share that is answered then, `error` the share of wrong ones among them.
    """

    threshold: float
    answered: float
    error: float


def reliability(answers: Sequence[Answer], bins: int = _BINS) -> list[Bin]:
    """The bins of equal width that hold answers, by rising confidence."""
    members: dict[int, list[Answer]] = {}
    for answer in answers:
        members.setdefault(min(bins - 1, int(answer.confidence * bins)), []).append(answer)
    return [_bin(place, members[place], bins) for place in sorted(members)]


def _bin(place: int, members: Sequence[Answer], bins: int) -> Bin:
    mean = sum(answer.confidence for answer in members) / len(members)
    return Bin(place / bins, (place + 1) / bins, len(members), mean, 1 - _error(members))


def calibration_error(bins: Iterable[Bin]) -> float:
    """Expected calibration error (0..1): the gap between confidence and accuracy, weighed by the bins' sizes."""
    gaps = [(each.n, abs(each.accuracy - each.confidence)) for each in bins]
    whole = sum(n for n, _ in gaps)
    return sum(n * gap for n, gap in gaps) / whole if whole else 0.0


def risk_coverage(answers: Sequence[Answer]) -> list[Point]:
    """One point for each confidence that occurs, from the surest on; the last answers everything."""
    points, answered, wrong = [], 0, 0
    ranked = sorted(answers, key=_confidence, reverse=True)
    for threshold, group in groupby(ranked, key=_confidence):
        equals = list(group)
        answered += len(equals)
        wrong += sum(not answer.right for answer in equals)
        points.append(Point(threshold, answered / len(answers), wrong / answered))
    return points


def at_threshold(points: Sequence[Point], threshold: float) -> Point:
    """The point of a curve where nothing below `threshold` is answered; nothing answered has no error."""
    reached = [point for point in points if point.threshold >= threshold]
    return Point(threshold, reached[-1].answered, reached[-1].error) if reached else Point(threshold, 0.0, 0.0)


def mean_error(points: Sequence[Point]) -> float:
    """The area under a risk-coverage curve (Geifman and El-Yaniv, 2017): the error over all shares answered, 0..1."""
    before = [0.0, *(point.answered for point in points)]
    return sum((point.answered - last) * point.error for point, last in zip(points, before, strict=False))


def _confidence(answer: Answer) -> float:
    return answer.confidence


def _error(answers: Sequence[Answer]) -> float:
    return sum(not answer.right for answer in answers) / len(answers)
