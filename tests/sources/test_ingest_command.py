"""`manage.py ingest` as other programs use it."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from sources.models import Document

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("data_dir")]

TEXT = "The canal at Druna was dug in 1790. It is nine kilometres long.\n"


def run(*arguments: object) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    code: Any = 0
    try:
        call_command("ingest", *map(str, arguments), "--no-index", stdout=out, stderr=err)
    except SystemExit as stop:
        code = stop.code
    return code, out.getvalue(), err.getvalue()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "canal.txt"
    path.write_text(TEXT)
    return path


def test_json_is_the_contracts_list_and_nothing_else(file: Path) -> None:
    code, out, err = run(file, "--json")
    document = Document.objects.get()
    assert code == 0
    assert json.loads(out) == [
        {
            "path": str(file),
            "status": "added",
            "reason": "",
            "source": "canal",
            "document": {"id": document.pk, "title": "", "language": "en", "sha256": document.sha256},
            "passages": 2,
        }
    ]
    assert "added" in err
    assert json.loads(run(file, "--json")[1])[0]["status"] == "unchanged"


def test_refused_input_is_named_and_the_rest_done(file: Path, tmp_path: Path) -> None:
    code, out, err = run(tmp_path / "missing.txt", file, "--json")
    assert code == 1
    assert [row["status"] for row in json.loads(out)] == ["refused", "added"]
    assert f"refused {tmp_path / 'missing.txt'}: there is no such file." in err


def test_a_refused_file_does_not_keep_another_of_its_name_out(file: Path, tmp_path: Path) -> None:
    empty = tmp_path / "a" / file.name
    empty.parent.mkdir()
    empty.touch()
    _, out, _ = run(empty, file, empty.parent / ".." / file.name, "--json")
    assert [row["status"] for row in json.loads(out)] == ["refused", "added", "refused"]


def test_table(file: Path) -> None:
    _, out, _ = run(file)
    header, _, row = out.strip().splitlines()
    assert header.split() == ["status", "source", "document", "language", "passages"]
    assert row.split() == ["added", "canal", "canal.txt", "(version", "1)", "en", "2"]


def test_options_reach_the_document(file: Path) -> None:
    run(
        file,
        "--source",
        "Druna Archive",
        "--kind",
        "archive",
        "--url",
        "https://example.org",
        "--published",
        "1999-12-31",
    )
    document = Document.objects.select_related("source").get()
    assert (document.source.name, document.source.kind) == ("Druna Archive", "archive")
    assert (document.url, str(document.published)) == ("https://example.org", "1999-12-31")


def test_arabic_is_not_escaped(tmp_path: Path) -> None:
    path = tmp_path / "قناة.txt"
    path.write_text("قناة درونا القديمة\n\nحُفرت القناة في عام 1790. وطولها تسعة كيلومترات.\n")
    _, out, _ = run(path, "--json")
    assert "قناة درونا القديمة" in out


@pytest.mark.parametrize(
    "wrong", [(), ("",), ("x.txt", "--kind", "poem"), ("x.txt", "--published", "soon"), ("x.txt", "--language", "fr")]
)
def test_wrong_usage(wrong: tuple[str, ...]) -> None:
    with pytest.raises(CommandError):
        run(*wrong)


def test_file_name_that_is_no_text(tmp_path: Path) -> None:
    path = Path(str(tmp_path / "bad") + "\udcff.txt")
    path.write_text(TEXT)
    code, _, err = run(path)
    assert code == 1
    assert "the name holds a character that cannot be stored" in err


def test_signs_that_a_terminal_obeys_are_shown(file: Path) -> None:
    code, out, err = run(file, "--source", "Canal\x1b]0;x\x07")
    assert code == 1
    assert "the source holds a character that cannot be stored" in err
    assert "Canal\\x1b]0;x\\x07" in out
    assert not {"\x1b", "\x07"} & set(out + err)
