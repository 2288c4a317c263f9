"""The keys of many passages as numbers, so that what thousands of them share with one is counted at once."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np
from numpy.typing import NDArray

_FIRST_ROOM = 1_024


class KeyTable:
    """Of each passage that was added, by its id, the keys; a key is any text."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._keys = np.zeros(_FIRST_ROOM, np.int32)
        self._used = 0
        # By passage id: where its keys begin and how many there are.
        self._places = np.zeros((0, 2), np.int64)

    def add(self, passage: int, keys: Collection[str]) -> None:
        """Once for each passage."""
        numbers = [self._numbers.setdefault(key, len(self._numbers)) for key in sorted(keys)]
        self._keys = _roomy(self._keys, self._used + len(numbers))
        self._keys[self._used : self._used + len(numbers)] = numbers
        self._places = _roomy(self._places, passage + 1)
        self._places[passage] = self._used, len(numbers)
        self._used += len(numbers)

    def counts(self, passages: NDArray[np.int64]) -> NDArray[np.int64]:
        """(n,) how many keys each of them has."""
        return np.asarray(self._places[passages, 1], np.int64)

    def shared(self, keys: Collection[str], passages: NDArray[np.int64]) -> NDArray[np.int64]:
        """(n,) how many of these keys each of the passages has."""
        wanted = np.zeros(len(self._numbers) + 1, np.bool_)
        wanted[[self._numbers[key] for key in keys if key in self._numbers]] = True
        starts, counts = self._places[passages].T
        ends = np.cumsum(counts)
        within = np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - counts, counts)
        sums = np.concatenate([[0], np.cumsum(wanted[self._keys[np.repeat(starts, counts) + within]])])
        return np.asarray(sums[ends] - sums[ends - counts], np.int64)


def _roomy(numbers: NDArray[Any], needed: int) -> NDArray[Any]:
    """With room for so many along the first axis, and for as many again where there was too little."""
    lacking = needed - len(numbers)
    if lacking <= 0:
        return numbers
    return np.concatenate([numbers, np.zeros((lacking + len(numbers), *numbers.shape[1:]), numbers.dtype)])
