"""What comes into the corpus is compared with the rest by a worker, also when that worker is killed."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from django.utils import timezone

from factcheck.discrepancies.models import Discrepancy, Sweep, SweepState
from sources.ingest import IngestOptions, ingest_file, withdraw_document
from sources.models import Document
from sources.tasks import request_index_update

WaitUntil = Callable[[Callable[[], bool], str], None]
StartWorker = Callable[..., subprocess.Popen[bytes]]
pytestmark = [pytest.mark.redis, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

QUEUES = "index,sweeps"
# Enough other sentences with values in them for several shares.
FILLER = "".join(
    f"Lock {number} of the Orne canal was {number + 3} metres long in {1800 + number}.\n\n" for number in range(130)
)


@pytest.fixture
def add(data_dir: Path) -> Callable[[str, str], Document]:
    def ingest(source: str, text: str) -> Document:
        path = data_dir / f"{source}.txt"
        path.write_text(text)
        document = ingest_file(path, IngestOptions(source=source, language="en")).document
        request_index_update()
        assert document is not None
        return document

    return ingest


def all_swept() -> bool:
    done = Sweep.objects.filter(state=SweepState.DONE).count()
    return done == Sweep.objects.count() == Document.objects.count()


def test_documents_that_are_added_and_withdrawn_are_swept(
    add: Callable[[str, str], Document], start_worker: StartWorker, wait_until: WaitUntil
) -> None:
    start_worker(QUEUES)
    add("Coast Almanac", "The museum of Marren keeps 312 ship models.\n")
    second = add("Island Review", "The museum of Marren keeps 290 ship models.\n")
    wait_until(Discrepancy.objects.exists, "a discrepancy")
    withdraw_document(second, "printed in error")
    request_index_update()
    wait_until(lambda: not Discrepancy.objects.exists(), "its end")


def test_a_killed_sweep_goes_on_where_it_was(
    add: Callable[[str, str], Document], start_worker: StartWorker, wait_until: WaitUntil
) -> None:
    add("Canal Book", FILLER + "The museum of Marren keeps 312 ship models.\n")
    add("Island Review", "The museum of Marren keeps 290 ship models.\n")
    worker = start_worker(QUEUES)
    under_way = Sweep.objects.filter(state=SweepState.RUNNING, done__gt=0, passages__gt=100)
    wait_until(under_way.exists, "a sweep that is under way")
    os.killpg(worker.pid, signal.SIGKILL)
    worker.wait()
    cut_off = Sweep.objects.exclude(state=SweepState.DONE).filter(passages__gt=100).get()
    assert 0 < cut_off.done < cut_off.passages
    # The lease of a dead worker ends by the clock; the test need not wait for it.
    Sweep.objects.filter(state=SweepState.RUNNING).update(lease_until=timezone.now() - timedelta(seconds=1))
    start_worker(QUEUES)
    wait_until(all_swept, "the end of all sweeps")
    assert Discrepancy.objects.filter(positions__written="312 ship").exists()
