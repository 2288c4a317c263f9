"""Answering a read only where it is not what the caller has already (`ETag`, `If-None-Match`).

The tag is a hash of what is answered, not of a revision: a claim changes with its checks, its sources and the language
of its sentences too. So a 304 saves the transfer and the caller's work, and is never wrong.
"""

from __future__ import annotations

import hashlib
from http import HTTPStatus

from django.utils.cache import patch_cache_control
from django.utils.http import parse_etags
from rest_framework.permissions import SAFE_METHODS
from rest_framework.request import Request
from rest_framework.response import Response

HEADER = "If-None-Match"


def conditional(request: Request, response: Response) -> Response:
    """A rendered 200 with its `ETag`, or 304 in its place; every other answer as it is."""
    if request.method not in SAFE_METHODS or response.status_code != HTTPStatus.OK:
        return response
    etag = f'"{hashlib.sha256(response.rendered_content).hexdigest()[:32]}"'
    response["ETag"] = etag
    # Whoever keeps the answer asks each time whether it still holds, and shows it to nobody else.
    patch_cache_control(response, private=True, no_cache=True)
    if not _has(request.headers.get(HEADER, ""), etag):
        return response
    response.status_code = HTTPStatus.NOT_MODIFIED
    response.data = None
    return response


def _has(header: str, etag: str) -> bool:
    known = parse_etags(header)
    return known == ["*"] or etag in (each.removeprefix("W/") for each in known)
