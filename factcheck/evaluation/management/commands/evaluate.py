"""`manage.py evaluate`: figures on labelled pairs, gold claims and discrepancies, and changes made for the purpose."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

from factcheck.claims.engine import entailment_model
from factcheck.evaluation.claims import evaluate_claims
from factcheck.evaluation.discrepancies import evaluate_discrepancies
from factcheck.evaluation.limits import judge_limits, limits_figures
from factcheck.evaluation.limits_page import rewrite
from factcheck.evaluation.mutations import evaluate_mutations
from factcheck.evaluation.own_directory import again_in_an_own_directory
from factcheck.evaluation.pairs import evaluate_pairs
from factcheck.evaluation.rows import BadFile, read_claims, read_discrepancies, read_pairs, read_supported
from factcheck.evaluation.seeded import evaluate_seeded
from sources.readers import RefusedFile
from sources.search.engine import IndexMissing

_ADVERSARIAL = Path(settings.BASE_DIR) / "fixtures" / "adversarial.jsonl"


class Command(BaseCommand):
    """Evaluates without storing anything."""

    help = "Measure how statements are judged, and what a sweep reports, against labelled pairs or a gold standard."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        kinds = parser.add_subparsers(dest="kind", required=True, parser_class=CommandParser)
        pairs = _add(kinds, "pairs", "a .jsonl file of labelled pairs")
        pairs.add_argument("--figures", type=Path, metavar="FOLDER", help="also draw the probabilities' worth as SVG")
        mutations = _add(kinds, "mutations", "a .jsonl file of pairs, or of translations; what is supported is changed")
        mutations.add_argument("--wrong", action="store_true", help="list what was missed")
        _add(kinds, "claims", "a .json gold standard")
        _add(kinds, "discrepancies", "a .json gold standard")
        seeded = kinds.add_parser(
            "seeded", help="documents, of whose copies some values are changed as a second source"
        )
        seeded.add_argument("file", type=Path, nargs="+", help="texts, or .jsonl files of a corpus or of translations")
        seeded.add_argument("--changes", type=int, default=200, help="how many values are changed")
        seeded.add_argument("--share", type=float, default=0.2, help="of a document's sentences, at most")
        seeded.add_argument("--wrong", action="store_true", help="list what was missed, and what else was reported")
        seeded.add_argument("--here", action="store_true", help="use the data directory in use, not an own one")
        seeded.add_argument("--json", action="store_true", help="print JSON")
        limits = _add(kinds, "limits", "a .jsonl file of pairs whose sets are categories", default=_ADVERSARIAL)
        limits.add_argument("--page", type=Path, help="write the figures and failures into this page")

    def handle(self, *args: Any, **options: Any) -> None:
        seeded = options["kind"] == "seeded"
        if seeded and not options["here"]:
            again_in_an_own_directory()
            return
        try:
            figures = self._seeded(options) if seeded else _evaluate(options["kind"], options["file"], options)
        except (BadFile, RefusedFile) as error:
            raise CommandError(str(error)) from error
        except UnicodeDecodeError as error:
            raise CommandError(f"{options['file']} is not UTF-8 text (byte {error.start + 1}).") from error
        except OSError as error:
            raise CommandError(f"{error.filename} cannot be opened: {error.strerror}.") from error
        except IndexMissing as missing:
            raise CommandError(str(missing), returncode=3) from missing
        self.stdout.write(json.dumps(figures, ensure_ascii=False, indent=None if options["json"] else 2))

    def _seeded(self, options: dict[str, Any]) -> dict[str, Any]:
        call_command("migrate", verbosity=0)
        wanted, share, wrong = options["changes"], options["share"], options["wrong"]
        return evaluate_seeded(options["file"], wanted, share, self.stderr.write, list_wrong=wrong)


def _add(kinds: Any, name: str, file: str, default: Path | None = None) -> CommandParser:
    subparser: CommandParser = kinds.add_parser(name, help=file)
    subparser.add_argument("file", type=Path, nargs="?" if default else None, default=default, help=file)
    subparser.add_argument("--json", action="store_true", help="print JSON")
    return subparser


def _evaluate(kind: str, path: Path, options: dict[str, Any]) -> dict[str, Any]:
    match kind:
        case "claims":
            return evaluate_claims(read_claims(path))
        case "discrepancies":
            return evaluate_discrepancies(*read_discrepancies(path))
        case "mutations":
            return evaluate_mutations(read_supported(path), list_wrong=options["wrong"])
        case "limits":
            return _evaluate_limits(path, options["page"])
        case _:
            return evaluate_pairs(read_pairs(path), options["figures"])


def _evaluate_limits(path: Path, page: Path | None) -> dict[str, Any]:
    judged = judge_limits(read_pairs(path))
    if page is not None:
        page.write_text(rewrite(page.read_text("utf-8"), judged, entailment_model().sha256), "utf-8")
    return limits_figures(judged)
