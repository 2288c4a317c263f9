"""Fits how a model's scores and the typed facts are weighed, on pairs that the model was not trained on.

A multinomial logistic regression over the features of a pair, then one scale for each direction (Guo et al., "On
Calibration of Modern Neural Networks", 2017, temperature scaling).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from factcheck.agreement.types import Calibration

_STEPS = 100
# More than the doubt of a model that takes an event in another year for another event.
_DECIDES = 5.5
_ANOTHER_EVENT = -1.0
_LEFT_OPEN = -3.5
# Asked of every judgement, however seldom the pairs show it: all said again bears out, one value changed denies, and
# "in 1912 or 1915" bears out neither; and a conflict must not count the other way because `one_differs` says the same
# of most such pairs. Pairs made for language inference call another event in the same place a contradiction; here it
# is none.
_HELD = ("all_met", "one_differs", "value_conflict", "name_conflict", "other_event", "value_left_open")
_HOLD = 100.0
_SCALES = np.geomspace(0.4, 2.5, 64)


@dataclass(frozen=True, slots=True)
class Example:
    """A measured pair: its features, its direction, its answer (a place in STANCES) and how much it counts."""

    features: Mapping[str, float]
    direction: str
    answer: int
    weight: float = 1.0


def fit_calibration(examples: Sequence[Example], penalty: float = 1.0) -> Calibration:
    """The weights of least loss; `penalty` is the squared weight's share of the summed loss."""
    names = sorted(examples[0].features)
    measured = np.array([[example.features[name] for name in names] for example in examples], np.float64)
    answers = np.array([example.answer for example in examples])
    counts = np.array([example.weight for example in examples])
    penalties = penalty * np.where(np.isin(names, _HELD), _HOLD, 1.0)
    weights = _fit_weights(measured, answers, counts, _start(names), penalties)
    scores = np.concatenate([measured @ weights.T, np.zeros((len(examples), 1))], axis=1)
    towards = np.array([example.direction for example in examples])
    scales = {
        name: _fit_scale(scores[towards == name], answers[towards == name], counts[towards == name])
        for name in sorted(set(towards.tolist()))
    }
    return Calibration(
        _named(names, weights[0]), _named(names, weights[1]), {name: round(scale, 4) for name, scale in scales.items()}
    )


def _start(names: Sequence[str]) -> NDArray[np.float64]:
    """Weights (2, features) that take the model at its word: what the penalty draws back to.

    A statement said again, or said again with one value changed, is decided by that, unless the pairs teach otherwise.
    """
    start = np.zeros((2, len(names)))
    start[0, names.index("model_supports")] = 1.0
    start[1, names.index("model_refutes")] = 1.0
    start[0, names.index("repeated")] = _DECIDES
    start[1, names.index("one_changed")] = _DECIDES
    start[0, names.index("all_met")] = _DECIDES
    start[1, names.index("one_differs")] = _DECIDES
    start[1, names.index("other_event")] = _ANOTHER_EVENT
    start[0, names.index("value_left_open")] = _LEFT_OPEN
    return start


def _fit_weights(
    measured: NDArray[np.float64],
    answers: NDArray[np.int64],
    counts: NDArray[np.float64],
    start: NDArray[np.float64],
    penalties: NDArray[np.float64],
) -> NDArray[np.float64]:
    inputs, wanted, shares = (torch.from_numpy(values) for values in (measured, answers, counts))
    pull = torch.from_numpy(penalties)
    origin = torch.from_numpy(start)
    weights = origin.clone().requires_grad_(True)
    optimiser = torch.optim.LBFGS([weights], max_iter=_STEPS, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        scores = torch.cat([inputs @ weights.T, torch.zeros(len(inputs), 1, dtype=inputs.dtype)], dim=1)
        each = torch.nn.functional.cross_entropy(scores, wanted, reduction="none")
        whole = (each * shares).sum() + (pull * (weights - origin) ** 2).sum()
        whole.backward()
        return whole

    optimiser.step(loss)
    return np.asarray(weights.detach().numpy(), np.float64)


def _fit_scale(scores: NDArray[np.float64], answers: NDArray[np.int64], counts: NDArray[np.float64]) -> float:
    losses = [_loss(scores * scale, answers, counts) for scale in _SCALES]
    return float(_SCALES[int(np.argmin(losses))])


def _loss(scores: NDArray[np.float64], answers: NDArray[np.int64], counts: NDArray[np.float64]) -> float:
    shifted = scores - scores.max(axis=1, keepdims=True)
    chances = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return float(-(counts * chances[np.arange(len(answers)), answers]).sum())


def _named(names: Sequence[str], weights: NDArray[np.float64]) -> dict[str, float]:
    return {name: round(float(weight), 4) for name, weight in zip(names, weights, strict=True)}
