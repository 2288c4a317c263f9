"""Reading side of the vectors: which passages of a language are nearest to a query."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from usearch.index import Index

from sources.search.vectors import Manifest, Vectors, VectorSegment, open_graph, open_rows, open_vectors

# Rows, evenly spread, from which the ordinary similarity of a query to a language's passages is estimated.
_SAMPLE = 4096
# So many rows are looked at for each passage wanted, since several may belong to one passage.
_ROWS_PER_PASSAGE = 4


class OpenSegment:
    """A segment with its rows in memory, ordered for look-up by passage, and its vectors mapped from disk."""

    def __init__(self, directory: Path, segment: VectorSegment) -> None:
        self.language = segment.language
        self.passages, self.digests = open_rows(directory, segment).T
        self.vectors: Vectors = open_vectors(directory, segment)
        self.graph: Index | None = open_graph(directory, segment)
        self._order = np.argsort(self.passages, kind="stable")
        self._sorted = self.passages[self._order]

    def rows_of(self, passages: NDArray[np.int64]) -> NDArray[np.intp]:
        """Row numbers of those of the passages that are here, all rows of each."""
        starts = np.searchsorted(self._sorted, passages, "left")
        ends = np.searchsorted(self._sorted, passages, "right")
        spans = [self._order[start:end] for start, end in zip(starts, ends, strict=True) if end > start]
        return np.concatenate(spans) if spans else np.empty(0, np.intp)


class VectorSnapshot:
    """One consistent view of the vectors; immutable."""

    def __init__(self, directory: Path, manifest: Manifest, known: dict[str, OpenSegment]) -> None:
        self.open = {s.name: known.get(s.name) or OpenSegment(directory, s) for s in manifest.segments}
        removed = np.array(manifest.removed, np.int64)
        self._alive = {name: ~np.isin(segment.passages, removed) for name, segment in self.open.items()}

    def rows(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Passage id and digest of all live rows; a passage may have several."""
        if not self.open:
            return np.empty(0, np.int64), np.empty(0, np.int64)
        return (
            np.concatenate([segment.passages[self._alive[name]] for name, segment in self.open.items()]),
            np.concatenate([segment.digests[self._alive[name]] for name, segment in self.open.items()]),
        )

    def scan(self, language: str, query: Vectors, limit: int) -> Scan:
        """Compare a unit vector (384,) with the passages of one language."""
        parts = [(s, self._alive[name]) for name, s in self.open.items() if s.language == language]
        return Scan(parts, query, limit)


class Scan:
    """How near the passages of one language are to a query.

    `nearest` are the ids of the nearest passages. Mean and deviation describe the language's passages at large: within
    a language they tell a near passage from a merely alike one, and they make two languages comparable.
    """

    def __init__(self, parts: Sequence[tuple[OpenSegment, NDArray[np.bool_]]], query: Vectors, limit: int) -> None:
        self._parts, self._query = parts, query
        found = [_nearest_rows(segment, alive, query, limit * _ROWS_PER_PASSAGE) for segment, alive in parts]
        rows = sorted(
            (-value, passage) for passages, values in found for passage, value in zip(passages, values, strict=True)
        )
        self.nearest = list(dict.fromkeys(passage for _, passage in rows))[:limit]
        sample = self._sample()
        self._mean = float(sample.mean()) if len(sample) else 0.0
        self._deviation = float(sample.std()) or 1.0 if len(sample) else 1.0

    def similarities(self, passages: Sequence[int]) -> dict[int, float]:
        """Cosine of the query to each passage that has a vector, by its nearest row."""
        wanted = np.array(passages, np.int64)
        known: dict[int, float] = {}
        for segment, alive in self._parts:
            rows = segment.rows_of(wanted)
            rows = rows[alive[rows]]
            values = segment.vectors[rows] @ self._query
            for passage, value in zip(segment.passages[rows].tolist(), values.tolist(), strict=True):
                known[passage] = max(value, known.get(passage, -1.0))
        return known

    def unusualness(self, similarity: float | None) -> float:
        """Standard deviations above the ordinary; a passage without a vector counts as ordinary."""
        return 0.0 if similarity is None else (similarity - self._mean) / self._deviation

    def _sample(self) -> Vectors:
        total = sum(len(segment.passages) for segment, _ in self._parts)
        step = max(1, total // _SAMPLE)
        sampled = [segment.vectors[::step] @ self._query for segment, _ in self._parts]
        return np.concatenate(sampled) if sampled else np.empty(0, np.float32)


def _nearest_rows(
    segment: OpenSegment, alive: NDArray[np.bool_], query: Vectors, limit: int
) -> tuple[list[int], list[float]]:
    """Passage and similarity of the nearest live rows, in no order."""
    if segment.graph is not None:
        rows = segment.graph.search(query, limit).keys.astype(np.int64)
        rows = rows[alive[rows]]
        return segment.passages[rows].tolist(), (segment.vectors[rows] @ query).tolist()
    values = np.where(alive, segment.vectors @ query, np.float32(-2.0))
    rows = _top(values, min(limit, int(alive.sum())))
    return segment.passages[rows].tolist(), values[rows].tolist()


def _top(values: NDArray[np.float32], limit: int) -> NDArray[np.intp]:
    if limit >= len(values):
        return np.arange(len(values))
    return np.argpartition(-values, limit)[:limit]
