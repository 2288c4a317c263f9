"""The training loop: phase after phase, taken up again from its last checkpoint."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from factcheck.training.batches import Batch, batches
from factcheck.training.network import CrossEncoder
from factcheck.training.pairs import LabelledPair
from factcheck.training.plan import Plan

_REPORT_EVERY = 50
_SAVE_EVERY = 400
_LARGEST_GRADIENT = 1.0
_WEIGHT_DECAY = 0.01


@dataclass(frozen=True, slots=True)
class Phase:
    """Pairs in the order they are seen, in `most` batches or fewer; where `falling`, the rate goes to nought."""

    name: str
    pairs: Sequence[LabelledPair]
    falling: bool
    most: int | None = None


class Trainer:
    """The network, its running average and the optimiser. `seen` counts pairs, `done` the batches of `phase`."""

    def __init__(self, network: CrossEncoder, tokenizer: Tokenizer, plan: Plan, checkpoint: Path) -> None:
        self.network, self.tokenizer, self.plan, self.checkpoint = network, tokenizer, plan, checkpoint
        network.word.weight.requires_grad_(False)
        head = [*network.dense.parameters(), *network.label.parameters()]
        fresh = {id(parameter) for parameter in head}
        body = [item for item in network.parameters() if item.requires_grad and id(item) not in fresh]
        groups = [{"params": body, "peak": plan.rate}, {"params": head, "peak": plan.head_rate}]
        self.optimiser = torch.optim.AdamW(groups, lr=plan.rate, weight_decay=_WEIGHT_DECAY, fused=True)
        self.average = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(plan.averaging))
        self.phase, self.done, self.seen = "", 0, 0
        if checkpoint.exists():
            self._load()

    def run(self, phases: Sequence[Phase]) -> CrossEncoder:
        """Train phase by phase; the averaged network."""
        names = [phase.name for phase in phases]
        for phase in phases[names.index(self.phase) if self.phase else 0 :]:
            if phase.name != self.phase:
                self.phase, self.done = phase.name, 0
            self._run_phase(phase)
        trained: CrossEncoder = self.average.module
        return trained

    def _run_phase(self, phase: Phase) -> None:
        source = random.Random(f"{self.plan.seed} {phase.name}")
        prepared = list(islice(batches(phase.pairs, self.tokenizer, self.plan.tokens, source), phase.most))
        started, first, running = time.monotonic(), self.seen, 0.0
        for number, batch in enumerate(prepared[self.done :], self.done + 1):
            self._set_rates(1 - number / len(prepared) if phase.falling else 1.0)
            loss = self._step(batch)
            running = 0.97 * running + 0.03 * loss if running else loss
            self.done = number
            if number % _REPORT_EVERY == 0:
                rate = (self.seen - first) / (time.monotonic() - started)
                place = f"{phase.name} {number}/{len(prepared)}"
                sys.stderr.write(f"{place}: {self.seen} pairs, loss {running:.3f}, {rate:.1f} pairs/s\n")
            if number % _SAVE_EVERY == 0 or number == len(prepared):
                self._save()

    def _set_rates(self, share: float) -> None:
        share *= min(1.0, (self.seen + 1) / self.plan.warm_up)
        for group in self.optimiser.param_groups:
            group["lr"] = group["peak"] * share

    def _step(self, batch: Batch) -> float:
        self.network.train()
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = self.network(batch.ids, batch.mask, batch.segments)
        loss = nn.functional.cross_entropy(logits.float(), batch.answers, label_smoothing=self.plan.smoothing)
        loss.backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), _LARGEST_GRADIENT)
        self.optimiser.step()
        self.optimiser.zero_grad(set_to_none=True)
        self.average.update_parameters(self.network)
        self.seen += len(batch.answers)
        return float(loss.detach())

    def _save(self) -> None:
        state = {
            "phase": self.phase,
            "done": self.done,
            "seen": self.seen,
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "optimiser": self.optimiser.state_dict(),
        }
        partial = self.checkpoint.with_suffix(".partial")
        torch.save(state, partial)
        partial.replace(self.checkpoint)

    def _load(self) -> None:
        state = torch.load(self.checkpoint, weights_only=True)
        self.phase, self.done, self.seen = state["phase"], state["done"], state["seen"]
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        self.optimiser.load_state_dict(state["optimiser"])
