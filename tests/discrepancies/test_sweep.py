from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from factcheck.discrepancies.models import Discrepancy, Position
from factcheck.discrepancies.present import present_discrepancy
from factcheck.discrepancies.sweep import sweep_corpus
from sources.ingest import withdraw_document
from sources.models import Document
from sources.search.writer import drain_outbox

Add = Callable[[str, str, str], Document]


def swept(**options: Any) -> list[dict[str, Any]]:
    return [present_discrepancy(row) for row in sweep_corpus(**options).discrepancies]


def values(found: list[dict[str, Any]]) -> set[tuple[str, ...]]:
    return {(item["kind"], *sorted(each["written"] for each in item["positions"])) for item in found}


ALL = {
    ("count", "290 ship", "312 ship"),
    ("date", "1902", "1911"),
    ("money", "12 million dollars", "19 million dollars"),
}


def test_each_disagreement_is_named_by_its_values(disagreeing: list[Document]) -> None:
    assert values(swept()) == ALL


def test_quotes_are_slices_and_sentences_name_who_says_what(disagreeing: list[Document]) -> None:
    found = swept()
    for item in found:
        assert len({str(each["value"]) for each in item["positions"]}) >= 2
        for each in item["positions"]:
            text = Document.objects.get(pk=each["document"]["id"]).text
            assert text[each["start"] : each["end"]] == each["quote"]
            assert each["written"] in each["quote"]
            assert each["written"] in item["explanation"]
            assert each["source"] in item["explanation"]
    (dated,) = [item for item in found if item["kind"] == "date"]
    assert dated["explanation"] == (
        "Coast Almanac dates “The lighthouse of Marren was first lit” to 1902; مجلة الموانئ to 1911."
    )
    assert {item["severity"] for item in found if item["kind"] != "count"} == {"major"}
    assert {item["severity"] for item in found if item["kind"] == "count"} == {"minor"}


def test_sweeping_again_changes_no_row(disagreeing: list[Document]) -> None:
    first = swept()
    rows = list(Discrepancy.objects.values()), list(Position.objects.values())
    assert swept() == first
    assert (list(Discrepancy.objects.values()), list(Position.objects.values())) == rows


def test_one_document_after_the_other_gives_what_one_sweep_gives(disagreeing: list[Document]) -> None:
    for document in disagreeing:
        sweep_corpus(document)
    kept = {row.key: row.pk for row in Discrepancy.objects.all()}
    assert values(swept()) == ALL
    assert {row.key: row.pk for row in Discrepancy.objects.all()} == kept
    assert values(swept(document=disagreeing[2])) == {("date", "1902", "1911")}
    assert Discrepancy.objects.count() == 3


def test_positions_of_a_withdrawn_document_go(disagreeing: list[Document]) -> None:
    swept()
    withdraw_document(disagreeing[1], "printed in error")
    drain_outbox()
    assert values(swept(document=disagreeing[1])) == set()
    assert values(swept()) == {("date", "1902", "1911")}


def test_a_corrected_version_ends_one_discrepancy_and_keeps_the_other(disagreeing: list[Document], add: Add) -> None:
    before = {item["kind"]: item for item in swept()}
    add(
        "Island Review",
        "en",
        "A new preface.\n\nThe museum of Marren keeps 312 ship models.\n\n"
        "The Sund bridge, which cost 19 million dollars in 1957, was never loved. Choirs sing on Sundays.\n",
    )
    after = {item["kind"]: item for item in swept()}
    assert set(after) == {"date", "money"}
    assert after["money"]["id"] == before["money"]["id"]
    current = {each["document"]["id"] for each in after["money"]["positions"]}
    assert Document.objects.filter(pk__in=current, state="current").count() == 2


def test_three_sources_on_one_quantity_are_one_discrepancy(disagreeing: list[Document], add: Add) -> None:
    add("Harbour Gazette", "en", "The museum of Marren keeps 290 ship models. It is closed in winter.\n")
    (counted,) = [item for item in swept() if item["kind"] == "count"]
    assert [each["written"] for each in counted["positions"]].count("290 ship") == 2
    assert len(counted["positions"]) == 3


