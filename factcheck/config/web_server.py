"""The web server's worker: bounded in what it waits for, and its refusals are problem documents too."""

from __future__ import annotations

import json
import os
import socket
import time
from functools import partial
from http import HTTPStatus
from typing import Any

from gunicorn.http.errors import LimitRequestHeaders, LimitRequestLine
from gunicorn.workers.gthread import TConn, ThreadWorker

# A request has arrived whole by then, or its connection is closed; else a few slow senders would hold every thread.
READ_SECONDS = float(os.environ.get("FACTCHECK_READ_SECONDS", "30"))
# After an answer that ends the connection, the other side has so long to end it too; then it is cut.
LINGER_SECONDS = 0.5

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


class PatientSocket(socket.socket):
    """A connection from which one request is read for so long and no longer, however little comes at a time."""

    _deadline = 0.0

    def begin(self, seconds: float) -> None:
        """The next request has this long to arrive."""
        self._deadline = time.monotonic() + seconds

    def shutdown(self, how: int) -> None:
        """Nothing more is answered: what still comes is read for a moment, and not as long as a request would be."""
        super().shutdown(how)
        self.begin(LINGER_SECONDS)

    def recv(self, *args: int) -> bytes:
        """As of any socket; TimeoutError once the time of the request is over."""
        before = self.gettimeout()
        if before == 0:
            return super().recv(*args)
        self.settimeout(max(self._deadline - time.monotonic(), 0.001))
        try:
            return super().recv(*args)
        finally:
            self.settimeout(before)


class Worker(ThreadWorker):
    """Gunicorn's worker of threads, which does not wait for ever and says in sentences what is too long."""

    def load_wsgi(self) -> None:
        """The application, ready for its first request."""
        super().load_wsgi()
        from factcheck.config.warm_up import warm_up  # noqa: PLC0415  the application has read its settings now

        warm_up()

    def handle_exit(self, sig: int, frame: Any) -> None:
        """Asked to stop, it waits for nobody who only watches."""
        super().handle_exit(sig, frame)
        from factcheck.web.live import places  # noqa: PLC0415  likewise

        places.closing = True

    def handle(self, conn: Any) -> Any:
        if not isinstance(conn.sock, PatientSocket):
            conn.sock = PatientSocket(fileno=conn.sock.detach())
        conn.sock.begin(READ_SECONDS)
        conn.close = partial(self._close, conn)
        return super().handle(conn)

    def _close(self, conn: Any, graceful: bool = False) -> None:
        """Who does not end their side is waited for by a thread, not by the loop on which every connection depends."""
        if graceful and self.alive:
            self.tpool.submit(TConn.close, conn, graceful=True)
        else:
            TConn.close(conn, graceful=graceful)

    def handle_error(self, req: Any, client: socket.socket, addr: Any, exc: BaseException) -> None:
        known = _TOO_LONG.get(type(exc))
        if known is None:
            super().handle_error(req, client, addr, exc)
            return
        client.sendall(problem_bytes(*known))


def problem_bytes(status: HTTPStatus, detail: str) -> bytes:
    """A whole HTTP answer that ends the connection."""
    told = {"type": "about:blank", "title": status.phrase, "status": status, "detail": detail, "instance": ""}
    body = json.dumps(told).encode()
    head = (
        f"HTTP/1.1 {status.value} {status.phrase}\r\nContent-Type: application/problem+json\r\n"
        f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + body
