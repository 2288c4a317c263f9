"""What the web server refuses by itself is told as the API tells it, and nobody holds it up by being slow."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from django.conf import settings
from gunicorn.http.errors import LimitRequestHeaders, LimitRequestLine

from factcheck.config.supervisor import service_children
from factcheck.config.web_server import PatientSocket, Worker

THREADS = 2
READ_SECONDS = 1.0
PATIENCE_SECONDS = 60


@pytest.mark.parametrize(
    ("error", "status"), [(LimitRequestLine(9_000, 8_190), 414), (LimitRequestHeaders("too many"), 431)]
)
def test_what_is_too_long_is_a_problem_document(error: Exception, status: int) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        Worker.handle_error(object.__new__(Worker), None, ours, ("127.0.0.1", 1), error)
        ours.shutdown(socket.SHUT_WR)
        answer = everything(theirs)
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(f"HTTP/1.1 {status} ".encode())
    assert b"Content-Type: application/problem+json" in head
    assert f"Content-Length: {len(body)}".encode() in head
    assert json.loads(body)["status"] == status


def test_the_service_runs_with_this_worker() -> None:
    web = next(child for child in service_children(8000) if child.name == "web")
    assert f"{Worker.__module__}.{Worker.__name__}" in web.command


def test_a_request_is_read_for_so_long_and_no_longer() -> None:
    ours, theirs = socket.socketpair()
    with PatientSocket(fileno=ours.detach()) as patient, theirs:
        theirs.sendall(b"ab")
        patient.begin(0.05)
        assert patient.recv(1) == b"a"
        assert patient.recv(1) == b"b"
        with pytest.raises(TimeoutError):
            patient.recv(1)
        theirs.sendall(b"c")
        patient.begin(5)
        assert patient.recv(1) == b"c", "the next request has its own time"
        assert patient.gettimeout() is None, "answers are written without haste"


def everything(connection: socket.socket) -> bytes:
    return b"".join(iter(lambda: connection.recv(65_536), b""))


@pytest.fixture
def address(tmp_path: Path) -> Iterator[Path]:
    """A real web server of two threads on a socket of its own."""
    path = tmp_path / "web.sock"
    environment = {
        **os.environ,
        "FACTCHECK_DATA_DIR": str(tmp_path),
        "FACTCHECK_READ_SECONDS": str(READ_SECONDS),
        "DATABASE_URL": f"sqlite:///{tmp_path}/web.sqlite3",
    }
    command = [sys.executable, "-m", "gunicorn", "factcheck.config.wsgi", "--bind", f"unix:{path}"]
    command += ["--worker-class", "factcheck.config.web_server.Worker", "--threads", str(THREADS)]
    command += ["--limit-request-line", "8190", "--no-control-socket"]
    with subprocess.Popen(command, cwd=settings.BASE_DIR, env=environment, stderr=subprocess.PIPE) as server:
        assert server.stderr is not None
        # From then on connections wait for the worker; an end of the output is an end of the server.
        assert any(b"Listening at" in line for line in server.stderr)
        yield path
        server.terminate()


def answers(path: Path) -> bool:
    return b" 200 " in ask(path, b"GET /api/v1/health/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")


def ask(path: Path, request: bytes) -> bytes:
    with connected(path) as connection:
        connection.sendall(request)
        return everything(connection)


def connected(path: Path) -> socket.socket:
    connection = socket.socket(socket.AF_UNIX)
    connection.settimeout(PATIENCE_SECONDS)
    connection.connect(str(path))
    return connection


@pytest.mark.slow
@pytest.mark.parametrize(
    "beginning",
    [b"GET /api/v1/hea", b"POST /login/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nusername="],
    ids=["half an address", "half a body"],
)
def test_slow_senders_do_not_hold_every_thread(address: Path, beginning: bytes) -> None:
    with ExitStack() as stack:
        for _ in range(2 * THREADS):
            stack.enter_context(connected(address)).sendall(beginning)
        assert answers(address), "the slow ones are cut off, and others are served"


@pytest.mark.slow
def test_who_does_not_end_a_connection_keeps_nobody_waiting(address: Path) -> None:
    """The loop that takes connections on must not wait for one to be ended by its other side."""
    assert answers(address)
    waited = []
    with ExitStack() as stack:
        for _ in range(4):
            left_open = stack.enter_context(connected(address))
            left_open.sendall(b"GET /api/v1/health/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            assert everything(left_open)
            began = time.monotonic()
            assert answers(address)
            waited.append(time.monotonic() - began)
    assert min(waited) < READ_SECONDS / 3


@pytest.mark.slow
def test_a_long_address_is_a_problem_document(address: Path) -> None:
    query = b"%D9%85" * 1_400
    answer = ask(address, b"GET /api/v1/search/?q=" + query + b" HTTP/1.1\r\nHost: localhost\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 414 ")
    assert b"application/problem+json" in answer
