"""Doing a POST once, however often it is sent (`Idempotency-Key`)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from datetime import timedelta
from http import HTTPStatus
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from rest_framework.exceptions import NotAuthenticated, ValidationError
from rest_framework.request import Request
from rest_framework.response import Response

from factcheck.api.models import IdempotencyKey
from factcheck.api.problems import Conflict, Unprocessable

HEADER = "Idempotency-Key"
MAX_KEY_CHARACTERS = 255
# A first request that has not answered by then was cut off; its work was rolled back with it.
ABANDONED_AFTER = timedelta(minutes=2)
REMEMBERED_FOR = timedelta(days=1)

Deed = Callable[[], Response]


def perform_once(request: Request, deed: Deed) -> Response:
    """Run `deed` in a transaction and return its response, or the stored one when the key was used before.

    The body is read before anything is locked, so that a slow sender keeps nobody else waiting. Without the header the
    deed simply runs. 422 when the key came with another request, 409 while the first one is still running, 400 for an
    unusable key. A deed that raises leaves no trace, so the request can be sent again.
    """
    body = request.data
    key = request.headers.get(HEADER)
    if key is None:
        with transaction.atomic():
            return deed()
    row, mine = _claim_key(request, _valid(key), _fingerprint(request, body))
    if not mine:
        return _stored(row)
    try:
        with transaction.atomic():
            response = deed()
            _store(row, response)
    except BaseException:
        row.delete()
        raise
    return response


def forget_old_keys() -> int:
    """Delete the keys that nobody will send again; returns how many."""
    return IdempotencyKey.objects.filter(created_at__lt=timezone.now() - REMEMBERED_FOR).delete()[0]


def _valid(key: str) -> str:
    if not 1 <= len(key) <= MAX_KEY_CHARACTERS or not key.isascii() or not key.isprintable():
        raise ValidationError(
            _("%(header)s must be 1 to %(most)s printable ASCII characters.")
            % {"header": HEADER, "most": MAX_KEY_CHARACTERS}
        )
    return key


def _claim_key(request: Request, key: str, fingerprint: str) -> tuple[IdempotencyKey, bool]:
    now = timezone.now()
    row, created = IdempotencyKey.objects.get_or_create(
        user_id=_user_id(request), key=key, defaults={"fingerprint": fingerprint, "locked_at": now}
    )
    if created:
        return row, True
    if row.fingerprint != fingerprint:
        raise Unprocessable(_("This %(header)s was already used for a different request.") % {"header": HEADER})
    abandoned = IdempotencyKey.objects.filter(pk=row.pk, status=None, locked_at__lt=now - ABANDONED_AFTER)
    return row, bool(abandoned.update(locked_at=now))


def _user_id(request: Request) -> int:
    if request.user.pk is None:
        raise NotAuthenticated
    return request.user.pk


def _stored(row: IdempotencyKey) -> Response:
    if row.status is None:
        raise Conflict(
            _("The first request with this %(header)s is still running; send it again in a moment.")
            % {"header": HEADER}
        )
    headers = {"Idempotency-Replayed": "true"} | ({"Location": row.location} if row.location else {})
    return Response(row.body, status=row.status, headers=headers)


def _store(row: IdempotencyKey, response: Response) -> None:
    row.status = HTTPStatus(response.status_code)
    row.body = response.data
    row.location = response.headers.get("Location", "")
    row.save(update_fields=["status", "body", "location"])


def _fingerprint(request: Request, body: Any) -> str:
    digest = hashlib.sha256(f"{request.method} {request.get_full_path()}\n".encode())
    digest.update(_canonical_body(body).encode())
    return digest.hexdigest()


def _canonical_body(data: Any) -> str:
    """The parsed body in one spelling: a repeated upload has another multipart boundary, but the same content."""
    if hasattr(data, "lists"):
        data = {name: [_content(value) for value in values] for name, values in data.lists()}
    return json.dumps(data, sort_keys=True, ensure_ascii=True)


def _content(value: Any) -> Any:
    if not isinstance(value, UploadedFile):
        return value
    digest = hashlib.sha256()
    for chunk in value.chunks():
        digest.update(chunk)
    value.seek(0)
    return [value.name, digest.hexdigest()]
