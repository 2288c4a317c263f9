"""What `serve` tells the processes that it starts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from factcheck.config import supervisor
from factcheck.config.management.commands.serve import Command


@pytest.mark.parametrize(("said", "expected"), [(None, "http://127.0.0.1:8123"), ("https://facts.example.org",) * 2])
def test_readers_find_the_service_at_its_port_unless_something_else_is_said(
    said: str | None, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Mapping[str, str]] = []

    def start(children: Any, environment: Mapping[str, str], cwd: Any) -> int:
        started.append(environment)
        return 0

    monkeypatch.setattr(supervisor, "run_children", start)
    monkeypatch.setenv("REDIS_URL", "redis://127.0.0.1:1/0")
    monkeypatch.delenv("FACTCHECK_PUBLIC_URL", raising=False)
    if said:
        monkeypatch.setenv("FACTCHECK_PUBLIC_URL", said)
    assert Command()._run(8123) == 0
    assert started[0]["FACTCHECK_PUBLIC_URL"] == expected
