"""Reading side of the vectors: which passages of a language are nearest to a query."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from usearch.index import Index

from sources.search.coarse import Coarse, coarse_similarities
from sources.search.vectors import Manifest, Vectors, VectorSegment, open_coarse, open_graph, open_rows, open_vectors

# Rows, evenly spread, from which the ordinary similarity of a query to a language's passages is estimated.
_SAMPLE = 2048
# Below every similarity.
_DEAD = -2.0
# So many rows are looked at for each passage wanted, since several may belong to one passage.
_ROWS_PER_PASSAGE = 4


class OpenSegment:
    """A segment with its rows in memory, ordered for look-up by passage, and its vectors mapped from disk."""

    def __init__(self, directory: Path, segment: VectorSegment, dimensions: int) -> None:
        self.name, self.language = segment.name, segment.language
        self.passages, self.digests = open_rows(directory, segment).T
        self.vectors: Vectors = open_vectors(directory, segment, dimensions)
        self.graph: Index | None = open_graph(directory, segment, dimensions)
        self.coarse: Coarse | None = open_coarse(directory, segment, dimensions)
        self._order = np.argsort(self.passages, kind="stable")
        self._sorted = self.passages[self._order]

    def rows_of(self, passages: NDArray[np.int64]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """All rows of the passages, and for each row the place of its passage in `passages`."""
        starts = np.searchsorted(self._sorted, passages, "left")
        counts = np.searchsorted(self._sorted, passages, "right") - starts
        places = np.repeat(np.arange(len(passages)), counts)
        within = np.arange(len(places)) - np.repeat(np.cumsum(counts) - counts, counts)
        return self._order[np.repeat(starts, counts) + within], places


# A segment and which of its rows count.
_Part: TypeAlias = tuple[OpenSegment, NDArray[np.bool_]]


class VectorSnapshot:
    """One consistent view of the vectors of one directory; immutable."""

    def __init__(self, directory: Path, manifest: Manifest, known: dict[str, OpenSegment]) -> None:
        self.dimensions = manifest.dimensions
        self.open = {
            segment.name: known.get(segment.name) or OpenSegment(directory, segment, manifest.dimensions)
            for segment in manifest.segments
        }
        removed = np.array(manifest.removed, np.int64)
        self._alive = {name: ~np.isin(segment.passages, removed) for name, segment in self.open.items()}
        self._samples = {language: self._sample(language) for language in self.languages()}

    def rows(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Passage id and digest of all live rows; a passage may have several."""
        if not self.open:
            return np.empty(0, np.int64), np.empty(0, np.int64)
        return (
            np.concatenate([segment.passages[self._alive[name]] for name, segment in self.open.items()]),
            np.concatenate([segment.digests[self._alive[name]] for name, segment in self.open.items()]),
        )

    def of(self, passage: int) -> Vectors:
        """The unit vectors (n, dimensions) of a passage, the whole one's first; none where it has none yet."""
        wanted = np.array([passage], np.int64)
        found = [
            segment.vectors[rows[self._alive[name][rows]]]
            for name, segment in self.open.items()
            for rows, _ in [segment.rows_of(wanted)]
        ]
        return np.concatenate(found) if found else np.empty((0, self.dimensions), np.float32)

    def languages(self) -> set[str]:
        """Of the passages that have a vector."""
        return {segment.language for segment in self.open.values()}

    def alive(self, segment: OpenSegment) -> NDArray[np.bool_]:
        """Which rows of a segment count."""
        return self._alive[segment.name]

    def scan(self, language: str, query: Vectors, limit: int) -> Scan:
        """Compare a unit vector (dimensions,) with the passages of one language."""
        parts = [(s, self._alive[name]) for name, s in self.open.items() if s.language == language]
        return Scan(parts, self._samples.get(language), query, limit)

    def _sample(self, language: str) -> Vectors:
        segments = [segment for segment in self.open.values() if segment.language == language]
        step = max(1, sum(len(segment.passages) for segment in segments) // _SAMPLE)
        return np.concatenate([segment.vectors[::step] for segment in segments])


class Scan:
    """How near the passages of one language are to a query.

    `nearest` are the ids of the nearest passages. Mean and deviation describe the language's passages at large: within
    a language they tell a near passage from a merely alike one, and they make two languages comparable.
    """

    def __init__(
        self,
        parts: Sequence[_Part],
        sample: Vectors | None,
        query: Vectors,
        limit: int,
    ) -> None:
        self._parts, self._query = parts, query
        self.nearest = _first_passages(_nearest_rows(parts, query, limit * _ROWS_PER_PASSAGE), limit)
        ordinary = np.zeros(1, np.float32) if sample is None else sample @ query
        self._mean, self._deviation = float(ordinary.mean()), float(ordinary.std()) or 1.0

    def similarities(self, passages: NDArray[np.int64]) -> NDArray[np.float32]:
        """Cosine of the query to each passage by its nearest row, NaN for one without a vector."""
        known = np.full(len(passages), np.nan, np.float32)
        for segment, alive in self._parts:
            rows, places = segment.rows_of(passages)
            rows, places = rows[alive[rows]], places[alive[rows]]
            np.fmax.at(known, places, segment.vectors[rows] @ self._query)
        return known

    def unusualness(self, similarities: NDArray[np.float32]) -> NDArray[np.float32]:
        """Standard deviations above the ordinary; a passage without a vector counts as ordinary."""
        return np.asarray(np.nan_to_num((similarities - self._mean) / self._deviation), np.float32)


def _nearest_rows(
    parts: Sequence[_Part], query: Vectors, limit: int
) -> list[tuple[NDArray[np.int64], NDArray[np.float32]]]:
    """Passages and similarities of the live rows nearest to a vector, in no order."""
    chosen = [(part[0], _by_graph(part, query, limit)) for part in parts if part[0].coarse is None]
    chosen += _by_bytes([part for part in parts if part[0].coarse is not None], query, limit)
    return [(segment.passages[rows], segment.vectors[rows] @ query) for segment, rows in chosen]


def _by_graph(part: _Part, query: Vectors, limit: int) -> NDArray[np.int64]:
    segment, alive = part
    rows = segment.graph.search(query, limit).keys.astype(np.int64) if segment.graph else np.empty(0, np.int64)
    return rows[alive[rows]]


def _by_bytes(parts: Sequence[_Part], query: Vectors, limit: int) -> list[tuple[OpenSegment, NDArray[np.int64]]]:
    """The rows that are nearest by their bytes, of all segments together."""
    coarse = coarse_similarities([segment.coarse for segment, _ in parts if segment.coarse], query)
    near = [np.where(alive, value, _DEAD) for (_, alive), value in zip(parts, coarse, strict=True)]
    values = np.concatenate(near or [np.empty(0, np.float32)])
    rows = np.sort(_top(values, limit))
    rows = rows[values[rows] > _DEAD]
    starts = np.cumsum([0, *map(len, near)])
    bounds = np.searchsorted(rows, starts)
    return [(segment, rows[bounds[at] : bounds[at + 1]] - starts[at]) for at, (segment, _) in enumerate(parts)]


def _first_passages(found: Sequence[tuple[NDArray[np.int64], NDArray[np.float32]]], limit: int) -> list[int]:
    """The ids of the nearest passages, nearest first; of passages equally near the lower id."""
    if not found:
        return []
    passages, values = (np.concatenate(parts) for parts in zip(*found, strict=True))
    nearest = np.lexsort((passages, -values))[: limit * _ROWS_PER_PASSAGE]
    return list(dict.fromkeys(passages[nearest].tolist()))[:limit]


def _top(values: NDArray[np.float32], limit: int) -> NDArray[np.intp]:
    if limit >= len(values) or limit == 0:
        return np.arange(min(limit, len(values)))
    return np.argpartition(values, len(values) - limit)[len(values) - limit :]
