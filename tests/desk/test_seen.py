"""Two people on one form of the admin: the second is told what the first did, and loses nothing."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.db.models import Model
from django.test import Client
from django.urls import reverse

from factcheck.audit.models import Entry
from factcheck.desk.source_table import import_sources
from sources.ingest import ingest_file
from sources.models import Document, DocumentState, Source
from tests.desk.forms import seen_in, shown_at

pytestmark = pytest.mark.django_db

SOURCE = {"kind": "newspaper", "language": "", "reliability": "0.5", "ownership_group": "", "url": ""}


def address(row: Model) -> str:
    return reverse(f"admin:{row._meta.app_label}_{row._meta.model_name}_change", args=[row.pk])


@pytest.fixture
def source() -> Source:
    return Source.objects.create(name="Gazette", publisher="Harbour Press", kind="newspaper")


def test_the_second_is_told_what_changed_and_nothing_is_lost_or_stored(admin_client: Client, source: Source) -> None:
    seen = shown_at(admin_client, address(source))
    said = {**SOURCE, "name": "Gazette", "publisher": "Harbour Press", "seen": seen}
    first = admin_client.post(address(source), {**said, "reliability": "0.9"})
    second = admin_client.post(address(source), {**said, "publisher": "Typed by the second"})
    assert (first.status_code, second.status_code) == (302, 409)
    html = unescape(second.content.decode())
    assert "admin changed this since it was shown to you" in html
    assert "Reliability: it was “0.5” and is “0.9” now." in html
    assert 'value="Typed by the second"' in html
    stored = Source.objects.get()
    assert (stored.reliability, stored.publisher) == (0.9, "Harbour Press")
    assert Entry.objects.filter(action="source.changed").count() == 1


def test_what_the_second_did_not_touch_is_taken_over_and_saving_again_goes_through(
    admin_client: Client, source: Source
) -> None:
    said = {**SOURCE, "name": "Gazette", "publisher": "Harbour Press", "seen": shown_at(admin_client, address(source))}
    Source.objects.update(reliability=0.9, kind="archive", publisher="Taken over by others")
    refused = admin_client.post(address(source), {**said, "publisher": "Typed by the second"}).content.decode()
    assert re.search(r'name="reliability" value="0\.9"', refused), "the other's value stands where nobody typed another"
    assert '<option value="archive" selected>' in refused
    assert 'value="Typed by the second"' in refused
    again = {**said, "reliability": "0.9", "kind": "archive", "publisher": "Typed by the second"}
    assert admin_client.post(address(source), {**again, "seen": seen_in(refused)}).status_code == 302
    stored = Source.objects.get()
    assert (stored.reliability, stored.kind, stored.publisher) == (0.9, "archive", "Typed by the second")


def test_a_change_that_came_in_by_a_table_is_a_conflict_too(admin_client: Client, source: Source) -> None:
    said = {**SOURCE, "name": "Gazette", "publisher": "Harbour Press", "seen": shown_at(admin_client, address(source))}
    import_sources("name,ownership_group\nGazette,Coast Media\n", actor=User.objects.create_user("importer"))
    answer = admin_client.post(address(source), said)
    assert answer.status_code == 409
    assert "importer changed this" in answer.content.decode()
    assert Source.objects.get().ownership_group == "Coast Media"


@pytest.mark.parametrize("seen", [None, "", "{", "[]", "[" * 100_000, '{"name": {"a": 1}}'])
def test_a_form_that_does_not_say_what_was_shown_is_refused(
    admin_client: Client, source: Source, seen: str | None
) -> None:
    said = {**SOURCE, "name": "Other", "publisher": "", **({} if seen is None else {"seen": seen})}
    assert admin_client.post(address(source), said).status_code == 409
    assert Source.objects.get().name == "Gazette"


def test_another_error_does_not_renew_what_was_shown(admin_client: Client, source: Source) -> None:
    seen = shown_at(admin_client, address(source))
    said = {**SOURCE, "name": "Gazette", "publisher": "", "seen": seen}
    wrong = admin_client.post(address(source), {**said, "reliability": "7"})
    assert wrong.status_code == 200
    assert seen_in(wrong.content.decode()) == seen
    Source.objects.update(kind="book")
    assert admin_client.post(address(source), {**said, "seen": seen_in(wrong.content.decode())}).status_code == 409


def test_documents_are_described_to_what_was_seen_and_only_that_is_written(
    admin_client: Client, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "canal.txt"
    path.write_text("The canal at Druna was dug in 1790. It is nine kilometres long.\n")
    document = ingest_file(path).document
    assert document is not None
    said = {"title": "The canal", "url": "", "published": "", "seen": shown_at(admin_client, address(document))}
    Document.objects.update(published="1999-05-04")
    answer = admin_client.post(address(document), said)
    assert answer.status_code == 409
    assert "Published: it was “(none)” and is “1999-05-04” now." in unescape(answer.content.decode())
    assert 'value="1999-05-04"' in answer.content.decode()
    renewed = {**said, "published": "1999-05-04", "seen": seen_in(answer.content.decode())}
    read = Document.refresh_from_db
    # Withdrawn by somebody else between the reading of the row and the writing of it.
    monkeypatch.setattr("factcheck.desk.seen.SeenModelForm._refuse_stale", lambda form: _withdraw(form.instance))
    assert admin_client.post(address(document), renewed).status_code == 302
    read(document)
    assert (document.title, document.state) == ("The canal", DocumentState.WITHDRAWN)


def _withdraw(document: Any) -> None:
    Document.objects.filter(pk=document.pk).update(state=DocumentState.WITHDRAWN)


def test_a_role_taken_meanwhile_is_not_given_back(admin_client: Client) -> None:
    user = User.objects.create_user("somebody", password="secret words")
    page = admin_client.get(address(user)).content.decode()
    assert user.password not in unescape(page)
    submitter, curator = (Group.objects.get(name=name) for name in ("Submitter", "Curator"))
    said = {"username": "somebody", "is_active": "on", "first_name": "Sam", "seen": seen_in(page)}
    user.groups.set([curator])
    answer = admin_client.post(address(user), {**said, "groups": [submitter.pk]})
    assert answer.status_code == 409
    html = unescape(answer.content.decode())
    assert "Groups: it was “Submitter” and is “Curator” now." in html
    assert f'<option value="{curator.pk}" selected>' in html
    assert f'<option value="{submitter.pk}" selected>' not in html
    assert list(user.groups.all()) == [curator]
    renewed = {**said, "is_staff": "on", "groups": [curator.pk], "seen": seen_in(answer.content.decode())}
    assert admin_client.post(address(user), renewed).status_code == 302
    user.refresh_from_db()
    assert (user.first_name, user.is_staff, list(user.groups.all())) == ("Sam", True, [curator])


def test_an_account_is_still_made_by_the_form(admin_client: Client) -> None:
    password = "long enough words"
    said = {"username": "newcomer", "usable_password": "true", "password1": password, "password2": password}
    assert admin_client.post(reverse("admin:auth_user_add"), said).status_code == 302
    assert User.objects.get(username="newcomer").check_password(password)


def test_the_refusal_is_in_arabic_too(admin_client: Client, source: Source) -> None:
    admin_client.post("/language/", {"language": "ar", "next": "/"})
    said = {**SOURCE, "name": "Gazette", "publisher": "", "seen": shown_at(admin_client, address(source))}
    Source.objects.update(kind="book")
    assert "تغيّر هذا منذ عُرض عليك" in admin_client.post(address(source), said).content.decode()
