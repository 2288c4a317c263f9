from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.test import Client

from factcheck.discrepancies.models import Discrepancy, Position
from sources.models import Document

POSITION = {"source", "document", "passage", "quote", "start", "end", "value", "language"}


def run(*arguments: str) -> str:
    out = io.StringIO()
    call_command("sweep", *arguments, stdout=out, stderr=io.StringIO())
    return out.getvalue()


def test_json_has_the_keys_that_are_promised(disagreeing: list[Document]) -> None:
    rows = json.loads(run("--json"))
    assert len(rows) == 3
    for row in rows:
        promised = {"id", "scope", "kind", "severity", "confidence", "topic", "explanation", "positions"}
        assert promised <= set(row)
        assert all(set(position) >= POSITION for position in row["positions"])
    assert "مجلة" in run("--json")


def test_a_reader_sees_both_values(disagreeing: list[Document]) -> None:
    printed = run()
    assert "3 discrepancies" in printed
    for value in ("312 ship", "290 ship", "1902", "1911", "12 million dollars", "19 million dollars"):
        assert value in printed


def test_scope_and_document(disagreeing: list[Document]) -> None:
    assert json.loads(run("--json", "--scope", "within")) == []
    assert len(json.loads(run("--json", "--document", str(disagreeing[1].pk)))) == 2


def test_exit_codes(db: None, data_dir: Path) -> None:
    with pytest.raises(CommandError, match="no document 99") as unknown:
        run("--document", "99")
    assert unknown.value.returncode == 1
    with pytest.raises(CommandError, match="no search index") as missing:
        run()
    assert missing.value.returncode == 3


def test_curators_see_the_values_and_change_nothing(disagreeing: list[Document], client: Client) -> None:
    run()
    client.force_login(User.objects.create_superuser("curator", password="for tests only"))
    for model in (Discrepancy, Position):
        base = f"/admin/discrepancies/{model.__name__.lower()}/"
        page = client.get(base).content.decode()
        assert "312 ship" in page
        assert "290 ship" in page
        assert client.get(f"{base}add/").status_code == 403
        assert client.get(f"{base}{model._default_manager.values_list('pk', flat=True)[0]}/change/").status_code == 200
