"""What did not happen until a date is read as having happened then."""

from __future__ import annotations

import time

import pytest

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.judging.rewording import tell
from factcheck.agreement.stance import judge
from factcheck.agreement.texts.reading import read
from factcheck.agreement.types import Quote, Statement


def _language(text: str) -> str:
    return "en" if text.isascii() else "ar"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The bridge did not open until 1931.", "The bridge did  open in 1931."),
        ("He wasn't freed until 12 May 1996.", "He was freed on 12 May 1996."),
        ("The hall won't reopen until the summer of 2031.", "The hall will reopen in the summer of 2031."),
        ("It was never shown until 1987.", "It was  shown in 1987."),
        ("Only in 1999 was it repealed.", "in 1999 was it repealed."),
        ("لم يفتتح الجسر إلا في عام 1931.", " يفتتح الجسر  في عام 1931."),
        ("ولن يفتتح الجسر حتى عام 2031.", "و يفتتح الجسر  عام 2031."),
    ],
)
def test_what_the_model_reads(text: str, told: str) -> None:
    assert tell(read(text, _language(text))) == told


@pytest.mark.parametrize(
    "text",
    [
        "The truce did not last until 1931.",
        "She did not live until 1931.",
        "It did not open in 1931, and the town waited. Until 1935 there was a ferry.",
        "The bridge did not open until well after 1931.",
        "It will not open until the money is there.",
        "The bridge did not open before 1931.",
        "It sold only 1931 copies.",
        "لم يستمر الاتفاق حتى عام 1931.",
        "لم يفتتح الجسر عام 1931.",
    ],
)
def test_other_negations_are_left_alone(text: str) -> None:
    assert tell(read(text, _language(text))) == text


@pytest.mark.parametrize(
    ("statement", "passage", "stance"),
    [
        ("The bridge did not open until 1931.", "The bridge opened in 1931.", "supports"),
        ("The bridge did not open until 1931.", "The bridge opened in 1928.", "refutes"),
        ("The bridge opened in 1931.", "The bridge did not open until 1931.", "supports"),
        ("The bridge did not open in 1931.", "The bridge did not open until 1931.", "refutes"),
        ("The truce did not last until 1931.", "The truce held until 1931.", "refutes"),
        ("لم يُفتتح الجسر إلا عام 1931.", "افتُتح الجسر عام 1931.", "supports"),
        ("لم يُفتتح الجسر إلا عام 1931.", "افتُتح الجسر عام 1928.", "refutes"),
        ("The bridge did not open until 1931.", "افتُتح الجسر عام 1931.", "supports"),
    ],
)
def test_stances(statement: str, passage: str, stance: str) -> None:
    stated, found = Statement(statement, _language(statement)), Quote(passage, _language(passage))
    (judgement,) = judge(stated, [found], load_cross_encoder())
    assert judgement.stance == stance


def test_many_negations_do_not_take_long() -> None:
    text = "It did not open until " * 400 + "1931."
    before = time.perf_counter()
    tell(read(text, "en"))
    assert time.perf_counter() - before < 2
