"""What was stored before outlives a change of the tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

pytestmark = [pytest.mark.slow, pytest.mark.django_db(transaction=True)]


def migrated(target: str) -> Any:
    """The models as of a migration of the claims room, to which the database is taken."""
    executor = MigrationExecutor(connection)
    executor.migrate([("claims", target)])
    return MigrationExecutor(connection).loader.project_state([("claims", target)]).apps


@pytest.fixture
def before() -> Iterator[Any]:
    yield migrated("0003_callback_key")
    executor = MigrationExecutor(connection)
    executor.migrate(executor.loader.graph.leaf_nodes())


def test_marks_that_were_a_sentence_say_what_happened(before: Any) -> None:
    source = before.get_model("sources", "Source").objects.create(name="Gazette")
    documents = before.get_model("sources", "Document").objects
    old, gone = (
        documents.create(source=source, name=name, language="en", text="x", state=state, withdrawal_reason=reason)
        for name, state, reason in (("a.txt", "superseded", ""), ("b.txt", "withdrawn", "It was a hoax."))
    )
    new = documents.create(source=source, name="a.txt", version=2, language="en", text="y", supersedes=old)
    claim = before.get_model("claims", "Claim").objects.create(text="It was lit in 1902.", language="en")
    check = before.get_model("claims", "Check").objects.create(claim=claim)
    for document in (old, gone):
        check.stale_marks.create(document=document, reason="One sentence.")
    marks = migrated("0005_stale_history_filled").get_model("claims", "StaleMark").objects.order_by("document")
    assert [(mark.happened, mark.reason, mark.replaced_by_id) for mark in marks] == [
        ("superseded", "", new.pk),
        ("withdrawn", "It was a hoax.", None),
    ]
    assert [mark.happened_at for mark in marks] == [new.created_at, marks[1].created_at]
    assert [mark.quotes for mark in marks] == [[], []]
