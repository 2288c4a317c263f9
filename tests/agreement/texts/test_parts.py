"""Statements that say several things."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.stance import judge
from factcheck.agreement.texts.parts import placed, split_statement
from factcheck.agreement.types import UNCALIBRATED, Quote, Statement, ValueSpan

TAKEN_APART = [
    (
        "Oslo and Riga made peace in 1921 and signed a pact in 1930.",
        "en",
        ["Oslo and Riga made peace in 1921", "Oslo and Riga signed a pact in 1930."],
    ),
    (
        "Bonn built a port in Oslo, while Paris lent Riga $5 million.",
        "en",
        ["Bonn built a port in Oslo", "Paris lent Riga $5 million."],
    ),
    ("Ann was born in Oslo and educated in Riga.", "en", ["Ann was born in Oslo", "Ann was educated in Riga."]),
    (
        "زارت الدنمارك كينيا عام 1944 وأبرمت معها معاهدة عام 1980.",
        "ar",
        ["زارت الدنمارك كينيا عام 1944", "أبرمت الدنمارك معها معاهدة عام 1980."],
    ),
]
WHOLE = [
    ("The minister signed and ratified the pact in 1921.", "en"),
    ("He bought bread and butter in Paris.", "en"),
    ("Oslo and Riga signed a pact.", "en"),
    ("Ann visited Oslo, Riga and Bonn in 1921.", "en"),
    ("زار الوزير الدنمارك وكينيا عام 1944.", "ar"),
]


@pytest.mark.parametrize(("text", "language", "parts"), TAKEN_APART)
def test_each_part_stands_by_itself(text: str, language: str, parts: list[str]) -> None:
    assert [part.statement.text for part in split_statement(Statement(text, language))] == parts


@pytest.mark.parametrize(("text", "language"), WHOLE)
def test_one_thing_stays_whole(text: str, language: str) -> None:
    assert split_statement(Statement(text, language)) == []


def test_a_part_counts_years_from_the_date_before_it() -> None:
    _, later = split_statement(Statement("Oslo made peace in 1921 and signed a pact with Riga nine years later.", "en"))
    pair = compare_texts(later.statement, Quote("In 1930 Oslo signed a pact with Riga.", "en"))
    assert [pairing.found.text for pairing in pair.values if pairing.found] == ["1930"]


def test_reasons_of_a_part_stand_in_the_statement() -> None:
    text = "Oslo and Riga made peace in 1921 and signed a pact in 1930."
    _, pact = split_statement(Statement(text, "en"))
    (judgement,) = judge(pact.statement, [Quote("Oslo and Riga signed a pact in 1933.", "en")], _Undecided())
    spans = [reason.statement for reason in placed(judgement, pact).reasons if reason.statement]
    assert spans
    assert all(text[span.start : span.end] == span.text for span in spans)


WORDS = st.lists(
    st.sampled_from("Oslo Riga signed was and , ; in 1921 and built $5 while visited وأبرمت زارت كينيا".split())
)


@given(WORDS.map(" ".join), st.sampled_from(["en", "ar"]))
def test_parts_are_stretches_of_the_statement(text: str, language: str) -> None:
    for part in split_statement(Statement(text, language)):
        assert part.statement.text == " ".join(text[start:end] for start, end in part.spans)
        whole = ValueSpan(part.statement.text[:1], 0, 1, None)
        found = part.place(whole)
        assert found is not None
        assert text[found.start : found.end] == whole.text


class _Undecided:
    sha256 = ""
    calibration = UNCALIBRATED

    def logits(self, pairs: Sequence[tuple[str, str]]) -> list[list[float]]:
        return [[0.0, 1.0, 0.0] for _ in pairs]
