from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytest_django.fixtures import Settings

from sources.ingest import withdraw_document
from sources.models import IndexChange, IndexStage, Passage
from sources.search import schema, spaces, vector_stage
from sources.search.corpus import all_passages
from sources.search.directory import publish, published, root
from sources.search.engine import IndexMissing, current_view, reset
from sources.search.keywords import digest
from sources.search.retrieve import retrieve
from sources.search.spaces import CROSS_LINGUAL, ENGLISH, SPACES, VECTORS, Space
from sources.search.vectors import VectorWriter
from sources.search.verify import verify_index
from sources.search.writer import DrainReport, drain_outbox, reindex
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
    assert [stage.clean for stage in report.stages] == [True, False, False, False]


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
    for encoder in ("load_encoder", "load_cross_lingual_encoder", "load_english_encoder"):
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


def make_older(schema_version: int) -> Path:
    """Turn the index in use into one of an older schema, which knew one encoder."""
    state = published()
    assert state is not None
    for space in (CROSS_LINGUAL, ENGLISH):
        shutil.rmtree(state.path / space.name)
    manifest = state.path / VECTORS.name / "manifest.json"
    manifest.write_text(json.dumps({k: v for k, v in json.loads(manifest.read_text()).items() if k != "dimensions"}))
    publish(replace(state, schema=schema_version))
    return state.path


@pytest.mark.parametrize("renew", [reindex, drain_outbox])
def test_an_index_from_before_the_second_encoder_is_completed_not_encoded_anew(
    add_text: AddText, monkeypatch: pytest.MonkeyPatch, renew: Callable[[], DrainReport]
) -> None:
    add_text("lighthouse.txt", LIGHTHOUSE)
    drain_outbox()
    gone = add_text("ferry.txt", "A ferry sank in 1912.\n\nNobody was on board.")
    drain_outbox()
    older = make_older(schema.VECTORS_SINCE)
    with pytest.raises(IndexMissing):
        current_view()
    withdraw_document(gone, "printed by mistake")
    monkeypatch.setattr(spaces, "load_encoder", lambda: pytest.fail("a stored vector was encoded again"))
    renew()
    assert verify_index().clean
    assert not older.exists()
    assert current_view().cross_lingual.of(Passage.objects.order_by("id")[0].pk).shape[1] == CROSS_LINGUAL.dimensions


@pytest.mark.parametrize("renew", [reindex, drain_outbox])
def test_an_index_from_before_the_english_encoder_is_completed_not_encoded_anew(
    add_text: AddText, monkeypatch: pytest.MonkeyPatch, renew: Callable[[], DrainReport]
) -> None:
    add_text("lighthouse.txt", LIGHTHOUSE)
    add_text("منارة.txt", LIGHTHOUSE_ARABIC, "ar")
    drain_outbox()
    state = published()
    assert state is not None
    shutil.rmtree(state.path / ENGLISH.name)
    publish(replace(state, schema=schema.SCHEMA_VERSION - 1))
    for encoder in ("load_encoder", "load_cross_lingual_encoder"):
        monkeypatch.setattr(spaces, encoder, lambda: pytest.fail("a stored vector was encoded again"))
    renew()
    assert verify_index().clean
    assert len(current_view().english.rows()[0]) == 3


def test_arabic_passages_are_not_in_the_english_space(add_text: AddText) -> None:
    english = add_text("lighthouse.txt", LIGHTHOUSE)
    arabic = add_text("منارة.txt", LIGHTHOUSE_ARABIC, "ar")
    drain_outbox()
    view = current_view()
    assert view.english.languages() == {"en"}
    assert sorted(view.english.rows()[0].tolist()) == list(english.passages.order_by("id").values_list("pk", flat=True))
    report = {stage.stage: stage for stage in verify_index().stages}
    assert report[ENGLISH.name].clean
    assert (report[ENGLISH.name].expected, report[VECTORS.name].expected) == (3, 6)
    withdraw_document(arabic, "printed by mistake")
    drain_outbox()
    assert verify_index().clean


def test_verify_notices_what_does_not_belong_in_the_english_space(add_text: AddText) -> None:
    arabic = add_text("منارة.txt", LIGHTHOUSE_ARABIC, "ar")
    drain_outbox()
    state, passage = published(), next(all_passages())
    assert state is not None
    stray = np.array([(passage.id, digest(passage))], np.int64)
    writer = VectorWriter(state.path / ENGLISH.name, ENGLISH.dimensions)
    writer.add("ar", stray, ENGLISH.encode([passage.text]))
    reset()
    report = {stage.stage: stage for stage in verify_index().stages}
    assert report[ENGLISH.name].stale == [arabic.passages.order_by("id")[0].pk]
    reindex()
    assert verify_index().clean


def test_vectors_of_other_texts_are_not_taken_over(add_text: AddText, monkeypatch: pytest.MonkeyPatch) -> None:
    add_text("lighthouse.txt", LIGHTHOUSE)
    drain_outbox()
    make_older(schema.VECTORS_SINCE - 1)
    monkeypatch.setattr(vector_stage, "take_over", lambda *_: pytest.fail("a vector of another making was taken over"))
    reindex()
    assert verify_index().clean


@pytest.mark.parametrize("space", SPACES)
def test_verify_notices_what_one_space_lacks(add_text: AddText, space: Space) -> None:
    document = add_text("lighthouse.txt", LIGHTHOUSE)
    drain_outbox()
    state, passage = published(), document.passages.all()[1]
    assert state is not None
    VectorWriter(state.path / space.name, space.dimensions).remove([passage.pk])
    reset()
    report = verify_index()
    assert {stage.stage: list(stage.missing) for stage in report.stages if not stage.clean} == {
        space.name: [passage.pk]
    }
    reindex()
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
