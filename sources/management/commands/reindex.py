"""`manage.py reindex`: rebuild the search index from the database, or compare the two."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from dataclasses import asdict
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from sources.search.engine import IndexMissing
from sources.search.verify import VerifyReport, verify_index
from sources.search.writer import reindex


class Command(BaseCommand):
    help = "Rebuild the search index from the database; with --verify, compare the two and change nothing."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--verify", action="store_true", help="only compare; exit 1 when they differ")
        parser.add_argument("--json", action="store_true", help="print one JSON value")

    def handle(self, *_args: Any, verify: bool, json: bool, **_options: Any) -> None:
        if verify:
            self._verify(json)
        else:
            self._rebuild(json)

    def _rebuild(self, as_json: bool) -> None:
        report = reindex(self._show)
        self._print(
            {"generation": report.generation, "changes": report.changes},
            f"Rebuilt the index: generation {report.generation}.",
            as_json,
        )

    def _verify(self, as_json: bool) -> None:
        try:
            report = verify_index()
        except IndexMissing as missing:
            raise CommandError(str(missing), returncode=3) from missing
        stages = {stage.stage: asdict(stage) for stage in report.stages}
        value = {
            "clean": report.clean,
            "generation": report.generation,
            "waiting": report.waiting,
            "stages": stages,
        }
        self._print(value, _sentence(report), as_json)
        if not report.clean:
            sys.exit(1)

    def _print(self, value: dict[str, Any], sentence: str, as_json: bool) -> None:
        self.stdout.write(json.dumps(value, ensure_ascii=False) if as_json else sentence)

    def _show(self, stage: str, done: int, total: int) -> None:
        self.stderr.write(f"{stage}: {done}" + (f" of {total}" if total else ""))


def _sentence(report: VerifyReport) -> str:
    lines = [
        f"{stage.stage}: {stage.expected} passages, {len(stage.missing)} missing, {len(stage.doubled)} doubled, "
        f"{len(stage.stale)} stale"
        for stage in report.stages
    ]
    waiting = f"; {report.waiting} changes are still waiting to be indexed" if report.waiting else ""
    return "\n".join([*lines, f"Generation {report.generation}{waiting}."])
