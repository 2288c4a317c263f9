"""The engines that the retrieval benchmark compares, all behind `Engine`: ours and three well-known peers.

Each builds its own index of the same texts and answers the same queries with the ids of its best passages. The peers
are set up as their manuals advise for English: stemming where they have it, BM25 with their own defaults.
"""

from __future__ import annotations

import logging
import re
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from factcheck.evaluation.bench_corpus import CorpusRow
from sources.search.stopwords import ENGLISH_STOPWORDS

_WORD = re.compile(r"\w+")


class Engine(Protocol):
    """One retrieval engine. `build` is called once; `search` gives row numbers of the corpus, best first."""

    name: str

    def build(self, rows: Sequence[CorpusRow], directory: Path) -> None: ...

    def search(self, query: str, limit: int) -> list[int]: ...


def _content_words(query: str) -> list[str]:
    """The query's words without the stop words that our own analysis leaves out: the same work for all."""
    words = _WORD.findall(query.lower())
    return [word for word in words if word not in ENGLISH_STOPWORDS] or words


class SQLiteFTS5:
    """SQLite's full-text index with its Porter stemmer; any query word may match."""

    name = "sqlite_fts5"

    def build(self, rows: Sequence[CorpusRow], directory: Path) -> None:
        self._connection = sqlite3.connect(directory / "fts5.sqlite3")
        self._connection.execute("CREATE VIRTUAL TABLE passage USING fts5(text, tokenize='porter unicode61')")
        texts = ((number, row.text) for number, row in enumerate(rows))
        self._connection.executemany("INSERT INTO passage(rowid, text) VALUES (?, ?)", texts)
        self._connection.commit()

    def search(self, query: str, limit: int) -> list[int]:
        match = " OR ".join(f'"{word}"' for word in dict.fromkeys(_content_words(query)))
        statement = "SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?"
        return [row[0] for row in self._connection.execute(statement, (match, limit))]


class Tantivy:
    """Lucene's like in Rust, with its English stemmer."""

    name = "tantivy"

    def build(self, rows: Sequence[CorpusRow], directory: Path) -> None:
        import tantivy  # noqa: PLC0415  a peer is only needed where it is measured

        self._tantivy = tantivy
        builder = tantivy.SchemaBuilder()
        builder.add_integer_field("number", stored=True)
        builder.add_text_field("text", stored=False, tokenizer_name="en_stem")
        path = directory / "tantivy"
        path.mkdir()
        self._index = tantivy.Index(builder.build(), path=str(path))
        writer = self._index.writer(heap_size=256_000_000)
        for number, row in enumerate(rows):
            writer.add_document(tantivy.Document(number=number, text=row.text))
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()
        self._searcher = self._index.searcher()

    def search(self, query: str, limit: int) -> list[int]:
        parsed = self._index.parse_query(" ".join(_content_words(query)), ["text"])
        hits = self._searcher.search(parsed, limit).hits
        return [self._searcher.doc(address)["number"][0] for _score, address in hits]


class BM25S:
    """Scores computed beforehand into a sparse matrix, with the Porter-like Snowball stemmer."""

    name = "bm25s"

    def build(self, rows: Sequence[CorpusRow], directory: Path) -> None:
        import bm25s  # noqa: PLC0415  a peer is only needed where it is measured
        import Stemmer  # noqa: PLC0415  likewise

        logging.getLogger("bm25s").setLevel(logging.WARNING)
        self._bm25s, self._stemmer = bm25s, Stemmer.Stemmer("english")
        tokens = bm25s.tokenize([row.text for row in rows], stopwords="en", stemmer=self._stemmer, show_progress=False)
        self._size = len(rows)
        self._index = bm25s.BM25()
        self._index.index(tokens, show_progress=False)
        self._index.save(str(directory / "bm25s"))

    def search(self, query: str, limit: int) -> list[int]:
        tokens = self._bm25s.tokenize(
            [query], stopwords="en", stemmer=self._stemmer, show_progress=False, return_ids=False
        )
        numbers, _scores = self._index.retrieve(tokens, k=min(limit, self._size), show_progress=False)
        return [int(number) for number in numbers[0]]


PEERS: tuple[type[Engine], ...] = (SQLiteFTS5, Tantivy, BM25S)
