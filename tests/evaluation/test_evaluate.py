from __future__ import annotations

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from factcheck.evaluation.scoring import Scored, majority_accuracy, report
from sources.ingest import IngestOptions, ingest_file
from sources.search.writer import drain_outbox

LANTERN = "The lantern tower of Quill was built in 1820. It has 140 steps."
ARABIC = "بني برج الفانوس في عام 1820."


def evaluate(kind: str, path: Path, *options: str) -> dict[str, Any]:
    out = StringIO()
    call_command("evaluate", kind, str(path), "--json", *options, stdout=out)
    return dict(json.loads(out.getvalue()))


def test_scores() -> None:
    scored = [Scored("a", "a", 0.9), Scored("a", "b", 0.9), Scored("b", "b", 0.5), Scored("b", "b", 0.5)]
    figures = report(scored, ["a", "b", "c"])
    assert figures["accuracy"] == 0.75
    assert figures["per_label"]["a"] == {"n": 2, "precision": 1.0, "recall": 0.5, "f1": 0.6667}
    assert figures["macro_f1"] == round((0.6667 + 0.8) / 2, 4)
    assert majority_accuracy(scored) == 0.5
    assert figures["expected_calibration_error"] == pytest.approx((2 * 0.4 + 2 * 0.5) / 4)
    assert report([], ["a"])["accuracy"] == 0.0


def test_pairs_by_set(tmp_path: Path) -> None:
    rows = [
        {
            "statement": "The tower was built in 1820.",
            "passage": "The tower was built in 1820.",
            "label": "supports",
            "set": "two",
        },
        {
            "statement": "The tower was built in 1830.",
            "passage": "The tower was built in 1820.",
            "label": "refutes",
            "set": "two",
        },
        {
            "statement": "Otters swim well.",
            "passage": "The tower was built in 1820.",
            "label": "neutral",
            "set": "three",
        },
    ]
    path = tmp_path / "pairs.jsonl"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    figures = evaluate("pairs", path)
    assert figures["sets"]["two"]["accuracy"] == 1.0
    assert set(figures["sets"]["two"]["per_label"]) == {"supports", "refutes"}
    assert figures["all"]["n"] == 3
    assert figures["pairs_per_second"] > 0


def test_pairs_are_drawn_by_direction(tmp_path: Path) -> None:
    rows = [
        {"statement": "The tower was built in 1820.", "passage": passage, "label": "supports"}
        for passage in ("The tower was built in 1820.", ARABIC)
    ]
    path, folder = tmp_path / "pairs.jsonl", tmp_path / "pictures"
    path.write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    figures = evaluate("pairs", path, "--figures", str(folder))
    assert {name: part["n"] for name, part in figures["directions"].items()} == {"en": 1, "mixed": 1}
    assert sum(each["n"] for each in figures["directions"]["mixed"]["bins"]) == 1
    assert {drawn.name for drawn in folder.iterdir()} == {"reliability.svg", "risk-coverage.svg"}
    with pytest.raises(CommandError, match=r"pairs\.jsonl cannot be opened"):
        evaluate("pairs", path, "--figures", str(path))


@pytest.mark.parametrize(
    ("line", "says"),
    [("{", "line 1 is not JSON"), ('{"statement": "x"}', "needs the texts"), ("", "no rows")],
)
def test_a_bad_pairs_file_is_named(tmp_path: Path, line: str, says: str) -> None:
    path = tmp_path / "pairs.jsonl"
    path.write_text(line, encoding="utf-8")
    with pytest.raises(CommandError, match=says):
        evaluate("pairs", path)


def gold(tmp_path: Path, quote: str) -> Path:
    evidence = [
        {"document": "quill.txt", "lang": "en", "quote": quote, "stance": "supports"},
        {"document": "arabic.txt", "lang": "ar", "quote": ARABIC, "stance": "supports"},
    ]
    claim = {
        "id": "C1",
        "text": "The lantern tower of Quill was built in 1820.",
        "lang": "en",
        "verdict": "SUPPORTED",
        "evidence": evidence,
        "cross_lingual": True,
        "confidence": "high",
    }
    path = tmp_path / "gold.json"
    path.write_text(json.dumps({"claims": [claim, {**claim, "id": "C2", "confidence": "low"}]}), encoding="utf-8")
    return path


@pytest.fixture
def quill(db: None, data_dir: Path, tmp_path: Path) -> None:
    for name, text, language in (("quill.txt", LANTERN, "en"), ("arabic.txt", ARABIC, "ar")):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        ingest_file(path, IngestOptions(source=name, language=language))
    drain_outbox()


def test_claims_over_the_corpus(quill: None, tmp_path: Path) -> None:
    figures = evaluate("claims", gold(tmp_path, "was built in 1820"))
    assert figures["n"] == 1
    assert figures["accuracy"] == figures["majority_accuracy"] == figures["cross_lingual_accuracy"] == 1.0
    assert figures["retrieval_recall"] == {"10": 1.0, "50": 1.0}
    assert figures["retrieval_recall_cross_lingual"] == {"10": 1.0, "50": 1.0}
    assert figures["evidence_stance_accuracy"] == 1.0
    assert figures["by_language"] == {"en": {"n": 1, "accuracy": 1.0}}
    assert figures["wrong"] == []


def test_a_quote_that_is_not_in_its_document_is_named(quill: None, tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"not in quill\.txt"):
        evaluate("claims", gold(tmp_path, "was built of glass"))


def test_a_gold_file_of_another_shape_is_refused(db: None, tmp_path: Path) -> None:
    path = tmp_path / "gold.json"
    path.write_text("[]", encoding="utf-8")
    with pytest.raises(CommandError, match="not in the format"):
        evaluate("claims", path)
