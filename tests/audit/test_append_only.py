"""The database itself keeps what must stay: rows of these tables are refused any change, whoever asks."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import IntegrityError, connection, models, transaction
from django.db.migrations.loader import MigrationLoader

from factcheck.audit.models import Entry
from factcheck.audit.record import record
from factcheck.claims.models import Publication, Review
from factcheck.claims.publishing import publish_claim
from factcheck.claims.review import review_claim
from factcheck.discrepancies.models import Decision, Kind, ReviewedPosition, Scope, Severity
from factcheck.discrepancies.models import Review as DiscrepancyReview
from sources.models import Source
from tests.claims.made import finish_check, make_claim

KEPT: list[type[models.Model]] = [Entry, Review, Publication, DiscrepancyReview, ReviewedPosition]


@pytest.fixture
def rows(db: None) -> None:
    """One row of each table."""
    curator = User.objects.create_user("curator")
    claim = make_claim()
    review_claim(claim, reviewer=curator, verdict="refuted", seen=finish_check(claim).pk, note="It was 1904.")
    publish_claim(claim, publisher=curator)
    decided = DiscrepancyReview.objects.create(
        discrepancy_key="k",
        kind=Kind.DATE,
        scope=Scope.BETWEEN,
        severity=Severity.MAJOR,
        confidence=0.9,
        topic="The lighthouse",
        decision=Decision.CONFIRMED,
        reviewer=curator,
    )
    ReviewedPosition.objects.create(review=decided, key="p", source="S", document="d", quote="q", written="w", value=1)
    record("source.added", Source.objects.create(name="Gazette"))


def column_of(model: type[models.Model]) -> str:
    """A column that is of no constraint."""
    names = ("note", "summary", "quote")
    return next(field.column for field in model._meta.concrete_fields if field.column in names)


def refused(sql: str) -> bool:
    """Whether the database refuses it by a trigger."""
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(sql)
    except IntegrityError as error:
        return "never changed or deleted" in str(error)
    return False


@pytest.mark.parametrize("model", KEPT, ids=lambda model: model._meta.db_table)
@pytest.mark.usefixtures("rows")
def test_sql_past_the_models_is_refused(model: type[models.Model]) -> None:
    table, column = model._meta.db_table, column_of(model)
    before = list(model._default_manager.order_by("pk").values())
    assert before
    assert refused(f"UPDATE {table} SET {column} = 'rewritten'")
    assert refused(f"DELETE FROM {table}")
    with pytest.raises(IntegrityError, match="never changed"), transaction.atomic():
        models.QuerySet(model).update(**{column: "rewritten"})
    with pytest.raises(IntegrityError, match="never changed"), transaction.atomic():
        models.QuerySet(model)._raw_delete(using="default")
    assert list(model._default_manager.order_by("pk").values()) == before


@pytest.mark.parametrize("model", KEPT, ids=lambda model: model._meta.db_table)
@pytest.mark.usefixtures("rows")
@pytest.mark.skipif(connection.vendor != "postgresql", reason="SQLite knows no TRUNCATE")
def test_postgresql_does_not_empty_a_table_either(model: type[models.Model]) -> None:
    table = model._meta.db_table
    # What waits for the end of the transaction would be in the way before any trigger.
    connection.check_constraints()
    assert refused(f"TRUNCATE {table} CASCADE")
    assert refused(f"TRUNCATE auth_user, {table} RESTART IDENTITY CASCADE")
    assert model._default_manager.exists()


@pytest.mark.parametrize("model", KEPT, ids=lambda model: model._meta.db_table)
@pytest.mark.usefixtures("rows")
@pytest.mark.skipif(connection.vendor != "sqlite", reason="only SQLite replaces rows past its triggers")
def test_sqlite_does_not_replace_a_row_either(model: type[models.Model]) -> None:
    table = model._meta.db_table
    names = [str(field.column) for field in model._meta.concrete_fields]
    said = ", ".join("'rewritten'" if name == column_of(model) else name for name in names)
    assert refused(f"INSERT OR REPLACE INTO {table} ({', '.join(names)}) SELECT {said} FROM {table}")


@pytest.mark.usefixtures("rows")
@pytest.mark.skipif(connection.vendor != "sqlite", reason="only SQLite replaces rows past its triggers")
def test_sqlite_does_not_replace_an_edition_by_its_number() -> None:
    names = ", ".join(str(field.column) for field in Publication._meta.concrete_fields if field.column != "id")
    assert refused(f"INSERT OR REPLACE INTO claims_publication ({names}) SELECT {names} FROM claims_publication")


@pytest.mark.usefixtures("rows")
def test_rows_are_still_added_and_an_upsert_changes_none() -> None:
    record("source.changed", Source.objects.earliest("pk"))
    assert Entry.objects.filter(object_kind="sources.source").count() == 2
    entry = Entry.objects.filter(action="source.added").get()
    with pytest.raises(IntegrityError), transaction.atomic():
        Entry.objects.bulk_create(
            [Entry(pk=entry.pk, action="rewritten", object_kind="x", object_id="1", object_label="x", at=entry.at)],
            update_conflicts=True,
            unique_fields=["id"],
            update_fields=["action"],
        )
    assert Entry.objects.get(pk=entry.pk).action == "source.added"


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("time", ["first", "second"])
def test_tests_start_empty_all_the_same_and_the_triggers_are_still_there(time: str) -> None:
    """Twice, for the first leaves a row behind that has to be gone for the second."""
    assert not Entry.objects.exists(), time
    record("source.added", Source.objects.create(name="Gazette"))
    assert refused("DELETE FROM audit_entry")
    assert connection.vendor != "postgresql" or refused("TRUNCATE audit_entry")


def before_the_triggers() -> list[tuple[str, str]]:
    """Of each app that has the triggers, the migration before them."""
    nodes = MigrationLoader(None).graph.node_map
    given = [node for key, node in nodes.items() if key[1].endswith("_append_only")]
    assert len(given) == 3
    return [next(parent.key for parent in node.parents if parent.key[0] == node.key[0]) for node in given]


@pytest.mark.django_db(transaction=True)
def test_the_migrations_can_be_taken_back_and_done_again() -> None:
    record("source.added", Source.objects.create(name="Gazette"))
    try:
        for app, target in before_the_triggers():
            call_command("migrate", app, target, verbosity=0)
        assert not refused("UPDATE audit_entry SET note = 'x'")
    finally:
        call_command("migrate", verbosity=0)
    assert refused("UPDATE audit_entry SET note = 'y'")
