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


def manage(data_dir: Path, *arguments: str, **settings_given: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "FACTCHECK_DATA_DIR": str(data_dir), **settings_given}
    command = [sys.executable, "manage.py", *arguments]
    return subprocess.run(command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize(
    ("database", "says"),
    [("sqlite:///{folder}/new.sqlite3", "manage.py migrate"), ("postgres://nobody@/{folder}/none", "DATABASE_URL")],
)
def test_one_sentence_and_exit_code_three(tmp_path: Path, database: str, says: str) -> None:
    done = manage(tmp_path, "replay", "1", DATABASE_URL=database.format(folder=tmp_path))
    assert done.returncode == 3
    assert says in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "nonsense"),
        ("FACTCHECK_MAX_DOCUMENT_BYTES", "much"),
        ("FACTCHECK_DATA_DIR", "/dev/null"),
        ("FACTCHECK_DATA_DIR", "/dev/null/below"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(tmp_path: Path, name: str, value: str) -> None:
    done = manage(tmp_path, "replay", "1", **{name: value})
    assert done.returncode == 2
    assert name in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert done.stdout == ""


@pytest.mark.parametrize("arguments", [["nonsense"], ["help", "nonsense"]])
def test_an_unknown_command_is_wrong_usage(tmp_path: Path, arguments: list[str]) -> None:
    done = manage(tmp_path, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "nonsense" in done.stderr


def test_a_model_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    for command in (["migrate", "--verbosity=0"], ["reindex"]):
        assert manage(tmp_path, *command).returncode == 0
    done = manage(tmp_path, "check", "The mill burned in 1903.", FACTCHECK_ENTAILMENT_MODEL=str(tmp_path))
    assert done.returncode == 3
    assert str(tmp_path) in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_processes_that_start_together_agree_on_the_secret_key(tmp_path: Path) -> None:
    program = "from django.conf import settings; print(settings.SECRET_KEY)"
    environment = {
        **os.environ,
        "FACTCHECK_DATA_DIR": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "factcheck.config.settings",
    }
    command = [sys.executable, "-c", program]
    started = [
        subprocess.Popen(command, cwd=settings.BASE_DIR, env=environment, stdout=subprocess.PIPE, text=True)
        for _ in range(4)
    ]
    keys = {process.communicate()[0].strip() for process in started}
    assert len(keys) == 1
    assert len(keys.pop()) > 60
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["secret_key"]


def test_a_wrong_query_is_no_matter_of_the_database() -> None:
    assert explain_database_error(ProgrammingError("syntax error at or near SELEKT")) == ""
    assert "migrate" in explain_database_error(ProgrammingError('relation "claims" does not exist'))
    assert "runs" in explain_database_error(OperationalError("connection refused"))
