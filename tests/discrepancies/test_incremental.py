"""Sweeping each document as it comes gives what one sweep of the whole corpus gives, byte for byte."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django.fixtures import Settings

from factcheck.discrepancies import room as room_of
from factcheck.discrepancies.models import Discrepancy, LookAlikePair, Position
from factcheck.discrepancies.neighbours import Neighbourhood
from factcheck.discrepancies.present import present_discrepancy
from factcheck.discrepancies.sweep import sweep_corpus
from sources.ingest import IngestOptions, ingest_file, withdraw_document
from sources.models import Document, Passage, Source
from sources.search import engine
from sources.search.writer import drain_outbox

Add = Callable[[str, str, str], Document]

YEARS = st.sampled_from(["1902", "1911", "1963"])
COUNTS = st.sampled_from(["312", "290", "1,290"])
SENTENCES = st.one_of(
    YEARS.map("The lighthouse of Marren was first lit in {}.".format),
    YEARS.map("In {} the Marren lighthouse was lit for the first time.".format),
    YEARS.map("{}: The Marren lighthouse is first lit.".format),
    YEARS.map("The old lighthouse of Marren was first lit in {}.".format),
    YEARS.map("The lighthouse at Marren was first lit in {}.".format),
    COUNTS.map("The museum of Marren keeps {} ship models.".format),
    COUNTS.map("The Sund bridge cost {} million dollars, and the mayor of Holm opened it with a speech.".format),
    YEARS.map("The Sund office ran from 1944 to {}.".format),
    YEARS.map("Anna Lind died in {}.".format),
    YEARS.map("In {}, Anna Lind visited Holm.".format),
    st.sampled_from(["# The Sund bridge", "# The Holm bridge"]),
    YEARS.map("The stone bridge was opened to traffic in {}.".format),
    st.just("Choirs sing in the old market on Sundays."),
)
TEXTS = st.lists(SENTENCES, min_size=1, max_size=6).map("\n\n".join)
ARABIC = YEARS.map("أضيئت منارة مارين لأول مرة عام {}.\n\nوفي المدينة سوق قديمة للسمك.".format)
# A name and a text are a new document, or a new version of the one of that name; no text withdraws it.
STEPS = st.lists(
    st.tuples(st.sampled_from(["Almanac", "Review", "Gazette", "Herald"]), st.one_of(TEXTS, TEXTS, ARABIC, st.none())),
    min_size=2,
    max_size=6,
)


@pytest.mark.slow
@pytest.mark.parametrize("room", [24, 1, 2])
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_one_document_after_the_other_gives_what_one_sweep_gives(
    room: int, steps: list[tuple[str, str | None]], db: None, tmp_path: Path, data_dir: Path, settings: Settings
) -> None:
    with patch("factcheck.discrepancies.room._DIFFERENT", room):
        compare_with_one_sweep(steps, tmp_path, settings)


def compare_with_one_sweep(steps: list[tuple[str, str | None]], tmp_path: Path, settings: Settings) -> None:
    start_afresh(tmp_path, settings)
    for name, text in steps:
        document = change(name, text, tmp_path)
        if document is not None:
            sweep_corpus(document)
    before, content = stored(), said()
    sweep_corpus()
    assert stored() == before
    texts = current_texts()
    start_afresh(tmp_path, settings)
    for name, text in texts:
        change(name, text, tmp_path)
    if texts:
        sweep_corpus()
    assert said() == content


def test_what_takes_up_the_room_around_others_is_known(add: Add, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room_of, "_DIFFERENT", 2)
    lit = "The lighthouse of Marren was first lit in {}."
    first = add("Almanac", "en", f"{lit.format(1902)}\n")
    near = add("Review", "en", "\n\n".join(map(lit.format, (1911, 1912, 1913))) + "\n")
    far = add("Gazette", "en", "Wheat was dear in the spring.\n")
    around = Neighbourhood()
    lighthouse = around.passages_of(first.pk)
    assert around.crowded_by(around.passages_of(near.pk)) == lighthouse
    assert around.crowded_by(around.passages_of(far.pk)) == []
    withdraw_document(near, "printed in error")
    drain_outbox()
    left = list(Passage.objects.filter(document=near))
    assert Neighbourhood().crowded_by(left) == lighthouse, "there is room now, where there was none"
    monkeypatch.setattr(room_of, "_DIFFERENT", 1)
    add("Herald", "en", f"{lit.format(1963)}\n")
    assert lighthouse[0] in Neighbourhood().crowded_by(left), "it had lost its place to them"


def test_what_comes_and_agrees_can_crowd_out_what_does_not(add: Add, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room_of, "_DIFFERENT", 1)
    add("Almanac", "en", "The lighthouse of Marren was first lit in 1902.\n")
    second = add("Review", "en", "In 1911 the Marren lighthouse was lit for the first time.\n")
    sweep_corpus(second)
    assert "1911" in stored()[0]
    third = add("Gazette", "en", "The old lighthouse of Marren was first lit in 1902.\n")
    sweep_corpus(third)
    found = stored()
    sweep_corpus()
    assert stored() == found
    assert "Almanac" not in found[0]
    withdraw_document(third, "printed in error")
    drain_outbox()
    sweep_corpus(third)
    found = stored()
    sweep_corpus()
    assert stored() == found
    assert "Almanac" in found[0]


@pytest.mark.parametrize("how", ["withdrawn", "replaced"])
def test_a_document_that_took_up_several_places_gives_them_all_back(add: Add, how: str) -> None:
    """With room for as many texts as there is: fewer waited for it than left."""
    add("Almanac", "en", "The lighthouse of Marren was first lit in 1902 by Queen Astrid with a torch.\n")
    kinds = ("old", "tall", "white", "stone", "grey", "round", "great", "famous")
    tellings = (
        "Queen Astrid first lit the {}",
        "With a torch Queen Astrid lit the {}",
        "Queen Astrid lit first the {}",
    )
    texts = [f"{telling.format(kind)} lighthouse of Marren." for kind in kinds for telling in tellings]
    crowd = [add(f"Gazette {at}", "en", "\n\n".join(texts[at : at + 4]) + "\n") for at in range(0, 24, 4)]
    add("Review", "en", "In 1911 the Marren lighthouse was lit for the first time.\n")
    sweep_corpus()
    assert "1911" not in stored()[0]
    if how == "withdrawn":
        withdraw_document(crowd[0], "printed in error")
        drain_outbox()
        sweep_corpus(crowd[0])
    else:
        sweep_corpus(add("Gazette 0", "en", "Wheat was dear in the spring.\n"))
    found = stored()
    sweep_corpus()
    assert stored() == found
    assert "1911" in found[0]


def test_in_a_document_of_two_languages_neither_crowds_out_the_other(add: Add) -> None:
    lit = "The lighthouse of Marren was first lit in {} by Queen Astrid."
    add("Almanac", "en", f"{lit.format(1902)}\n")
    told = ("أضيئت منارة مارين لأول مرة.", "أضاءت الملكة أستريد منارة مارين لأول مرة.", "أضيئت منارة مارين القديمة.")
    more = ("أضيئت منارة مارين القديمة لأول مرة.", "أضيئت منارة مارين البيضاء لأول مرة على يد الملكة أستريد.")
    add("Review", "en", "\n\n".join((lit.format(1911), *told, *more)) + "\n")
    sweep_corpus()
    assert "1911" in stored()[0]


def test_copies_of_one_sentence_crowd_out_no_other(add: Add) -> None:
    add("Almanac", "en", "The Sund bridge at Marren was opened by Queen Astrid in 1931.\n")
    second = "The Sund bridge at Marren, which my father had helped to build, was opened in 1941 by Queen Astrid."
    add("Review", "en", f"{second}\n")
    copies = add("Gazette", "en", "The Sund bridge at Marren was opened by Queen Astrid in 1931.\n\n" * 230)
    sweep_corpus(copies)
    found = stored()[0]
    sweep_corpus()
    assert stored()[0] == found
    assert "1941" in found


def current_texts() -> list[tuple[str, str]]:
    """What a new corpus of the same content is made of, in the order in which it came."""
    documents = Document.objects.filter(state="current").order_by("id")
    return [(document.source.name, document.text.rstrip("\n")) for document in documents]


def start_afresh(folder: Path, settings: Settings) -> None:
    """No documents, and an index of its own for this example."""
    Discrepancy.objects.all().delete()
    Document.objects.update(supersedes=None)
    Document.objects.all().delete()
    Source.objects.all().delete()
    settings.INDEX_DIR = folder / f"index-{len(list(folder.iterdir()))}"
    engine.reset()


def change(name: str, text: str | None, folder: Path) -> Document | None:
    if text is None:
        document = Document.objects.filter(source__name=name, state="current").first()
        if document is not None:
            withdraw_document(document, "printed in error")
    else:
        path = folder / f"{name}.txt"
        path.write_text(f"{text}\n", encoding="utf-8")
        language = "en" if text.isascii() else "ar"
        document = ingest_file(path, IngestOptions(source=name, language=language)).document
    drain_outbox()
    return document


def said() -> tuple[list[Any], list[Any]]:
    """All that is reported, without what only says when and under which number it was stored."""
    numbers = {"id", "found_at"}
    rows = Discrepancy.objects.prefetch_related("positions__passage__document__source")
    pairs = LookAlikePair.objects.order_by("id").values(
        "label", "kind", "one__text", "other__text", "one_value", "other_value", "one__document__source__name"
    )
    return [without(present_discrepancy(row), numbers) for row in rows], sorted(map(str, pairs))


def without(shown: Any, keys: set[str]) -> Any:
    if isinstance(shown, dict):
        return {key: without(value, keys) for key, value in shown.items() if key not in keys}
    return [without(each, keys) for each in shown] if isinstance(shown, list) else shown


def stored() -> tuple[str, list[Any], list[Any]]:
    rows = Discrepancy.objects.prefetch_related("positions__passage__document__source")
    shown = json.dumps([present_discrepancy(row) for row in rows], ensure_ascii=False)
    return shown, list(Position.objects.order_by("id").values()), list(LookAlikePair.objects.order_by("id").values())


def test_a_rule_that_a_text_breaks_by_itself_is_still_broken_after_others_came(add: Add) -> None:
    meant = (
        "The Soviet intervention of 1993 in Georgia cost {} million dollars, critics in the foreign press complained."
    )
    painted = "Apples, plums and pears, painted by a Russian pupil in Georgia in 1993, hang in the school kitchen."
    add("Almanac", "en", f"{meant.format(412)}\n\nChoirs sing in the old market on Sundays.\n\n{painted}\n")
    sweep_corpus()
    swept_alone_is_swept_whole(add("Gazette", "en", f"{meant.format(712)}\n"))


def test_what_is_found_of_a_text_that_another_touches_is_found_whole(add: Add) -> None:
    died = "Anna Lind died in {}."
    add(
        "Almanac",
        "en",
        "\n\n".join([died.format(1902), "In 1911, Anna Lind visited Holm.", "In 1963, Anna Lind visited Holm."]),
    )
    sweep_corpus()
    swept_alone_is_swept_whole(add("Herald", "en", f"{died.format(1911)}\n"))


def test_a_new_version_that_takes_up_less_room_gives_the_rest_back(add: Add, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room_of, "_DIFFERENT", 1)
    add("Almanac", "en", "The lighthouse of Marren was first lit in 1902.\n")
    add("Review", "en", "In 1911 the Marren lighthouse was lit for the first time.\n")
    sweep_corpus(add("Gazette", "en", "The old lighthouse of Marren was first lit in 1902.\n"))
    sweep_corpus()
    swept_alone_is_swept_whole(add("Gazette", "en", "Wheat was dear in the spring.\n"))
    assert "Almanac" in stored()[0]


def swept_alone_is_swept_whole(document: Document) -> None:
    sweep_corpus(document)
    found = stored()
    sweep_corpus()
    assert stored() == found
