"""The command line's last word on a database that cannot be used: one sentence and exit code 3, no traceback."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from django.core.management import execute_from_command_line
from django.db.utils import Error, InterfaceError, OperationalError, ProgrammingError

SERVICE_DOWN = 3
# SQLite's words and PostgreSQL's for a table or column that a migration has yet to make.
_NOT_MIGRATED = ("no such table", "no such column", "does not exist")


def run(argv: Sequence[str]) -> None:
    """`execute_from_command_line`; `--traceback` shows a database error as it is."""
    try:
        execute_from_command_line(list(argv))
    except (OperationalError, InterfaceError, ProgrammingError) as error:
        sentence = explain_database_error(error)
        if not sentence or "--traceback" in argv:
            raise
        sys.stderr.write(f"CommandError: {sentence}\n")
        sys.exit(SERVICE_DOWN)


def explain_database_error(error: Error) -> str:
    """What to do about a database that is down or behind; empty for an error in a query, which is ours."""
    said = " ".join(str(error).split())
    if any(words in said for words in _NOT_MIGRATED):
        return f"The database is not up to date ({said}): run `manage.py migrate`."
    if isinstance(error, ProgrammingError):
        return ""
    return f"The database cannot be used ({said}): see that it runs and that DATABASE_URL names it."
