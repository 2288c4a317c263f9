"""Pairs that only seem to disagree are kept with their reason, as long as both texts are there."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.discrepancies.conflicts import Label
from factcheck.discrepancies.look_alike_words import REASONS, present_look_alike
from factcheck.discrepancies.look_alikes import look_alikes_of
from factcheck.discrepancies.models import Discrepancy, LookAlikePair
from factcheck.discrepancies.sweep import sweep_corpus
from sources.ingest import withdraw_document
from sources.models import Document
from sources.search.writer import drain_outbox

Add = Callable[[str, str, str], Document]
DAY = "The lighthouse of Marren was first lit on 4 May 1902.\n"
YEAR = "The lighthouse of Marren was first lit in 1902.\n"
OTHER_YEAR = "The lighthouse of Marren was first lit in 1911.\n"


def kept() -> list[tuple[str, str, str]]:
    return [(pair.label, pair.one_written, pair.other_written) for pair in LookAlikePair.objects.all()]


@pytest.fixture
def alike(add: Add) -> list[Document]:
    return [add("Coast Almanac", "en", DAY), add("Island Review", "en", YEAR)]


def test_a_pair_is_kept_with_its_reason_and_its_places(alike: list[Document]) -> None:
    assert sweep_corpus().discrepancies == []
    assert kept() == [("precision", "4 May 1902", "1902")]
    shown = present_look_alike(LookAlikePair.objects.get())
    assert (shown["reason"], shown["reason_ar"]) == REASONS[Label.PRECISION]
    for document, side in zip(alike, shown["passages"], strict=True):
        assert side["document"]["id"] == document.pk
        begin = side["value_start"]
        assert document.text[begin : begin + len(side["written"])] == side["written"]


def test_a_sweep_changes_nothing_in_what_is_found_again(alike: list[Document]) -> None:
    sweep_corpus()
    before = list(LookAlikePair.objects.values())
    sweep_corpus()
    sweep_corpus(alike[1])
    assert list(LookAlikePair.objects.values()) == before


def test_a_pair_goes_with_either_text(alike: list[Document]) -> None:
    sweep_corpus()
    withdraw_document(alike[0], "printed in error")
    drain_outbox()
    sweep_corpus(alike[0])
    assert kept() == []


def test_a_sweep_of_another_scope_leaves_pairs_alone(alike: list[Document]) -> None:
    sweep_corpus(scope="between")
    assert len(kept()) == 1
    sweep_corpus(scope="within")
    assert len(kept()) == 1


def test_copies_are_found_by_their_words_and_not_kept(add: Add) -> None:
    add("Coast Almanac", "en", YEAR)
    add("Island Review", "en", YEAR)
    add("Lamp Herald", "en", OTHER_YEAR)
    sweep_corpus()
    assert kept() == []
    (row,) = Discrepancy.objects.all()
    assert look_alikes_of(row) == [], "a copy that is a position is not shown twice"
    copy = add("Harbour Gazette", "en", f"Of lamps.\n\n{YEAR}")
    (pair,) = look_alikes_of(row)
    assert (pair.label, pair.other.document) == (Label.COPY, copy)
    assert present_look_alike(pair)["kind"] is None


def test_a_discrepancy_shows_what_its_passages_look_like(alike: list[Document], add: Add) -> None:
    add("Lamp Herald", "en", OTHER_YEAR)
    sweep_corpus()
    (row,) = Discrepancy.objects.all()
    assert [pair.label for pair in look_alikes_of(row)] == ["precision"]


def test_every_reason_is_told_in_both_languages() -> None:
    assert set(REASONS) == set(Label)
    assert all(english.isascii() and not arabic.isascii() for english, arabic in REASONS.values())
