"""`manage.py report`: what the board shows, as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import translation

from factcheck.claims.publishing import published_claims
from factcheck.discrepancies.models import Kind, Scope, Severity
from factcheck.discrepancies.selectors import STATES, filtered_discrepancies
from factcheck.reports.claimreview import LONG_STATEMENT, as_claimreview, is_long, left_out, page_url
from factcheck.reports.discrepancies import WRITERS

CLAIMREVIEW = "claimreview"
_FILTERS = ("state", "kind", "severity", "scope")


class Command(BaseCommand):
    """Exit code 1 when the file cannot be written."""

    help = (
        "Print the discrepancies, or write them to a file: JSON, CSV for a spreadsheet, or HTML to print; "
        "as claimreview, the published verdicts of people instead."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--format", required=True, choices=[*WRITERS, CLAIMREVIEW])
        parser.add_argument("--output", type=Path, metavar="F", help="a file instead of standard output")
        parser.add_argument("--state", choices=[state for state, _ in STATES])
        parser.add_argument("--kind", choices=Kind.values)
        parser.add_argument("--severity", choices=Severity.values)
        parser.add_argument("--scope", choices=Scope.values)
        languages = [code for code, _ in settings.LANGUAGES]
        parser.add_argument("--language", choices=languages, default="en", help="of the HTML page around the quotes")

    def handle(self, *_args: Any, **options: Any) -> None:
        text = self._claim_reviews(options) if options["format"] == CLAIMREVIEW else self._discrepancies(options)
        output: Path | None = options["output"]
        if output is None:
            self.stdout.write(text, ending="")
            return
        try:
            output.write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            raise CommandError(f"{output} cannot be written: {error.strerror}.") from error
        self.stderr.write(f"The report was written to {output}")

    def _discrepancies(self, options: dict[str, Any]) -> str:
        rows = filtered_discrepancies({name: options[name] for name in _FILTERS}).order_by("-id")
        with translation.override(options["language"]):
            return WRITERS[options["format"]](rows)

    def _claim_reviews(self, options: dict[str, Any]) -> str:
        given = [f"--{name}" for name in _FILTERS if options[name]]
        if given:
            raise CommandError(f"{', '.join(given)} narrows discrepancies, not claimreview.", returncode=2)
        for claim in filter(is_long, published_claims()):
            self.stderr.write(
                f"{page_url(claim)}: the statement has {len(claim.text)} characters; aggregators may cut it from "
                f"{LONG_STATEMENT} on."
            )
        for claim, other in left_out():
            self.stderr.write(
                f"{page_url(claim)}: left out, for {page_url(other)} has the newer edition on the same statement; "
                "take one of the two back."
            )
        return as_claimreview()
