"""Token batches of about equal cost."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from tokenizers import Tokenizer
from torch import Tensor

from factcheck.training.pairs import LabelledPair
from factcheck.training.reading import as_read

MAX_TOKENS = 112
# Pairs are sorted by length within a window only, so that a batch is random and still needs little padding.
_WINDOW = 2048


@dataclass(frozen=True, slots=True)
class Batch:
    """Token ids and mask (pairs, tokens), segments (pairs, tokens: 0 passage, 1 statement), answers (pairs)."""

    ids: Tensor
    mask: Tensor
    segments: Tensor
    answers: Tensor


def batches(pairs: Sequence[LabelledPair], tokenizer: Tokenizer, tokens: int, source: random.Random) -> Iterator[Batch]:
    """All pairs once, in batches of at most `tokens` tokens, padding counted."""
    for start in range(0, len(pairs), _WINDOW):
        window = _encode(pairs[start : start + _WINDOW], tokenizer)
        window.sort(key=lambda row: len(row[0]))
        groups = list(_groups(window, tokens))
        source.shuffle(groups)
        yield from map(_stack, groups)


Row = tuple[list[int], list[int], int]


def _encode(pairs: Sequence[LabelledPair], tokenizer: Tokenizer) -> list[Row]:
    tokenizer.enable_truncation(MAX_TOKENS, strategy="longest_first")
    encodings = tokenizer.encode_batch([as_read(pair) for pair in pairs])
    return [(encoding.ids, encoding.type_ids, pair.answer) for encoding, pair in zip(encodings, pairs, strict=True)]


def _groups(rows: Sequence[Row], tokens: int) -> Iterator[list[Row]]:
    group: list[Row] = []
    for row in rows:
        if group and len(row[0]) * (len(group) + 1) > tokens:
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _stack(group: Sequence[Row]) -> Batch:
    longest = max(len(ids) for ids, _, _ in group)
    ids = torch.ones(len(group), longest, dtype=torch.long)
    mask = torch.zeros(len(group), longest, dtype=torch.bool)
    segments = torch.zeros(len(group), longest, dtype=torch.long)
    for place, (tokens, types, _) in enumerate(group):
        ids[place, : len(tokens)] = torch.tensor(tokens)
        segments[place, : len(tokens)] = torch.tensor(types)
        mask[place, : len(tokens)] = True
    return Batch(ids, mask, segments, torch.tensor([answer for _, _, answer in group]))
