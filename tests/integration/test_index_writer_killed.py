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

# A writer that says what it is about to do, in steps small enough to be hit in the middle of everything.
WRITER = """
import django; django.setup()
from sources.search import directory, keywords, writer
writer._VECTOR_SEGMENT = 8
def announced(name, call):
    def announce(*args, **kwargs):
        print(name, flush=True)
        return call(*args, **kwargs)
    return announce
places = ((writer, "publish"), (writer, "_delete"), (writer, "apply_keyword_changes"), (directory, "write_json"))
for module, name in places:
    setattr(module, name, announced(name, getattr(module, name)))
keywords._add = announced("add", keywords._add)
writer.drain_outbox(lambda stage, done, total: print(stage, flush=True))
"""


def write_document(directory: Path, name: str, start: int, sentences: int) -> Path:
    path = directory / name
    numbers = range(start, start + sentences)
    path.write_text(
        "\n\n".join(f"The harbour master counted {number} ships in the bay that year." for number in numbers)
    )
    return path


def run_writer_until(event: int, data_dir: Path) -> int:
    """Start the writer and kill it at its n-th announcement; how many it made."""
    environment = {**os.environ, "DATABASE_URL": database_url(), "FACTCHECK_DATA_DIR": str(data_dir)}
    command = [sys.executable, "-c", WRITER]
    with subprocess.Popen(command, cwd=settings.BASE_DIR, env=environment, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        seen = 0
        for _line in writer.stdout:
            seen += 1
            if seen == event:
                os.kill(writer.pid, signal.SIGKILL)
                break
    return seen


def test_nothing_is_missing_doubled_or_stale_whenever_the_writer_dies(data_dir: Path, tmp_path: Path) -> None:
    for number in range(3):
        ingest_file(write_document(tmp_path, f"log-{number}.txt", 100 * number, 20), IngestOptions(language="en"))
    drain_outbox()
    ingest_file(write_document(tmp_path, "log-0.txt", 900, 25), IngestOptions(language="en"))
    withdraw_document(Document.objects.get(name="log-1.txt"), "printed twice")
    ingest_file(write_document(tmp_path, "log-3.txt", 400, 25), IngestOptions(language="en"))
    # Before the commit, in its midst, before it is published, before its rows are deleted; then between segments of
    # vectors, each of which the next run finds done.
    for event in (1, 2, 20, 51, 52, 53, 54, 56, 1, 1, 2):
        run_writer_until(event, data_dir)
    assert IndexChange.objects.exists(), "the writer finished before it could be killed: the test shows nothing"
    run_writer_until(0, data_dir)
    reset()
    report = verify_index()
    assert not IndexChange.objects.exists()
    assert report.clean, report
    assert {stage.expected for stage in report.stages} == {70}
