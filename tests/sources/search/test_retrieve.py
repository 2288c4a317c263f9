from __future__ import annotations

from pathlib import Path

import pytest

from sources.ingest import withdraw_document
from sources.models import Document, Passage
from sources.search.retrieve import retrieve
from sources.search.verify import verify_index
from sources.search.writer import drain_outbox, reindex
from tests.sources.search.conftest import LIGHTHOUSE, LIGHTHOUSE_ARABIC, AddText


@pytest.fixture
def corpus(add_text: AddText) -> None:
    add_text("lighthouse.txt", LIGHTHOUSE)
    add_text("منارة.txt", LIGHTHOUSE_ARABIC, "ar")
    drain_outbox()


def found(query: str, passage_language: str | None = None) -> list[Passage]:
    hits = retrieve(query, passage_language=passage_language).hits
    stored = Passage.objects.in_bulk([hit.passage_id for hit in hits])
    return [stored[hit.passage_id] for hit in hits]


@pytest.mark.usefixtures("corpus")
@pytest.mark.parametrize(
    ("query", "language", "expected"),
    [
        ("The lighthouse of Punta Verde was completed in 1933.", "ar", "منارة"),
        ("انتهى العمل في منارة بونتا فيردي سنة 1931.", "en", "lighthouse"),
        ("The council acquired another ferry in July 1952.", "ar", "عبّارة"),
        ("اشترت البلدية عبّارة أخرى في يوليو ١٩٥٢.", "en", "ferry"),
    ],
)
def test_a_statement_finds_the_passage_of_the_other_language(query: str, language: str, expected: str) -> None:
    best = next(passage for passage in found(query) if passage.language == language)
    assert expected in best.text


@pytest.mark.usefixtures("corpus")
def test_both_languages_stand_at_the_top_of_one_list() -> None:
    best = found("The lighthouse of Punta Verde was finished in 1931.")[:3]
    assert {passage.language for passage in best} == {"en", "ar"}


@pytest.mark.usefixtures("corpus")
def test_only_passages_of_one_language_when_asked() -> None:
    assert {passage.language for passage in found("lighthouse", passage_language="ar")} == {"ar"}


@pytest.mark.usefixtures("corpus")
def test_ranks_count_from_one_and_scores_fall() -> None:
    hits = retrieve("ferry 1952", limit=4).hits
    assert [hit.rank for hit in hits] == [1, 2, 3, 4]
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert retrieve("ferry 1952", limit=4).hits == hits


@pytest.mark.usefixtures("corpus")
@pytest.mark.parametrize("query", ["", "...", "the of", "مَ", "🙂", "ferry " * 500, "\u202e\u202d"])
def test_any_query_is_answered(query: str) -> None:
    assert len(retrieve(query).hits) == 6


@pytest.mark.usefixtures("corpus")
def test_a_corpus_that_was_emptied_is_searched_and_filled_again(add_text: AddText) -> None:
    for document in Document.objects.all():
        withdraw_document(document, "mistaken")
    drain_outbox()
    assert retrieve("lighthouse").hits == []
    reindex()
    assert retrieve("lighthouse").hits == []
    assert verify_index().clean
    add_text("lighthouse.txt", LIGHTHOUSE)
    drain_outbox()
    assert len(retrieve("lighthouse").hits) == 3


@pytest.mark.django_db
def test_an_index_of_nothing_is_searched(data_dir: Path) -> None:
    reindex()
    assert retrieve("lighthouse").hits == []
