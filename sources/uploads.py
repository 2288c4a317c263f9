"""Files that were handed in over the network: kept in the database until a worker has ingested them.

Reading a file can take minutes and may go wrong in a library's depths, so it is done by a worker with a time limit,
never while somebody waits for an answer with a transaction open. Ingest is idempotent: a file that is read twice, after
a lost worker, is found unchanged the second time.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from functools import partial
from hashlib import sha256
from pathlib import PurePath
from typing import Any
from uuid import UUID

from celery import current_app
from celery.exceptions import SoftTimeLimitExceeded
from django.conf import settings
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from kombu.exceptions import OperationalError

from factcheck.audit.record import Actor, record
from sources.ingest import IngestOptions, IngestResult, RefusedFile, check_options, ingest_bytes
from sources.models import Upload, UploadState
from sources.readers import refuse_unreadable_name
from sources.readers.loading import check_size

logger = logging.getLogger(__name__)

INGEST_UPLOAD = "sources.ingest_upload"
MAX_ATTEMPTS = 3
# A message that was lost is sent again after this long; one that was not finds nothing left to do.
LOST_AFTER = timedelta(minutes=1)
REMEMBERED_FOR = timedelta(days=1)


@transaction.atomic
def accept_upload(name: str, content: bytes, options: IngestOptions, submitted_by: Actor = None) -> Upload:
    """Store a file for a worker to ingest, and send it once the current transaction has committed.

    Raises `RefusedFile` with a whole sentence for what can be told without reading it.
    """
    path = PurePath(name)
    try:
        check_options(path, options)
        refuse_unreadable_name(path)
        check_size(len(content), settings.MAX_DOCUMENT_BYTES)
    except RefusedFile as refusal:
        raise RefusedFile(_sentence(name, refusal)) from refusal
    upload = Upload.objects.create(
        name=name, content=content, options=options.as_json(), submitted_by_id=submitted_by.pk if submitted_by else None
    )
    told = {"name": name, "bytes": len(content), "sha256": sha256(content).hexdigest(), "options": upload.options}
    record("upload.received", upload, actor=submitted_by, after=told)
    transaction.on_commit(partial(send_upload, upload.pk))
    return upload


def send_upload(upload_id: UUID) -> bool:
    """Tell a worker of an upload now; False, with a warning logged, when Redis did not take the message."""
    try:
        current_app.send_task(INGEST_UPLOAD, args=[str(upload_id)])
    except OperationalError as error:
        logger.warning("Upload %s waits in the database: Redis took no message (%s)", upload_id, error)
        return False
    Upload.objects.filter(pk=upload_id).update(sent_at=timezone.now())
    return True


def ingest_upload(upload_id: UUID) -> IngestResult | None:
    """Ingest a waiting upload and keep what became of it; None when it is no longer waiting, refused or put off."""
    upload = _take(upload_id)
    if upload is None:
        return None
    path, options = PurePath(upload.name), IngestOptions.from_json(upload.options)
    try:
        result = ingest_bytes(path, bytes(upload.content), options, upload.submitted_by)
    except RefusedFile as refusal:
        _settle(upload, UploadState.REFUSED, reason=_sentence(upload.name, refusal))
    except SoftTimeLimitExceeded:
        limit = settings.CELERY_TASK_SOFT_TIME_LIMIT
        _settle(
            upload, UploadState.REFUSED, reason=f"{upload.name} was refused: it takes longer than {limit} s to read."
        )
    except Exception as error:
        logger.exception("Upload %s ended with an error", upload_id)
        _put_off(upload, f"{type(error).__name__}: {error}"[:1_000])
    else:
        _settle(upload, UploadState.DONE, result=result.as_dict())
        return result
    return None


def redispatch_uploads() -> int:
    """Send again the uploads whose message or worker was lost, give up those that were tried too often; the former."""
    now = timezone.now()
    waiting = Upload.objects.filter(_idle(), state=UploadState.WAITING)
    for upload in waiting.filter(attempts__gte=MAX_ATTEMPTS).defer("content"):
        _give_up(upload)
    unsent = Q(sent_at=None, created_at__lt=now - timedelta(seconds=settings.REDISPATCH_SECONDS))
    lost = waiting.filter(unsent | Q(sent_at__lt=now - LOST_AFTER), attempts__lt=MAX_ATTEMPTS)
    sent = 0
    for upload_id in list(lost.values_list("pk", flat=True)):
        if not send_upload(upload_id):
            break
        sent += 1
    return sent


def forget_old_uploads() -> int:
    """Delete what nobody will ask about again; returns how many."""
    settled = Upload.objects.exclude(state=UploadState.WAITING)
    return settled.filter(created_at__lt=timezone.now() - REMEMBERED_FOR).delete()[0]


def _take(upload_id: UUID) -> Upload | None:
    """The upload, with one more attempt counted; None unless it waits and no worker has it in hand."""
    mine = Upload.objects.filter(_idle(), pk=upload_id, state=UploadState.WAITING, attempts__lt=MAX_ATTEMPTS)
    taken = mine.order_by().update(attempts=F("attempts") + 1, started_at=timezone.now())
    return Upload.objects.get(pk=upload_id) if taken else None


def _idle() -> Q:
    """Not in the hands of a worker, as far as its time limit tells."""
    lease = timedelta(seconds=settings.CELERY_TASK_TIME_LIMIT + 30)
    return Q(started_at=None) | Q(started_at__lt=timezone.now() - lease)


@transaction.atomic
def _settle(upload: Upload, state: UploadState, *, reason: str = "", result: dict[str, Any] | None = None) -> None:
    Upload.objects.filter(pk=upload.pk).update(state=state, reason=reason, result=result, content=b"")
    told = {"status": result["status"], "document": result["document"]["id"]} if result else {}
    before, after = {"state": upload.state}, {"state": state.value, **told}
    record(f"upload.{state.value}", upload, actor=upload.submitted_by, before=before, after=after, note=reason)


def _put_off(upload: Upload, reason: str) -> None:
    upload.reason = reason
    if upload.attempts >= MAX_ATTEMPTS:
        _give_up(upload)
    else:
        Upload.objects.filter(pk=upload.pk).update(started_at=None, sent_at=None, reason=reason)


def _give_up(upload: Upload) -> None:
    why = upload.reason or "its worker stopped without an answer"
    sentence = f"{upload.name} could not be ingested in {upload.attempts} attempts: {why.rstrip('.')}."
    _settle(upload, UploadState.FAILED, reason=sentence)


def _sentence(name: str, refusal: RefusedFile) -> str:
    return f"{name} was refused: {refusal}."
