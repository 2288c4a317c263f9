"""`manage.py evaluate`: figures on labelled pairs, and on gold claims and discrepancies over the ingested corpus."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from factcheck.evaluation.claims import evaluate_claims
from factcheck.evaluation.discrepancies import evaluate_discrepancies
from factcheck.evaluation.mutations import evaluate_mutations
from factcheck.evaluation.pairs import evaluate_pairs
from factcheck.evaluation.rows import BadFile, read_claims, read_discrepancies, read_pairs
from sources.search.engine import IndexMissing

_KINDS = {
    "pairs": "a .jsonl file of pairs",
    "mutations": "a .jsonl file of pairs; in those that support, one value is changed",
    "claims": "a .json gold standard",
    "discrepancies": "a .json gold standard",
}


class Command(BaseCommand):
    """Evaluates without storing anything."""

    help = "Measure how statements are judged, and what a sweep reports, against labelled pairs or a gold standard."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        kinds = parser.add_subparsers(dest="kind", required=True, parser_class=CommandParser)
        for kind, description in _KINDS.items():
            subparser = kinds.add_parser(kind, help=description)
            subparser.add_argument("file", type=Path, help=description)
            subparser.add_argument("--json", action="store_true", help="print JSON")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            figures = _evaluate(options["kind"], options["file"])
        except BadFile as error:
            raise CommandError(str(error)) from error
        except OSError as error:
            raise CommandError(f"{options['file']} cannot be read: {error.strerror}.") from error
        except UnicodeDecodeError as error:
            raise CommandError(f"{options['file']} is not UTF-8 text (byte {error.start + 1}).") from error
        except IndexMissing as missing:
            raise CommandError(str(missing), returncode=3) from missing
        self.stdout.write(json.dumps(figures, ensure_ascii=False, indent=None if options["json"] else 2))


def _evaluate(kind: str, path: Path) -> dict[str, Any]:
    if kind == "claims":
        return evaluate_claims(read_claims(path))
    if kind == "discrepancies":
        return evaluate_discrepancies(*read_discrepancies(path))
    return (evaluate_pairs if kind == "pairs" else evaluate_mutations)(read_pairs(path))
