"""The index writer is killed at one moment after the other; what it leaves behind is made good by running it again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from sources.ingest import IngestOptions, ingest_file, withdraw_document
from sources.models import Document, IndexChange
from sources.search.engine import reset
from sources.search.verify import verify_index
from sources.search.writer import drain_outbox
from tests.integration.conftest import database_url

pytestmark = [pytest.mark.slow, pytest.mark.django_db(transaction=True)]

# Writers one after the other, each killed as it comes to its n-th step (0: never); steps are small enough to be hit in
# the middle of everything. Each is a fork of one process, for starting Python anew takes longer than what it does.
WRITERS = """
import os, signal, sys
import django; django.setup()
from sources.search import directory, keywords, vector_stage, writer
vector_stage._SEGMENT = 8
left = 0
def step(*_):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
def stepping(call):
    def stepped(*args, **kwargs):
        step()
        return call(*args, **kwargs)
    return stepped
places = ((writer, "publish"), (writer, "_delete"), (writer, "apply_keyword_changes"), (directory, "write_json"))
for module, name in (*places, (keywords, "_add")):
    setattr(module, name, stepping(getattr(module, name)))
for event in map(int, sys.argv[1:]):
    child = os.fork()
    if child == 0:
        left = event
        writer.drain_outbox(step)
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


def write_document(directory: Path, name: str, start: int, sentences: int) -> Path:
    path = directory / name
    numbers = range(start, start + sentences)
    path.write_text(
        "\n\n".join(f"The harbour master counted {number} ships in the bay that year." for number in numbers)
    )
    return path


def run_writers(data_dir: Path, *events: int) -> list[int]:
    """Start one writer for each event, killed there; their exit codes."""
    environment = {**os.environ, "DATABASE_URL": database_url(), "FACTCHECK_DATA_DIR": str(data_dir)}
    command = [sys.executable, "-c", WRITERS, *map(str, events)]
    done = subprocess.run(
        command, cwd=settings.BASE_DIR, env=environment, stdout=subprocess.PIPE, text=True, check=True
    )
    return [int(line) for line in done.stdout.splitlines()]


def test_nothing_is_missing_doubled_or_stale_whenever_the_writer_dies(data_dir: Path, tmp_path: Path) -> None:
    for number in range(3):
        ingest_file(write_document(tmp_path, f"log-{number}.txt", 100 * number, 20), IngestOptions(language="en"))
    drain_outbox()
    ingest_file(write_document(tmp_path, "log-0.txt", 900, 25), IngestOptions(language="en"))
    withdraw_document(Document.objects.get(name="log-1.txt"), "printed twice")
    ingest_file(write_document(tmp_path, "log-3.txt", 400, 25), IngestOptions(language="en"))
    # Before the commit, in its midst, before it is published, before its rows are deleted; then between segments of
    # vectors, each of which the next run finds done.
    events = (1, 2, 20, 51, 52, 53, 54, 56, 1, 1, 2)
    assert run_writers(data_dir, *events) == [-signal.SIGKILL] * len(events)
    assert IndexChange.objects.exists(), "the writer finished before it could be killed: the test shows nothing"
    assert run_writers(data_dir, 0) == [0]
    reset()
    report = verify_index()
    assert not IndexChange.objects.exists()
    assert report.clean, report
    assert {stage.expected for stage in report.stages} == {70}
