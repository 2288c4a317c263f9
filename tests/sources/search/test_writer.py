from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from pytest_django.fixtures import Settings

from sources.ingest import withdraw_document
from sources.models import IndexChange, IndexStage, Passage
from sources.search import schema, spaces
from sources.search.directory import published, root
from sources.search.engine import IndexMissing, current_view
from sources.search.retrieve import retrieve
from sources.search.verify import verify_index
from sources.search.writer import drain_outbox, reindex
from tests.sources.search.conftest import LIGHTHOUSE, LIGHTHOUSE_ARABIC, AddText


def texts(query: str) -> list[str]:
    found = [hit.passage_id for hit in retrieve(query).hits]
    stored = Passage.objects.in_bulk(found)
    return [stored[passage].text for passage in found]


def test_an_empty_index_says_what_to_do(data_dir: Path) -> None:
    with pytest.raises(IndexMissing, match="ingest a document or run"):
        current_view()


def test_a_document_is_found_after_the_outbox_is_drained_and_the_outbox_is_then_empty(add_text: AddText) -> None:
    add_text("lighthouse.txt", LIGHTHOUSE)
    assert IndexChange.objects.count() == 2
    report = drain_outbox()
    assert report.changes == 2
    assert not IndexChange.objects.exists()
    assert "1931" in texts("When was the lighthouse finished?")[0]
    assert verify_index().clean


def test_keywords_can_be_searched_before_the_vectors_are_made(add_text: AddText) -> None:
    add_text("lighthouse.txt", LIGHTHOUSE)
    drain_outbox(stages=[IndexStage.KEYWORDS])
    hit = retrieve("second ferry").hits[0]
    assert hit.bm25 is not None
    assert hit.similarity is None
    report = verify_index()
    assert report.waiting == 1
    assert [stage.clean for stage in report.stages] == [True, False, False]


def test_every_commit_is_a_new_generation_and_an_idle_drain_is_none(add_text: AddText) -> None:
    add_text("lighthouse.txt", LIGHTHOUSE)
    first = drain_outbox().generation
    assert drain_outbox().generation == first
    add_text("lighthouse.txt", LIGHTHOUSE + "\n\nThe light is still in use.")
    assert drain_outbox().generation > first
    assert retrieve("lighthouse").generation == drain_outbox().generation


def test_a_new_version_takes_the_place_of_the_old_one(add_text: AddText) -> None:
    add_text("lighthouse.txt", LIGHTHOUSE)
    drain_outbox()
    add_text("lighthouse.txt", LIGHTHOUSE.replace("1931", "1934"))
    drain_outbox()
    found = texts("The lighthouse of Punta Verde was finished")
    assert any("1934" in text for text in found)
    assert not any("1931" in text for text in found)
    assert verify_index().clean


def test_a_withdrawn_document_is_not_found_and_stays_in_the_database(add_text: AddText) -> None:
    document = add_text("lighthouse.txt", LIGHTHOUSE)
    drain_outbox()
    withdraw_document(document, "printed by mistake")
    assert not verify_index().clean
    drain_outbox()
    assert texts("lighthouse") == []
    assert document.passages.count() == 3
    assert verify_index().clean


def test_the_index_can_be_thrown_away_and_rebuilt(add_text: AddText) -> None:
    add_text("lighthouse.txt", LIGHTHOUSE)
    add_text("منارة.txt", LIGHTHOUSE_ARABIC, "ar")
    drain_outbox()
    before = [(hit.passage_id, hit.score) for hit in retrieve("lighthouse finished 1931").hits]
    shutil.rmtree(root())
    reindex()
    assert [(hit.passage_id, hit.score) for hit in retrieve("lighthouse finished 1931").hits] == before
    assert verify_index().clean


def test_a_rebuild_takes_over_the_vectors_it_has(add_text: AddText, monkeypatch: pytest.MonkeyPatch) -> None:
    add_text("lighthouse.txt", LIGHTHOUSE)
    drain_outbox()
    for encoder in ("load_encoder", "load_cross_lingual_encoder"):
        monkeypatch.setattr(spaces, encoder, lambda: pytest.fail("a stored vector was encoded again"))
    reindex()
    assert verify_index().clean


def test_an_index_of_another_schema_is_rebuilt_beside_it(add_text: AddText, monkeypatch: pytest.MonkeyPatch) -> None:
    add_text("lighthouse.txt", LIGHTHOUSE)
    drain_outbox()
    old = published()
    assert old is not None
    monkeypatch.setattr("sources.search.directory.SCHEMA_VERSION", schema.SCHEMA_VERSION + 1)
    with pytest.raises(IndexMissing):
        current_view()
    drain_outbox()
    new = published()
    assert new is not None
    assert new.directory != old.directory
    assert verify_index().clean


def test_verify_names_what_the_database_no_longer_says(add_text: AddText) -> None:
    document = add_text("lighthouse.txt", LIGHTHOUSE)
    drain_outbox()
    changed, removed = document.passages.all()[:2]
    Passage.objects.filter(pk=changed.pk).update(text="Something else.")
    removed_id = removed.pk
    removed.delete()
    for stage in verify_index().stages:
        assert stage.missing == [changed.pk]
        assert stage.stale == sorted([changed.pk, removed_id])


def test_small_commits_are_merged_and_nothing_is_lost(add_text: AddText, settings: Settings) -> None:
    for number in range(20):
        add_text(f"note-{number}.txt", f"The pilot of ship number {number} came from Porto.")
        drain_outbox(stages=[IndexStage.KEYWORDS])
    state = published()
    assert state is not None
    assert len(list(state.keywords.glob("*.seg"))) < 10
    assert verify_index().stages[0].clean
