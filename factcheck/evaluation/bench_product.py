"""Our own engine in the retrieval benchmark: the very code a search runs, on an index built aside."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from factcheck.evaluation.bench_corpus import CorpusRow
from sources.search.array_scorer import ArrayScorer
from sources.search.directory import Published
from sources.search.encoder import load_encoder, model_sha256
from sources.search.engine import View
from sources.search.keywords import (
    IndexedPassage,
    apply_keyword_changes,
    create_keyword_index,
    digest,
    open_keyword_index,
)
from sources.search.retrieve import query_terms, search_view
from sources.search.vector_scan import VectorSnapshot
from sources.search.vector_texts import vector_texts
from sources.search.vectors import VectorWriter, read_manifest

_SEGMENT = 2_000


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
    """Keywords, names and vectors fused, as a search runs it. Encoded vectors are kept for the next run."""

    name = "product"

    def __init__(self, keywords: ProductKeywords, cache: Path, progress: Callable[[int, int], None]) -> None:
        self._keywords, self._cache, self._progress = keywords, cache, progress

    def build(self, rows: Sequence[CorpusRow], directory: Path) -> None:
        passages = as_passages(rows)
        vectors = encode_into(self._cache / _fingerprint(passages), passages, self._progress)
        snapshot = VectorSnapshot(vectors, read_manifest(vectors), {})
        self._view = View(Published(directory.name, 0, 0), self._keywords.snapshot, snapshot)

    def search(self, query: str, limit: int) -> list[int]:
        return [hit.passage_id for hit in search_view(self._view, query, limit=limit).hits]


def encode_into(directory: Path, passages: Sequence[IndexedPassage], progress: Callable[[int, int], None]) -> Path:
    """Fill a directory of vectors with what it does not hold yet; can be interrupted and taken up again."""
    directory.mkdir(parents=True, exist_ok=True)
    writer = VectorWriter(directory)
    stored = writer.stored()
    missing = [passage for passage in passages if passage.id not in stored]
    for language in sorted({passage.language for passage in missing}):
        of_language = [passage for passage in missing if passage.language == language]
        for start in range(0, len(of_language), _SEGMENT):
            texts = [(p, text) for p in of_language[start : start + _SEGMENT] for text in vector_texts(p)]
            identities = np.array([(passage.id, digest(passage)) for passage, _ in texts], np.int64)
            writer.add(language, identities, load_encoder().encode_passages([text for _, text in texts]))
            progress(start + _SEGMENT, len(of_language))
    return directory


def _fingerprint(passages: Sequence[IndexedPassage]) -> str:
    joined = hashlib.sha256(model_sha256().encode())
    for passage in passages:
        joined.update(digest(passage).to_bytes(8, "big", signed=True))
    return joined.hexdigest()[:16]
