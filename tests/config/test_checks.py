"""Wrong settings are named by a system check, right ones pass the deployment checks."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.core.checks import CheckMessage
from pytest_django.fixtures import Settings

from factcheck.config import checks

Check = Callable[[None], list[CheckMessage]]


@pytest.mark.parametrize(
    ("check", "wrong", "id_"),
    [
        (checks.time_limits, {"CHECK_TIME_LIMIT": 3_600, "CHECK_SOFT_TIME_LIMIT": 10}, "factcheck.E001"),
        (checks.time_limits, {"CHECK_TIME_LIMIT": 50, "CHECK_SOFT_TIME_LIMIT": 50}, "factcheck.E002"),
        (checks.check_lease, {"CHECK_LEASE_SECONDS": 60, "CHECK_TIME_LIMIT": 60}, "factcheck.E003"),
        (checks.redis_url, {"REDIS_URL": "amqp://localhost"}, "factcheck.E004"),
        (checks.statement_length, {"MAX_STATEMENT_CHARACTERS": 2}, "factcheck.E005"),
        (checks.data_directory, {"DATA_DIR": Path("/nonexistent")}, "factcheck.E006"),
        (checks.live_streams, {"LIVE_STREAMS": 8}, "factcheck.E009"),
        (checks.trusted_proxies, {"TRUSTED_PROXIES": -1}, "factcheck.E010"),
        (checks.entailment_model, {"ENTAILMENT_MODEL": Path("/nonexistent")}, "factcheck.E007"),
    ],
)
def test_wrong_settings_are_named(check: Check, wrong: dict[str, Any], id_: str, settings: Settings) -> None:
    assert check(None) == []
    for name, value in wrong.items():
        setattr(settings, name, value)
    assert [message.id for message in check(None)] == [id_]


def manage(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        env={**os.environ, **environment},
        cwd=django_settings.BASE_DIR,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_production_settings_pass_the_deployment_checks(tmp_path: Path) -> None:
    done = manage(
        "check",
        "--deploy",
        "--fail-level",
        "WARNING",
        FACTCHECK_DATA_DIR=str(tmp_path),
        FACTCHECK_SECRET_KEY="k9!" * 25 + "zQ7_xW",
        FACTCHECK_HTTPS="1",
        FACTCHECK_ALLOWED_HOSTS="facts.example.org",
    )
    assert done.returncode == 0, done.stderr
    assert "no issues" in done.stdout


def test_a_key_from_the_data_directory_is_noted_for_deployments(tmp_path: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "FACTCHECK_SECRET_KEY"}
    assert "FACTCHECK_SECRET_KEY" not in environment
    assert "factcheck.W001" in manage("check", "--deploy", FACTCHECK_DATA_DIR=str(tmp_path)).stderr
