"""A network trained on rows: the teacher on labels, the student on labels and on what teachers said."""

from __future__ import annotations

import random
import sys
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from factcheck.agreement.types import STANCES
from factcheck.training.batches import Encoded, certain, plan_batches
from factcheck.training.distillation.plan import LABEL_WEIGHTS
from factcheck.training.distillation.rows import Row
from factcheck.training.loop import Network, Trainer, judge_all
from factcheck.training.network import Judging
from factcheck.training.pairs import mix

_JUDGED_TOKENS = 65_536
_LABEL_WEIGHT = 0.5


@dataclass(frozen=True, slots=True)
class Lessons:
    """Pairs as one network reads them, the chances (pairs, 3) that it is to give each stance, and their origins."""

    texts: Sequence[tuple[str, str]]
    targets: Tensor
    origins: Sequence[str]

    def by_origin(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = defaultdict(list)
        for place, origin in enumerate(self.origins):
            places[origin].append(place)
        return places


def train_on(lessons: Lessons, trainer: Trainer[Network], tokenizer: Tokenizer, device: str) -> Network:
    """Train on as many lessons of each origin as the plan says; an origin of fewer is gone through again and again."""
    plan = trainer.plan
    source = random.Random(plan.seed)
    chosen = mix(lessons.by_origin(), plan.pairs, source)
    used, order = np.unique(chosen, return_inverse=True)
    encoded = Encoded([lessons.texts[place] for place in used], tokenizer, device)
    batches = list(plan_batches(encoded.lengths, order, plan.tokens, source))
    return trainer.run(encoded, lessons.targets[torch.from_numpy(used)].to(device), batches)


def judge_rows(network: Judging, texts: Sequence[tuple[str, str]], tokenizer: Tokenizer, device: str) -> Tensor:
    """Chances (texts, 3) of each stance."""
    encoded = Encoded(texts, tokenizer, device)
    batches = list(plan_batches(encoded.lengths, np.argsort(encoded.lengths), _JUDGED_TOKENS, random.Random(0)))
    return judge_all(network, encoded, batches)


def targets_of(rows: Sequence[Row], said: Tensor, smoothing: float) -> Tensor:
    """Chances (rows, 3): the label, what the teachers `said` (not a number where they did not read), or both by weight.

    ValueError names the first row of which nobody has said anything.
    """
    silent = said.isnan().any(-1)
    labels = torch.tensor([STANCES.index(row.label) if row.label else -1 for row in rows])
    for place in torch.nonzero((labels < 0) & silent).flatten().tolist():
        raise ValueError(f"Row {place} has no label, and no teacher has judged it: {rows[place].statement!r}.")
    weights = torch.tensor([LABEL_WEIGHTS.get(row.origin, _LABEL_WEIGHT) for row in rows])
    weights = weights.masked_fill(silent, 1.0).masked_fill(labels < 0, 0.0)[:, None]
    return weights * certain(labels.clamp(min=0), smoothing) + (1 - weights) * said.nan_to_num()


def report(name: str, rows: Sequence[Row], chances: Tensor) -> None:
    """How many of each origin's labels are met, to the error output."""
    met: dict[str, list[bool]] = defaultdict(list)
    for row, guess in zip(rows, chances.argmax(-1).tolist(), strict=True):
        met[row.origin].append(STANCES[guess] == row.label)
    for origin, hits in sorted(met.items()):
        sys.stderr.write(f"{name} {origin}: {sum(hits) / len(hits):.3f} of {len(hits)}\n")
