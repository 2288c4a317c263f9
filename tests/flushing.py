"""Emptying the test database between tests, past the triggers that keep rows for good.

PostgreSQL truncates, which its triggers let pass. SQLite has no TRUNCATE: Django deletes the rows there, so the
triggers are taken away while it does, in the same transaction. The service itself has no such way round.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from django.db import transaction
from django.db.backends.sqlite3 import base

_Operations: Any = base.DatabaseWrapper.ops_class
_flush = _Operations.execute_sql_flush


def let_tests_flush() -> None:
    """From now on in this process."""
    _Operations.execute_sql_flush = _flush_past_triggers


def _flush_past_triggers(operations: Any, sql_list: Sequence[str]) -> None:
    connection = operations.connection
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor, _without_triggers(cursor):
        _flush(operations, sql_list)


@contextmanager
def _without_triggers(cursor: Any) -> Iterator[None]:
    cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    triggers = cursor.fetchall()
    for name, _ in triggers:
        cursor.execute(f'DROP TRIGGER "{name}"')
    yield
    for _, sql in triggers:
        cursor.execute(sql)
