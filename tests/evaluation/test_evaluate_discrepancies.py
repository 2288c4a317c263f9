from __future__ import annotations

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from factcheck.discrepancies.models import Discrepancy
from sources.ingest import IngestOptions, ingest_file
from sources.search.writer import drain_outbox

TEXTS = {
    "almanac.txt": (
        "The museum of Marren keeps 312 ship models.\n\nThe Sund fleet grew from 440 aircraft to 65 aircraft.\n\n"
        "The bishop of Holm visited Marren in 1902.\n"
    ),
    "review.txt": "The museum of Marren keeps 290 ship models.\n\nThe mayor of Oster visited Marren in 1911.\n",
}


@pytest.fixture
def ingested(db: None, data_dir: Path, tmp_path: Path) -> None:
    for name, text in TEXTS.items():
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        ingest_file(path, IngestOptions(source=name, language="en"))
    drain_outbox()


def item(name: str, *quotes: tuple[str, str, str], severity: str = "minor", confidence: str = "high") -> dict[str, Any]:
    positions = [
        {"document": document, "lang": "en", "quote": quote, "value": value} for document, quote, value in quotes
    ]
    return {"id": name, "kind": "count", "severity": severity, "confidence": confidence, "positions": positions}


MODELS = ("almanac.txt", "keeps 312 ship models", "312"), ("review.txt", "keeps 290 ship models", "290")
FLEET = ("almanac.txt", "from 440 aircraft to 65 aircraft", "440 to 65")
VISITS = ("almanac.txt", "visited Marren in 1902", "1902"), ("review.txt", "visited Marren in 1911", "1911")


def evaluate(folder: Path, gold: list[dict[str, Any]], near_misses: list[dict[str, Any]]) -> dict[str, Any]:
    path, out = folder / "gold.json", StringIO()
    path.write_text(json.dumps({"discrepancies": gold, "non_discrepancies": near_misses}), encoding="utf-8")
    call_command("evaluate", "discrepancies", str(path), "--json", stdout=out)
    return dict(json.loads(out.getvalue()))


def test_found_missed_and_what_counts_for_nothing(ingested: None, tmp_path: Path) -> None:
    gold = [
        item("models", *MODELS, severity="major"),
        item("fleet", FLEET),
        item("visits", *VISITS, severity="major"),
        item("unsure", *VISITS, confidence="low"),
    ]
    figures = evaluate(tmp_path, gold, [item("other visits", *VISITS)])
    assert (figures["gold"], figures["found"], figures["reported"]) == (3, 2, 2)
    assert figures["recall"] == round(2 / 3, 4)
    assert figures["recall_major"] == 0.5
    assert [missed["id"] for missed in figures["missed"]] == ["visits"]
    assert (figures["false_alarms"], figures["false_alarm_rate"], figures["false"]) == (0, 0.0, [])
    assert Discrepancy.objects.count() == 0


def test_a_near_miss_that_is_reported_is_a_false_alarm_unless_gold_has_it_too(ingested: None, tmp_path: Path) -> None:
    near_miss = item("models again", *MODELS)
    figures = evaluate(tmp_path, [item("fleet", FLEET)], [near_miss, item("visits", *VISITS)])
    assert (figures["false_alarms"], figures["false_alarm_rate"]) == (1, 0.5)
    assert figures["false"][0]["id"] == "models again"
    same = evaluate(tmp_path, [item("models", *MODELS, confidence="low")], [near_miss])
    assert (same["gold"], same["false_alarms"]) == (0, 0)


def test_a_file_of_another_format_and_a_quote_from_nowhere(ingested: None, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"not in almanac\.txt"):
        evaluate(tmp_path, [item("nowhere", ("almanac.txt", "keeps 900", "900"))], [])
    path = tmp_path / "gold.json"
    path.write_text(json.dumps({"claims": []}), encoding="utf-8")
    with pytest.raises(CommandError, match="not in the format"):
        call_command("evaluate", "discrepancies", str(path), stdout=StringIO())
