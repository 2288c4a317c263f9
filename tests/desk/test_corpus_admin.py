"""The corpus in the admin."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse

from factcheck.audit.models import Entry
from factcheck.desk import corpus_admin
from sources.ingest import IngestOptions, ingest_bytes, ingest_file
from sources.models import Document, DocumentState, Source
from tests.desk.forms import confirmation, shown_at

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("data_dir")]


@pytest.fixture
def document(tmp_path: Path) -> Document:
    path = tmp_path / "canal.txt"
    path.write_text("The canal at Druna was dug in 1790. It is nine kilometres long.\n")
    stored = ingest_file(path).document
    assert stored is not None
    return stored


@pytest.mark.parametrize("model", ["source", "document", "passage"])
def test_lists_and_search(admin_client: Client, document: Document, model: str) -> None:
    page = admin_client.get(reverse(f"admin:sources_{model}_changelist"), {"q": "canal"})
    assert page.status_code == 200
    assert "canal" in page.content.decode()


def test_text_of_a_document_is_not_to_be_edited(admin_client: Client, document: Document) -> None:
    address = reverse("admin:sources_document_change", args=[document.pk])
    assert 'name="text"' not in admin_client.get(address).content.decode()
    said = {"text": "Another text.", "title": "The canal", "url": "", "published": ""}
    admin_client.post(address, {**said, "seen": shown_at(admin_client, address)})
    stored = Document.objects.get()
    assert (stored.title, stored.text) == ("The canal", document.text)


def test_passage_is_read_only(admin_client: Client, document: Document) -> None:
    passage = document.passages.order_by("ordinal")[0]
    address = reverse("admin:sources_passage_change", args=[passage.pk])
    page = admin_client.get(address)
    assert page.status_code == 200
    assert 'name="text"' not in page.content.decode()


def test_the_page_of_a_later_version_leads_to_what_changed(admin_client: Client, document: Document) -> None:
    path = Path(document.name)
    newer = ingest_bytes(path, b"The canal at Druna was dug in 1791. It is nine kilometres long.\n", IngestOptions())
    assert newer.document is not None
    differences = reverse("admin:sources_document_differences", args=[newer.document.pk])
    for row, led in ((newer.document, True), (document, False)):
        html = admin_client.get(reverse("admin:sources_document_change", args=[row.pk])).content.decode()
        assert (f'href="{differences}"' in html) is led
    assert admin_client.get(differences).status_code == 200


def test_withdrawal_asks_for_the_reason(
    admin_client: Client, document: Document, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(corpus_admin, "request_index_update", lambda: asked.append(True))
    address = reverse("admin:sources_document_changelist")
    chosen = {"action": "withdraw", "_selected_action": [document.pk]}
    assert 'name="reason"' in admin_client.post(address, chosen).content.decode()
    assert admin_client.post(address, {**chosen, "confirmed": "yes", "reason": " "}).status_code == 200
    assert Document.objects.get().state == DocumentState.CURRENT
    admin_client.post(address, {**chosen, "confirmed": "yes", "reason": "A forgery."})
    stored = Document.objects.get()
    assert (stored.state, stored.withdrawal_reason) == (DocumentState.WITHDRAWN, "A forgery.")
    entry = Entry.objects.get(action="document.withdrawn")
    assert (entry.before, entry.after, entry.note) == ({"state": "current"}, {"state": "withdrawn"}, "A forgery.")
    assert asked == [True]


def test_each_source_deleted_from_the_list_is_logged_with_what_it_was(admin_client: Client) -> None:
    sources = [Source.objects.create(name=name, publisher="Harbour Press") for name in ("Gazette", "Courier")]
    Source.objects.create(name="Kept")
    address = reverse("admin:sources_source_changelist")
    chosen = confirmation(admin_client, address, [source.pk for source in sources])
    assert admin_client.post(address, chosen).status_code == 302
    assert Source.objects.get().name == "Kept"
    entries = Entry.objects.filter(action="source.deleted", actor__username="admin")
    assert {entry.object_id for entry in entries} == {str(source.pk) for source in sources}
    assert {(entry.before["name"], entry.before["publisher"]) for entry in entries} == {
        ("Gazette", "Harbour Press"),
        ("Courier", "Harbour Press"),
    }
