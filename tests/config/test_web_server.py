"""What the web server refuses by itself is told as the API tells it."""

from __future__ import annotations

import json
import socket

import pytest
from gunicorn.http.errors import LimitRequestHeaders, LimitRequestLine

from factcheck.config.supervisor import service_children
from factcheck.config.web_server import Worker


@pytest.mark.parametrize(
    ("error", "status"), [(LimitRequestLine(9_000, 8_190), 414), (LimitRequestHeaders("too many"), 431)]
)
def test_what_is_too_long_is_a_problem_document(error: Exception, status: int) -> None:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        Worker.handle_error(object.__new__(Worker), None, ours, ("127.0.0.1", 1), error)
        ours.shutdown(socket.SHUT_WR)
        answer = b"".join(iter(lambda: theirs.recv(65_536), b""))
    head, _, body = answer.partition(b"\r\n\r\n")
    assert head.startswith(f"HTTP/1.1 {status} ".encode())
    assert b"Content-Type: application/problem+json" in head
    assert f"Content-Length: {len(body)}".encode() in head
    assert json.loads(body)["status"] == status


def test_the_service_runs_with_this_worker() -> None:
    web = next(child for child in service_children(8000) if child.name == "web")
    assert f"{Worker.__module__}.{Worker.__name__}" in web.command
