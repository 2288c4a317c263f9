"""BM25 over a Whoosh index, term at a time on numpy arrays.

score(q, d) = sum over terms t of idf(t) * f * (k1 + 1) / (f + k1 * (1 - b + b * |d| / avg|d|)), with Lucene's
idf(t) = ln(1 + (N - n(t) + 0.5) / (n(t) + 0.5)) (Kamphuis et al., "Which BM25 Do You Mean?", ECIR 2020).
k1 = 0.9 and b = 0.4 suit short passages (Trotman et al., "Improvements to BM25 and Language Models Examined", 2014).
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Iterable
from math import log
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from sources.search.postings import EMPTY, Postings, read_column, read_lengths, read_postings

K1 = 0.9
B = 0.4
FIELDS = ("content", "names")

Impacts = tuple[NDArray[np.int32], NDArray[np.float32]]


class Ranked(NamedTuple):
    """Passage ids, best first, and their BM25 scores."""

    passages: NDArray[np.int64]
    scores: NDArray[np.float32]


class _Segment:
    """What never changes about one Whoosh segment; shared by every snapshot that contains it."""

    def __init__(self, reader: Any) -> None:
        self.size: int = reader.doc_count_all()
        self.passages = read_column(reader, "passage_id", self.size)
        self.digests = read_column(reader, "digest", self.size)
        self.languages = read_column(reader, "language", self.size)
        self.lengths = {field: read_lengths(reader, field, self.size) for field in FIELDS}
        self.postings: dict[tuple[str, str], Postings] = {}


class _Leaf(NamedTuple):
    segment: _Segment
    reader: Any
    alive: NDArray[np.bool_] | None  # None: nothing was deleted
    impacts: dict[tuple[str, str], Impacts]


class Snapshot:
    """One consistent view of the index. Immutable but for its caches; readers keep theirs while a newer one is made.

    Whoosh's posting files share one file position, so decoding takes `lock`; scoring does not.
    """

    def __init__(self, reader: Any, known: dict[str, _Segment], lock: threading.Lock) -> None:
        self._lock = lock
        self.segments: dict[str, _Segment] = {}
        self._leaves: list[_Leaf] = []
        for leaf, _offset in reader.leaf_readers():
            stored = leaf.segment()
            segment = known.get(stored.segment_id()) or _Segment(leaf)
            self.segments[stored.segment_id()] = segment
            self._leaves.append(_Leaf(segment, leaf, _alive(stored, segment.size), {}))
        self._count = sum(leaf.segment.size for leaf in self._leaves)
        self._average = {field: (reader.field_length(field) / max(self._count, 1)) or 1.0 for field in FIELDS}
        weakref.finalize(self, reader.close)

    def passages(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Ids and digests of all passages that can be found, in index order."""
        kept = [(leaf.segment, slice(None) if leaf.alive is None else leaf.alive) for leaf in self._leaves]
        if not kept:
            return np.empty(0, np.int64), np.empty(0, np.int64)
        return (
            np.concatenate([segment.passages[alive] for segment, alive in kept]),
            np.concatenate([segment.digests[alive] for segment, alive in kept]),
        )

    def search(self, field: str, terms: Iterable[str], limit: int, language: int | None = None) -> Ranked:
        """The `limit` best passages; ties go to the earlier in the index. `language` keeps only passages in it."""
        wanted = sorted(set(terms))
        found = [
            ranked
            for leaf in self._leaves
            if (ranked := self._search_leaf(leaf, field, wanted, limit, language)) is not None
        ]
        if not found:
            return Ranked(np.empty(0, np.int64), np.empty(0, np.float32))
        passages = np.concatenate([ranked.passages for ranked in found])
        scores = np.concatenate([ranked.scores for ranked in found])
        best = np.argsort(-scores, kind="stable")[:limit]
        return Ranked(passages[best], scores[best])

    def weight(self, field: str, terms: Iterable[str]) -> float:
        """Sum of the idf of the terms that occur at all: about the score of a passage with each of them once."""
        frequencies = [self._frequency(field, term) for term in set(terms)]
        return sum(self._idf(frequency) for frequency in frequencies if frequency)

    def _search_leaf(
        self, leaf: _Leaf, field: str, terms: list[str], limit: int, language: int | None
    ) -> Ranked | None:
        scores: NDArray[np.float32] | None = None
        for term in terms:
            documents, impacts = self._impacts(leaf, field, term)
            if len(documents):
                scores = np.zeros(leaf.segment.size, np.float32) if scores is None else scores
                scores[documents] += impacts
        if scores is None:
            return None
        if leaf.alive is not None:
            scores *= leaf.alive
        if language is not None:
            scores *= leaf.segment.languages == language
        best = _best(scores, limit)
        return Ranked(leaf.segment.passages[best], scores[best])

    def _impacts(self, leaf: _Leaf, field: str, term: str) -> Impacts:
        cached = leaf.impacts.get((field, term))
        if cached is not None:
            return cached
        documents, frequencies = self._postings(leaf, field, term)
        idf = self._idf(self._frequency(field, term))
        lengths = leaf.segment.lengths[field][documents]
        saturation = frequencies + K1 * (1.0 - B + B * lengths / self._average[field])
        impacts = (documents, (idf * frequencies * (K1 + 1.0) / saturation).astype(np.float32))
        leaf.impacts[(field, term)] = impacts
        return impacts

    def _frequency(self, field: str, term: str) -> int:
        return sum(len(self._postings(leaf, field, term).documents) for leaf in self._leaves)

    def _idf(self, frequency: int) -> float:
        return log(1.0 + (self._count - frequency + 0.5) / (frequency + 0.5))

    def _postings(self, leaf: _Leaf, field: str, term: str) -> Postings:
        key = (field, term)
        postings = leaf.segment.postings.get(key)
        if postings is None:
            with self._lock:
                known = (field, term.encode()) in leaf.reader
                postings = read_postings(leaf.reader.postings(*key)) if known else EMPTY
            leaf.segment.postings[key] = postings
        return postings


class ArrayScorer:
    """The process's view of one Whoosh index; `refresh` after the writer has published a generation."""

    def __init__(self, index: Any) -> None:
        self._index = index
        self._lock = threading.Lock()
        self.snapshot = self._open({})

    def refresh(self) -> None:
        self.snapshot = self._open(self.snapshot.segments)

    def _open(self, known: dict[str, _Segment]) -> Snapshot:
        with self._lock:
            reader = self._index.reader()
        return Snapshot(reader, known, self._lock)


def _best(scores: NDArray[np.float32], limit: int) -> NDArray[np.intp]:
    """Positions of the `limit` largest positive scores and of all that tie with the last of them, in index order."""
    candidates = np.flatnonzero(scores)
    if len(candidates) > limit:
        values = scores[candidates]
        threshold = np.partition(values, len(values) - limit)[len(values) - limit]
        candidates = candidates[values >= threshold]
    return candidates


def _alive(stored: Any, size: int) -> NDArray[np.bool_] | None:
    deleted = list(stored.deleted_docs())
    if not deleted:
        return None
    alive = np.ones(size, np.bool_)
    alive[deleted] = False
    return alive
