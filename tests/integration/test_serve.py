"""`manage.py serve`: one command starts everything, one signal stops everything."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.conf import settings

from tests.serving import environment_of, free_port, serving, status_of

WaitUntil = Callable[[Callable[[], bool], str], None]
pytestmark = [pytest.mark.redis, pytest.mark.slow]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    return environment_of(tmp_path / "instance")


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def service(environment: dict[str, str], port: int, tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    with serving(environment, port, tmp_path / "log") as started:
        yield started


def test_it_serves_until_one_interrupt_and_then_leaves_nothing_behind(
    service: subprocess.Popen[bytes],
    environment: dict[str, str],
    port: int,
    tmp_path: Path,
    wait_until: WaitUntil,
) -> None:
    origin = f"http://127.0.0.1:{port}"
    wait_until(lambda: status_of(f"{origin}/api/v1/ready/") == 200, "a ready service")
    log = (tmp_path / "log").read_text()
    link = re.search(rf"{re.escape(origin)}/login/link/\?sesame=\S+", log)
    assert link is not None, log
    assert status_of(link[0]) == 200
    assert status_of(link[0]) == 403, "the link works once"

    body = json.dumps({"text": "The Serra dam was finished in 1958."}).encode()
    headers = {"Authorization": f"Token {token(environment)}", "Content-Type": "application/json"}
    address = f"{origin}/api/v1/claims/?wait=30"
    request = urllib.request.Request(address, body, headers)  # noqa: S310  a loopback address of our own
    with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310  likewise
        claim = json.load(answer)
    assert claim["check"]["state"] == "failed", "an empty corpus has no index to ask"
    assert "ingest a document" in claim["check"]["error"]

    service.send_signal(signal.SIGINT)
    assert service.wait(60) == 0, (tmp_path / "log").read_text()
    assert status_of(f"{origin}/api/v1/health/") == 0
    assert not (tmp_path / "instance" / "redis.sock").exists()


def token(environment: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, "manage.py", "drf_create_token", "demo-administrator"],
        env=environment,
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.split()[2]


def test_a_port_in_use_is_named(environment: dict[str, str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = subprocess.run(
            [sys.executable, "manage.py", "serve", "--port", port],
            env=environment,
            cwd=settings.BASE_DIR,
            capture_output=True,
            text=True,
        )
    assert done.returncode == 3
    assert f"Port {port} is already in use" in done.stderr
