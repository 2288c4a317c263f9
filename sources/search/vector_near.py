"""The passages nearest to passages: many at once, since one multiplication of two matrices costs less than many of one.

A cosine is computed anew in double precision, so that it does not depend on what else was multiplied with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from sources.search.encoder import DIMENSIONS
from sources.search.vector_scan import OpenSegment, VectorSnapshot
from sources.search.vectors import Vectors

# So many rows are looked at for each passage wanted, since several may belong to one passage.
_ROWS_PER_PASSAGE = 4
# Rows of similarities that are held at once.
_BLOCK = 64
_DIGITS = 5

Cosines = dict[int, float]


def nearest_passages(snapshot: VectorSnapshot, passages: Sequence[int], limit: int) -> list[Cosines]:
    """For each passage the `limit` others nearest to any vector of it, of each language, with their cosines.

    Cosines are rounded. A passage that has no vector yet is near to none.
    """
    own = [snapshot.of(passage) for passage in passages]
    queries = np.concatenate([*own, snapshot.of(-1)])
    owners = np.repeat(np.arange(len(passages)), [len(vectors) for vectors in own])
    found: list[set[int]] = [set() for _ in passages]
    for segments in _by_language(snapshot):
        for place, near in _candidates(snapshot, segments, queries, owners, limit):
            found[place] |= near - {passages[place]}
    return [_cosines(snapshot, vectors, near) for vectors, near in zip(own, found, strict=True)]


def whole_vectors(snapshot: VectorSnapshot, passages: Sequence[int]) -> tuple[list[int], Vectors]:
    """Of the passages those that have a vector, and (n, 384) the one of each that stands for the whole of it."""
    wanted = np.array(passages, np.int64)
    places, vectors = [np.empty(0, np.intp)], [np.empty((0, DIMENSIONS), np.float32)]
    for segment in snapshot.open.values():
        rows, owners = segment.rows_of(wanted)
        alive = snapshot.alive(segment)[rows]
        known, first = np.unique(owners[alive], return_index=True)
        places.append(known)
        vectors.append(segment.vectors[rows[alive][first]])
    order = np.argsort(np.concatenate(places), kind="stable")
    return [passages[at] for at in np.concatenate(places)[order]], np.concatenate(vectors)[order]


def _by_language(snapshot: VectorSnapshot) -> Iterator[list[OpenSegment]]:
    ordered = sorted(snapshot.open.values(), key=lambda segment: segment.language)
    for _, segments in groupby(ordered, lambda segment: segment.language):
        yield list(segments)


def _candidates(
    snapshot: VectorSnapshot,
    segments: Sequence[OpenSegment],
    queries: Vectors,
    owners: NDArray[np.intp],
    limit: int,
) -> Iterator[tuple[int, set[int]]]:
    """Place of a passage and the nearest to it in one language, as far as single precision tells."""
    rows = [_nearest_rows(segment, snapshot.alive(segment), queries, limit * _ROWS_PER_PASSAGE) for segment in segments]
    for place in dict.fromkeys(owners.tolist()):
        wanted = np.flatnonzero(owners == place)
        passages = np.concatenate([part[0][at] for part in rows for at in wanted])
        values = np.concatenate([part[1][at] for part in rows for at in wanted])
        ranked = passages[np.argsort(-values, kind="stable")]
        distinct, first = np.unique(ranked, return_index=True)
        # One more than is wanted: the passage itself is among them.
        yield place, set(distinct[np.argsort(first)][: limit + 1].tolist())


def _nearest_rows(
    segment: OpenSegment, alive: NDArray[np.bool_], queries: Vectors, limit: int
) -> tuple[list[NDArray[np.int64]], list[Vectors]]:
    """For each query the passages of the nearest live rows, and their similarities."""
    passages, similarities = [], []
    for start in range(0, len(queries), _BLOCK):
        block = queries[start : start + _BLOCK]
        if segment.graph is not None:
            for query, found in zip(block, np.atleast_2d(segment.graph.search(block, limit).keys), strict=True):
                rows = found[found < len(alive)].astype(np.int64)
                rows = rows[alive[rows]]
                passages.append(segment.passages[rows])
                similarities.append(segment.vectors[rows] @ query)
            continue
        values = block @ segment.vectors.T
        values[:, ~alive] = -2.0
        kept = min(limit, int(alive.sum()))
        for line in values:
            rows = np.argpartition(line, len(line) - kept)[len(line) - kept :] if kept else np.empty(0, np.intp)
            passages.append(segment.passages[rows])
            similarities.append(line[rows])
    return passages, similarities


def _cosines(snapshot: VectorSnapshot, vectors: Vectors, passages: set[int]) -> Cosines:
    """The greatest cosine of any of the vectors to any live row of each passage."""
    wanted = np.array(sorted(passages), np.int64)
    best = np.full(len(wanted), -2.0)
    for segment in snapshot.open.values() if len(wanted) else ():
        rows, places = segment.rows_of(wanted)
        alive = snapshot.alive(segment)[rows]
        rows, places = rows[alive], places[alive]
        similar = segment.vectors[rows].astype(np.float64) @ vectors.T.astype(np.float64)
        np.maximum.at(best, places, similar.max(axis=1))
    return dict(zip(wanted.tolist(), best.round(_DIGITS).tolist(), strict=True))
