"""The log is added to, and nothing else."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.db.models import ProtectedError

from factcheck.audit.models import AppendOnly, Entry
from factcheck.audit.record import entries_of, record, snapshot
from sources.models import Source

pytestmark = pytest.mark.django_db


@pytest.fixture
def source() -> Source:
    return Source.objects.create(name="Harbour Gazette", reliability=0.4)


def test_only_what_differs_is_kept(source: Source) -> None:
    before = snapshot(source, ["name", "reliability"])
    source.reliability = 0.9
    entry = record("source.changed", source, before=before, after=snapshot(source, ["name", "reliability"]), note="A.")
    assert (entry.before, entry.after) == ({"reliability": 0.4}, {"reliability": 0.9})
    assert (entry.object_kind, entry.object_id, entry.actor) == ("sources.source", str(source.pk), None)
    assert list(entries_of(source)) == [entry]


def test_a_date_is_kept_as_json_can_hold_it(source: Source) -> None:
    assert snapshot(source, ["created_at"])["created_at"].startswith(str(source.created_at.year))


def test_an_entry_is_neither_changed_nor_deleted(source: Source) -> None:
    entry = record("source.changed", source)
    entry.note = "rewritten"
    for forbidden in (
        entry.save,
        entry.delete,
        lambda: Entry.objects.update(note="rewritten"),
        lambda: Entry.objects.filter(pk=entry.pk).delete(),
    ):
        with pytest.raises(AppendOnly):
            forbidden()
    assert Entry.objects.get().note == ""


def test_whoever_did_something_stays_known(source: Source) -> None:
    user = User.objects.create_user("curator")
    record("source.changed", source, actor=user)
    with pytest.raises(ProtectedError):
        user.delete()
