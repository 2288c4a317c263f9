"""`manage.py evaluate`: figures on labelled pairs, and on gold claims over the ingested corpus."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from factcheck.evaluation.claims import evaluate_claims
from factcheck.evaluation.mutations import evaluate_mutations
from factcheck.evaluation.pairs import evaluate_pairs
from factcheck.evaluation.rows import BadFile, read_claims, read_pairs, read_supported
from sources.search.engine import IndexMissing


class Command(BaseCommand):
    """Evaluates without storing anything."""

    help = "Measure how statements are judged: labelled pairs, or gold claims over the ingested corpus."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        kinds = parser.add_subparsers(dest="kind", required=True, parser_class=CommandParser)
        pairs = _add(kinds, "pairs", "a .jsonl file of labelled pairs")
        pairs.add_argument("--figures", type=Path, metavar="FOLDER", help="also draw the probabilities' worth as SVG")
        mutations = _add(kinds, "mutations", "a .jsonl file of pairs, or of translations; what is supported is changed")
        mutations.add_argument("--wrong", action="store_true", help="list what was missed")
        _add(kinds, "claims", "a .json gold standard")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            figures = _evaluate(options["kind"], options["file"], options)
        except BadFile as error:
            raise CommandError(str(error)) from error
        except UnicodeDecodeError as error:
            raise CommandError(f"{options['file']} is not UTF-8 text (byte {error.start + 1}).") from error
        except OSError as error:
            raise CommandError(f"{error.filename} cannot be opened: {error.strerror}.") from error
        except IndexMissing as missing:
            raise CommandError(str(missing), returncode=3) from missing
        self.stdout.write(json.dumps(figures, ensure_ascii=False, indent=None if options["json"] else 2))


def _add(kinds: Any, name: str, file: str) -> CommandParser:
    subparser: CommandParser = kinds.add_parser(name, help=file)
    subparser.add_argument("file", type=Path, help=file)
    subparser.add_argument("--json", action="store_true", help="print JSON")
    return subparser


def _evaluate(kind: str, path: Path, options: dict[str, Any]) -> dict[str, Any]:
    match kind:
        case "claims":
            return evaluate_claims(read_claims(path))
        case "mutations":
            return evaluate_mutations(read_supported(path), list_wrong=options["wrong"])
        case _:
            return evaluate_pairs(read_pairs(path), options["figures"])
