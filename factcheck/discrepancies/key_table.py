"""Which passages have a key, so that what thousands of them share with one is counted at once."""

from __future__ import annotations

from array import array
from collections.abc import Collection

import numpy as np
from numpy.typing import NDArray


class KeyTable:
    """Of each passage that was added, by its id, the keys; a key is any text."""

    def __init__(self) -> None:
        self._holders: dict[str, array[int]] = {}
        # By passage id.
        self._counts = np.zeros(0, np.int64)

    def add(self, passage: int, keys: Collection[str]) -> None:
        """Once for each passage."""
        for key in keys:
            self._holders.setdefault(key, array("q")).append(passage)
        lacking = passage + 1 - len(self._counts)
        if lacking > 0:
            self._counts = np.pad(self._counts, (0, lacking + len(self._counts)))
        self._counts[passage] = len(keys)

    def counts(self, passages: NDArray[np.int64]) -> NDArray[np.int64]:
        """(n,) how many keys each of them has."""
        return self._counts[passages]

    def with_any(self, keys: Collection[str]) -> NDArray[np.int64]:
        """Ids, in order, of the passages that have one of these keys."""
        return np.asarray(np.flatnonzero(self._everywhere(keys)), np.int64)

    def shared(self, keys: Collection[str], passages: NDArray[np.int64]) -> NDArray[np.int64]:
        """(n,) how many of these keys each of the passages has."""
        return np.asarray(self._everywhere(keys)[passages], np.int64)

    def _everywhere(self, keys: Collection[str]) -> NDArray[np.intp]:
        """By passage id, how many of these keys each passage has."""
        held = [np.frombuffer(self._holders[key], np.int64) for key in keys if key in self._holders]
        return np.bincount(np.concatenate([np.empty(0, np.int64), *held]), minlength=len(self._counts))
