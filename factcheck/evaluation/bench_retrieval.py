"""`benchmark retrieval`: how fast and how well the engines find the relevant passages of one corpus."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from factcheck.evaluation.bench_corpus import CorpusRow, QueryRow
from factcheck.evaluation.bench_engines import Engine
from factcheck.evaluation.bench_measure import disk_bytes, latency, peak_megabytes

_DEPTHS = (10, 50)
_WARM_UP = 20


def benchmark_retrieval(
    rows: Sequence[CorpusRow],
    queries: Sequence[QueryRow],
    engines: Sequence[Engine],
    say: Callable[[str], None],
) -> dict[str, Any]:
    """The contract's JSON: for each engine latency in ms, recall, build rate and bytes on disk."""
    numbers = {row.id: number for number, row in enumerate(rows)}
    relevant = [{numbers[name] for name in query.relevant if name in numbers} for query in queries]
    measured: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as temporary:
        for engine in engines:
            say(f"{engine.name}: building")
            directory = Path(temporary) / engine.name
            directory.mkdir()
            measured[engine.name] = _build(engine, rows, directory)
        for engine in engines:
            say(f"{engine.name}: searching")
            measured[engine.name] |= _search(engine, queries, relevant)
    return {
        "engines": measured,
        "passages": len(rows),
        "queries": len(queries),
        "peak_megabytes": peak_megabytes(),
    }


def _build(engine: Engine, rows: Sequence[CorpusRow], directory: Path) -> dict[str, float]:
    started = time.perf_counter()
    engine.build(rows, directory)
    return {
        "build_per_second": round(len(rows) / (time.perf_counter() - started), 1),
        "bytes": disk_bytes(directory),
    }


def _search(engine: Engine, queries: Sequence[QueryRow], relevant: Sequence[set[int]]) -> dict[str, Any]:
    """Every query once, one at a time, at the deeper limit; the first few also beforehand, uncounted."""
    for query in queries[:_WARM_UP]:
        engine.search(query.text, max(_DEPTHS))
    milliseconds: list[float] = []
    shares: dict[int, list[float]] = {depth: [] for depth in _DEPTHS}
    for query, wanted in zip(queries, relevant, strict=True):
        started = time.perf_counter()
        found = engine.search(query.text, max(_DEPTHS))
        milliseconds.append(1000 * (time.perf_counter() - started))
        for depth in _DEPTHS:
            if wanted:
                shares[depth].append(len(wanted.intersection(found[:depth])) / len(wanted))
    recall = {str(depth): round(float(np.mean(shares[depth])), 4) for depth in _DEPTHS}
    return latency(milliseconds) | {"recall": recall}
