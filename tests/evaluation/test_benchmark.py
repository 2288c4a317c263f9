from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from factcheck.evaluation.bench_corpus import UnusableBenchmark, read_corpus, read_queries
from sources.search.cross_lingual import CrossLingualEncoder, load_cross_lingual_encoder
from sources.search.encoder import Vectors
from sources.search.english import EnglishEncoder, load_english_encoder

TEXTS = [
    "The harbour was dredged in 1931.",
    "A second ferry was bought in 1952.",
    "The lighthouse keeper kept bees.",
    "Salt is exported to Genoa.",
]


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    corpus, queries = tmp_path / "corpus.jsonl.gz", tmp_path / "queries.jsonl"
    with gzip.open(corpus, "wt", encoding="utf-8") as file:
        for number, text in enumerate(TEXTS):
            file.write(json.dumps({"id": f"p{number}", "text": text, "source": "town", "language": "en"}) + "\n")
    rows = [
        {"id": "q0", "text": "When was the harbour dredged?", "relevant": ["p0"]},
        {"id": "q1", "text": "ferries bought", "relevant": ["p1"]},
    ]
    queries.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return corpus, queries


def run(*arguments: str) -> tuple[int, Any, str]:
    out, err = StringIO(), StringIO()
    try:
        call_command("benchmark", *arguments, "--json", stdout=out, stderr=err)
    except SystemExit as stopped:
        return int(stopped.code or 0), None, err.getvalue()
    return 0, json.loads(out.getvalue()), err.getvalue()


def test_every_engine_answers_the_same_queries(data_dir: Path, files: tuple[Path, Path]) -> None:
    corpus, queries = files
    code, measured, _ = run("retrieval", "--corpus", str(corpus), "--queries", str(queries), "--peers")
    assert code == 0
    assert (measured["passages"], measured["queries"]) == (4, 2)
    assert set(measured["engines"]) == {"product_bm25", "product", "sqlite_fts5", "tantivy", "bm25s"}
    for figures in measured["engines"].values():
        assert figures.keys() >= {"p50_ms", "p95_ms", "p99_ms", "recall", "build_per_second", "bytes"}
        assert figures["recall"]["10"] == 1.0


def test_encoded_vectors_are_kept_for_the_next_run(
    data_dir: Path, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus, queries = files
    run("retrieval", "--corpus", str(corpus), "--queries", str(queries))
    for encoder in ("load_encoder", "load_english_encoder"):
        monkeypatch.setattr(f"sources.search.spaces.{encoder}", lambda: pytest.fail("a kept vector was encoded again"))
    assert run("retrieval", "--corpus", str(corpus), "--queries", str(queries))[0] == 0


def test_only_a_corpus_of_two_languages_gets_vectors_across_them(
    data_dir: Path, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus, queries = files
    encoded: list[str] = []
    monkeypatch.setattr(
        "sources.search.spaces.load_cross_lingual_encoder", lambda: _Counting(load_cross_lingual_encoder(), encoded)
    )
    _, _, said = run("retrieval", "--corpus", str(corpus), "--queries", str(queries))
    assert "one language" in said
    assert encoded == []
    with gzip.open(corpus, "at", encoding="utf-8") as file:
        file.write(json.dumps({"id": "p4", "text": "بيع الملح لجنوة.", "source": "town", "language": "ar"}) + "\n")
    code, measured, said = run("retrieval", "--corpus", str(corpus), "--queries", str(queries))
    assert (code, measured["passages"]) == (0, 5)
    assert "one language" not in said
    assert sorted(encoded) == sorted([*TEXTS, "بيع الملح لجنوة."])


def test_a_search_has_vectors_within_english(
    data_dir: Path, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus, queries = files
    with gzip.open(corpus, "at", encoding="utf-8") as file:
        file.write(json.dumps({"id": "p4", "text": "بيع الملح لجنوة.", "source": "town", "language": "ar"}) + "\n")
    passages, asked = list[str](), list[str]()
    encoder = load_english_encoder()
    monkeypatch.setattr("sources.search.spaces.load_english_encoder", lambda: _Counting(encoder, passages))
    monkeypatch.setattr("sources.search.retrieve.load_english_encoder", lambda: _Counting(encoder, asked))
    run("retrieval", "--corpus", str(corpus), "--queries", str(queries))
    assert sorted(passages) == sorted(TEXTS)
    assert {"When was the harbour dredged?", "ferries bought"} <= set(asked)


class _Counting:
    """An encoder that notes what it is given."""

    def __init__(self, encoder: CrossLingualEncoder | EnglishEncoder, encoded: list[str]) -> None:
        self._encoder, self._encoded = encoder, encoded

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        self._encoded += texts
        return self._encoder.encode_passages(texts)

    def encode_query(self, text: str) -> Vectors:
        self._encoded.append(text)
        return self._encoder.encode_query(text)


@pytest.mark.django_db
def test_ingest_reports_its_rates(data_dir: Path, files: tuple[Path, Path]) -> None:
    code, measured, _ = run("ingest", "--corpus", str(files[0]), "--here", "--no-vectors")
    assert code == 0
    assert measured["passages"] == 4
    assert measured.keys() >= {"database_and_keywords_per_second", "encoder_per_second", "peak_megabytes"}


def test_what_is_missing_is_named(files: tuple[Path, Path]) -> None:
    assert run("retrieval") == (2, None, "benchmark retrieval needs --corpus and --queries.\n")


@pytest.mark.parametrize("content", ["not json\n", "[1]\n", '{"id": 1}\n'])
def test_a_bad_row_is_named_with_its_line(tmp_path: Path, content: str) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text('{"id": 1, "text": "fine"}\n' + content)
    with pytest.raises(UnusableBenchmark, match=r"corpus\.jsonl, line 2"):
        read_corpus(path)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "no rows"),
        (b"\n \n", "no rows"),
        (b"\xff\xfe\x00", "UTF-8"),
        (gzip.compress(b"x" * 99)[:-9], "sound file"),
    ],
)
def test_a_file_without_rows_is_one_sentence(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / ("corpus.jsonl.gz" if content.startswith(b"\x1f") else "corpus.jsonl")
    path.write_bytes(content)
    with pytest.raises(UnusableBenchmark, match=rf"corpus\.jsonl.* {says}"):
        read_corpus(path)


def test_queries_say_what_is_relevant_to_them(tmp_path: Path) -> None:
    path = tmp_path / "queries.jsonl"
    path.write_text('{"id": 1, "text": "fine"}\n')
    with pytest.raises(UnusableBenchmark, match=r"queries\.jsonl, line 1: .*relevant"):
        read_queries(path)


def test_an_absent_file_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnusableBenchmark, match="cannot be read"):
        read_corpus(tmp_path / "none.jsonl")
