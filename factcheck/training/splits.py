"""Which pairs are kept from training, to measure on: whole passages, so that none is seen on both sides."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from factcheck.training.pairs import LabelledPair

Translation = tuple[str, str]
_SHARE = 0.06
# A small set needs a larger share for its figure to mean anything.
_SHARES = {"fool_me_twice": 0.2, "fool_me_twice_neutral": 0.2}


def is_held_out(pair: LabelledPair) -> bool:
    """Decided by the passage alone, the same on every machine."""
    first = int.from_bytes(hashlib.sha256(pair.passage.strip().encode()).digest()[:4], "big")
    return first / 2**32 < _SHARES.get(pair.origin, _SHARE)


def training_part(sets: Mapping[str, Sequence[LabelledPair]]) -> dict[str, list[LabelledPair]]:
    return {name: [pair for pair in pairs if not is_held_out(pair)] for name, pairs in sets.items()}


def held_out_part(sets: Mapping[str, Sequence[LabelledPair]]) -> dict[str, list[LabelledPair]]:
    return {name: [pair for pair in pairs if is_held_out(pair)] for name, pairs in sets.items()}


def split_translations(rows: Sequence[Translation]) -> tuple[Sequence[Translation], Sequence[Translation]]:
    """The part for training and the last tenth: neighbours stay together, since they are paired with each other."""
    cut = len(rows) - len(rows) // 10
    return rows[:cut], rows[cut:]
