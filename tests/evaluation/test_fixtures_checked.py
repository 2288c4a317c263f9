"""What must hold of every check: seen on the claims of the demonstration corpus, in both languages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factcheck.agreement.types import STANCES
from factcheck.claims.check import check_statement
from factcheck.claims.present import present_check
from factcheck.evaluation.demo import FIXTURES, read_claims
from sources.ingest import ingest_paths
from sources.models import Document
from sources.search.writer import drain_outbox

KINDS = set("date number money percentage count duration name place polarity relation entailment".split())
QUOTED = re.compile("«[^»]*»|“[^”]*”")
LATIN, ARABIC = re.compile("[A-Za-z]"), re.compile("[\u0620-\u064a]")


@pytest.fixture
def checks(db: None, data_dir: Path) -> list[dict[str, Any]]:
    """The claims' checks as `check --json` prints them."""
    assert all(result.status == "added" for result in ingest_paths([FIXTURES]))
    drain_outbox()
    claims = read_claims()
    found = [present_check(check_statement(claim.statement, claim.language)) for claim in claims]
    return [json.loads(json.dumps(check, ensure_ascii=False)) for check in found]


def evidence(checks: list[dict[str, Any]]) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    for check in checks:
        for item in check["evidence"]:
            yield check, item


def test_checks_of_the_demonstration_corpus(checks: list[dict[str, Any]]) -> None:
    """One corpus for all that must hold, since reading it in takes the most time."""
    for check in checks:
        assert_keys(check)
        assert_decisive_verdicts_quote(check)
        assert_language(check["explanation"], check)
    for check, item in evidence(checks):
        assert_spans(check, item)
        assert set(item["probabilities"]) == set(STANCES)
        assert sum(item["probabilities"].values()) == pytest.approx(1)
        for reason in item["reasons"]:
            assert_language(reason["note"], check)


def assert_keys(check: dict[str, Any]) -> None:
    """Exactly the contract's."""
    assert set(check) == set("statement language verdict confidence explanation evidence engine corpus".split())
    assert set(check["engine"]) == {"version", "model_sha256", "settings_sha256"}
    assert set(check["corpus"]) == {"generation", "documents", "passages"}
    assert 0 <= check["confidence"] <= 1
    for item in check["evidence"]:
        assert set(item) == set("source document passage stance probabilities reasons retrieval".split())
        assert set(item["document"]) == {"id", "name", "title", "version"}
        assert set(item["passage"]) == set("id text start end context language sha256".split())
        assert set(item["retrieval"]) == {"rank", "score", "bm25", "similarity"}
        for reason in item["reasons"]:
            assert set(reason) == {"kind", "agrees", "statement", "passage", "note"}
            assert reason["kind"] in KINDS
            assert reason["statement"] or reason["passage"]


def assert_decisive_verdicts_quote(check: dict[str, Any]) -> None:
    stances = {item["stance"] for item in check["evidence"]}
    needed = {"supported": {"supports"}, "refuted": {"refutes"}, "conflicting": {"supports", "refutes"}}
    assert needed.get(check["verdict"], set()) <= stances


def assert_spans(check: dict[str, Any], item: dict[str, Any]) -> None:
    passage = item["passage"]
    document = Document.objects.get(pk=item["document"]["id"])
    assert passage["text"] == document.text[passage["start"] : passage["end"]]
    for reason in item["reasons"]:
        for span, text in ((reason["statement"], check["statement"]), (reason["passage"], passage["text"])):
            if span is not None:
                assert set(span) == {"text", "start", "end", "value"}
                assert span["text"] == text[span["start"] : span["end"]] != ""


def assert_language(sentence: str, check: dict[str, Any]) -> None:
    """The words of the sentence itself, quotes and sources' names apart, are in the statement's language."""
    for item in check["evidence"]:
        sentence = sentence.replace(item["source"], "")
    words = QUOTED.sub("", sentence)
    own, other = (ARABIC, LATIN) if check["language"] == "ar" else (LATIN, ARABIC)
    assert own.search(words), sentence
    assert not other.search(words), sentence
