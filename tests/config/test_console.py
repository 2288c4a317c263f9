"""A database that cannot be used is told in a sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.db.utils import OperationalError, ProgrammingError

from factcheck.config.console import explain_database_error


def manage(data_dir: Path, database: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "FACTCHECK_DATA_DIR": str(data_dir), "DATABASE_URL": database}
    command = [sys.executable, "manage.py", *arguments]
    return subprocess.run(command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("database", "says"),
    [("sqlite:///{folder}/new.sqlite3", "manage.py migrate"), ("postgres://nobody@/{folder}/none", "DATABASE_URL")],
)
def test_one_sentence_and_exit_code_three(tmp_path: Path, database: str, says: str) -> None:
    done = manage(tmp_path, database.format(folder=tmp_path), "replay", "1")
    assert done.returncode == 3
    assert says in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == ""


def test_a_wrong_query_is_no_matter_of_the_database() -> None:
    assert explain_database_error(ProgrammingError("syntax error at or near SELEKT")) == ""
    assert "migrate" in explain_database_error(ProgrammingError('relation "claims" does not exist'))
    assert "runs" in explain_database_error(OperationalError("connection refused"))
