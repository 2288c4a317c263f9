"""`manage.py ingest`: files, folders and manifests into the corpus and its index."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from sources.ingest import IngestOptions, IngestResult, ingest_paths
from sources.manifest import parse_date
from sources.models import Language, SourceKind

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_COLUMNS = ("status", "source", "document", "language", "passages")


class Command(BaseCommand):
    """Exit code 0 when all was done, 1 when some input was refused (named on standard error)."""

    help = "Add files (.txt .md .html .pdf .docx), folders or manifest.yaml to the corpus."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("paths", nargs="+", type=_path, metavar="PATH")
        parser.add_argument("--source", default="", help="who speaks; without it a file is its own source")
        parser.add_argument("--kind", default="", choices=SourceKind.values, metavar="KIND")
        parser.add_argument("--url", default="")
        parser.add_argument("--published", type=_date, metavar="DATE", help="such as 2024-05-31")
        parser.add_argument("--language", default="", choices=Language.values)
        parser.add_argument("--no-index", action="store_true", help="leave the index to the worker")
        parser.add_argument("--json", action="store_true", help="one JSON list on standard output")

    def handle(self, *_args: Any, **given: Any) -> None:
        names = ("source", "kind", "url", "published", "language")
        options = IngestOptions(**{name: given[name] for name in names})
        results = []
        for result in ingest_paths(given["paths"], options):
            self._tell(result)
            results.append(result)
        if not given["no_index"] and any(result.status != "refused" for result in results):
            self._index()
        if given["json"]:
            rows = [result.as_dict() for result in results]
            self.stdout.write(json.dumps(rows, ensure_ascii=False, indent=2))
        else:
            self.stdout.write(_table(results))
        if any(result.status == "refused" for result in results):
            sys.exit(1)

    def _tell(self, result: IngestResult) -> None:
        """One line of progress, or the reason of a refusal, on standard error."""
        about = f": {result.reason}." if result.reason else f" ({result.passages:,} passages)"
        line = f"{result.status} {result.path}{about}"
        self.stderr.write(_printable(line))

    def _index(self) -> None:
        from sources.search.writer import drain_outbox  # noqa: PLC0415  loads the encoder's libraries, only when used

        report = drain_outbox()
        self.stderr.write(f"index: {report.changes:,} changes written, generation {report.generation}")


def _path(value: str) -> Path:
    """An empty word is what an unset variable leaves, and would stand for the current folder."""
    if not value:
        raise argparse.ArgumentTypeError("a path is empty")
    return Path(value)


def _date(value: str) -> date:
    try:
        return parse_date(value)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _printable(line: str) -> str:
    """File names may hold bytes that are no text and signs that a terminal obeys; they are shown as what they are."""
    text = line.encode("utf-8", "backslashreplace").decode()
    return _CONTROL.sub(lambda sign: ascii(sign.group())[1:-1], text)


def _table(results: Sequence[IngestResult]) -> str:
    rows = [_COLUMNS, *(_row(result) for result in results)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join([lines[0], "  ".join("-" * width for width in widths), *lines[1:]])


def _row(result: IngestResult) -> tuple[str, ...]:
    document = result.document
    name = f"{document.name} (version {document.version})" if document else Path(result.path).name
    language = document.language if document else ""
    counted = f"{result.passages:,}" if document else ""
    return (result.status, _printable(result.source), _printable(name), language, counted)
