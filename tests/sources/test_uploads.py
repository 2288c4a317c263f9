"""Uploads: kept until a worker has ingested them, whatever happens to Redis or to the worker."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from celery.exceptions import SoftTimeLimitExceeded
from django.conf import settings
from django.utils import timezone

from sources import uploads
from sources.ingest import IngestOptions, RefusedFile
from sources.models import Document, Upload, UploadState

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("data_dir")]

TEXT = b"The ropeway at Velm opened in 1926. It climbs 900 metres.\n"
LONG_AGO = timedelta(days=2)


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[UUID]:
    """What is sent to the workers, in place of Redis."""
    messages: list[UUID] = []

    def send(upload_id: UUID) -> bool:
        messages.append(upload_id)
        Upload.objects.filter(pk=upload_id).update(sent_at=timezone.now())
        return True

    monkeypatch.setattr(uploads, "send_upload", send)
    return messages


def accepted(name: str = "velm.txt", content: bytes = TEXT) -> Upload:
    return uploads.accept_upload(name, content, IngestOptions())


def fails_with(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def ingest(*_given: object) -> None:
        raise error

    monkeypatch.setattr(uploads, "ingest_bytes", ingest)


def state_of(upload: Upload) -> tuple[str, int, str]:
    upload.refresh_from_db()
    return upload.state, upload.attempts, upload.reason


def test_an_upload_is_ingested_once_with_all_that_was_said_of_it() -> None:
    options = IngestOptions(source="Velm Post", kind="newspaper", published=date(2001, 2, 3), reliability=0.0)
    upload = uploads.accept_upload("velm.txt", TEXT, options)
    result = uploads.ingest_upload(upload.pk)
    assert result is not None
    assert (result.status, result.source, result.path) == ("added", "Velm Post", "velm.txt")
    document = Document.objects.select_related("source").get()
    assert (document.published, document.source.kind) == (date(2001, 2, 3), "newspaper")
    assert uploads.ingest_upload(upload.pk) is None, "there is nothing left to do"
    upload.refresh_from_db()
    assert (upload.state, bytes(upload.content), upload.result) == (UploadState.DONE, b"", result.as_dict())


@pytest.mark.parametrize(
    ("name", "content", "options"),
    [
        ("velm.exe", TEXT, IngestOptions()),
        ("velm.txt", b"", IngestOptions()),
        ("velm.txt", TEXT, IngestOptions(source="x" * 201)),
        ("v" * 260 + ".txt", TEXT, IngestOptions()),
        ("velm.txt", b"x" * (settings.MAX_DOCUMENT_BYTES + 1), IngestOptions()),
    ],
)
def test_what_can_be_told_at_first_sight_is_not_kept(name: str, content: bytes, options: IngestOptions) -> None:
    with pytest.raises(RefusedFile, match=r" was refused: .*\.\Z"):
        uploads.accept_upload(name, content, options)
    assert not Upload.objects.exists()


def test_a_file_that_cannot_be_read_is_refused_and_dropped() -> None:
    upload = accepted("velm.pdf", b"%PDF-1.7 nothing")
    assert uploads.ingest_upload(upload.pk) is None
    state, attempts, reason = state_of(upload)
    assert (state, attempts, bytes(upload.content)) == (UploadState.REFUSED, 1, b"")
    assert reason.startswith("velm.pdf was refused: it is a damaged PDF")
    assert not Document.objects.exists()


def test_a_file_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    fails_with(SoftTimeLimitExceeded(), monkeypatch)
    upload = accepted()
    uploads.ingest_upload(upload.pk)
    state, _, reason = state_of(upload)
    assert state == UploadState.REFUSED
    assert f"longer than {settings.CELERY_TASK_SOFT_TIME_LIMIT} s" in reason


def test_an_error_is_tried_again_and_given_up_in_the_end(sent: list[UUID], monkeypatch: pytest.MonkeyPatch) -> None:
    fails_with(OSError("the disk is full"), monkeypatch)
    upload = accepted()
    Upload.objects.update(created_at=timezone.now() - LONG_AGO)
    for attempt in range(1, uploads.MAX_ATTEMPTS):
        uploads.ingest_upload(upload.pk)
        assert state_of(upload)[:2] == (UploadState.WAITING, attempt)
        assert uploads.redispatch_uploads() == 1
    uploads.ingest_upload(upload.pk)
    state, attempts, reason = state_of(upload)
    assert (state, attempts) == (UploadState.FAILED, uploads.MAX_ATTEMPTS)
    assert reason == "velm.txt could not be ingested in 3 attempts: OSError: the disk is full."
    assert (uploads.redispatch_uploads(), sent) == (0, [upload.pk] * 2)


def test_lost_messages_are_sent_again_and_only_those(sent: list[UUID]) -> None:
    fresh, unsent, lost, running, done = (accepted(f"{name}.txt") for name in ("a", "b", "c", "d", "e"))
    now = timezone.now()
    old = Upload.objects.exclude(pk=fresh.pk)
    old.update(created_at=now - LONG_AGO)
    old.exclude(pk=unsent.pk).update(sent_at=now - LONG_AGO)
    Upload.objects.filter(pk=running.pk).update(started_at=now, attempts=1)
    uploads.ingest_upload(done.pk)
    assert uploads.redispatch_uploads() == 2
    assert set(sent) == {unsent.pk, lost.pk}
    assert uploads.ingest_upload(running.pk) is None, "a worker has it in hand"


def test_a_killed_worker_is_replaced_and_not_for_ever(sent: list[UUID]) -> None:
    upload = accepted()
    Upload.objects.update(created_at=timezone.now() - LONG_AGO)
    for attempt in range(uploads.MAX_ATTEMPTS):
        Upload.objects.update(attempts=attempt + 1, started_at=timezone.now() - LONG_AGO, sent_at=None)
        uploads.redispatch_uploads()
    assert sent == [upload.pk] * (uploads.MAX_ATTEMPTS - 1)
    state, _, reason = state_of(upload)
    assert state == UploadState.FAILED
    assert "its worker stopped without an answer" in reason


def test_a_killed_worker_leaves_the_file_to_the_next() -> None:
    upload = accepted()
    Upload.objects.update(attempts=1, started_at=timezone.now() - LONG_AGO)
    assert uploads.ingest_upload(upload.pk) is not None


def test_only_what_is_settled_is_forgotten() -> None:
    accepted("waits.txt")
    uploads.ingest_upload(accepted("done.txt").pk)
    Upload.objects.update(created_at=timezone.now() - LONG_AGO)
    accepted("new.txt")
    assert uploads.forget_old_uploads() == 1
    assert set(Upload.objects.values_list("name", flat=True)) == {"waits.txt", "new.txt"}
