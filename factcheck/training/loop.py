"""The training loop, taken up again from its last checkpoint."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Sequence
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


class Trainer:
    """The network, its running average and the optimiser. `seen` counts pairs, `done` batches."""

    def __init__(self, network: CrossEncoder, tokenizer: Tokenizer, plan: Plan, checkpoint: Path) -> None:
        self.network, self.tokenizer, self.plan, self.checkpoint = network, tokenizer, plan, checkpoint
        network.word.weight.requires_grad_(False)
        head = [*network.dense.parameters(), *network.label.parameters()]
        fresh = {id(parameter) for parameter in head}
        body = [item for item in network.parameters() if item.requires_grad and id(item) not in fresh]
        groups = [{"params": body, "peak": plan.rate}, {"params": head, "peak": plan.head_rate}]
        self.optimiser = torch.optim.AdamW(groups, lr=plan.rate, weight_decay=_WEIGHT_DECAY, fused=True)
        self.average = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(plan.averaging))
        self.done, self.seen = 0, 0
        if checkpoint.exists():
            self._load()

    def run(self, pairs: Sequence[LabelledPair]) -> CrossEncoder:
        """Train on the pairs in their order; the averaged network."""
        source = random.Random(f"{self.plan.seed} general")
        prepared = list(batches(pairs, self.tokenizer, self.plan.tokens, source))
        started, first, running = time.monotonic(), self.seen, 0.0
        for number, batch in enumerate(prepared[self.done :], self.done + 1):
            self._set_rate(len(pairs))
            loss = self._step(batch)
            running = 0.97 * running + 0.03 * loss if running else loss
            self.done = number
            if number % _REPORT_EVERY == 0:
                rate = (self.seen - first) / (time.monotonic() - started)
                sys.stderr.write(
                    f"{number}/{len(prepared)}: {self.seen} pairs, loss {running:.3f}, {rate:.1f} pairs/s\n"
                )
            if number % _SAVE_EVERY == 0 or number == len(prepared):
                self._save()
        trained: CrossEncoder = self.average.module
        return trained

    def _set_rate(self, length: int) -> None:
        share = min((self.seen + 1) / self.plan.warm_up, 1 - self.seen / length, 1.0)
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
        self.done, self.seen = state["done"], state["seen"]
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        self.optimiser.load_state_dict(state["optimiser"])
