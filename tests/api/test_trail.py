"""What programs hand in is in the log: by whom, and what became of it; nothing secret is."""

from __future__ import annotations

import hashlib
from pathlib import Path
from uuid import UUID

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from rest_framework.test import APIClient

from factcheck.audit.models import Entry
from factcheck.audit.record import entries_of
from factcheck.claims.models import Article, Claim
from sources import uploads
from sources.models import Document, Source, Upload

TEXT = b"The observatory on Mount Hara opened in 1974. Its mirror measures 2.2 metres.\n"
STATEMENT = "The observatory on Mount Hara opened in 1974."


@pytest.fixture(autouse=True)
def _no_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(uploads, "send_upload", lambda upload_id: False)


def hand_in(client: APIClient, content: bytes, **fields: str) -> UUID:
    file = SimpleUploadedFile("hara.txt", content)
    answer = client.post("/api/v1/documents/?wait=0", {"file": file, **fields})
    assert answer.status_code == 202, answer.content
    return UUID(answer.json()["id"])


def test_an_upload_and_what_it_did_to_the_corpus_are_logged(
    curator_api: APIClient, curator: User, data_dir: Path
) -> None:
    first = hand_in(curator_api, TEXT, source="The Hara Courier", kind="newspaper")
    received = entries_of(Upload.objects.get()).get()
    assert (received.action, received.actor, received.before) == ("upload.received", curator, {})
    assert received.after["bytes"] == len(TEXT)
    assert received.after["sha256"] == hashlib.sha256(TEXT).hexdigest()
    uploads.ingest_upload(first)
    second = hand_in(curator_api, TEXT.replace(b"1974", b"1975"), source="The Hara Courier", kind="magazine")
    uploads.ingest_upload(second)
    entries = Entry.objects.filter(actor=curator).order_by("id")
    assert [entry.action for entry in entries] == [
        *("upload.received", "source.added", "document.added", "upload.done"),
        *("upload.received", "source.changed", "document.replaced", "upload.done"),
    ]
    old, new = Document.objects.order_by("version")
    replaced = entries_of(new).get()
    assert (replaced.before["version"], replaced.after["version"]) == (1, 2)
    assert (replaced.before["sha256"], replaced.after["sha256"]) == (old.sha256, new.sha256)
    changed = entries_of(Source.objects.get())[0]
    assert (changed.before, changed.after) == ({"kind": "newspaper"}, {"kind": "magazine"})
    done = Entry.objects.filter(action="upload.done").latest("id")
    assert done.before == {"state": "waiting"}
    assert done.after == {"state": "done", "status": "replaced", "document": new.pk}


def test_a_refused_upload_is_logged_with_the_reason(curator_api: APIClient, curator: User, data_dir: Path) -> None:
    uploads.ingest_upload(hand_in(curator_api, b"\n\n  \n"))
    entry = Entry.objects.get(action="upload.refused")
    assert (entry.actor, entry.after) == (curator, {"state": "refused"})
    assert entry.note.startswith("hara.txt was refused: ")


def test_an_unchanged_file_that_is_described_anew_is_logged(curator_api: APIClient, data_dir: Path) -> None:
    for fields in ({}, {"url": "https://example.org/hara"}, {"url": "https://example.org/hara"}):
        uploads.ingest_upload(hand_in(curator_api, TEXT, **fields))
    described = Entry.objects.get(action="document.described")
    assert (described.before, described.after) == ({"url": ""}, {"url": "https://example.org/hara"})


def test_a_submitted_claim_is_logged_without_the_address_of_its_callback(api: APIClient, reader: User) -> None:
    said = {"text": STATEMENT, "claimant": "A. Speaker", "callback_url": "https://example.org/hook?key=hush"}
    claim = Claim.objects.get(pk=api.post("/api/v1/claims/", said, format="json").json()["id"])
    entry = entries_of(claim).get()
    assert (entry.action, entry.actor, entry.before) == ("claim.submitted", reader, {})
    assert (entry.after["text"], entry.after["claimant"]) == (STATEMENT, "A. Speaker")
    assert "hush" not in str(vars(entry))


def test_a_batch_is_logged_one_by_one(api: APIClient, reader: User) -> None:
    api.post(
        "/api/v1/claims/batch/", {"claims": [{"text": STATEMENT}, {"text": "x"}, {"text": STATEMENT}]}, format="json"
    )
    assert Entry.objects.filter(action="claim.submitted", actor=reader).count() == 2


def test_an_article_and_each_claim_of_it_are_logged(api: APIClient, reader: User) -> None:
    api.post("/api/v1/articles/", {"text": f"{STATEMENT} The ferry carried 48,000 passengers in 1950."}, format="json")
    article = Article.objects.get()
    assert entries_of(article).get().after["claims"] == 2
    for claim in article.claims.all():
        entry = entries_of(claim).get()
        assert (entry.action, entry.actor, entry.after["article"]) == ("claim.submitted", reader, str(article.pk))


@pytest.mark.django_db
def test_what_is_not_taken_leaves_no_entry(api: APIClient) -> None:
    assert api.post("/api/v1/claims/", {"text": "x"}, format="json").status_code == 422
    assert not Entry.objects.exists()
