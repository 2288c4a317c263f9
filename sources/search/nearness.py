"""How near the passages of a language are to a statement, by every space of vectors that has something to say of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sources.search.encoder import Vectors
from sources.search.vector_scan import Scan, VectorSnapshot


@dataclass(frozen=True, slots=True)
class Help:
    """A space beside the first, the statement's vector in it, and its share of a similarity, 0 to 1."""

    space: VectorSnapshot
    vector: Vectors
    share: float


@dataclass(frozen=True, slots=True)
class Asked:
    """A statement in every space: its vector in the first, and what helps that among the passages of each language.

    `fall`, by language: no helper takes a passage lower than so many deviations below where the first space has it.
    """

    vector: Vectors
    helps: Mapping[str, Sequence[Help]]
    fall: Mapping[str, float]


class Nearness:
    """Similarities to the passages of one language; `nearest` are the ids of what any space has among its nearest."""

    def __init__(self, first: VectorSnapshot, asked: Asked, language: str, depth: int) -> None:
        self._first = first.scan(language, asked.vector, depth)
        self._fall = asked.fall.get(language, np.inf)
        self._helping: list[tuple[Scan, float]] = [
            (each.space.scan(language, each.vector, depth), each.share) for each in asked.helps.get(language, ())
        ]
        scans = [self._first, *(scan for scan, _ in self._helping)]
        self.nearest = np.array([passage for scan in scans for passage in scan.nearest], np.int64)

    def similarities(self, passages: NDArray[np.int64]) -> NDArray[np.float32]:
        """(n,) cosines in the first space, NaN for a passage without a vector."""
        return self._first.similarities(passages)

    def unusualness(self, passages: NDArray[np.int64], similarities: NDArray[np.float32]) -> NDArray[np.float32]:
        """(n,) standard deviations above the ordinary; `similarities` are those of the first space."""
        first = self._first.unusualness(similarities)
        blended = first.copy()
        for scan, share in self._helping:
            cosines = scan.similarities(passages)
            # Until the writer has come to it, a passage has no vector in a space that helps.
            blended += share * np.where(np.isnan(cosines), 0.0, scan.unusualness(cosines) - first).astype(np.float32)
        return np.asarray(np.maximum(blended, first - np.float32(self._fall)), np.float32)
