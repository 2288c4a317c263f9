from __future__ import annotations

from pathlib import Path

import pytest

from factcheck.claims.check import check_statement, save_result, submit_claim
from factcheck.claims.models import Check
from factcheck.claims.replay import NothingToReplay, replay_check
from sources.ingest import IngestOptions, ingest_file
from sources.search.writer import drain_outbox

STATEMENT = "The lighthouse of Marren was first lit in 1902."


def saved() -> Check:
    return Check.objects.get(pk=save_result(check_statement(STATEMENT)).pk)


def test_a_replay_is_identical(corpus: Path) -> None:
    replay = replay_check(saved())
    assert replay.identical
    assert replay.causes == []


def test_a_changed_corpus_is_named(corpus: Path) -> None:
    check = saved()
    late = corpus / "late.txt"
    late.write_text("Records show that the lighthouse of Marren was first lit in 1899.", encoding="utf-8")
    ingest_file(late, IngestOptions(source="Late Finds"))
    drain_outbox()
    replay = replay_check(check)
    assert any(part.now == "found" for part in replay.differences)
    assert {"corpus generation", "passages in the corpus"} <= {cause.what for cause in replay.causes}


@pytest.mark.parametrize("encoder", ["cross_lingual_sha256", "english_sha256"])
def test_another_encoder_is_another_model(corpus: Path, monkeypatch: pytest.MonkeyPatch, encoder: str) -> None:
    check = saved()
    monkeypatch.setattr(f"factcheck.claims.engine.{encoder}", lambda: "0" * 64)
    assert [cause.what for cause in replay_check(check).causes] == ["model"]


def test_changed_settings_and_stances_are_named(corpus: Path) -> None:
    check = saved()
    Check.objects.filter(pk=check.pk).update(engine={**check.engine, "settings_sha256": "0" * 64})
    first = check.evidence.order_by("order")[0]
    first.stance = "refutes"
    first.save()
    replay = replay_check(Check.objects.get(pk=check.pk))
    assert [part.what for part in replay.differences] == [f"stance of passage {first.passage_id}"]
    assert [cause.what for cause in replay.causes] == ["settings"]


def test_a_waiting_check_has_nothing_to_replay(db: None) -> None:
    with pytest.raises(NothingToReplay, match="is queued"):
        replay_check(submit_claim(STATEMENT).checks.get())
