"""`manage.py demo`: the fixtures ingested, their claims checked, the corpus swept, the outcome as tables."""

from __future__ import annotations

import io
import json
import time
from collections import Counter
from collections.abc import Sequence
from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from factcheck.claims.choices import Verdict
from factcheck.claims.present import present_check
from factcheck.claims.printing import render_check
from factcheck.evaluation.demo import FIXTURES, DemoCheck, check_claims, deciding_evidence, most_telling, read_claims
from factcheck.evaluation.tables import render_table


class Command(BaseCommand):
    """Changes nothing when run again on unchanged fixtures."""

    help = "Load the demonstration corpus, check its claims, and print what was found."

    def handle(self, *_args: Any, **_options: Any) -> None:
        started = time.perf_counter()
        self._print_documents()
        checks = self._check()
        self._print_verdicts(checks)
        self._print_discrepancies()
        as_expected = sum(item.check.verdict == item.claim.expected for item in checks)
        reused = sum(item.reused for item in checks)
        self.stdout.write(
            f"\n{as_expected} of {len(checks)} verdicts are as the claims' author expected; "
            f"{reused} were still valid from an earlier run. {time.perf_counter() - started:.1f} s.\n"
            "Next: `make serve`, or: .venv/bin/python manage.py check 'A statement of your own.'"
        )

    def _print_documents(self) -> None:
        self.stderr.write("reading fixtures/ …")
        rows = self._json_of("ingest", str(FIXTURES / "manifest.yaml"))
        cells = [
            (row["source"], (row["document"] or {}).get("title", ""), row["status"], str(row["passages"]))
            for row in rows
        ]
        self._print(f"Corpus: {len(rows)} documents", ("source", "document", "status", "passages"), cells, flexible=1)

    def _check(self) -> list[DemoCheck]:
        claims = read_claims()
        self.stderr.write(f"checking {len(claims)} claims …")
        return list(check_claims(claims))

    def _print_verdicts(self, checks: list[DemoCheck]) -> None:
        counts = Counter(Verdict(item.check.verdict).label for item in checks)
        title = ", ".join(f"{count} {label.lower()}" for label, count in counts.most_common())
        headings = ("verdict", "sure", "expected", "statement", "decided by")
        self._print(f"Verdicts: {title}", headings, [_verdict_row(item) for item in checks], flexible=3)
        example = most_telling(checks)
        if example is not None:
            self.stdout.write(f"{self.style.MIGRATE_HEADING('One of them in full')}\n")
            self.stdout.write(render_check(present_check(example.check), self.style))

    def _print_discrepancies(self) -> None:
        self.stderr.write("sweeping the corpus for discrepancies …")
        found = self._json_of("sweep")
        rows = [
            (item["kind"], item["severity"], item["topic"], " ≠ ".join(_position(each) for each in item["positions"]))
            for item in found
        ]
        title = f"Discrepancies in the corpus: {len(rows)}"
        self._print(title, ("kind", "severity", "topic", "values"), rows, flexible=2)

    def _json_of(self, command: str, *arguments: str) -> list[dict[str, Any]]:
        """What a command prints; its progress is shown only when it fails, since tables follow."""
        out, progress = io.StringIO(), io.StringIO()
        try:
            call_command(command, *arguments, "--json", stdout=out, stderr=progress)
        except SystemExit:
            self.stderr.write(progress.getvalue())
            raise
        rows: list[dict[str, Any]] = json.loads(out.getvalue())
        return rows

    def _print(self, title: str, headings: tuple[str, ...], rows: Sequence[Sequence[str]], *, flexible: int) -> None:
        self.stdout.write(f"\n{self.style.MIGRATE_HEADING(title)}\n{render_table(headings, rows, flexible=flexible)}\n")


def _verdict_row(item: DemoCheck) -> tuple[str, ...]:
    verdict = Verdict(item.check.verdict)
    as_expected = verdict.value == item.claim.expected
    expected = "yes" if as_expected else Verdict(item.claim.expected).label.lower()
    evidence = deciding_evidence(item.check)
    source = evidence.passage.document.source.name if evidence else "—"
    return (str(verdict.label), f"{item.check.confidence:.0%}", expected, item.claim.statement, source)


def _position(position: dict[str, Any]) -> str:
    return f"{position['source']}: {position['written']}"
