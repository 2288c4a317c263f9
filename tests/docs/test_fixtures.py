"""The demonstration corpus keeps its promises: five sources at least, both languages, every format, all verdicts."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from django.conf import settings

from factcheck.agreement.types import STANCES
from factcheck.claims.choices import Verdict
from factcheck.evaluation.demo import read_claims
from factcheck.evaluation.pairs import direction_of
from factcheck.evaluation.rows import read_pairs
from factcheck.language.detect import detect_language
from sources.manifest import read_manifest
from sources.readers import read_file

FIXTURES = Path(settings.BASE_DIR) / "fixtures"


def test_the_manifest_lists_every_document() -> None:
    listed = read_manifest(FIXTURES / "manifest.yaml")
    documents = {path.name for path in FIXTURES.iterdir()} - {
        "manifest.yaml",
        "claims.jsonl",
        "adversarial.jsonl",
        "newsroom.jsonl",
    }
    assert {path.name for path, _ in listed} == documents
    assert {path.suffix for path, _ in listed} == {".txt", ".md", ".html", ".pdf", ".docx"}
    assert len({options.source for _, options in listed}) >= 5
    assert {options.language for _, options in listed} == {"en", "ar"}


def test_twenty_claims_cover_languages_and_verdicts() -> None:
    claims = read_claims()
    assert len({claim.statement for claim in claims}) == 20
    assert {claim.language for claim in claims} == {"en", "ar"}
    assert {claim.expected for claim in claims} == set(Verdict.values)
    for line in (FIXTURES / "claims.jsonl").read_text("utf-8").splitlines():
        assert set(json.loads(line)) == {"statement", "language", "expected"}


def test_reference_marks_in_a_row_stay_marks() -> None:
    text = read_file(FIXTURES / "open-companion.md").text
    assert "never been terminated.[2][3]" in text
    assert "written off in 2005.[14][15]" in text


def test_adversarial_pairs_are_balanced_in_label_and_language() -> None:
    pairs = read_pairs(FIXTURES / "adversarial.jsonl")
    labels = {
        name: Counter(pair.label for pair in pairs if pair.set_name == name) for name in {p.set_name for p in pairs}
    }
    assert [name for name, found in labels.items() if set(found.values()) != {4} or set(found) != set(STANCES)] == []
    shares = {name: count / len(pairs) for name, count in Counter(map(direction_of, pairs)).items()}
    assert shares == pytest.approx({"en": 0.45, "ar": 0.25, "mixed": 0.3}, abs=0.01)
    assert all(detect_language(text) for pair in pairs for text in (pair.statement, pair.passage))
    assert len({(pair.statement, pair.passage) for pair in pairs}) == len(pairs)
