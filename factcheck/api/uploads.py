"""An uploaded file on its way into the corpus, as the API answers about it."""

from __future__ import annotations

import time
from http import HTTPStatus
from pathlib import PurePath
from typing import Any
from uuid import UUID

from django.core.files.uploadedfile import UploadedFile
from django.urls import reverse
from rest_framework.exceptions import APIException
from rest_framework.response import Response

from factcheck.api.problems import Unprocessable
from factcheck.audit.record import Actor
from sources.ingest import IngestOptions
from sources.models import Upload, UploadState
from sources.uploads import accept_upload

POLL_SECONDS = 0.05


def receive(file: UploadedFile[bytes], options: IngestOptions, submitted_by: Actor) -> Upload:
    """Store a file under its own name for a worker; RefusedFile for what cannot be ingested at first sight."""
    return accept_upload(PurePath(file.name or "upload").name, file.read(), options, submitted_by)


def accepted(upload: Upload) -> Response:
    """202: the file waits for a worker, and `Location` tells what becomes of it."""
    location = reverse("api:upload", args=[upload.pk])
    return Response(present_upload(upload), status=HTTPStatus.ACCEPTED, headers={"Location": location})


def present_upload(upload: Upload) -> dict[str, Any]:
    """`{"id", "name", "state", "reason", "result"}`; `result` is what `ingest --json` says of a file, once it is in."""
    return {
        "id": str(upload.pk),
        "name": upload.name,
        "state": upload.state,
        "reason": upload.reason,
        "result": upload.result,
    }


def settled(upload_id: UUID, seconds: float) -> Response | None:
    """The answer about an upload once a worker is done with it: 201, or 200 for a file that was there already.

    None when the time is over first, or at once where Redis took no message. A refused file is a 422, one that no
    worker could ingest a 500.
    """
    uploads = Upload.objects.filter(pk=upload_id).defer("content")
    deadline = time.monotonic() + seconds
    upload = uploads.first()
    while upload is not None and upload.state == UploadState.WAITING:
        if time.monotonic() >= deadline or not upload.sent_at:
            return None
        time.sleep(POLL_SECONDS)
        upload = uploads.first()
    return _answer(upload) if upload else None


def _answer(upload: Upload) -> Response:
    if upload.state == UploadState.REFUSED:
        raise Unprocessable(upload.reason)
    if upload.state == UploadState.FAILED:
        raise APIException(upload.reason)
    result = upload.result or {}
    status = HTTPStatus.OK if result["status"] == "unchanged" else HTTPStatus.CREATED
    location = reverse("api:document", args=[result["document"]["id"]])
    return Response(result, status=status, headers={"Location": location})
