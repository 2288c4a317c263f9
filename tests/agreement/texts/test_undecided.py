"""What "may or may not" be is neither borne out nor denied."""

from __future__ import annotations

import pytest

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.stance import judge
from factcheck.agreement.texts.reading import read
from factcheck.agreement.types import Quote, Statement


@pytest.mark.parametrize(
    ("text", "other", "language", "undecided"),
    [
        ("The mill may or may not close.", "The mill will close.", "en", True),
        ("The mill might close, or might not.", "The mill will not close.", "en", True),
        ("قد يغلق المصنع وقد لا يغلق.", "يغلق المصنع.", "ar", True),
        ("The mill may or may not close.", "The mill may or may not close.", "en", False),
        ("The mill may or may not burn, and it will close.", "The mill will close.", "en", False),
        ("The mill may close.", "The mill will close.", "en", False),
    ],
)
def test_what_is_left_undecided(text: str, other: str, language: str, undecided: bool) -> None:
    assert read(text, language).leaves_undecided(read(other, language)) is undecided


@pytest.mark.parametrize(
    ("statement", "passage", "language"),
    [
        ("The council will close the school.", "The council may or may not close the school.", "en"),
        ("The council will not close the school.", "The council may or may not close the school.", "en"),
        ("لن يغلق المجلس المدرسة.", "قد يغلق المجلس المدرسة وقد لا يغلقها.", "ar"),
    ],
)
def test_neither_answer_is_borne_out_or_denied(statement: str, passage: str, language: str) -> None:
    (judgement,) = judge(Statement(statement, language), [Quote(passage, language)], load_cross_encoder())
    assert judgement.stance == "neutral"
