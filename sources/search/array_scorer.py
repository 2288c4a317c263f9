"""BM25 over a Whoosh index, term at a time on numpy arrays.

score(q, d) = sum over terms t of idf(t) * f * (k1 + 1) / (f + k1 * (1 - b + b * |d| / avg|d|)), with Lucene's
idf(t) = ln(1 + (N - n(t) + 0.5) / (n(t) + 0.5)) (Kamphuis et al., "Which BM25 Do You Mean?", ECIR 2020).
k1 = 0.9 and b = 0.4 suit short passages (Trotman et al., "Improvements to BM25 and Language Models Examined", 2014).
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Iterable, Mapping
from functools import cached_property
from math import log
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from sources.search.postings import EMPTY, Postings, read_column, read_lengths, read_postings

K1 = 0.9
B = 0.4
FIELDS = ("content", "names")
NOBODY = -1

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
        self.documents = read_column(reader, "document_id", self.size)
        self.digests = read_column(reader, "digest", self.size)
        self.languages = read_column(reader, "language", self.size)
        self.lengths = {field: read_lengths(reader, field, self.size) for field in FIELDS}
        self.postings: dict[tuple[str, str], Postings] = {}


class _Leaf(NamedTuple):
    segment: _Segment
    reader: Any
    offset: int


class Snapshot:
    """One consistent view of the index. Immutable but for its caches; readers keep theirs while a newer one is made.

    Whoosh's posting files share one file position, so decoding takes `lock`; scoring does not.
    """

    def __init__(self, reader: Any, known: dict[str, _Segment], lock: threading.Lock) -> None:
        self._lock = lock
        self.segments: dict[str, _Segment] = {}
        self._leaves: list[_Leaf] = []
        for leaf, offset in reader.leaf_readers():
            if not leaf.doc_count_all():
                continue  # what stands for an index without a single segment has none to name
            name = leaf.segment().segment_id()
            self.segments[name] = known.get(name) or _Segment(leaf)
            self._leaves.append(_Leaf(self.segments[name], leaf, offset))
        parts = [leaf.segment for leaf in self._leaves]
        self._size = sum(part.size for part in parts)
        self._passages = _joined([part.passages for part in parts])
        self._digests = _joined([part.digests for part in parts])
        self._languages = _joined([part.languages for part in parts])
        self._documents = _joined([part.documents for part in parts])
        self._adjacency = _Adjacency(self._passages, self._documents)
        self._alive = np.ones(self._size, np.bool_)
        self._alive[[number for number in range(self._size) if reader.is_deleted(number)]] = False
        self._norms = {field: self._length_norms(reader, field) for field in FIELDS}
        self._impacts: dict[tuple[str, str], Impacts] = {}
        weakref.finalize(self, reader.close)

    def passages(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Ids and digests of all passages that can be found, in index order."""
        return self._passages[self._alive], self._digests[self._alive]

    @cached_property
    def counts(self) -> tuple[int, int]:
        """How many documents and passages can be found."""
        return len(np.unique(self._documents[self._alive])), int(self._alive.sum())

    def search(self, field: str, terms: Mapping[str, float], limit: int, language: int | None = None) -> Ranked:
        """The `limit` best passages for weighted terms; ties go to the earlier in the index.

        `language` keeps only passages in it.
        """
        scores = np.zeros(self._size, np.float32)
        for term in sorted(terms):
            documents, impacts = self._term_impacts(field, term)
            scores[documents] += impacts if terms[term] == 1.0 else np.float32(terms[term]) * impacts
        scores *= self._alive
        if language is not None:
            scores *= self._languages == language
        best = _best(scores, limit)
        return Ranked(self._passages[best], scores[best])

    def adjacent(self, passages: NDArray[np.int64]) -> NDArray[np.int64]:
        """For each passage the one just before and the one just after it in its document, NOBODY at an end: (n, 2)."""
        return self._adjacency.around(passages)

    def weight(self, field: str, terms: Iterable[str]) -> float:
        """Sum of the idf of the terms that occur at all: about the score of a passage with each of them once."""
        frequencies = [len(self._term_impacts(field, term)[0]) for term in set(terms)]
        return sum(self._idf(frequency) for frequency in frequencies if frequency)

    def _term_impacts(self, field: str, term: str) -> Impacts:
        cached = self._impacts.get((field, term))
        if cached is None:
            cached = self._impacts[(field, term)] = self._score_term(field, term)
        return cached

    def _score_term(self, field: str, term: str) -> Impacts:
        parts = [(self._postings(leaf, field, term), leaf.offset) for leaf in self._leaves]
        documents = _joined([postings.documents + offset for postings, offset in parts])
        frequencies = _joined([postings.frequencies for postings, _ in parts])
        saturated = frequencies * (K1 + 1.0) / (frequencies + self._norms[field][documents])
        return documents, (self._idf(len(documents)) * saturated).astype(np.float32)

    def _idf(self, frequency: int) -> float:
        return log(1.0 + (self._size - frequency + 0.5) / (frequency + 0.5))

    def _postings(self, leaf: _Leaf, field: str, term: str) -> Postings:
        key = (field, term)
        postings = leaf.segment.postings.get(key)
        if postings is None:
            with self._lock:
                known = (field, term.encode()) in leaf.reader
                postings = read_postings(leaf.reader.postings(*key)) if known else EMPTY
            leaf.segment.postings[key] = postings
        return postings

    def _length_norms(self, reader: Any, field: str) -> NDArray[np.float32]:
        """k1 * (1 - b + b * |d| / avg|d|) for every passage."""
        average = (reader.field_length(field) / max(self._size, 1)) or 1.0
        lengths = _joined([leaf.segment.lengths[field] for leaf in self._leaves])
        return (K1 * (1.0 - B + B * lengths / average)).astype(np.float32)


class _Adjacency:
    """Passages in reading order; deleted ones among them, for a caller to leave out."""

    def __init__(self, passages: NDArray[np.int64], documents: NDArray[np.int64]) -> None:
        order = np.lexsort((passages, documents))
        passages, documents = passages[order], documents[order]
        follows = documents[1:] == documents[:-1]
        before = np.concatenate([[NOBODY], np.where(follows, passages[:-1], NOBODY)])[: len(passages)]
        after = np.concatenate([np.where(follows, passages[1:], NOBODY), [NOBODY]])[: len(passages)]
        by_passage = np.argsort(passages, kind="stable")
        self._passages = passages[by_passage]
        self._beside = np.stack([before, after], axis=1)[by_passage].astype(np.int64)

    def around(self, wanted: NDArray[np.int64]) -> NDArray[np.int64]:
        beside = np.full((len(wanted), 2), NOBODY, np.int64)
        at = np.searchsorted(self._passages, wanted)
        known = at < len(self._passages)
        known[known] = self._passages[at[known]] == wanted[known]
        beside[known] = self._beside[at[known]]
        return beside


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
    """Positions of the `limit` largest positive scores, largest first, equal ones in index order."""
    candidates = np.flatnonzero(scores > 0)  # of booleans: many times as fast as of floats
    if len(candidates) > limit:
        values = scores[candidates]
        threshold = np.partition(values, len(values) - limit)[len(values) - limit]
        candidates = candidates[values >= threshold]
    return candidates[np.argsort(-scores[candidates], kind="stable")[:limit]]


def _joined(parts: list[NDArray[Any]]) -> NDArray[Any]:
    return np.concatenate(parts) if parts else np.empty(0, np.int64)
