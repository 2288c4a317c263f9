"""`benchmark sweep`: what comparing a corpus with itself costs, how that grows, and what it reports.

A size is measured in a process and a data directory of its own, which is kept for the next run: encoding a corpus
takes longer than comparing it.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import count, pairwise
from math import log
from pathlib import PurePath
from typing import Any

from factcheck.discrepancies.models import Discrepancy
from factcheck.discrepancies.models import Sweep as SweepRow
from factcheck.discrepancies.present import present_discrepancy
from factcheck.discrepancies.sweep import SweepReport, sweep_corpus
from factcheck.discrepancies.sweep_due import enqueue_due
from factcheck.discrepancies.sweep_queue import sweep_share, take_sweep
from factcheck.evaluation.bench_corpus import CorpusRow, as_sentence
from factcheck.evaluation.bench_measure import peak_megabytes
from sources.ingest import IngestOptions, ingest_bytes
from sources.search.corpus import corpus_counts
from sources.search.encoder import model_sha256
from sources.search.writer import drain_outbox

Say = Callable[[str], None]
Documents = dict[str, list[CorpusRow]]
_STEP = 500


def documents_of(rows: Sequence[CorpusRow], passages: int) -> Documents:
    """Source → its rows: whole sources, in an order that is neither theirs nor ours, until there are enough rows."""
    grouped: Documents = {}
    for row in rows:
        grouped.setdefault(row.source or row.id, []).append(row)
    chosen: Documents = {}
    left = passages
    for source in sorted(grouped, key=lambda name: hashlib.sha256(name.encode()).digest()):
        if left > 0:
            chosen[source] = grouped[source][:left]
            left -= len(chosen[source])
    return chosen


def fingerprint(documents: Documents) -> str:
    """The same for the same texts and the same sentence vectors."""
    said = [model_sha256(), *(f"{row.id} {row.text}" for rows in documents.values() for row in rows)]
    return hashlib.sha256("\n".join(said).encode()).hexdigest()[:16]


def benchmark_sweep(documents: Documents, say: Say, *, queue: bool, listed: bool) -> dict[str, Any]:
    """One size in the data directory in use: seconds of a whole sweep, pairs, memory, and how much it reports.

    With `queue` also the seconds that the workers' shares take, and whether they come to the same; with `listed` what
    is reported, in the shape of `sweep --json`.
    """
    _ingest(documents, say)
    started, busy = time.perf_counter(), time.process_time()
    report = sweep_corpus(progress=_telling(say, "passages swept"))
    measured = _figures(report, time.perf_counter() - started)
    measured["processor_seconds"] = round(time.process_time() - busy, 2)
    if queue:
        measured |= _through_the_queue(say)
    if listed:
        measured["reported"] = [present_discrepancy(row) for row in report.discrepancies]
    return measured


def growth(sizes: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """From each size to the next the exponent with which the time grows: 1 is linear, 2 is quadratic.

    `processor_exponent` is that of the processor's time, in which other programs count for nothing.
    """
    return [
        {
            "from": small["passages"],
            "to": large["passages"],
            "exponent": _exponent(small, large, "seconds"),
            "processor_exponent": _exponent(small, large, "processor_seconds"),
        }
        for small, large in pairwise(sizes)
        if large["passages"] > small["passages"]
    ]


def _exponent(small: Mapping[str, Any], large: Mapping[str, Any], name: str) -> float:
    return round(log(large[name] / small[name]) / log(large["passages"] / small["passages"]), 3)


def _ingest(documents: Documents, say: Say) -> None:
    """What is in the data directory already is left as it is."""
    for number, (source, rows) in enumerate(documents.items()):
        text = "\n\n".join(as_sentence(row.text) for row in rows)
        options = IngestOptions(source=f"{number} {source}"[:200], language=rows[0].language)
        ingest_bytes(PurePath(f"{number:06d}.txt"), text.encode(), options)
    say(f"{len(documents)} documents in the database")
    drain_outbox(lambda stage, done, total: say(f"{done} of {total} documents indexed ({stage})"))


def _telling(say: Say, what: str) -> Callable[[int, int], None]:
    def tell(done: int, everything: int) -> None:
        if done % _STEP == 0:
            say(f"{done:,} of {everything:,} {what}")

    return tell


def _figures(report: SweepReport, seconds: float) -> dict[str, Any]:
    counts = corpus_counts()
    found = len(report.discrepancies)
    return {
        **counts,
        "seconds": round(seconds, 2),
        "passages_per_second": round(counts["passages"] / seconds, 1),
        "pairs": report.pairs,
        "pairs_per_passage": round(report.pairs / counts["passages"], 3),
        "discrepancies": found,
        "discrepancies_per_1000": round(1000 * found / counts["passages"], 2),
        "look_alikes": len(report.look_alikes),
        "peak_megabytes": peak_megabytes(),
    }


def _through_the_queue(say: Say) -> dict[str, Any]:
    """As workers do it, a share a message, beginning with nothing found."""
    whole = set(_stored())
    Discrepancy.objects.all().delete()
    SweepRow.objects.all().delete()
    started, busy = time.perf_counter(), time.process_time()
    for shares in _shares():
        if shares % _STEP == 0:
            say(f"{shares:,} shares swept")
    return {
        "queue_seconds": round(time.perf_counter() - started, 2),
        "queue_processor_seconds": round(time.process_time() - busy, 2),
        "queue_equals_whole": whole == set(_stored()),
        "queue_peak_megabytes": peak_megabytes(),
    }


def _shares() -> Iterator[int]:
    """Works off whatever is due; counts the shares."""
    enqueue_due()
    for shares in count(1):
        sweep = take_sweep()
        if sweep is None:
            return
        sweep_share(sweep)
        yield shares


def _stored() -> Iterator[str]:
    for row in Discrepancy.objects.prefetch_related("positions__passage__document__source"):
        shown = present_discrepancy(row)
        yield json.dumps({key: shown[key] for key in shown if key not in ("id", "found_at")}, sort_keys=True)
