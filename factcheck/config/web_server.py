"""The web server's worker: what it refuses before Django sees it is a problem document too."""

from __future__ import annotations

import json
import socket
from http import HTTPStatus
from typing import Any

from gunicorn.http.errors import LimitRequestHeaders, LimitRequestLine
from gunicorn.workers.gthread import ThreadWorker

_TOO_LONG = {
    LimitRequestLine: (
        HTTPStatus.REQUEST_URI_TOO_LONG,
        "The address is longer than the service reads; send a long query to POST /api/v1/search/.",
    ),
    LimitRequestHeaders: (
        HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE,
        "The headers are larger than the service reads.",
    ),
}


class Worker(ThreadWorker):
    """Gunicorn's worker of threads, with sentences for what is too long."""

    def handle_error(self, req: Any, client: socket.socket, addr: Any, exc: BaseException) -> None:
        known = _TOO_LONG.get(type(exc))
        if known is None:
            super().handle_error(req, client, addr, exc)
            return
        client.sendall(problem_bytes(*known))


def problem_bytes(status: HTTPStatus, detail: str) -> bytes:
    """A whole HTTP answer that ends the connection."""
    told = {"type": "about:blank", "title": status.phrase, "status": status, "detail": detail}
    body = json.dumps(told).encode()
    head = (
        f"HTTP/1.1 {status.value} {status.phrase}\r\nContent-Type: application/problem+json\r\n"
        f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + body
