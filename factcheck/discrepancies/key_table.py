"""Which passages have a key, so that what thousands of them share with one is counted at once."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray


class Keys(NamedTuple):
    """How many keys something has, and the numbers of those that a passage of the table has."""

    size: int
    known: Sequence[int]


class KeyTable:
    """Of each passage that was added, by its id, the keys; a key is any text."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        # By the number of the key.
        self._holders: list[array[int]] = []
        self._of: dict[int, array[int]] = {}
        # By passage id; there is room for more.
        self._counts = np.zeros(0, np.int64)
        self._end = 0

    def add(self, passage: int, keys: Collection[str]) -> None:
        """Once for each passage."""
        numbers = array("i", [self._numbers.setdefault(key, len(self._numbers)) for key in keys])
        self._holders += [array("q") for _ in range(len(self._holders), len(self._numbers))]
        for number in numbers:
            self._holders[number].append(passage)
        lacking = passage + 1 - len(self._counts)
        if lacking > 0:
            self._counts = np.pad(self._counts, (0, lacking + len(self._counts)))
        self._counts[passage] = len(keys)
        self._of[passage] = numbers
        self._end = max(self._end, passage + 1)

    def known(self, keys: Collection[str]) -> Keys:
        """These keys, of a passage that was not added."""
        return Keys(len(keys), [self._numbers[key] for key in keys if key in self._numbers])

    def of(self, passage: int) -> Keys:
        """The keys of a passage that was added."""
        return Keys(len(self._of[passage]), self._of[passage])

    def counts(self, passages: NDArray[np.int64]) -> NDArray[np.int64]:
        """(n,) how many keys each of them has."""
        return self._counts[passages]

    def shared(self, keys: Keys) -> NDArray[np.int64]:
        """By passage id, up to the highest, how many of the keys each passage has."""
        held = [np.frombuffer(self._holders[number], np.int64) for number in keys.known]
        counted = np.bincount(np.concatenate([np.empty(0, np.int64), *held]), minlength=self._end)
        return np.asarray(counted, np.int64)
