"""Our own engine in the retrieval benchmark: the very code a search runs, on an index built aside."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from factcheck.evaluation.bench_corpus import CorpusRow
from sources.search.array_scorer import ArrayScorer
from sources.search.cross_lingual import cross_lingual_sha256
from sources.search.directory import Published
from sources.search.encoder import model_sha256
from sources.search.engine import View
from sources.search.english import english_sha256
from sources.search.keywords import (
    IndexedPassage,
    apply_keyword_changes,
    create_keyword_index,
    digest,
    open_keyword_index,
)
from sources.search.retrieve import query_terms, search_view
from sources.search.spaces import CROSS_LINGUAL, ENGLISH, VECTORS, Space
from sources.search.vector_scan import VectorSnapshot
from sources.search.vector_stage import encode_missing
from sources.search.vectors import VectorWriter, read_manifest


def as_passages(rows: Sequence[CorpusRow]) -> list[IndexedPassage]:
    """The corpus as the index sees it; a passage's id is its row number."""
    return [IndexedPassage(number, number // 100, row.language, row.text, {}) for number, row in enumerate(rows)]


class ProductKeywords:
    """Whoosh with the array scorer, without vectors."""

    name = "product_bm25"

    def build(self, rows: Sequence[CorpusRow], directory: Path) -> None:
        path = directory / "product"
        path.mkdir()
        apply_keyword_changes(create_keyword_index(path), [], as_passages(rows))  # in one commit, as `reindex` does
        self.snapshot = ArrayScorer(open_keyword_index(path)).snapshot

    def search(self, query: str, limit: int) -> list[int]:
        return list(map(int, self.snapshot.search("content", query_terms(query), limit).passages))


class Product:
    """Keywords, names and vectors fused, as a search runs it. Encoded vectors are kept for the next run.

    A corpus of one language is not given vectors for searching it from another.
    """

    name = "product"

    def __init__(self, keywords: ProductKeywords, cache: Path, say: Callable[[str], None]) -> None:
        self._keywords, self._cache, self._say = keywords, cache, say

    def build(self, rows: Sequence[CorpusRow], directory: Path) -> None:
        passages = as_passages(rows)
        vectors = self._snapshot(VECTORS, model_sha256(), passages)
        bilingual = len({passage.language for passage in passages}) > 1
        if not bilingual:
            self._say("all passages are of one language: without the vectors that serve other languages")
        cross_lingual = self._snapshot(CROSS_LINGUAL, cross_lingual_sha256(), passages if bilingual else [])
        english = self._snapshot(ENGLISH, english_sha256(), passages)
        self._view = View(Published(directory.name, 0, 0), self._keywords.snapshot, vectors, cross_lingual, english)

    def search(self, query: str, limit: int) -> list[int]:
        return [hit.passage_id for hit in search_view(self._view, query, limit=limit).hits]

    def _snapshot(self, space: Space, encoder_sha256: str, passages: Sequence[IndexedPassage]) -> VectorSnapshot:
        """Encodes what the directory does not hold yet; can be interrupted and taken up again."""
        directory = self._cache / _fingerprint(encoder_sha256, passages)
        directory.mkdir(parents=True, exist_ok=True)
        writer = VectorWriter(directory, space.dimensions)
        encode_missing(
            writer, space, passages, lambda name, done, total: self._say(f"{name}: {done} of {total} encoded")
        )
        return VectorSnapshot(directory, read_manifest(directory, space.dimensions), {})


def _fingerprint(encoder_sha256: str, passages: Sequence[IndexedPassage]) -> str:
    joined = hashlib.sha256(encoder_sha256.encode())
    for passage in passages:
        joined.update(digest(passage).to_bytes(8, "big", signed=True))
    return joined.hexdigest()[:16]
