"""Copies of a text that contradicts itself: that is one discrepancy, not one for each copy."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.discrepancies.models import Discrepancy
from factcheck.discrepancies.present import present_discrepancy
from factcheck.discrepancies.sweep import sweep_corpus
from sources.ingest import withdraw_document
from sources.models import Document
from sources.search.writer import drain_outbox

Add = Callable[[str, str, str], Document]

IN_A_SENTENCE = "The Sund office ran from 1944 to 1902.\n\nChoirs sing in the market on Sundays.\n"
BETWEEN_SENTENCES = (
    "The Marren lighthouse was first lit in 1902.\n\nThe fish market moved to the old quay. It opens at dawn.\n\n"
    "As was said, the Marren lighthouse was first lit in 1911.\n"
)


def sources() -> list[set[str]]:
    rows = [present_discrepancy(row) for row in Discrepancy.objects.order_by("id")]
    return [{position["source"] for position in row["positions"]} for row in rows]


@pytest.mark.parametrize("text", [IN_A_SENTENCE, BETWEEN_SENTENCES], ids=["one sentence", "two sentences"])
def test_a_contradiction_is_told_of_the_first_copy_alone(add: Add, text: str) -> None:
    for name in ("Gazette", "Almanac", "Review"):
        add(name, "en", text)
    sweep_corpus()
    assert sources() == [{"Almanac"}]


@pytest.mark.parametrize("text", [IN_A_SENTENCE, BETWEEN_SENTENCES], ids=["one sentence", "two sentences"])
def test_the_next_copy_stands_for_one_that_goes(add: Add, text: str) -> None:
    for name in ("Gazette", "Almanac"):
        sweep_corpus(add(name, "en", text))
    assert sources() == [{"Almanac"}]
    first = Document.objects.get(source__name="Almanac")
    withdraw_document(first, "printed in error")
    drain_outbox()
    sweep_corpus(first)
    assert sources() == [{"Gazette"}]
    sweep_corpus()
    assert sources() == [{"Gazette"}]


def test_half_a_copy_disagrees_with_the_other_half(add: Add) -> None:
    add("Almanac", "en", BETWEEN_SENTENCES)
    add("Review", "en", "Ferries run to Holm.\n\nThe Marren lighthouse was first lit in 1902.\n")
    sweep_corpus()
    assert {"Almanac", "Review"} in sources()
