"""Emptying the test database between tests, past the triggers that keep rows for good.

PostgreSQL truncates, SQLite deletes the rows. What refuses that is taken away while it is done, in the same
transaction. The service itself has no such way round.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from django.db import connection, transaction

_Operations: Any = type(connection.ops)
_flush = _Operations.execute_sql_flush


def let_tests_flush() -> None:
    """From now on in this process."""
    _Operations.execute_sql_flush = _flush_past_triggers


def _flush_past_triggers(operations: Any, sql_list: Sequence[str]) -> None:
    used = operations.connection
    with transaction.atomic(using=used.alias), used.cursor() as cursor, _without_triggers(cursor, used.vendor):
        _flush(operations, sql_list)


def _without_triggers(cursor: Any, vendor: str) -> AbstractContextManager[None]:
    return _disabled(cursor) if vendor == "postgresql" else _dropped(cursor)


@contextmanager
def _disabled(cursor: Any) -> Iterator[None]:
    cursor.execute("SELECT tgname, tgrelid::regclass::text FROM pg_trigger WHERE tgname LIKE '%no_truncate'")
    triggers = cursor.fetchall()
    for name, table in triggers:
        cursor.execute(f'ALTER TABLE {table} DISABLE TRIGGER "{name}"')
    yield
    for name, table in triggers:
        cursor.execute(f'ALTER TABLE {table} ENABLE TRIGGER "{name}"')


@contextmanager
def _dropped(cursor: Any) -> Iterator[None]:
    cursor.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    triggers = cursor.fetchall()
    for name, _ in triggers:
        cursor.execute(f'DROP TRIGGER "{name}"')
    yield
    for _, sql in triggers:
        cursor.execute(sql)
