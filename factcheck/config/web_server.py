"""The web server's worker: bounded in what it waits for, and its refusals are problem documents too."""

from __future__ import annotations

import json
import os
import selectors
import socket
import time
from contextlib import suppress
from functools import partial
from http import HTTPStatus
from typing import Any

from gunicorn.http.errors import LimitRequestHeaders, LimitRequestLine
from gunicorn.workers.gthread import TConn, ThreadWorker

from factcheck.config.arriving import Arriving, NotRead
from factcheck.config.patient_socket import LINGER_SECONDS, PatientSocket

# A request has arrived whole by then, or its connection is closed.
READ_SECONDS = float(os.environ.get("FACTCHECK_READ_SECONDS", "30"))
# Of a worker that is asked to stop, for what has begun to arrive.
STOP_SECONDS = 2.0
PIECE_BYTES = 65_536
# What a form holds besides the largest file.
FORM_BYTES = 1_048_576
# Of one process, in requests that have not arrived whole; beyond, the largest of them is cut off.
MOST_BYTES_HELD = 268_435_456

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
    """Gunicorn's worker of threads, to which only whole requests come: who sends slowly is waited for by its loop.

    A connection is in one place at a time: among those from which a request arrives, with a thread, kept alive by
    gunicorn between two requests, or answered and waited for until its other side ends it.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.longest_body = 0
        # Both from the oldest to the newest.
        self._arriving: dict[Any, Arriving] = {}
        self._lingering: dict[PatientSocket, float] = {}
        self._bytes_held = 0

    @classmethod
    def check_config(cls, cfg: Any, log: Any) -> None:
        """TLS ends at a proxy: what is received here is read before it is decoded."""
        if cfg.is_ssl:
            raise ValueError("This worker speaks no TLS; put a proxy before it.")
        super().check_config(cfg, log)

    def load_wsgi(self) -> None:
        """The application, ready for its first request."""
        super().load_wsgi()
        from django.conf import settings  # noqa: PLC0415  the application has read its settings now

        from factcheck.config.warm_up import warm_up  # noqa: PLC0415  likewise

        self.longest_body = settings.MAX_DOCUMENT_BYTES + FORM_BYTES
        warm_up()

    def handle_exit(self, sig: int, frame: Any) -> None:
        """Asked to stop, it waits for nobody who only watches."""
        super().handle_exit(sig, frame)
        from factcheck.web.live import places  # noqa: PLC0415  likewise

        places.closing = True

    def accept(self, listener: socket.socket) -> None:
        """A new connection: nothing has come from it yet."""
        try:
            client, address = listener.accept()
        except (BlockingIOError, ConnectionAbortedError):
            return
        conn = TConn(self.cfg, PatientSocket(fileno=client.detach()), address, listener.getsockname())
        conn.close = partial(self._close, conn)
        self.nr_conns += 1
        self._await_request(conn)

    def on_client_socket_readable(self, conn: Any, client: Any) -> None:
        """The next request on a connection begins to arrive."""
        self.poller.unregister(client)
        self.keepalived_conns.remove(conn)
        self._await_request(conn)

    def handle(self, conn: Any) -> Any:
        conn.sock.begin(LINGER_SECONDS)
        return super().handle(conn)

    def finish_request(self, conn: Any, fs: Any) -> None:
        """A request was answered; the next one may have begun to arrive behind it."""
        kept = not fs.cancelled() and fs.exception() is None and fs.result()
        begun = conn.parser.unreader.take_buffered() + conn.sock.rest() if kept else b""
        if begun:
            self._await_request(conn, begun)
        else:
            super().finish_request(conn, fs)

    def murder_pending(self) -> None:
        """Cut off who has not sent a whole request by now, and who does not end a connection that is over."""
        super().murder_pending()
        now = time.monotonic()
        patience = READ_SECONDS if self.alive else min(READ_SECONDS, STOP_SECONDS)
        for conn, arriving in list(self._arriving.items()):
            if now - arriving.began < patience:
                break
            self._cut_off(conn)
        for client, until in list(self._lingering.items()):
            if now < until:
                break
            self._end(client)

    def handle_error(self, req: Any, client: socket.socket, addr: Any, exc: BaseException) -> None:
        known = _TOO_LONG.get(type(exc))
        if known is None:
            super().handle_error(req, client, addr, exc)
            return
        client.sendall(problem_bytes(*known))

    def _await_request(self, conn: Any, begun: bytes = b"") -> None:
        conn.sock.setblocking(False)
        self._arriving[conn] = Arriving(self.longest_body)
        self.poller.register(conn.sock, selectors.EVENT_READ, partial(self._on_arriving, conn))
        if self.nr_conns >= self.worker_connections:
            self._cut_off(next(iter(self._arriving)))
        if begun and conn in self._arriving:
            self._take(conn, begun)

    def _on_arriving(self, conn: Any, client: PatientSocket) -> None:
        if conn not in self._arriving:  # cut off for another one, of which the loop was told at the same time
            return
        try:
            piece = client.recv(PIECE_BYTES)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        if piece:
            self._take(conn, piece)
        else:
            self._leave(conn).close()
            self._forget(conn)

    def _take(self, conn: Any, piece: bytes) -> None:
        arriving = self._arriving[conn]
        self._bytes_held += len(piece)
        try:
            arriving.take(piece)
        except NotRead as refusal:
            self._leave(conn).close()
            self._send(conn, problem_bytes(refusal.status, str(refusal)))
            self._forget(conn, graceful=True)
            return
        if arriving.expects:
            arriving.expects = False
            self._send(conn, b"HTTP/1.1 100 Continue\r\n\r\n")
        if arriving.whole:
            conn.sock.hold(self._leave(conn).rewound())
            conn.data_ready = True
            self.enqueue_req(conn)
        elif self._bytes_held > MOST_BYTES_HELD:
            self._cut_off(max(self._arriving, key=lambda each: self._arriving[each].received))

    def _cut_off(self, conn: Any) -> None:
        arriving = self._leave(conn)
        arriving.close()
        if arriving.received:
            self._send(conn, problem_bytes(HTTPStatus.REQUEST_TIMEOUT, "The request did not arrive in time."))
        self._forget(conn)

    def _leave(self, conn: Any) -> Arriving:
        """Nothing more is awaited from it."""
        self.poller.unregister(conn.sock)
        arriving = self._arriving.pop(conn)
        self._bytes_held -= arriving.received
        return arriving

    def _forget(self, conn: Any, graceful: bool = False) -> None:
        self.nr_conns -= 1
        conn.close(graceful=graceful)

    def _send(self, conn: Any, told: bytes) -> None:
        """As much of it as the other side takes at once."""
        with suppress(OSError):
            conn.sock.send(told)

    def _close(self, conn: Any, graceful: bool = False) -> None:
        """Who does not end their side is waited for by no thread."""
        if not graceful or not self.alive:
            TConn.close(conn, graceful=graceful)
            return
        try:
            conn.sock.setblocking(False)
            conn.sock.shutdown(socket.SHUT_WR)
        except OSError:
            TConn.close(conn)
            return
        self._lingering[conn.sock] = time.monotonic() + LINGER_SECONDS
        self.poller.register(conn.sock, selectors.EVENT_READ, self._on_lingering)

    def _on_lingering(self, client: PatientSocket) -> None:
        """What still comes is not read by anybody."""
        try:
            ended = not client.recv(PIECE_BYTES)
        except BlockingIOError:
            return
        except OSError:
            ended = True
        if ended:
            self._end(client)

    def _end(self, client: PatientSocket) -> None:
        del self._lingering[client]
        self.poller.unregister(client)
        client.close()


def problem_bytes(status: HTTPStatus, detail: str) -> bytes:
    """A whole HTTP answer that ends the connection."""
    told = {"type": "about:blank", "title": status.phrase, "status": status, "detail": detail, "instance": ""}
    body = json.dumps(told).encode()
    head = (
        f"HTTP/1.1 {status.value} {status.phrase}\r\nContent-Type: application/problem+json\r\n"
        f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    )
    return head.encode() + body
