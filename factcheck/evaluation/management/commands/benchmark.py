"""`manage.py benchmark retrieval|ingest|check|sweep`: how fast, how well, how large."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

from factcheck.evaluation.bench_corpus import UnusableBenchmark, read_corpus, read_queries
from factcheck.evaluation.bench_engines import PEERS, Engine
from factcheck.evaluation.bench_flows import benchmark_check, benchmark_ingest
from factcheck.evaluation.bench_product import Product, ProductKeywords
from factcheck.evaluation.bench_retrieval import benchmark_retrieval
from factcheck.evaluation.bench_sweep import Documents, benchmark_sweep, documents_of, fingerprint, growth
from factcheck.evaluation.bench_sweep_table import sweep_table
from factcheck.evaluation.own_directory import again_in_an_own_directory, in_directory

SIZES = [1_000, 10_000, 50_000]
_NEEDED = {
    "retrieval": ("corpus", "queries"),
    "ingest": ("corpus",),
    "check": ("queries",),
    "sweep": ("corpus",),
}


class Command(BaseCommand):
    help = "Measure retrieval against well-known engines, the rate of ingest, the time of a check or of a sweep."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("what", choices=["retrieval", "ingest", "check", "sweep"])
        parser.add_argument("--corpus", type=Path, help="JSON lines {id, text, source, language}, gzip or not")
        parser.add_argument("--queries", type=Path, help="JSON lines {id, text, relevant: [id, ...]}")
        parser.add_argument("--peers", action="store_true", help="run SQLite FTS5, tantivy and bm25s on the same work")
        parser.add_argument("--no-vectors", action="store_true", help="leave the encoding of the corpus out")
        parser.add_argument("--first", type=int, help="use only so many rows of the corpus")
        parser.add_argument("--limit", type=int, default=20, help="passages scored in a check")
        parser.add_argument("--sizes", type=_sizes, default=SIZES, help="passages swept, such as 1000,10000,50000")
        parser.add_argument("--queue", action="store_true", help="sweep in the workers' shares as well")
        parser.add_argument("--list", action="store_true", help="print what a sweep reports, each with its quotes")
        parser.add_argument("--here", action="store_true", help="work in the data directory in use, not in an own one")
        parser.add_argument("--json", action="store_true", help="print one JSON value")

    def handle(self, *_args: Any, what: str, **options: Any) -> None:
        missing = [f"--{name}" for name in _NEEDED[what] if options[name] is None]
        if missing:
            self.stderr.write(f"benchmark {what} needs {' and '.join(missing)}.")
            sys.exit(2)
        try:
            measured = getattr(self, f"_{what}")(options)
        except UnusableBenchmark as error:
            self.stderr.write(str(error))
            sys.exit(1)
        if measured is not None:
            self.stdout.write(json.dumps(measured, ensure_ascii=False) if options["json"] else _table(measured))

    def _retrieval(self, options: dict[str, Any]) -> dict[str, Any]:
        keywords = ProductKeywords()
        engines: list[Engine] = [keywords]
        if not options["no_vectors"]:
            cache = Path(settings.DATA_DIR) / "benchmark"
            engines.append(Product(keywords, cache, self._say))
        if options["peers"]:
            engines += [peer() for peer in PEERS]
        rows = read_corpus(options["corpus"])[: options["first"]]
        return benchmark_retrieval(rows, read_queries(options["queries"]), engines, self._say)

    def _ingest(self, options: dict[str, Any]) -> dict[str, Any] | None:
        if not options["here"]:
            again_in_an_own_directory()
            return None
        call_command("migrate", verbosity=0)
        rows = read_corpus(options["corpus"])[: options["first"]]
        return benchmark_ingest(rows, self._say, vectors=not options["no_vectors"])

    def _check(self, options: dict[str, Any]) -> dict[str, Any]:
        return benchmark_check(read_queries(options["queries"]), options["limit"])

    def _sweep(self, options: dict[str, Any]) -> dict[str, Any]:
        rows = read_corpus(options["corpus"])[: options["first"]]
        measured = [self._swept(documents_of(rows, size), options) for size in options["sizes"]]
        return {"sizes": measured, "growth": growth(measured)}

    def _swept(self, documents: Documents, options: dict[str, Any]) -> dict[str, Any]:
        if options["here"]:
            call_command("migrate", verbosity=0)
            return benchmark_sweep(documents, self._say, queue=options["queue"], listed=options["list"])
        directory = Path(settings.DATA_DIR) / "benchmark" / f"sweep-{fingerprint(documents)}"
        size = sum(map(len, documents.values()))
        answer = json.loads(in_directory(directory, "--json", "--sizes", str(size), capture=True))
        return dict(answer["sizes"][0])

    def _say(self, line: str) -> None:
        self.stderr.write(line)


def _sizes(text: str) -> list[int]:
    """Numbers of passages, in rising order; ValueError for anything else."""
    sizes = sorted(int(part) for part in text.split(","))
    if sizes[0] < 1:
        raise ValueError(text)
    return sizes


def _table(measured: dict[str, Any]) -> str:
    if "sizes" in measured:
        return sweep_table(measured)
    engines = measured.get("engines")
    lines = [f"{name}: {value}" for name, value in measured.items() if name != "engines"]
    for name, figures in (engines or {}).items():
        recall = "  ".join(f"recall@{depth} {share:.3f}" for depth, share in figures["recall"].items())
        times = "  ".join(f"{rank} {figures[f'{rank}_ms']:.2f} ms" for rank in ("p50", "p95", "p99"))
        lines.append(f"{name:14} {times}  {recall}  {figures['build_per_second']:.0f}/s  {figures['bytes']} bytes")
    return "\n".join(lines)
