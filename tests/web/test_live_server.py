"""The real web server: viewers who watch leave threads to others, and one who goes away is noticed."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client

from factcheck.claims.choices import CheckState
from factcheck.claims.models import Check
from factcheck.web.live import LONGEST_SECONDS
from tests.claims.made import make_claim

pytestmark = [pytest.mark.slow, pytest.mark.django_db(transaction=True)]
STREAMS = 2
PATIENCE_SECONDS = 60


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Path]:
    """Gunicorn as `serve` runs it, over the tests' own database, with one thread more than streams."""
    if connection.vendor != "sqlite":
        pytest.skip("The server is tried over the file of the tests' database.")
    path = tmp_path / "web.sock"
    environment = {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{connection.settings_dict['NAME']}",
        "FACTCHECK_LIVE_STREAMS": str(STREAMS),
        "FACTCHECK_SECRET_KEY": settings.SECRET_KEY,
    }
    command = [sys.executable, "-m", "gunicorn", "factcheck.config.wsgi", "--bind", f"unix:{path}"]
    command += ["--worker-class", "factcheck.config.web_server.Worker", "--threads", str(STREAMS + 1)]
    command += ["--no-control-socket", "--graceful-timeout", str(PATIENCE_SECONDS)]
    command += ["--pid", str(path.with_suffix(".pid"))]
    with subprocess.Popen(command, cwd=settings.BASE_DIR, env=environment, stderr=subprocess.PIPE) as started:
        assert started.stderr is not None
        assert any(b"Listening at" in line for line in started.stderr)
        yield path
        started.terminate()


def opened(path: Path, address: str, session: str) -> tuple[socket.socket, bytes]:
    """A connection on which this address was asked for, and the first that came back."""
    client = socket.socket(socket.AF_UNIX)
    client.settimeout(PATIENCE_SECONDS)
    client.connect(str(path))
    client.sendall(f"GET {address} HTTP/1.1\r\nHost: localhost\r\nCookie: sessionid={session}\r\n\r\n".encode())
    return client, client.recv(65_536)


def test_a_viewer_who_goes_leaves_the_place_to_another(server: Path, client: Client) -> None:
    viewer = User.objects.create_user("viewer")
    client.force_login(viewer)
    session = client.cookies["sessionid"].value
    claim = make_claim(submitted_by=viewer)
    check = Check.objects.create(claim=claim, state=CheckState.RUNNING)
    address = f"/claims/{claim.pk}/events/"
    watching = [opened(server, address, session) for _ in range(STREAMS)]
    assert all(b" 200 OK" in head for _, head in watching)
    late, head = opened(server, address, session)
    late.close()
    assert b" 503 " in head
    assert b"Retry-After: 5" in head
    healthy, head = opened(server, "/api/v1/health/", session)
    healthy.close()
    assert b" 200 OK" in head, "a thread is left for who asks"

    for viewed, _ in watching:
        viewed.close()
    began = time.monotonic()
    while True:
        again, head = opened(server, address, session)
        if b" 200 OK" in head:
            break
        again.close()
        time.sleep(0.2)
    assert time.monotonic() - began < LONGEST_SECONDS / 2, "it was noticed, not waited for"

    Check.objects.filter(pk=check.pk).update(state=CheckState.FAILED)
    with again:
        said = head
        while not said.endswith(b"0\r\n\r\n"):
            said += again.recv(65_536)
    assert b'"state": "failed"' in said


def test_a_server_that_is_to_stop_waits_for_no_viewer(server: Path, client: Client) -> None:
    viewer = User.objects.create_user("viewer")
    client.force_login(viewer)
    claim = make_claim(submitted_by=viewer)
    Check.objects.create(claim=claim, state=CheckState.RUNNING)
    watching, head = opened(server, f"/claims/{claim.pk}/events/", client.cookies["sessionid"].value)
    assert b" 200 OK" in head
    began = time.monotonic()
    os.kill(int(server.with_suffix(".pid").read_text()), signal.SIGTERM)
    with watching:
        while watching.recv(65_536):
            pass
    assert time.monotonic() - began < LONGEST_SECONDS / 2
