"""The passages near to passages: many at once, since one multiplication of two matrices costs less than many of one.

Whether two passages are near, and how near, depends on them alone. The sum of a dot product does not, in the arithmetic
of floating point: it depends on the order of its terms, and so on what else is multiplied. Here components are whole
numbers, of which every partial sum is a whole number that single precision holds exactly.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sources.search.vector_scan import OpenSegment, VectorSnapshot
from sources.search.vectors import Vectors

# A component of 1. No partial sum of a product of two unit vectors exceeds its square by more than rounding adds, and
# that is below 2²⁴. A cosine is so within about 0.0001 of its own.
UNIT = 4_000
# Passages that are compared at once.
_BLOCK = 4_096


class Near(NamedTuple):
    """Ids of the passages that are near, in order, and (n,) their cosines."""

    passages: NDArray[np.int64]
    cosines: NDArray[np.float64]


def near_to(snapshot: VectorSnapshot, queries: Sequence[Vectors], floors: Mapping[str, float]) -> list[dict[str, Near]]:
    """For each query, vectors (n, dimensions) of which any counts, by language what has a cosine of at least its floor.

    A query that is stored itself is among what is found. Languages without a floor are left out.
    """
    found: list[dict[str, Near]] = [{} for _ in queries]
    asked = [place for place, query in enumerate(queries) if len(query)]
    if not asked:
        return found
    stacked = whole_numbers(np.concatenate([queries[place] for place in asked]))
    starts = np.cumsum([0, *(len(queries[place]) for place in asked[:-1])])
    for language, segments in _by_language(snapshot):
        if language in floors:
            parts = [part for each in segments for part in _parts(snapshot, each, stacked, starts, floors[language])]
            for place, near in zip(asked, _by_query(len(asked), parts), strict=True):
                found[place] |= {language: near} if len(near.passages) else {}
    return found


def whole_vectors(snapshot: VectorSnapshot, passages: Sequence[int]) -> tuple[list[int], Vectors]:
    """Of the passages those that have a vector, and (n, dimensions) the one of each that stands for the whole of it."""
    wanted = np.array(passages, np.int64)
    places, vectors = [np.empty(0, np.intp)], [np.empty((0, snapshot.dimensions), np.float32)]
    for segment in snapshot.open.values():
        rows, owners = segment.rows_of(wanted)
        alive = snapshot.alive(segment)[rows]
        known, first = np.unique(owners[alive], return_index=True)
        places.append(known)
        vectors.append(segment.vectors[rows[alive][first]])
    order = np.argsort(np.concatenate(places), kind="stable")
    return [passages[at] for at in np.concatenate(places)[order]], np.concatenate(vectors)[order]


class _Part(NamedTuple):
    """Pairs that are near: place of the query, id of the passage, cosine; ordered by query."""

    queries: NDArray[np.intp]
    passages: NDArray[np.int64]
    cosines: NDArray[np.float64]


def whole_numbers(vectors: Vectors) -> Vectors:
    """Unit vectors with components of up to `UNIT`, each a whole number."""
    scaled: Vectors = vectors * np.float32(UNIT)
    np.rint(scaled, out=scaled)
    return scaled


def _by_language(snapshot: VectorSnapshot) -> Iterator[tuple[str, list[OpenSegment]]]:
    ordered = sorted(snapshot.open.values(), key=lambda segment: segment.language)
    for language, segments in groupby(ordered, lambda segment: segment.language):
        yield language, list(segments)


def _parts(
    snapshot: VectorSnapshot, segment: OpenSegment, stacked: Vectors, starts: NDArray[np.intp], floor: float
) -> Iterator[_Part]:
    """Some passages of a segment at a time; the rows of one stand together."""
    alive = snapshot.alive(segment)
    firsts = np.flatnonzero(np.diff(segment.passages, prepend=-1))
    for start in range(0, len(firsts), _BLOCK):
        ends = firsts[start + _BLOCK] if start + _BLOCK < len(firsts) else len(segment.passages)
        some = firsts[start : start + _BLOCK]
        rows = slice(some[0], ends)
        products = stacked @ whole_numbers(segment.vectors[rows]).T
        closest = np.stack([each.max(axis=0) for each in np.split(products, starts[1:])])
        closest[:, ~alive[rows]] = -np.inf
        query, stored = np.nonzero(closest >= floor * UNIT**2)
        passage = np.repeat(np.arange(len(some)), np.diff(some, append=ends))[stored]
        # The rows of one passage stand next to each other.
        first = np.flatnonzero((np.diff(query, prepend=-1) != 0) | (np.diff(passage, prepend=-1) != 0))
        near = closest[query, stored]
        best = np.maximum.reduceat(near, first) if len(first) else near
        yield _Part(query[first], segment.passages[some[passage[first]]], best.astype(np.float64) / UNIT**2)


def _by_query(count: int, parts: Sequence[_Part]) -> Iterator[Near]:
    bounds = [np.searchsorted(part.queries, np.arange(count + 1)).tolist() for part in parts]
    for query in range(count):
        mine = [slice(*each[query : query + 2]) for each in bounds]
        passages = np.concatenate([part.passages[each] for part, each in zip(parts, mine, strict=True)])
        cosines = np.concatenate([part.cosines[each] for part, each in zip(parts, mine, strict=True)])
        order = np.argsort(passages, kind="stable")
        yield Near(passages[order], cosines[order])
