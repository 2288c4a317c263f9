"""A decision outlives a newer version that says the same in other words, and is carried over where that is safe."""

from __future__ import annotations

from collections.abc import Callable, Collection

import pytest
from django.contrib.auth.models import User

from factcheck.discrepancies.disputes import disputes_of
from factcheck.discrepancies.gone import gone_discrepancy
from factcheck.discrepancies.models import Discrepancy, Review
from factcheck.discrepancies.present import present_discrepancy
from factcheck.discrepancies.review import review_discrepancy, shown_hash
from factcheck.discrepancies.selectors import reviews_of
from factcheck.discrepancies.sweep import sweep_corpus
from sources.ingest import withdraw_document
from sources.models import Document
from sources.search.writer import drain_outbox

Add = Callable[[str, str, str], Document]

BASE = "The navy opened its base in Marren with a parade in {}.\n"
REWORDED = "The fleet opened its base in Marren with a parade in {}.\n"


@pytest.fixture
def reviewer(db: None) -> User:
    return User.objects.create_user("reviewer")


@pytest.fixture
def base(add: Add) -> list[Document]:
    documents = [add("Almanac", "en", BASE.format(1971)), add("Review", "en", BASE.format(1974))]
    sweep_corpus()
    return documents


def only() -> Discrepancy:
    return Discrepancy.objects.get()


def decide(reviewer: User, decision: str = "resolved", kept: Collection[int] | None = None) -> Review:
    row = only()
    return review_discrepancy(row, reviewer=reviewer, decision=decision, seen=shown_hash(row), kept=kept)


def place_of(source: str) -> int:
    sources = [position.passage.document.source.name for position in only().positions.all()]
    return sources.index(source)


@pytest.mark.parametrize("decision", ["confirmed", "dismissed", "resolved"])
@pytest.mark.parametrize("whole", [True, False])
def test_a_decision_is_carried_over_to_the_same_value_in_other_words(
    base: list[Document], reviewer: User, add: Add, decision: str, whole: bool
) -> None:
    review, former = decide(reviewer, decision), only().pk
    new = add("Review", "en", REWORDED.format(1974))
    sweep_corpus(None if whole else new)
    row = only()
    assert row.pk != former
    assert (row.decision, reviews_of(row)) == (review, [review])
    (wording,) = present_discrepancy(row)["review"]["earlier_wording"]
    assert wording["position"] == place_of("Review")
    assert wording["quote"] == BASE.format(1974).strip()
    assert base[1].passages.get(pk=wording["passage"]).text == wording["quote"]
    sweep_corpus()
    assert only().decision == review


def test_what_was_kept_is_still_kept_and_disputes_the_other_alone(
    base: list[Document], reviewer: User, add: Add
) -> None:
    decide(reviewer, kept=[place_of("Review")])
    new = add("Review", "en", REWORDED.format(1974))
    sweep_corpus()
    assert present_discrepancy(only())["review"]["kept_positions"] == [place_of("Review")]
    kept, other = new.passages.get().pk, base[0].passages.get().pk
    assert set(disputes_of([kept, other])) == {other}


@pytest.mark.parametrize("value", [1973, 1975])
def test_another_value_is_another_question(base: list[Document], reviewer: User, add: Add, value: int) -> None:
    decide(reviewer)
    add("Review", "en", REWORDED.format(value))
    sweep_corpus()
    assert (only().state, reviews_of(only())) == ("open", [])


def test_both_documents_may_be_worded_anew_and_time_and_again(base: list[Document], reviewer: User, add: Add) -> None:
    review = decide(reviewer)
    add("Review", "en", REWORDED.format(1974))
    add("Almanac", "en", f"A preface.\n\n{REWORDED.format(1971)}")
    sweep_corpus()
    assert only().decision == review
    add("Review", "en", "The marines opened its base in Marren with a parade in 1974.\n")
    sweep_corpus()
    assert only().decision == review, "each version is compared with what was decided about"


@pytest.mark.parametrize(
    "text",
    [
        "The navy opened its base in Marren with a parade of ships, bands and schools in 1974, on a Sunday.\n",
        "The navy of Holm opened its base in Marren with a parade in 1974.\n",
    ],
)
def test_more_than_other_words_is_asked_anew_with_the_earlier_decision(
    base: list[Document], reviewer: User, add: Add, text: str
) -> None:
    review = decide(reviewer)
    add("Review", "en", text)
    sweep_corpus()
    row = only()
    assert (row.state, reviews_of(row)) == ("open", [review])


def test_another_sentence_of_the_document_with_that_value_is_another_question(reviewer: User, add: Add) -> None:
    pairs = "The Holm bridge was opened to traffic in {0}.\n\nThe Sund bridge was opened to traffic in {0}.\n"
    add("Almanac", "en", pairs.format(1931))
    add("Review", "en", pairs.format(1953))
    sweep_corpus()
    row = Discrepancy.objects.filter(positions__quote__contains="Holm").distinct().get()
    review_discrepancy(row, reviewer=reviewer, decision="dismissed", seen=shown_hash(row))
    add("Review", "en", "The Sund bridge was opened to traffic in 1953.\n")
    sweep_corpus()
    rows = Discrepancy.objects.filter(positions__quote__contains="Sund").distinct()
    assert [(row.state, reviews_of(row)) for row in rows] == [("open", [])]


def test_the_former_number_leads_to_what_goes_on_or_to_what_was_decided(
    base: list[Document], reviewer: User, add: Add
) -> None:
    never_decided = 10_000
    review, former = decide(reviewer), only().pk
    assert gone_discrepancy(former) is None, "it is still there"
    new = add("Review", "en", REWORDED.format(1974))
    sweep_corpus()
    gone = gone_discrepancy(former)
    assert gone is not None
    assert (list(gone.reviews), gone.goes_on) == ([review], only())
    withdraw_document(new, "printed in error")
    drain_outbox()
    sweep_corpus()
    gone = gone_discrepancy(former)
    assert gone is not None
    assert (list(gone.reviews), gone.goes_on) == ([review], None)
    assert gone_discrepancy(never_decided) is None
