"""Pairs as token ids, in batches of about equal cost."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor

from factcheck.training.network import LABELS

MAX_TOKENS = 160
# Pairs are sorted by length within a window only, so that a batch is random and still needs little padding.
_WINDOW = 4096
_AT_ONCE = 20_000
_PADDING = 1
Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Batch:
    """Token ids and mask (pairs, tokens), segments (pairs, tokens: 0 passage, 1 statement)."""

    ids: Tensor
    mask: Tensor
    segments: Tensor


class Encoded:
    """The token ids of many pairs, end to end in one tensor, on the device that computes.

    Of each pair it is kept where it starts, how many tokens it has and with which one its statement begins.
    """

    def __init__(self, texts: Sequence[tuple[str, str]], tokenizer: Tokenizer, device: str = "cpu") -> None:
        tokenizer.enable_truncation(MAX_TOKENS, strategy="longest_first")
        ids, lengths, seconds = [], [], []
        for start in range(0, len(texts), _AT_ONCE):
            found = tokenizer.encode_batch(list(texts[start : start + _AT_ONCE]))
            ids.append(np.fromiter(chain.from_iterable(encoding.ids for encoding in found), np.int32))
            lengths += [len(encoding.ids) for encoding in found]
            seconds += [encoding.type_ids.index(1) for encoding in found]
        self.lengths = np.array(lengths, np.int64)
        self.device = device
        self._ids = torch.from_numpy(np.concatenate(ids)).to(device)
        self._starts = torch.from_numpy(np.cumsum(self.lengths) - self.lengths).to(device)
        self._lengths = torch.from_numpy(self.lengths).to(device)
        self._seconds = torch.tensor(seconds).to(device)

    def batch(self, rows: Rows) -> Batch:
        chosen = torch.from_numpy(rows).to(self.device, non_blocking=True)
        places = torch.arange(int(self.lengths[rows].max()), device=self.device)[None]
        mask = places < self._lengths[chosen, None]
        found = self._ids[(self._starts[chosen, None] + places) * mask].long()
        return Batch(torch.where(mask, found, _PADDING), mask, (places >= self._seconds[chosen, None]).long())


def certain(answers: Tensor, smoothing: float) -> Tensor:
    """Chances (pairs, 3) that put all but `smoothing` on the answer."""
    chances = torch.full((len(answers), LABELS), smoothing / LABELS)
    chances[torch.arange(len(answers)), answers] += 1 - smoothing
    return chances


def plan_batches(lengths: Rows, order: Rows, tokens: int, source: random.Random) -> Iterator[Rows]:
    """The pairs `order` in batches of at most `tokens` tokens, padding counted."""
    for start in range(0, len(order), _WINDOW):
        window = order[start : start + _WINDOW]
        groups = list(_groups(window[np.argsort(lengths[window], kind="stable")], lengths, tokens))
        source.shuffle(groups)
        yield from groups


def _groups(rows: Rows, lengths: Rows, tokens: int) -> Iterator[Rows]:
    first = 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or int(lengths[rows[place]]) * (place + 1 - first) > tokens:
            yield rows[first:place]
            first = place
