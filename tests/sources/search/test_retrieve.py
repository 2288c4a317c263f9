from __future__ import annotations

from pathlib import Path

import pytest

from sources.ingest import withdraw_document
from sources.models import Document, Passage
from sources.search.encoder import load_encoder
from sources.search.engine import current_view, reset
from sources.search.retrieve import Fusion, retrieve
from sources.search.spaces import CROSS_LINGUAL, ENGLISH
from sources.search.vectors import VectorWriter
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


DIARY = """أغلق الخباز دكانه لأن الطحين صار غاليًا.

فقد الراعي نصف قطيعه في الثلج.

صنع النجار مهدًا من خشب الزيتون.

أبقى المطر المسافرين في النزل يومين.

نام الحارس قبل منتصف الليل.

أوصل ساعي البريد الرسالة متأخرة أسبوعًا.

أتلف حريق أقدم كتب المكتبة.

باع الطحان طاحونته لرجل غريب.

جفّت البئر الواقعة خلف المسجد.

رفض القاضي سماع الشاهد الأخير.
"""


@pytest.mark.parametrize(
    ("query", "expected"),
    [("The guard fell", "الحارس"), ("A fire destroyed the", "حريق"), ("The carpenter made a", "النجار")],
)
def test_half_a_sentence_finds_its_translation_by_the_second_encoder(
    add_text: AddText, monkeypatch: pytest.MonkeyPatch, query: str, expected: str
) -> None:
    add_text("يوميات.txt", DIARY, "ar")
    drain_outbox()
    assert expected in found(query)[0].text
    monkeypatch.setattr("sources.search.retrieve.FUSION", Fusion(across=0.0))
    assert expected not in found(query)[0].text


def test_the_second_encoder_reads_an_arabic_statement_only_where_it_may_find_english(
    add_text: AddText, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_text("منارة.txt", LIGHTHOUSE_ARABIC, "ar")
    drain_outbox()
    monkeypatch.setattr(
        "sources.search.retrieve.load_cross_lingual_encoder", lambda: pytest.fail("nothing is in another language")
    )
    assert found("متى اكتمل بناء المنارة؟")


@pytest.mark.usefixtures("corpus")
def test_a_passage_that_has_only_the_first_vector_is_ranked_by_it(monkeypatch: pytest.MonkeyPatch) -> None:
    view, query = current_view(), "The council acquired another ferry in July 1952."
    lacking = Passage.objects.filter(text__contains="عبّارة").values_list("pk", flat=True)
    VectorWriter(view.state.path / CROSS_LINGUAL.name, CROSS_LINGUAL.dimensions).remove(list(lacking))
    reset()
    partly = {hit.passage_id: hit for hit in retrieve(query).hits}
    monkeypatch.setattr("sources.search.retrieve.FUSION", Fusion(across=0.0, neighbour=0.0))
    by_first_alone = {hit.passage_id: hit for hit in retrieve(query).hits}
    assert [partly[each].similarity for each in lacking] == [by_first_alone[each].similarity for each in lacking]
    assert [partly[each].score for each in lacking] == [by_first_alone[each].score for each in lacking]


STORIES = """The baker closed his shop because flour had become too dear.

The shepherd lost half of his flock in the snow.

The carpenter made a cradle of olive wood.

The rain kept the travellers at the inn for two days.

The watchman fell asleep before midnight.

The postman delivered the letter a week late.

The miller sold his mill to a stranger.
"""


def scores(query: str) -> dict[int, float]:
    return {hit.passage_id: hit.score for hit in retrieve(query).hits}


@pytest.fixture
def stories(add_text: AddText) -> None:
    add_text("stories.txt", STORIES)
    drain_outbox()


@pytest.mark.usefixtures("stories")
def test_within_english_a_similarity_is_a_blend_of_three(monkeypatch: pytest.MonkeyPatch) -> None:
    query, by_share = "Bread was no longer sold since grain cost more.", list[dict[int, float]]()
    for within, english in ((0.0, 0.0), (1.0, 0.0), (0.0, 1.0), (0.3, 0.5)):
        only = Fusion(within=within, english=english, fall=9.0, neighbour=0.0)
        monkeypatch.setattr("sources.search.retrieve.FUSION", only)
        by_share.append(scores(query))
    first, second, third, blended = by_share
    assert first != pytest.approx(second, abs=0.1)
    assert first != pytest.approx(third, abs=0.1)
    expected = {each: 0.2 * first[each] + 0.3 * second[each] + 0.5 * third[each] for each in first}
    assert blended == pytest.approx(expected, abs=1e-4)


@pytest.mark.usefixtures("stories")
def test_what_only_the_first_space_sees_falls_so_far_and_no_farther(monkeypatch: pytest.MonkeyPatch) -> None:
    query = "Bread was no longer sold since grain cost more."
    by_fall = []
    for english, fall in ((0.0, 9.0), (1.0, 9.0), (1.0, 0.25)):
        only = Fusion(within=0.0, english=english, fall=fall, neighbour=0.0)
        monkeypatch.setattr("sources.search.retrieve.FUSION", only)
        by_fall.append(scores(query))
    first, third, held = by_fall
    assert any(third[each] < first[each] - 0.25 for each in first)
    assert held == pytest.approx({each: max(third[each], first[each] - 0.25) for each in first}, abs=1e-4)


@pytest.mark.usefixtures("stories")
def test_a_passage_that_the_english_space_lacks_is_ranked_by_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    view, query = current_view(), "The guard slept that night."
    (lacking,) = Passage.objects.filter(text__contains="watchman").values_list("pk", flat=True)
    VectorWriter(view.state.path / ENGLISH.name, ENGLISH.dimensions).remove([lacking])
    reset()
    monkeypatch.setattr("sources.search.retrieve.FUSION", Fusion(within=0.0, neighbour=0.0))
    partly = scores(query)
    monkeypatch.setattr("sources.search.retrieve.FUSION", Fusion(within=0.0, english=0.0, neighbour=0.0))
    by_first_alone = scores(query)
    assert partly[lacking] == by_first_alone[lacking]
    assert partly != by_first_alone


@pytest.mark.usefixtures("corpus")
@pytest.mark.parametrize(
    ("query", "passage_language"),
    [("متى اكتمل بناء المنارة؟", None), ("When was the lighthouse finished?", "ar")],
)
def test_the_english_encoder_reads_a_statement_only_where_both_are_english(
    monkeypatch: pytest.MonkeyPatch, query: str, passage_language: str | None
) -> None:
    monkeypatch.setattr("sources.search.retrieve.load_english_encoder", lambda: pytest.fail("not both are English"))
    assert found(query, passage_language)


def test_an_english_statement_over_arabic_texts_does_without_the_english_encoder(
    add_text: AddText, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sources.search.retrieve.load_english_encoder", lambda: pytest.fail("nothing is English"))
    monkeypatch.setattr("sources.search.spaces.load_english_encoder", lambda: pytest.fail("nothing is English"))
    add_text("منارة.txt", LIGHTHOUSE_ARABIC, "ar")
    drain_outbox()
    assert found("When was the lighthouse finished?")


@pytest.mark.usefixtures("corpus")
def test_a_vector_that_is_known_already_is_not_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    query = "The lighthouse of Punta Verde was finished in 1931."
    vector = load_encoder().encode_query(query)
    expected = retrieve(query)
    monkeypatch.setattr("sources.search.retrieve.load_encoder", lambda: pytest.fail("encoded again"))
    assert retrieve(query, vector=vector) == expected


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
