"""The nearest passages of a search, ranked again."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from factcheck.agreement.types import Statement
from factcheck.claims import retrieval
from factcheck.claims.engine import settings_sha256
from factcheck.claims.found_passages import load_passages
from factcheck.claims.retrieval import RetrievalSettings, retrieve_evidence
from sources.ingest import withdraw_document
from sources.models import Document
from sources.search.retrieve import retrieve

SAID = Statement("The museum of Marren keeps 290 ship models.", "en")


def found(limit: int) -> list[int]:
    return [hit.passage_id for hit in retrieve_evidence(SAID, limit).hits]


def test_the_first_few_of_many_are_the_first_few(corpus: Path) -> None:
    assert found(3) == found(10)[:3]


def test_ranks_count_from_one_and_scores_fall(corpus: Path) -> None:
    hits = retrieve_evidence(SAID, 8).hits
    assert [hit.rank for hit in hits] == list(range(1, 9))
    assert all(one.score >= other.score for one, other in pairwise(hits))


def test_what_bears_on_it_comes_before_what_is_only_near(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    last = retrieve(SAID.text, limit=10).hits[-1].passage_id
    text = load_passages([last])[last].text
    monkeypatch.setattr(retrieval, "relevance", lambda statement, quote: 9.0 * (quote.text == text))
    assert found(1) == [last]


def test_what_was_withdrawn_is_left_out_before_the_index_has_followed(corpus: Path) -> None:
    withdrawn = Document.objects.get(source__name="Island Review")
    before = set(found(10))
    withdraw_document(withdrawn, "retracted by its publisher")
    kept = load_passages(list(before))
    assert before - set(kept)
    assert set(found(10)).isdisjoint(before - set(kept))


def test_a_change_of_depth_shows_in_the_hash_of_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    before = settings_sha256()
    monkeypatch.setattr("factcheck.claims.engine.RETRIEVAL", RetrievalSettings(depth=61))
    settings_sha256.cache_clear()
    assert settings_sha256() != before
    monkeypatch.undo()
    settings_sha256.cache_clear()
