"""Lose everything in Redis and kill -9 the check worker while 200 claims wait, then count the checks that are done.

    python tests/load/flush_redis.py [--claims 200]

Runs in a temporary data directory with the corpus of `fixtures/` and a Redis of its own. Redis is flushed when a third
of the checks is done, the worker killed in the middle of a check when two thirds are, and started again. Prints one
JSON object, times in seconds; exit 0 when every check is done.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import redis

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "fixtures"
MANAGE = [sys.executable, str(ROOT / "manage.py")]
WORKER = ["-m", "celery", "--app", "factcheck.config", "worker", "--queues", "checks", "--concurrency", "1", "--beat"]
# Statements come on standard input, a JSON list. (`shell -c` would take that input for its own.)
SUBMIT = """
import json, sys
import django; django.setup()
from factcheck.claims.check import submit_claim
from factcheck.claims.dispatch import send_check
for statement in json.load(sys.stdin):
    assert send_check(submit_claim(statement).checks.get().pk)
"""
POLL_SECONDS = 0.05


class Checks:
    """The checks as the database has them; read beside the worker, never written."""

    def __init__(self, database: Path) -> None:
        self._database = sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=30)

    def states(self) -> Counter[str]:
        return self._count("state")

    def attempts(self) -> dict[str, int]:
        return {str(attempts): count for attempts, count in sorted(self._count("attempts").items())}

    def verdicts(self) -> int:
        return sum(count for verdict, count in self._count("verdict").items() if verdict)

    def _count(self, column: str) -> Counter[Any]:
        return Counter(dict(self._database.execute(f"SELECT {column}, COUNT(*) FROM claims_check GROUP BY {column}")))


def statements(count: int) -> list[str]:
    """The demonstration's claims over and over, numbered by round."""
    lines = (FIXTURES / "claims.jsonl").read_text(encoding="utf-8").splitlines()
    claims = [json.loads(line)["statement"] for line in lines if line.strip()]
    return [f"{claims[number % len(claims)]} ({number // len(claims) + 1})" for number in range(count)]


def start_worker(environment: dict[str, str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, *WORKER, "--loglevel", "ERROR"],
        cwd=ROOT,
        env=environment,
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def kill(worker: subprocess.Popen[bytes]) -> None:
    os.killpg(worker.pid, signal.SIGKILL)
    worker.wait()


def wait_until(condition: Callable[[], bool], patience: float) -> bool:
    """Whether it came true within `patience` seconds."""
    until = time.monotonic() + patience
    while not (met := condition()) and time.monotonic() < until:
        time.sleep(POLL_SECONDS)
    return met


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--claims", type=int, default=200)
    parser.add_argument("--patience", type=float, default=900.0, help="most seconds that each part may take")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        figures = measure(options, Path(directory))
    sys.stdout.write(json.dumps(figures) + "\n")
    return 0 if figures["done"] == options.claims else 1


def measure(options: argparse.Namespace, directory: Path) -> dict[str, Any]:
    socket, data = directory / "redis.sock", directory / "data"
    environment = {
        **{name: value for name, value in os.environ.items() if name != "DATABASE_URL"},
        "FACTCHECK_DATA_DIR": str(data),
        "REDIS_URL": f"unix://{socket}",
        "PYTHONPATH": str(ROOT),
    }
    server = subprocess.Popen(
        ["redis-server", "--port", "0", "--unixsocket", str(socket), "--save", ""], stdout=subprocess.DEVNULL
    )
    try:
        submit(options.claims, environment)
        with redis.Redis(unix_socket_path=str(socket)) as client:
            return disturb(options, environment, client, Checks(data / "factcheck.sqlite3"))
    finally:
        server.terminate()
        server.wait()


def submit(count: int, environment: dict[str, str]) -> None:
    """A corpus in the index, and claims in the database with a message each in Redis."""

    def run(*command: str, given: str = "") -> None:
        settings = {**environment, "DJANGO_SETTINGS_MODULE": "factcheck.config.settings"}
        subprocess.run(command, cwd=ROOT, env=settings, check=True, input=given, text=True, stdout=subprocess.DEVNULL)

    run(*MANAGE, "migrate", "--verbosity", "0")
    run(*MANAGE, "ingest", str(FIXTURES / "manifest.yaml"))
    run(sys.executable, "-c", SUBMIT, given=json.dumps(statements(count)))


def disturb(
    options: argparse.Namespace, environment: dict[str, str], client: redis.Redis, checks: Checks
) -> dict[str, Any]:
    """The two losses, and what they left."""

    def come_to(share: float) -> bool:
        return wait_until(lambda: checks.states()["done"] >= share * options.claims, options.patience)

    waiting, started = client.llen("checks"), time.perf_counter()
    worker = start_worker(environment)
    try:
        come_to(1 / 3)
        at_flush, messages, flushed = checks.states(), client.llen("checks"), time.perf_counter()
        client.flushall()
        wait_until(lambda: checks.states()["done"] > at_flush["done"] + 1, options.patience)
        resumed = time.perf_counter()
        come_to(2 / 3)
        wait_until(lambda: checks.states()["running"] > 0, options.patience)
        kill(worker)
        at_kill, killed = checks.states(), time.perf_counter()
        worker = start_worker(environment)
        come_to(1)
        ended = time.perf_counter()
    finally:
        kill(worker)
    states = checks.states()
    return {
        "claims": options.claims,
        "messages_before": waiting,
        "done_at_flush": at_flush["done"],
        "messages_flushed": messages,
        "seconds_from_flush_to_the_second_check_done": round(resumed - flushed, 1),
        "done_at_kill": at_kill["done"],
        "running_at_kill": at_kill["running"],
        "seconds_from_kill_to_the_last_check_done": round(ended - killed, 1),
        "seconds": round(ended - started, 1),
        "done": states["done"],
        "with_verdict": checks.verdicts(),
        "not_done": sum(states.values()) - states["done"],
        "checks_by_attempts": checks.attempts(),
    }


if __name__ == "__main__":
    sys.exit(main())