def test_a_text_that_contradicts_itself(add: Add) -> None:
    add(
        "Coast Almanac",
        "en",
        "The Marren lighthouse was first lit in 1902.\n\nThe fish market moved to the old quay. It opens at dawn.\n\n"
        "As was said, the Marren lighthouse was first lit in 1911.\n",
    )
    assert swept(scope="between") == []
    (item,) = swept(scope="within")
    assert item["scope"] == "within"
    assert values([item]) == {("date", "1902", "1911")}


@pytest.mark.parametrize(
    ("almanac", "review"),
    [
        ("The Sund office ran from 1944 to 1902.", "Choirs sing on Sundays."),
        ("The museum of Marren keeps 312 ship models.", "The museum of Marren keeps 290 ship models."),
    ],
)
def test_a_sentence_that_a_document_repeats_speaks_once(add: Add, almanac: str, review: str) -> None:
    """Sweeping again changes no row, whichever of the sentences is looked at first."""
    first = add("Coast Almanac", "en", f"{almanac}\n\nThe fish market opens at dawn.\n\n{almanac}\n")
    add("Island Review", "en", f"{review}\n\nThe quay is paved.\n\n{review}\n")
    (item,) = swept()
    assert len(item["positions"]) == 2
    rows = list(Position.objects.values())
    sweep_corpus(first)
    sweep_corpus(first, passages=[first.passages.order_by("-ordinal")[0].pk])
    assert list(Position.objects.values()) == rows


def test_the_date_of_a_timeline_is_part_of_the_quote(add: Add) -> None:
    add("Year Book", "en", "1900: The quay is paved.\n\n1902: The mayor resigns. The Marren lighthouse is first lit.\n")
    add("Coast Almanac", "en", "The Marren lighthouse was first lit in 1911.\n")
    (item,) = swept()
    assert {each["quote"] for each in item["positions"]} == {
        "1902: The mayor resigns. The Marren lighthouse is first lit.",
        "The Marren lighthouse was first lit in 1911.",
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The Marren lighthouse was first lit on 4 May 1902.", "The Marren lighthouse was first lit in 1902."),
        ("The Marren ferry carried about 48,000 people in 1950.", "The Marren ferry carried 48,112 people in 1950."),
        ("The Marren ferry carried 48,000 people in 1950.", "The Marren ferry carried 61,000 people in 1960."),
        ("The bishop of Holm visited Marren in 1902.", "The mayor of Oster visited Marren in 1911."),
        ("The lighthouse of Marren was first lit in 1902.", "The lighthouse of Marren was pulled down in 1971."),
        ("Marren sold Holm goods worth 12 million dollars.", "Holm sold Marren goods worth 95 million dollars."),
        ("The Marren lighthouse was first lit in 1902.", "The Marren lighthouse was first lit in 1902."),
        ("The second Marren fair drew 4,100 guests.", "The third Marren fair drew 5,300 guests."),
        ("The Marren pump of type 1 failed.", "The Marren pump of type 2 failed."),
        ("Was the Marren lighthouse first lit in 1902?", "The Marren lighthouse was first lit in 1911."),
        ("هل أضيئت منارة مارين عام 1902؟", "The Marren lighthouse was first lit in 1911."),
        ("زار أسقف هولم مدينة مارين في أيار/مايو 1902.", "The mayor of Oster visited Marren in 1911."),
    ],
    ids=[
        "precision",
        "rounding",
        "as-of",
        "visitors",
        "event",
        "direction",
        "copy",
        "rank",
        "label",
        "question",
        "question-ar",
        "across",
    ],
)
def test_no_discrepancy(add: Add, one: str, other: str) -> None:
    add("One", "en" if one.isascii() else "ar", f"{one}\n")
    add("Other", "en", f"{other}\n")
    assert swept() == []
