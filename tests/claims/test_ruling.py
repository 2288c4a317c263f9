"""Statements of several parts: one refuted part refutes, one silent part leaves it open and is named."""

from __future__ import annotations

import pytest

from factcheck.agreement.types import Judgement, Reason, Stance, ValueSpan
from factcheck.claims.evidence import JudgedEvidence
from factcheck.claims.ruling import JudgedPart, Ruling, rule
from sources.models import Document, Passage, Source
from sources.search.types import Hit

STATEMENT = "Oslo and Riga made peace in 1921 and signed a pact in 1930."
PEACE, PACT = "Oslo and Riga made peace in 1921", "Oslo and Riga signed a pact in 1930"


def judged(number: int, stance: Stance, *agrees: str) -> JudgedEvidence:
    chances: dict[Stance, float] = {"supports": 0.05, "refutes": 0.05, "neutral": 0.05}
    chances[stance] = 0.9
    text = f"passage {number} tells something of its own"
    passage = Passage(
        pk=number, document=Document(source=Source(name=f"S{number}"), name=f"{number}.txt"), text=text, start=0, end=9
    )
    reasons = [Reason("date", True, span(value), span(value), "They agree.") for value in agrees]
    return JudgedEvidence(passage, Judgement(stance, chances, reasons), Hit(number, number, 1.0, None, None))


def span(value: str) -> ValueSpan:
    start = STATEMENT.index(value)
    return ValueSpan(value, start, start + len(value), value)


def ruled(peace: Stance, pact: Stance, whole: Stance = "neutral") -> Ruling:
    parts = [
        JudgedPart(PEACE, [judged(1, peace, "1921"), judged(2, "neutral")]),
        JudgedPart(PACT, [judged(1, "neutral"), judged(2, pact, "1930")]),
    ]
    return rule(STATEMENT, "en", [judged(1, whole, "1921", "1930"), judged(2, "neutral")], parts)


@pytest.mark.parametrize(
    ("peace", "pact", "verdict", "silent"),
    [
        ("supports", "supports", "supported", []),
        ("supports", "refutes", "refuted", []),
        ("refutes", "neutral", "refuted", [PACT]),
        ("supports", "neutral", "not_enough_evidence", [PACT]),
        ("neutral", "supports", "not_enough_evidence", [PEACE]),
        ("neutral", "neutral", "not_enough_evidence", []),
    ],
)
def test_each_part_is_accounted_for(peace: Stance, pact: Stance, verdict: str, silent: list[str]) -> None:
    ruling = ruled(peace, pact)
    assert (ruling.decided.verdict.value, list(ruling.silent)) == (verdict, silent)


def test_a_passage_that_bears_out_the_whole_bears_out_its_parts() -> None:
    assert ruled("neutral", "neutral", whole="supports").decided.verdict.value == "supported"


def test_each_passage_is_shown_once_as_it_stands_to_what_it_decides() -> None:
    ruling = ruled("supports", "refutes")
    assert [(item.passage.pk, item.stance) for item in ruling.evidence] == [(1, "supports"), (2, "refutes")]


def test_a_value_that_no_supporting_passage_bears_out_leaves_the_statement_open() -> None:
    open_ruling = rule(STATEMENT, "en", [judged(1, "supports", "1921"), judged(2, "neutral", "1930")])
    assert open_ruling.decided.verdict.value == "not_enough_evidence"
    both = rule(STATEMENT, "en", [judged(1, "supports", "1921"), judged(2, "supports", "1930")])
    assert both.decided.verdict.value == "supported"


def test_a_value_nobody_speaks_of_is_named() -> None:
    ruling = rule(STATEMENT, "en", [judged(1, "supports", "1921")])
    assert (ruling.decided.verdict.value, list(ruling.silent)) == ("not_enough_evidence", ["1930"])
