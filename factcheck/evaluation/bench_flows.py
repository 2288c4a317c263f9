"""`benchmark ingest` and `benchmark check`: the rates of the two flows, measured in the data directory in use."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.conf import settings

from factcheck.claims.check import check_statement
from factcheck.evaluation.bench_corpus import CorpusRow, QueryRow, as_sentence
from factcheck.evaluation.bench_measure import disk_bytes, latency, peak_megabytes
from sources.ingest import IngestOptions, ingest_file
from sources.models import IndexStage
from sources.search.encoder import load_encoder
from sources.search.retrieve import corpus_counts
from sources.search.writer import drain_outbox

_SENTENCES_PER_DOCUMENT = 1000
_ENCODED = 512


def benchmark_ingest(rows: Sequence[CorpusRow], say: Callable[[str], None], *, vectors: bool) -> dict[str, Any]:
    """Rates in passages a second: files to database, outbox to Whoosh, both together, and the encoder alone.

    With `vectors` the whole corpus is encoded too, otherwise a sample for the rate.
    """
    with TemporaryDirectory() as directory:
        paths = _write_documents(rows, Path(directory))
        say(f"{len(paths)} documents into the database")
        started = time.perf_counter()
        passages = sum(ingest_file(path, IngestOptions(language=_language(rows))).passages for path in paths)
        stored = time.perf_counter() - started
    say(f"{passages} passages into Whoosh")
    started = time.perf_counter()
    drain_outbox(stages=[IndexStage.KEYWORDS])
    indexed = time.perf_counter() - started
    encoder = _encoder_rate([row.text for row in rows[:_ENCODED]])
    measured = {
        "passages": passages,
        "database_per_second": round(passages / stored, 1),
        "keywords_per_second": round(passages / indexed, 1),
        "database_and_keywords_per_second": round(passages / (stored + indexed), 1),
        "encoder_per_second": round(encoder, 1),
    }
    if vectors:
        started = time.perf_counter()
        drain_outbox(lambda _stage, done, total: say(f"{done} of {total} encoded"))
        measured["vectors_per_second"] = round(passages / (time.perf_counter() - started), 1)
    return measured | {"peak_megabytes": peak_megabytes(), "index_bytes": disk_bytes(Path(settings.INDEX_DIR))}


def benchmark_check(queries: Sequence[QueryRow], limit: int) -> dict[str, Any]:
    """Latency of a whole check, one at a time, on the corpus as it is; the first is not counted: it loads models."""
    check_statement(queries[0].text, limit=limit)
    milliseconds: list[float] = []
    for query in queries:
        started = time.perf_counter()
        check_statement(query.text, "en", limit=limit)
        milliseconds.append(1000 * (time.perf_counter() - started))
    return latency(milliseconds) | {
        "checks": len(queries),
        "checks_per_second": round(1000 * len(queries) / sum(milliseconds), 2),
        "passages_scored": limit,
        "corpus": corpus_counts(),
        "peak_megabytes": peak_megabytes(),
    }


def _write_documents(rows: Sequence[CorpusRow], directory: Path) -> list[Path]:
    paths: list[Path] = []
    for start in range(0, len(rows), _SENTENCES_PER_DOCUMENT):
        lines = [as_sentence(row.text) for row in rows[start : start + _SENTENCES_PER_DOCUMENT]]
        path = directory / f"benchmark-{start // _SENTENCES_PER_DOCUMENT:05d}.txt"
        path.write_text("\n\n".join(lines), encoding="utf-8")
        paths.append(path)
    return paths


def _language(rows: Sequence[CorpusRow]) -> str:
    languages = {row.language for row in rows}
    return languages.pop() if len(languages) == 1 else ""


def _encoder_rate(texts: Sequence[str]) -> float:
    encoder = load_encoder()
    encoder.encode_passages(texts[:8])
    started = time.perf_counter()
    encoder.encode_passages(texts)
    return len(texts) / (time.perf_counter() - started)
