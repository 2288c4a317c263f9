"""The command line's last word on settings, a database or a model that cannot be used: one sentence, no traceback."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line, get_commands
from django.db.utils import Error, InterfaceError, OperationalError, ProgrammingError

from factcheck.agreement.entailment import UnusableModel

WRONG_USAGE = 2
SERVICE_DOWN = 3
# SQLite's words and PostgreSQL's for a table or column that a migration has yet to make.
_NOT_MIGRATED = ("no such table", "no such column", "does not exist")


def run(argv: Sequence[str]) -> None:
    """`execute_from_command_line`; `--traceback` shows an error as it is."""
    try:
        settings.configured or settings.INSTALLED_APPS  # noqa: B018  loads the settings
        _execute(argv)
    except ImproperlyConfigured as error:
        _end(argv, str(error), WRONG_USAGE)
        raise
    except UnusableModel as error:
        _end(argv, str(error), SERVICE_DOWN)
        raise
    except (OperationalError, InterfaceError, ProgrammingError) as error:
        _end(argv, explain_database_error(error), SERVICE_DOWN)
        raise


def _execute(argv: Sequence[str]) -> None:
    """Django ends with 1 on a command that it does not know; here that is wrong usage."""
    try:
        execute_from_command_line(list(argv))
    except SystemExit as end:
        named = argv[2:3] if argv[1:2] == ["help"] else argv[1:2]
        if end.code == 1 and not {*named} <= {*get_commands(), "help"}:
            sys.exit(WRONG_USAGE)
        raise


def _end(argv: Sequence[str], sentence: str, code: int) -> None:
    if sentence and "--traceback" not in argv:
        sys.stderr.write(f"CommandError: {sentence}\n")
        sys.exit(code)


def explain_database_error(error: Error) -> str:
    """What to do about a database that is down or behind; empty for an error in a query, which is ours."""
    said = " ".join(str(error).split())
    if any(words in said for words in _NOT_MIGRATED):
        return f"The database is not up to date ({said}): run `manage.py migrate`."
    if isinstance(error, ProgrammingError):
        return ""
    return f"The database cannot be used ({said}): see that it runs and that DATABASE_URL names it."
