"""What the web server refuses by itself is told as the API tells it, and nobody holds it up by being slow."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings
from gunicorn.http.errors import LimitRequestHeaders, LimitRequestLine

from factcheck.config.patient_socket import PatientSocket
from factcheck.config.supervisor import service_children
from factcheck.config.web_server import Worker

THREADS = 2
CONNECTIONS = 60
# In which others are answered while slow ones are still waited for: much less than the thirty seconds that those have.
SOON_SECONDS = 5.0
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


def test_what_was_received_is_read_first_and_more_for_so_long_and_no_longer() -> None:
    ours, theirs = socket.socketpair()
    with PatientSocket(fileno=ours.detach()) as patient, theirs:
        patient.hold(BytesIO(b"ab"))
        theirs.sendall(b"c")
        patient.begin(0.05)
        assert [patient.recv(1) for _ in range(3)] == [b"a", b"b", b"c"]
        with pytest.raises(TimeoutError):
            patient.recv(1)
        theirs.sendall(b"d")
        patient.begin(5)
        assert patient.recv(1) == b"d", "the next request has its own time"
        assert patient.gettimeout() is None, "answers are written without haste"


def everything(connection: socket.socket) -> bytes:
    return b"".join(iter(lambda: connection.recv(65_536), b""))


@contextmanager
def serving(folder: Path, **settled: str) -> Iterator[Path]:
    """A real web server of two threads on a socket of its own, by the settings that are shipped or `settled`."""
    path = folder / "web.sock"
    inherited = {name: value for name, value in os.environ.items() if name != "FACTCHECK_READ_SECONDS"}
    own = {"FACTCHECK_DATA_DIR": str(folder), "DATABASE_URL": f"sqlite:///{folder}/web.sqlite3"}
    command = [sys.executable, "-m", "gunicorn", "factcheck.config.wsgi", "--bind", f"unix:{path}"]
    command += ["--worker-class", "factcheck.config.web_server.Worker", "--threads", str(THREADS)]
    command += ["--worker-connections", str(CONNECTIONS), "--limit-request-line", "8190", "--no-control-socket"]
    environment = {**inherited, **own, **settled}
    with subprocess.Popen(command, cwd=settings.BASE_DIR, env=environment, stderr=subprocess.PIPE) as server:
        assert server.stderr is not None
        # From then on connections wait for the worker; an end of the output is an end of the server.
        assert any(b"Listening at" in line for line in server.stderr)
        assert answers(path)
        yield path
        server.terminate()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with serving(tmp_path_factory.mktemp("web")) as path:
        yield path


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


HALVES = {
    "nothing": b"",
    "half an address": b"GET /api/v1/hea",
    "half a header": b"GET /api/v1/health/ HTTP/1.1\r\nHost: local",
    "half a form": b"POST /login/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nusername=",
    "half a file": b"POST /api/v1/documents/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9000000\r\n\r\n"
    + b"-" * 70_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("half", HALVES.values(), ids=HALVES)
def test_slow_senders_keep_nobody_waiting(address: Path, half: bytes) -> None:
    """At the settings that are shipped: while all of them still send, others are answered."""
    with ExitStack() as stack:
        slow = [stack.enter_context(connected(address)) for _ in range(40)]
        for each in slow:
            each.sendall(half)
        began = time.monotonic()
        for _ in range(3):
            assert answers(address)
            for each in slow:
                each.sendall(b"x")
        assert time.monotonic() - began < SOON_SECONDS


@pytest.mark.slow
def test_more_connections_than_are_held_make_room_for_others(address: Path) -> None:
    with ExitStack() as stack:
        for _ in range(2 * CONNECTIONS):
            stack.enter_context(connected(address)).sendall(b"GET /api/v1/hea")
        began = time.monotonic()
        assert answers(address)
        assert time.monotonic() - began < SOON_SECONDS


@pytest.mark.slow
def test_a_slow_sender_is_told_and_cut_off_in_the_end(tmp_path: Path) -> None:
    with serving(tmp_path, FACTCHECK_READ_SECONDS="1") as path, connected(path) as slow, connected(path) as silent:
        slow.sendall(b"GET /api/v1/hea")
        assert everything(slow).startswith(b"HTTP/1.1 408 ")
        assert everything(silent) == b""


@pytest.mark.slow
def test_requests_that_come_in_pieces_or_together_are_answered_in_their_order(address: Path) -> None:
    health = b"GET /api/v1/health/ HTTP/1.1\r\nHost: localhost\r\n\r\n"
    last = b"GET /api/v1/nowhere/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    with connected(address) as connection:
        for piece in (health[:10], health[10:] + health + last[:30], last[30:]):
            connection.sendall(piece)
            time.sleep(0.2)
        answered = everything(connection)
    assert re.findall(rb"HTTP/1.1 (\d+) ", answered) == [b"200", b"200", b"404"]


@pytest.mark.slow
def test_who_asks_whether_a_body_is_wanted_is_told(address: Path) -> None:
    head = (
        b"POST /api/v1/claims/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
    )
    with connected(address) as connection:
        connection.sendall(head + b"Content-Length: 2\r\nExpect: 100-continue\r\n\r\n")
        assert connection.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        connection.sendall(b"{}")
        assert b"HTTP/1.1 401 " in everything(connection)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("header", "status"), [(b"Content-Length: 999999999", b"413"), (b"Transfer-Encoding: chunked", b"411")]
)
def test_what_is_not_waited_for_is_a_problem_document(address: Path, header: bytes, status: bytes) -> None:
    answer = ask(address, b"POST /login/ HTTP/1.1\r\nHost: localhost\r\n" + header + b"\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 " + status)
    assert b"application/problem+json" in answer


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
    assert min(waited) < 0.3


@pytest.mark.slow
def test_a_long_address_is_a_problem_document(address: Path) -> None:
    query = b"%D9%85" * 1_400
    answer = ask(address, b"GET /api/v1/search/?q=" + query + b" HTTP/1.1\r\nHost: localhost\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 414 ")
    assert b"application/problem+json" in answer
