"""Documents are swept in shares by one worker at a time; what was cut off goes on where it had got to."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import redis
from django.db import connection
from django.utils import timezone

from factcheck.discrepancies import judgements, nearness, room, shared, sweep_due, sweep_queue, tasks
from factcheck.discrepancies.models import Discrepancy, Position, Sweep, SweepState
from factcheck.discrepancies.neighbours import Neighbourhood
from factcheck.discrepancies.pairs import judge_pair
from factcheck.discrepancies.present import present_discrepancy
from factcheck.discrepancies.selectors import with_positions
from factcheck.discrepancies.sweep import sweep_corpus
from factcheck.discrepancies.sweep_due import enqueue_due, indexed_documents, record_swept, sweep_again
from factcheck.discrepancies.sweep_queue import sweep_progress, sweep_share, take_sweep
from sources.ingest import IngestOptions, ingest_file, withdraw_document
from sources.models import Document, Passage
from sources.search import engine
from sources.search.vector_near import near_to
from sources.search.vector_scan import VectorSnapshot
from sources.search.vectors import Vectors
from sources.search.writer import drain_outbox
from sources.tasks import update_index

Add = Callable[[str, str, str], Document]


@pytest.fixture(autouse=True)
def one_share_a_message(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tasks, "SECONDS_A_MESSAGE", 0)


def content() -> list[dict[str, Any]]:
    """All that is stored about discrepancies, but for the numbers of the rows."""
    rows = [present_discrepancy(row) for row in with_positions(Discrepancy.objects.all())]
    return [{key: value for key, value in row.items() if key not in ("id", "found_at")} for row in rows]


def run_all() -> int:
    """Work off everything that is due, a message at a time; returns how many shares that took."""
    for shares in range(100):
        before = list(Sweep.objects.values_list("done", "state", "document_state"))
        tasks.sweep_next()
        if before == list(Sweep.objects.values_list("done", "state", "document_state")):
            return shares
    pytest.fail("The sweep never ends.")


def states() -> list[str]:
    return list(Sweep.objects.order_by("document").values_list("state", flat=True))


def lose_lease() -> None:
    running = Sweep.objects.filter(state=SweepState.RUNNING)
    running.update(lease_until=timezone.now() - timedelta(seconds=1))


def test_every_document_is_swept_once(disagreeing: list[Document]) -> None:
    assert run_all() == 3
    assert states() == ["done"] * 3
    found = content()
    assert len(found) == 3
    assert run_all() == 0
    sweep_corpus()
    assert content() == found


def test_shares_of_a_passage_find_what_one_sweep_finds(
    disagreeing: list[Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sweep_queue, "SHARE_PASSAGES", 1)
    sweep_corpus()
    whole = content()
    Discrepancy.objects.all().delete()
    assert run_all() == sum(sweep.passages for sweep in Sweep.objects.all()) > 3
    assert content() == whole


def test_a_message_is_worth_several_shares(disagreeing: list[Document], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tasks, "SECONDS_A_MESSAGE", 60)
    tasks.sweep_next()
    assert states() == ["done"] * 3


def test_what_a_share_searched_is_not_searched_by_the_next(
    disagreeing: list[Document], add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sweep_queue, "SHARE_PASSAGES", 1)
    searched: list[bytes] = []

    def counting(snapshot: VectorSnapshot, queries: Sequence[Vectors], floors: Mapping[str, float]) -> list[Any]:
        searched.extend(query.tobytes() + json.dumps(floors).encode() for query in queries)
        return near_to(snapshot, queries, floors)

    monkeypatch.setattr(nearness, "near_to", counting)
    enqueue_due()
    while (share := take_sweep()) is not None:
        sweep_share(share)
    assert len(searched) == len(set(searched))
    before = len(searched)
    added = add("Late Almanac", "en", "The museum of Marren keeps 277 ship models.\n")
    run_all()
    assert len(searched) > before, "a change of the corpus is seen"
    assert Position.objects.filter(passage__document=added).exists()
    assert shared._Kept.judgements is None, "nothing is kept when all is done"


def test_a_sweep_that_is_cut_off_goes_on_where_it_was(
    disagreeing: list[Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sweep_queue, "SHARE_PASSAGES", 2)
    tasks.sweep_next()
    first = Sweep.objects.get(done=2)
    assert (first.state, first.passages) == ("queued", 3)
    assert sweep_progress().passages == sum(sweep.passages for sweep in Sweep.objects.all()) - 2

    dead = take_sweep()
    assert dead is not None
    assert take_sweep() is None, "one at a time"
    tasks.sweep_next()
    assert Sweep.objects.get(pk=first.pk).done == 2
    lose_lease()
    run_all()
    assert states() == ["done"] * 3
    sweep_share(dead)
    assert Sweep.objects.get(pk=dead.pk).state == "done", "who lost the lease writes nothing"
    assert len(content()) == 3


@pytest.mark.django_db(transaction=True)
def test_of_many_workers_one_sweeps(disagreeing: list[Document]) -> None:
    enqueue_due()

    def take(_: int) -> bool:
        try:
            return take_sweep() is not None
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(take, range(8))) == 1
    assert states().count("running") == 1


def test_what_fails_is_tried_again_and_then_given_up(
    disagreeing: list[Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: object, **_kwargs: object) -> None:
        raise ValueError("the model is broken")

    with monkeypatch.context() as patch:
        patch.setattr(sweep_queue, "sweep_corpus", fail)
        for _ in range(9):
            tasks.sweep_next()
    assert states() == ["failed"] * 3
    assert set(Sweep.objects.values_list("error", flat=True)) == {"ValueError: the model is broken"}
    assert sweep_progress().failed == 3
    assert run_all() == 0
    assert sweep_again(Sweep.objects.all()) == 3
    run_all()
    assert states() == ["done"] * 3
    assert len(content()) == 3


def test_a_worker_that_dies_each_time_is_given_up_with_a_sentence(disagreeing: list[Document]) -> None:
    enqueue_due()
    for _ in range(3):
        assert take_sweep() is not None
        lose_lease()
    other = take_sweep()
    assert other is not None
    failed = Sweep.objects.get(state="failed")
    assert other.document_id != failed.document_id
    assert "stopped each time" in failed.error


def test_a_document_waits_until_it_is_in_the_index(
    disagreeing: list[Document], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_all()
    path = tmp_path / "late.txt"
    path.write_text("The museum of Marren keeps 290 ship models. It is closed in winter.\n")
    late = ingest_file(path, IngestOptions(source="Harbour Gazette", language="en")).document
    assert enqueue_due() == 0
    drain_outbox()
    assert enqueue_due() == 1
    assert Sweep.objects.get(state="queued").document == late
    run_all()
    assert {len(row["positions"]) for row in content()} == {2, 3}


def test_a_withdrawn_document_takes_its_positions_with_it(disagreeing: list[Document]) -> None:
    run_all()
    withdraw_document(disagreeing[1], "printed in error")
    drain_outbox()
    assert run_all() == 1
    assert [row["kind"] for row in content()] == ["date"]
    assert not Position.objects.filter(passage__document=disagreeing[1]).exists()
    assert run_all() == 0


def test_a_withdrawn_document_gives_back_the_room_it_took(
    data_dir: Path, add: Add, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "_DIFFERENT", 1)
    add("Almanac", "en", "The lighthouse of Marren was first lit in 1902.\n")
    add("Review", "en", "In 1911 the Marren lighthouse was lit for the first time.\n")
    third = add("Gazette", "en", "The old lighthouse of Marren was first lit in 1902.\n")
    run_all()
    assert not any("Almanac" in json.dumps(row) for row in content())
    withdraw_document(third, "printed in error")
    drain_outbox()
    assert run_all() == 1, "disputed or not"
    assert any("Almanac" in json.dumps(row) for row in content())
    assert run_all() == 0


def test_a_new_version_takes_the_place_of_the_old_one_in_its_discrepancies(
    disagreeing: list[Document], add: Add
) -> None:
    run_all()
    before = {row.kind: row.pk for row in Discrepancy.objects.all()}
    old = disagreeing[1]
    add("Island Review", "en", f"A new preface.\n\n{old.text}")
    run_all()
    assert {row.kind: row.pk for row in Discrepancy.objects.all()} == before
    assert not Position.objects.filter(passage__document=old).exists()


def test_another_engine_sweeps_everything_again(disagreeing: list[Document], monkeypatch: pytest.MonkeyPatch) -> None:
    run_all()
    monkeypatch.setattr(sweep_due, "engine_identity", lambda: {"version": "another"})
    assert enqueue_due() == 3


def test_what_a_command_has_swept_is_not_swept_again(disagreeing: list[Document]) -> None:
    documents = indexed_documents()
    sweep_corpus()
    record_swept(documents)
    assert states() == ["done"] * 3
    assert enqueue_due() == 0
    assert sweep_progress().documents == 0


def test_without_an_index_the_sweep_waits(disagreeing: list[Document], data_dir: Path) -> None:
    enqueue_due()
    (data_dir / "index").rename(data_dir / "lost")
    engine.reset()
    for _ in range(5):
        tasks.sweep_next()
    assert states() == ["queued"] * 3
    assert "no search index" in Sweep.objects.exclude(error="").get().error
    (data_dir / "lost").rename(data_dir / "index")
    engine.reset()
    run_all()
    assert states() == ["done"] * 3


@pytest.mark.django_db(transaction=True)
def test_the_index_writer_asks_for_a_sweep_after_its_commit(data_dir: Path, tmp_path: Path, redis_url: str) -> None:
    path = tmp_path / "almanac.txt"
    path.write_text("The museum of Marren keeps 312 ship models.\n")
    ingest_file(path, IngestOptions(source="Coast Almanac", language="en"))
    with redis.Redis.from_url(redis_url) as client:
        assert client.llen("sweeps") == 0
        update_index()
        assert client.llen("sweeps") == 1
        update_index()
        assert client.llen("sweeps") == 1, "nothing changed, so nothing is asked for"


def test_a_document_under_another_title_or_of_a_renamed_source_is_swept_again(disagreeing: list[Document]) -> None:
    run_all()
    first, second = disagreeing[0], disagreeing[1]
    Document.objects.filter(pk=first.pk).update(title="The lighthouse of Holm")
    assert run_all() == 1
    second.source.name = "Isle Review"
    second.source.save()
    assert run_all() == 1
    told = content()
    assert any("Isle Review" in json.dumps(row) for row in told)
    assert run_all() == 0
    sweep_corpus()
    assert content() == told


def test_no_pair_is_judged_for_two_shares(disagreeing: list[Document], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweep_queue, "SHARE_PASSAGES", 1)
    judged: list[tuple[int, int]] = []

    def counting(one: Passage, other: Passage, neighbourhood: Neighbourhood) -> Any:
        judged.append((one.pk, other.pk))
        return judge_pair(one, other, neighbourhood)

    monkeypatch.setattr(judgements, "judge_pair", counting)
    enqueue_due()
    while (share := take_sweep()) is not None:
        sweep_share(share)
    assert judged
    assert len(judged) == len(set(judged))


def test_a_name_that_changes_between_two_shares_is_read_anew(disagreeing: list[Document]) -> None:
    enqueue_due()
    first = take_sweep()
    assert first is not None
    sweep_share(first)
    Document.objects.filter(pk=first.document_id).update(title="The lighthouse of Holm")
    again = Document.objects.get(pk=first.document_id)
    assert again.title in {each.document.title for each in read_anew(again)}


def read_anew(document: Document) -> list[Passage]:
    return list(shared.shared_judgements(document).neighbourhood.passages_of(document.pk))


def test_what_was_read_is_given_back_when_there_is_nothing_more_to_sweep(
    disagreeing: list[Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    forgotten = []
    monkeypatch.setattr(shared, "forget_readings", lambda: forgotten.append(states()))
    run_all()
    assert forgotten
    assert {*forgotten[0]} == {SweepState.DONE}
