"""Neither a killed worker nor a flushed Redis loses a claim."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
import redis
from django.utils import timezone

from factcheck.claims.check import submit_claim
from factcheck.claims.choices import CheckState
from factcheck.claims.dispatch import send_check
from factcheck.claims.models import Check
from sources.ingest import ingest_file
from sources.search.writer import drain_outbox

WaitUntil = Callable[[Callable[[], bool], str], None]
StartWorker = Callable[[], subprocess.Popen[bytes]]
pytestmark = [pytest.mark.redis, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

TEXT = """The Serra dam was finished in 1958. Its wall is 74 metres high.

The ferry across the lake has run since 1961 and carries 120 passengers.
"""


@pytest.fixture
def corpus(data_dir: Path) -> None:
    path = data_dir / "serra.txt"
    path.write_text(TEXT)
    ingest_file(path)
    drain_outbox()


def submit(count: int) -> None:
    for number in range(count):
        claim = submit_claim(f"The Serra dam was finished in {1950 + number}.")
        assert send_check(claim.checks.get().pk)


def all_checked() -> bool:
    return not Check.objects.exclude(state=CheckState.DONE).exists()


def test_a_worker_killed_in_the_middle_of_a_check_loses_no_claim(
    corpus: None, start_worker: StartWorker, wait_until: WaitUntil
) -> None:
    submit(6)
    worker = start_worker()
    wait_until(Check.objects.filter(state=CheckState.RUNNING).exists, "a running check")
    os.killpg(worker.pid, signal.SIGKILL)
    worker.wait()
    killed = list(Check.objects.filter(state=CheckState.RUNNING).values_list("pk", flat=True))
    # The lease of a dead worker ends by the clock; the test need not wait for it.
    Check.objects.filter(pk__in=killed).update(lease_until=timezone.now() - timedelta(seconds=1))
    start_worker()
    wait_until(all_checked, "all checks after the kill")
    assert Check.objects.count() == 6
    assert set(Check.objects.filter(pk__in=killed).values_list("attempts", flat=True)) <= {2}
    assert not Check.objects.exclude(pk__in=killed).exclude(attempts=1).exists()


def test_a_flushed_redis_loses_no_waiting_claim(
    corpus: None, start_worker: StartWorker, wait_until: WaitUntil, redis_url: str
) -> None:
    submit(25)
    with redis.Redis.from_url(redis_url) as client:
        assert client.dbsize()
        client.flushall()
    start_worker()
    wait_until(all_checked, "all checks after the flush")
    assert Check.objects.filter(verdict="").count() == 0
    assert Check.objects.count() == 25
