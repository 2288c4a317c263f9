from __future__ import annotations

import json
import os
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from pytest_django.fixtures import Settings

from factcheck.claims.check import submit_claim
from factcheck.claims.choices import CheckState
from factcheck.claims.models import Check, Claim
from sources.ingest import IngestOptions, ingest_file
from sources.search.writer import drain_outbox

STATEMENT = "The lighthouse of Marren was first lit in 1911."


def run(*arguments: str, **options: Any) -> str:
    out = StringIO()
    call_command(*arguments, stdout=out, **options)
    return out.getvalue()


def test_check_prints_the_contract(corpus: Path) -> None:
    shown = json.loads(run("check", STATEMENT, "--json"))
    assert shown["verdict"] == "refuted"
    assert set(shown) >= {
        "statement",
        "language",
        "verdict",
        "confidence",
        "explanation",
        "evidence",
        "engine",
        "corpus",
    }
    first = shown["evidence"][0]
    assert set(first) >= {"source", "document", "passage", "stance", "probabilities", "reasons", "retrieval"}
    assert set(first["document"]) >= {"id", "name", "title", "version"}
    assert set(first["passage"]) >= {"id", "text", "start", "end", "context", "language", "sha256"}
    assert set(first["retrieval"]) >= {"rank", "score", "bm25", "similarity"}
    assert Check.objects.get().pk == shown["check"]


def test_check_without_saving(corpus: Path) -> None:
    run("check", STATEMENT, "--no-save")
    assert not Claim.objects.exists()


def test_a_person_reads_verdict_sentence_and_marked_values(corpus: Path) -> None:
    printed = run("check", STATEMENT, "--no-save", no_color=True)
    assert printed.startswith("Refuted (")
    assert "[1902]" in printed
    assert "Coast Almanac" in printed


def test_signs_that_a_terminal_obeys_are_shown(corpus: Path) -> None:
    path = corpus / "mill.txt"
    path.write_text(
        "The mill of Dorn \x1b[31mburned\x07 in 1955. " + "Its owner, who was away, came back too late. " * 9
    )
    ingest_file(path, IngestOptions(source="Mill"))
    drain_outbox()
    printed = run("search", "mill of Dorn burned", "--limit=1", no_color=True)
    printed += run("check", "The mill of Dorn burned in 1955.", "--no-save", no_color=True)
    assert "The mill of Dorn \ufffd[31mburned\ufffd in 1955." in printed
    assert not {"\x1b", "\x07"} & set(printed)


def test_arabic_is_printed_as_it_is(corpus: Path) -> None:
    printed = run("check", "أضيئت منارة مارين لأول مرة في عام 1911.", "--no-save", "--json")
    assert "منارة" in printed


def test_a_bad_line_is_named_and_the_rest_goes_on(corpus: Path, tmp_path: Path) -> None:
    rows = tmp_path / "rows.jsonl"
    good = json.dumps({"statement": STATEMENT, "language": "en"})
    rows.write_bytes(
        b"\n".join([good.encode(), b"{broken", b'{"text": "x"}', b"\xff", b'{"statement": "x"}', good.encode()])
    )
    out, err = StringIO(), StringIO()
    with pytest.raises(SystemExit) as stop:
        call_command("check", file=rows, json=True, no_save=True, stdout=out, stderr=err)
    assert stop.value.code == 1
    assert [json.loads(line)["verdict"] for line in out.getvalue().splitlines()] == ["refuted", "refuted"]
    assert [f"line {number}:" in err.getvalue() for number in range(1, 7)] == [False, True, True, True, True, False]


def test_plain_lines(corpus: Path, tmp_path: Path) -> None:
    lines = tmp_path / "lines.txt"
    lines.write_text(f"{STATEMENT}\n\nأضيئت منارة مارين لأول مرة في عام 1902.\n", encoding="utf-8")
    printed = run("check", f"--file={lines}", "--json", "--no-save")
    assert [json.loads(line)["language"] for line in printed.splitlines()] == ["en", "ar"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["x"], 1),
        (["one statement", "another"], 2),
        (["--file=/nowhere/rows.txt"], 1),
        (["--json"], 2),
        (["--language=ar"], 2),
    ],
)
def test_refused_or_misused(db: None, data_dir: Path, arguments: list[str], code: int) -> None:
    with pytest.raises(CommandError) as refusal:
        run("check", *arguments)
    assert refusal.value.returncode == code


@pytest.mark.parametrize(
    ("content", "says"),
    [(b"", "no statement"), (b" \n\n", "no statement"), (b"\x7fELF\x00\x01", "NUL"), (b"x" * 2_001, "more than")],
)
def test_a_file_that_is_no_list_of_statements(
    db: None, tmp_path: Path, settings: Settings, content: bytes, says: str
) -> None:
    settings.MAX_DOCUMENT_BYTES = 2_000
    rows = tmp_path / "rows.txt"
    rows.write_bytes(content)
    with pytest.raises(CommandError, match=says) as refusal:
        run("check", f"--file={rows}")
    assert refusal.value.returncode == 1
    assert not Claim.objects.exists()


def test_a_pipe_is_not_waited_for(db: None, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rows.txt")
    with pytest.raises(CommandError, match="not a regular file"):
        run("check", f"--file={tmp_path / 'rows.txt'}")


def test_without_an_index_there_is_nothing_to_check_against(db: None, data_dir: Path) -> None:
    with pytest.raises(CommandError, match="no search index") as refusal:
        run("check", STATEMENT)
    assert refusal.value.returncode == 3
    with pytest.raises(CommandError, match="no search index") as refusal:
        run("search", "lighthouse")
    assert refusal.value.returncode == 3
    with pytest.raises(CommandError, match="no search index") as refusal:
        run("reindex", "--verify")
    assert refusal.value.returncode == 3
    claim = submit_claim(STATEMENT)
    claim.checks.update(state=CheckState.DONE, verdict="supported", confidence=0.9)
    with pytest.raises(CommandError, match="no search index") as refusal:
        run("replay", str(claim.checks.get().pk))
    assert refusal.value.returncode == 3


def test_without_a_statement_django_checks_itself() -> None:
    assert "no issues" in run("check")
    assert "no issues" in run("check", "--tag", "models")
    run("check", "--deploy")


def test_search(corpus: Path) -> None:
    rows = json.loads(run("search", "lighthouse", "--limit=3", "--json"))
    assert [row["retrieval"]["rank"] for row in rows] == [1, 2, 3]
    assert "lighthouse" in rows[0]["passage"]["text"]
    arabic = json.loads(run("search", "lighthouse first lit", "--language=ar", "--json"))
    assert {row["passage"]["language"] for row in arabic} == {"ar"}
    assert "Coast Almanac" in run("search", "lighthouse", no_color=True)


def test_replay(corpus: Path) -> None:
    check = json.loads(run("check", STATEMENT, "--json"))["check"]
    assert json.loads(run("replay", str(check), "--json")) == {
        "check": check,
        "identical": True,
        "differences": [],
        "causes": [],
    }
    assert "identical" in run("replay", str(check))
    Check.objects.filter(pk=check).update(verdict="supported")
    assert "verdict: supported → refuted" in run("replay", str(check))
    with pytest.raises(CommandError, match="no check 999999") as refusal:
        run("replay", "999999")
    assert refusal.value.returncode == 1
