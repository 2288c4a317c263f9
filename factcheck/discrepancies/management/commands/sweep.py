"""`manage.py sweep`: where does the corpus disagree with itself?"""

from __future__ import annotations

import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from factcheck.discrepancies.models import OPEN, Discrepancy, Scope
from factcheck.discrepancies.present import present_discrepancy
from factcheck.discrepancies.sweep import SweepReport, SweepScope, sweep_corpus
from factcheck.discrepancies.sweep_due import indexed_documents, record_swept
from sources.models import Document
from sources.search.engine import IndexMissing

_STEP = 100


class Command(BaseCommand):
    """Exit code 0 when done, 1 for an unknown document, 3 without an index."""

    help = "Compare the sources with each other and with themselves; store where they disagree, print what is open."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--document", type=int, metavar="ID", help="only what this document takes part in")
        parser.add_argument("--scope", choices=[*Scope.values, "all"], default="all")
        parser.add_argument("--json", action="store_true", help="one JSON list on standard output")

    def handle(self, *_args: Any, **options: Any) -> None:
        document = self._document(options["document"])
        report = self._swept(document, options["scope"])
        undecided = [row for row in report.discrepancies if row.state == OPEN]
        decided = len(report.discrepancies) - len(undecided)
        self.stderr.write(
            f"{report.passages:,} passages swept, {report.pairs:,} pairs compared"
            + (f"; {decided} discrepancies were decided before and are not repeated" if decided else "")
        )
        if options["json"]:
            rows = [present_discrepancy(row) for row in undecided]
            self.stdout.write(json.dumps(rows, ensure_ascii=False, indent=2))
            return
        self.stdout.write(f"{len(undecided)} discrepancies")
        for row in undecided:
            self.stdout.write(self._rendered(row))

    def _swept(self, document: Document | None, scope: SweepScope) -> SweepReport:
        """Sweep, and remember what need not be swept by a worker any more."""
        documents = [each for each in indexed_documents() if document in (None, each)]
        try:
            report = sweep_corpus(document, scope, self._tell)
        except IndexMissing as missing:
            raise CommandError(str(missing), returncode=3) from missing
        if scope == "all":
            record_swept(documents)
        return report

    def _document(self, wanted: int | None) -> Document | None:
        if wanted is None:
            return None
        document = Document.objects.filter(pk=wanted).first()
        if document is None:
            raise CommandError(f"There is no document {wanted}; `manage.py ingest --json` prints the ids.")
        return document

    def _tell(self, done: int, everything: int) -> None:
        if done % _STEP == 0:
            self.stderr.write(f"{done:,} of {everything:,} passages")

    def _rendered(self, row: Discrepancy) -> str:
        """A line on the matter, then one for each position with its value first."""
        shown = present_discrepancy(row)["positions"]
        width = max(len(position["written"]) for position in shown)
        lines = [
            f"  {self.style.ERROR(position['written'].ljust(width))}  {position['source']}"
            f"  ({position['document']['name']}, characters {position['start']} to {position['end']})"
            for position in shown
        ]
        headline = f"\n{self.style.MIGRATE_LABEL(f'{row.severity} {row.kind}')} ({row.confidence:.0%})  {row.topic}"
        return "\n".join([headline, *lines])
