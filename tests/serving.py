"""`manage.py serve` as a process of its own, for tests of the whole service."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.conf import settings

PATIENCE_SECONDS = 150


def wait_until(met: Callable[[], bool], what: str) -> None:
    """Look again every 10 ms until a condition is met; fail after a long while."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not met():
        if time.monotonic() > deadline:
            pytest.fail(f"Waited {PATIENCE_SECONDS} s in vain for {what}.")
        time.sleep(0.01)


def status_of(address: str) -> int:
    """What is answered there; 0 while nobody answers."""
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310  a loopback address of our own
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code
    except OSError:
        return 0


def environment_of(data_dir: Path) -> dict[str, str]:
    """Of a second instance: its own data directory, SQLite and a private Redis."""
    inherited = {name: value for name, value in os.environ.items() if name not in ("REDIS_URL", "DATABASE_URL")}
    return {**inherited, "FACTCHECK_DATA_DIR": str(data_dir)}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serving(environment: Mapping[str, str], port: int, log: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The whole service on a port; what it says goes to `log`."""
    command = [sys.executable, "manage.py", "serve", "--port", str(port)]
    with log.open("wb") as said:
        started = subprocess.Popen(
            command, env=environment, cwd=settings.BASE_DIR, stdout=said, stderr=said, start_new_session=True
        )
    try:
        yield started
    finally:
        if started.poll() is None:
            started.send_signal(signal.SIGTERM)
            started.wait(60)
