"""How near chosen passages are to one, for a caller who knows already which few may be.

To the last digit as near as `vector_near` has them: components are the same whole numbers.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sources.search.vector_near import UNIT, whole_numbers
from sources.search.vector_scan import VectorSnapshot
from sources.search.vectors import Vectors

Ids = NDArray[np.int64]


class Among:
    """The live vectors of a snapshot in memory, two bytes to a component, the rows of a passage side by side."""

    def __init__(self, snapshot: VectorSnapshot) -> None:
        kept = [(segment, np.flatnonzero(snapshot.alive(segment))) for segment in snapshot.open.values()]
        owners = np.concatenate([np.empty(0, np.int64), *(segment.passages[rows] for segment, rows in kept)])
        order = np.argsort(owners, kind="stable")
        places = np.empty_like(order)
        places[order] = np.arange(len(order))
        self._vectors = np.empty((len(order), snapshot.dimensions), np.int16)
        for (segment, rows), mine in zip(
            kept, np.split(places, np.cumsum([len(rows) for _, rows in kept])), strict=False
        ):
            self._vectors[mine] = whole_numbers(segment.vectors[rows])
        self._owners = owners[order]
        self._passages, self._starts = np.unique(self._owners, return_index=True)
        self._counts = np.diff(self._starts, append=len(order))

    def of(self, passage: int) -> Vectors:
        """(n, dimensions) the vectors of a passage, in whole numbers; none where it has none."""
        rows = slice(*np.searchsorted(self._owners, [passage, passage + 1]))
        return self._vectors[rows].astype(np.float32)

    def cosines(self, query: Vectors, passages: Ids) -> NDArray[np.float64]:
        """(n,) the cosine of the nearest rows of a query (m, dimensions), in whole numbers, and each passage.

        -inf where either has no vector.
        """
        found = np.full(len(passages), -np.inf)
        at = np.searchsorted(self._passages, passages)
        known = np.flatnonzero(at < len(self._passages))
        known = known[self._passages[at[known]] == passages[known]]
        if len(known) and len(query):
            counts = self._counts[at[known]]
            firsts = np.cumsum(counts) - counts
            rows = np.arange(counts.sum()) + np.repeat(self._starts[at[known]] - firsts, counts)
            products = query @ self._vectors[rows].astype(np.float32).T
            found[known] = np.maximum.reduceat(products.max(axis=0), firsts).astype(np.float64) / UNIT**2
        return found
