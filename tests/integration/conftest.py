"""Real workers in processes of their own, on the test's database, index and Redis."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import pytest
from django.conf import settings
from django.db import connection

from tests.serving import wait_until

StartWorker = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture(name="wait_until")
def _wait_until() -> Callable[[Callable[[], bool], str], None]:
    """Looks again every 10 ms until a condition is met; fails after a long while."""
    return wait_until


def database_url() -> str:
    """The address of the database that this test uses, for another process."""
    database = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{database['NAME']}"
    user, password = quote(database["USER"], safe=""), quote(database["PASSWORD"], safe="")
    host, name = database["HOST"], database["NAME"]
    if host.startswith("/"):
        return f"postgres://{user}@/{host}/{name}"  # a Unix socket's directory
    return f"postgres://{user}:{password}@{host}:{database['PORT']}/{name}"


def kill(process: subprocess.Popen[bytes]) -> None:
    """`kill -9` of the worker and its children at once, as when a machine goes down."""
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


@pytest.fixture
def start_worker(transactional_db: None, data_dir: Path, redis_url: str) -> Iterator[StartWorker]:
    """Starts a worker of some queues and the scheduler inside it, with short leases; all are killed at the end."""
    environment = {
        **os.environ,
        "DATABASE_URL": database_url(),
        "FACTCHECK_DATA_DIR": str(data_dir),
        "REDIS_URL": redis_url,
        "FACTCHECK_CHECK_SOFT_TIME_LIMIT": "20",
        "FACTCHECK_CHECK_TIME_LIMIT": "21",
        "FACTCHECK_CHECK_LEASE_SECONDS": "22",
        # Longer than it takes on a busy machine: where the queue never empties, nothing in it counts as lost.
        "FACTCHECK_REDISPATCH_SECONDS": "4",
    }
    options = ["--concurrency", "1", "--beat", "--loglevel", "WARNING"]
    with started_processes() as started:

        def start(queues: str = "checks") -> subprocess.Popen[bytes]:
            celery = [sys.executable, "-m", "celery", "--app", "factcheck.config"]
            command = [*celery, "worker", "--queues", queues, *options]
            process = subprocess.Popen(command, env=environment, cwd=settings.BASE_DIR, start_new_session=True)
            started.append(process)
            return process

        yield start


@contextmanager
def started_processes() -> Iterator[list[subprocess.Popen[bytes]]]:
    started: list[subprocess.Popen[bytes]] = []
    try:
        yield started
    finally:
        for process in started:
            if process.poll() is None:
                kill(process)
