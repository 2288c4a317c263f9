"""`manage.py check`: is a statement borne out by the corpus?

Django has a command of the same name, for system checks; without a statement or a file that one runs.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError, CommandParser
from django.core.management.commands.check import Command as SystemCheckCommand

from factcheck.claims.check import DEFAULT_LIMIT, RefusedStatement, check_statement, save_result
from factcheck.claims.options import passage_limit
from factcheck.claims.present import present_check
from factcheck.claims.printing import render_check
from factcheck.claims.statements import BadFile, StatementLine, read_statements
from sources.search.engine import IndexMissing


class Command(SystemCheckCommand):
    """Checks one statement or a file of them."""

    help = "Check a statement, or every statement of a file, against the corpus; with neither, Django's system checks."

    def add_arguments(self, parser: CommandParser) -> None:
        super().add_arguments(parser)
        parser.add_argument("--file", type=Path, help="check every line of this .txt or .jsonl file")
        parser.add_argument("--language", help="en or ar; detected when left out")
        parser.add_argument("--limit", type=passage_limit, default=DEFAULT_LIMIT, help="how many passages to score")
        parser.add_argument("--no-save", action="store_true", help="store nothing")
        parser.add_argument("--json", action="store_true", help="print JSON; JSON lines with --file")

    def handle(self, *statements: Any, **options: Any) -> None:
        if options["file"] is None and not statements:
            if options["json"] or options["no_save"] or options["language"]:
                raise CommandError("Give a statement in quotation marks, or --file.", returncode=2)
            super().handle(**options)
            return
        if len(statements) > 1 or (statements and options["file"]):
            raise CommandError("Give one statement in quotation marks, or --file, not both.", returncode=2)
        try:
            if options["file"]:
                self._check_file(options["file"], options)
            else:
                self._check_one(statements[0], options["language"], options)
        except RefusedStatement as refusal:
            raise CommandError(str(refusal)) from refusal
        except IndexMissing as missing:
            raise CommandError(str(missing), returncode=3) from missing

    def _check_one(self, statement: str, language: str | None, options: dict[str, Any]) -> None:
        result = check_statement(statement, language, options["limit"])
        shown = present_check(result)
        if not options["no_save"]:
            shown["check"] = save_result(result).pk
        printed = json.dumps(shown, ensure_ascii=False) if options["json"] else render_check(shown, self.style)
        self.stdout.write(printed)

    def _check_file(self, path: Path, options: dict[str, Any]) -> None:
        try:
            lines = list(read_statements(path))
        except OSError as error:
            raise CommandError(f"{path} cannot be read: {error.strerror}.") from error
        except BadFile as refusal:
            raise CommandError(f"{path} was refused: {refusal}.") from refusal
        refused = sum(not self._check_line(path, line, options) for line in lines)
        if refused:
            self.stderr.write(f"{refused} of {len(lines)} statements were refused.")
            sys.exit(1)

    def _check_line(self, path: Path, line: StatementLine, options: dict[str, Any]) -> bool:
        """Whether the line was checked; otherwise the reason stands on standard error."""
        error = line.error
        if not error:
            try:
                self._check_one(line.statement, line.language or options["language"], options)
            except RefusedStatement as refusal:
                error = str(refusal)
        if error:
            self.stderr.write(f"{path}, line {line.number}: {error}")
        return not error
