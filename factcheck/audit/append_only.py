"""Tables whose rows the database itself neither changes nor deletes, whoever asks: for use in migrations.

Whoever may alter the table can take the triggers away; everybody else, and every mistake, is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations import RunPython
from django.db.migrations.state import StateApps

_FUNCTION = """
CREATE FUNCTION {table}_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Rows of {table} are never changed or deleted.' USING ERRCODE = 'restrict_violation';
END $$
"""
_TRIGGER = """
CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE ON {table}
FOR EACH ROW EXECUTE FUNCTION {table}_append_only()
"""
_TRUNCATE_TRIGGER = """
CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION {table}_append_only()
"""
_SQLITE_TRIGGER = """
CREATE TRIGGER {table}_no_{act} BEFORE {act} ON {table} {when}
BEGIN SELECT RAISE(ABORT, 'Rows of {table} are never changed or deleted.'); END
"""


def refuse_changes(table: str, unique: Sequence[str] = ()) -> RunPython:
    """An operation that has the database refuse UPDATE and DELETE of the table's rows; its reverse lifts that.

    `unique` names the columns of a unique constraint besides that of `id`: on SQLite `INSERT OR REPLACE` would delete
    past the triggers what is in its way. The refusal is an IntegrityError. TRUNCATE deletes no single row, and is
    refused by `refuse_truncate`.

    On SQLite Django makes a table anew to alter it, and drops its triggers with the old one: such a migration has to
    end with this operation. The tests see to it that the triggers are there.
    """

    def forwards(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
        for statement in _statements(editor.connection.vendor, table, unique):
            editor.execute(statement, params=None)

    def backwards(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
        for statement in _reverse(editor.connection.vendor, table):
            editor.execute(statement, params=None)

    return RunPython(forwards, backwards)


def refuse_truncate(table: str) -> RunPython:
    """An operation, after `refuse_changes`, that has PostgreSQL refuse TRUNCATE as well; its reverse lifts that.

    SQLite has no such statement: there a table is emptied by DELETE, which is refused already.
    """

    def forwards(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
        if editor.connection.vendor == "postgresql":
            editor.execute(_TRUNCATE_TRIGGER.format(table=table), params=None)

    def backwards(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
        if editor.connection.vendor == "postgresql":
            editor.execute(f"DROP TRIGGER {table}_no_truncate ON {table}", params=None)

    return RunPython(forwards, backwards)


def _statements(vendor: str, table: str, unique: Sequence[str]) -> Iterator[str]:
    if vendor == "postgresql":
        yield _FUNCTION.format(table=table)
        yield _TRIGGER.format(table=table)
        return
    for act in ("update", "delete"):
        yield _SQLITE_TRIGGER.format(table=table, act=act, when="")
    same = " OR ".join(_same(columns) for columns in (("id",), unique) if columns)
    yield _SQLITE_TRIGGER.format(table=table, act="insert", when=f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {same})")


def _same(columns: Sequence[str]) -> str:
    return "(" + " AND ".join(f"{column} = NEW.{column}" for column in columns) + ")"


def _reverse(vendor: str, table: str) -> Iterator[str]:
    if vendor == "postgresql":
        yield f"DROP TRIGGER {table}_append_only ON {table}"
        yield f"DROP FUNCTION {table}_append_only()"
        return
    for act in ("update", "delete", "insert"):
        yield f"DROP TRIGGER {table}_no_{act}"
