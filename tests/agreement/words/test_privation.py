"""What one text is without the other may say is cut off, gone or wanting."""

from __future__ import annotations

from functools import lru_cache

import pytest

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.stance import judge
from factcheck.agreement.texts.reading import read
from factcheck.agreement.types import EntailmentModel, Quote, Statement
from factcheck.agreement.words.privation import find_privation


@lru_cache(maxsize=1)
def model() -> EntailmentModel:
    return load_cross_encoder()


def _language(text: str) -> str:
    return "en" if text.isascii() else "ar"


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The hamlet had no water for three days.", "The water supply of the hamlet was interrupted for three days."),
        ("ظل المرفأ بلا كهرباء مدة ست ساعات.", "استمر انقطاع الكهرباء عن المرفأ ست ساعات."),
        ("بقي الحي دون غاز أسبوعا.", "انقطع الغاز عن الحي مدة أسبوع."),
        ("The quay was without electricity for six hours.", "استمر انقطاع الكهرباء عن الرصيف ست ساعات."),
    ],
)
def test_what_is_cut_off_one_is_without(statement: str, passage: str) -> None:
    (judgement,) = judge(Statement(statement, _language(statement)), [Quote(passage, _language(passage))], model())
    assert judgement.stance == "supports"
    assert all(reason.agrees for reason in judgement.reasons)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The hamlet had no water.", "The hamlet had water."),
        ("The side won without losing a set.", "The side lost a set."),
        (
            "The choir sang without its conductor.",
            "The conductor cut the song short.",
        ),
    ],
)
def test_what_is_there_is_not(statement: str, passage: str) -> None:
    reading = read(statement, "en")
    assert find_privation(reading, reading.negations[0], read(passage, "en")) is None


def test_another_span_of_time_is_still_denied() -> None:
    statement = Statement("ظل المرفأ بلا كهرباء تسع ساعات.", "ar")
    (judgement,) = judge(statement, [Quote("استمر انقطاع الكهرباء عن المرفأ ست ساعات.", "ar")], model())
    assert judgement.stance == "refutes"
