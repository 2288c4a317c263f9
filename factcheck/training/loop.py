"""The training loop, taken up again from its last checkpoint."""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Generic, TypeVar

import torch
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from factcheck.training.batches import Encoded, Rows
from factcheck.training.network import Judging
from factcheck.training.plan import Plan

_REPORT_EVERY = 100
_SAVE_EVERY_SECONDS = 240
_LARGEST_GRADIENT = 1.0
_WEIGHT_DECAY = 0.01
Network = TypeVar("Network", bound=Judging)


class Trainer(Generic[Network]):
    """The network, its running average and the optimiser. `seen` counts pairs, `done` batches."""

    def __init__(self, network: Network, plan: Plan, checkpoint: Path, seconds: float = math.inf) -> None:
        self.network, self.plan, self.checkpoint, self.seconds = network, plan, checkpoint, seconds
        head = [*network.dense.parameters(), *network.label.parameters()]
        fresh = {id(parameter) for parameter in head}
        body = [item for item in network.parameters() if item.requires_grad and id(item) not in fresh]
        groups = [{"params": body, "peak": plan.rate}, {"params": head, "peak": plan.head_rate}]
        self.optimiser = torch.optim.AdamW(groups, lr=plan.rate, weight_decay=_WEIGHT_DECAY, fused=True)
        self.average = AveragedModel(network, multi_avg_fn=get_ema_multi_avg_fn(plan.averaging))
        self.done, self.seen = 0, 0
        if checkpoint.exists():
            self._load()

    def run(self, encoded: Encoded, targets: Tensor, batches: Sequence[Rows]) -> Network:
        """Train on the batches in their order towards `targets` (pairs, 3), chances of each stance; the average.

        Where they would take longer than `seconds`, the last ones are left out and the rate falls the faster.
        """
        length = sum(map(len, batches))
        started, saved, first = time.monotonic(), time.monotonic(), self.seen
        for number, rows in enumerate(batches[self.done :], self.done + 1):
            gone = max(self.seen / length, (time.monotonic() - started) / self.seconds)
            if gone >= 1:
                break
            self._set_rate(gone)
            loss = self._step(encoded, rows, targets[torch.from_numpy(rows).to(targets.device)])
            self.done = number
            if number % _REPORT_EVERY == 0:
                speed = (self.seen - first) / (time.monotonic() - started)
                sys.stderr.write(
                    f"{number}/{len(batches)}: {self.seen} pairs, loss {float(loss):.3f}, {speed:.1f} pairs/s\n"
                )
                sys.stderr.flush()
            if time.monotonic() - saved > _SAVE_EVERY_SECONDS:
                self._save()
                saved = time.monotonic()
        self._save()
        trained: Network = self.average.module
        trained.eval()
        return trained

    def _set_rate(self, gone: float) -> None:
        share = min((self.seen + 1) / self.plan.warm_up, 1 - gone, 1.0)
        for group in self.optimiser.param_groups:
            group["lr"] = group["peak"] * share

    def _step(self, encoded: Encoded, rows: Rows, targets: Tensor) -> Tensor:
        self.network.train()
        batch = encoded.batch(rows)
        with torch.autocast(targets.device.type, dtype=torch.bfloat16):
            logits = self.network(batch.ids, batch.mask, batch.segments)
        loss = nn.functional.cross_entropy(logits.float(), targets)
        loss.backward()
        nn.utils.clip_grad_norm_(self.network.parameters(), _LARGEST_GRADIENT)
        self.optimiser.step()
        self.optimiser.zero_grad(set_to_none=True)
        self.average.update_parameters(self.network)
        self.seen += len(rows)
        return loss.detach()

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


def judge_all(network: Judging, encoded: Encoded, batches: Sequence[Rows]) -> Tensor:
    """Chances (pairs, 3) of each stance, on the processor."""
    network.eval()
    chances = torch.zeros(len(encoded.lengths), 3)
    for rows in batches:
        batch = encoded.batch(rows)
        with torch.inference_mode(), torch.autocast(encoded.device, dtype=torch.bfloat16):
            logits = network(batch.ids, batch.mask, batch.segments)
        chances[torch.from_numpy(rows)] = torch.softmax(logits.float(), -1).cpu()
    return chances
