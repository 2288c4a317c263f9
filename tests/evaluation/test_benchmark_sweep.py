from __future__ import annotations

import gzip
import json
import subprocess
import sys
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from factcheck.discrepancies.models import Discrepancy
from factcheck.evaluation.bench_corpus import CorpusRow
from factcheck.evaluation.bench_sweep import documents_of, fingerprint, growth
from factcheck.evaluation.bench_sweep_table import sweep_table

ROWS = [
    ("Almanac", "The museum of Marren keeps 312 ship models."),
    ("Review", "The museum of Marren keeps 290 ship models."),
    ("Almanac", "The ferry to Holm has run since 1911"),
    ("Gazette", "Choirs sing in the old market on Sundays."),
]
TIMES = ("seconds", "processor_seconds")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    path = tmp_path / "corpus.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8") as file:
        for number, (source, text) in enumerate(ROWS):
            file.write(json.dumps({"id": number, "text": text, "source": source, "language": "en"}) + "\n")
    return path


def run(*arguments: str) -> dict[str, Any]:
    out = StringIO()
    call_command("benchmark", "sweep", *arguments, "--json", stdout=out, stderr=StringIO())
    measured = json.loads(out.getvalue())
    assert isinstance(measured, dict)
    return measured


@pytest.mark.django_db
def test_a_size_is_swept_measured_and_listed(corpus: Path, data_dir: Path) -> None:
    measured = run("--corpus", str(corpus), "--sizes", "4", "--here", "--queue", "--list")
    (size,) = measured["sizes"]
    assert (size["passages"], size["documents"], size["pairs"], size["discrepancies"]) == (4, 3, 1, 1)
    assert size["discrepancies_per_1000"] == 250.0
    assert size["queue_equals_whole"] is True
    assert size.keys() >= {"seconds", "processor_seconds", "passages_per_second", "peak_megabytes", "queue_seconds"}
    (reported,) = size["reported"]
    assert {position["written"] for position in reported["positions"]} == {"312 ship", "290 ship"}
    table = sweep_table(measured)
    assert ROWS[0][1] in table
    assert ROWS[1][1] in table


@pytest.mark.django_db
def test_each_size_has_a_directory_of_its_own_that_is_kept(
    corpus: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[list[str], str]] = []

    def pretend(command: list[str], *, env: dict[str, str], **_options: object) -> subprocess.CompletedProcess[str]:
        started.append((command, env["FACTCHECK_DATA_DIR"]))
        size = int(command[-1])
        return subprocess.CompletedProcess(
            command, 0, json.dumps({"sizes": [{"passages": size} | dict.fromkeys(TIMES, size)]})
        )

    monkeypatch.setattr(subprocess, "run", pretend)
    monkeypatch.setattr(sys, "argv", ["manage.py", "benchmark", "sweep"])
    for _ in range(2):
        assert run("--corpus", str(corpus), "--sizes=4,2")["growth"][0]["exponent"] == 1.0
    directories = [directory for _, directory in started]
    assert directories[:2] == directories[2:]
    assert len(set(directories)) == 2
    assert all(Path(settings.DATA_DIR) in Path(directory).parents for directory in directories)
    assert all(command[4:6] == ["--here", "--json"] for command, _ in started)
    assert not Discrepancy.objects.exists(), "the corpus in use is left alone"


def test_whole_sources_are_taken_until_there_are_enough_rows() -> None:
    rows = [CorpusRow(str(number), f"{number}.", "en", source) for number, (source, _) in enumerate(ROWS)]
    everything = documents_of(rows, 9)
    assert {source: [row.id for row in taken] for source, taken in everything.items()} == {
        "Almanac": ["0", "2"],
        "Review": ["1"],
        "Gazette": ["3"],
    }
    for size in (1, 2, 3):
        assert sum(map(len, documents_of(rows, size).values())) == size
        assert list(documents_of(rows, size)) == list(everything)[: len(documents_of(rows, size))]
    assert fingerprint(documents_of(rows, 1)) != fingerprint(everything)


def test_twice_as_much_in_four_times_the_time_is_quadratic() -> None:
    sizes = [
        {"passages": size, "seconds": seconds, "processor_seconds": size}
        for size, seconds in ((1_000, 2), (2_000, 8), (4_000, 16))
    ]
    assert growth(sizes) == [
        {"from": 1_000, "to": 2_000, "exponent": 2.0, "processor_exponent": 1.0},
        {"from": 2_000, "to": 4_000, "exponent": 1.0, "processor_exponent": 1.0},
    ]
    assert growth(sizes[:1]) == []


@pytest.mark.parametrize("sizes", ["none", "0", "10,", "-5"])
def test_sizes_that_are_none_are_refused(sizes: str, corpus: Path) -> None:
    with pytest.raises(CommandError, match="--sizes"):
        run("--corpus", str(corpus), f"--sizes={sizes}")
