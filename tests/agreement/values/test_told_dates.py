from __future__ import annotations

import pytest

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.judging.rewording import tell
from factcheck.agreement.stance import judge
from factcheck.agreement.texts.reading import read
from factcheck.agreement.types import Quote, Statement


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Built in 1950, it fell twelve years later.", "Built in 1950, it fell twelve years later (1962)."),
        (
            "en",
            "Ill in January 1983, she died two months later.",
            "Ill in January 1983, she died two months later (March 1983).",
        ),
        (
            "en",
            "Begun on 4 June 1971, it ended a week later.",
            "Begun on 4 June 1971, it ended a week later (11 June 1971).",
        ),
        ("ar", "افتتح عام 1950، واحترق بعد عامين.", "افتتح عام 1950، واحترق بعد عامين (عام 1952)."),
        ("ar", "عُيّن في أيار 1990 واستقال بعد شهرين.", "عُيّن في أيار 1990 واستقال بعد شهرين (يوليو 1990)."),
        ("en", "Built in 1950, it fell some years later.", "Built in 1950, it fell some years later."),
        ("en", "Built in 1950, it fell in May 1962.", "Built in 1950, it fell in May 1962."),
        ("en", "It fell twelve years later.", "It fell twelve years later."),
    ],
)
def test_a_date_that_is_counted_from_another_is_written_behind_it(language: str, text: str, told: str) -> None:
    assert tell(read(text, language)) == told


@pytest.mark.parametrize(
    ("statement", "passage", "stance"),
    [
        ("احترق المسرح عام 1962.", "افتتح المسرح عام 1950. واحترق بعد ذلك باثني عشر عاما.", "supports"),
        ("احترق المسرح عام 1964.", "افتتح المسرح عام 1950. واحترق بعد ذلك باثني عشر عاما.", "refutes"),
        ("The strike ended on 14 June 1971.", "Begun on 4 June 1971, the strike ended ten days later.", "supports"),
        ("The strike ended on 20 June 1971.", "Begun on 4 June 1971, the strike ended ten days later.", "refutes"),
        ("The guide resigned two months later.", "Hired in May 1990, the guide resigned two months later.", "supports"),
        ("Ida Moe came home in 1925.", "Ida Moe left home in 1920 and came home some years later.", "neutral"),
        ("Ida Moe came home in 1919.", "Ida Moe left home in 1920 and came home some years later.", "refutes"),
    ],
)
def test_a_statement_is_judged_by_it(statement: str, passage: str, stance: str) -> None:
    language = "en" if statement.isascii() else "ar"
    (judgement,) = judge(Statement(statement, language), [Quote(passage, language)], load_cross_encoder())
    assert judgement.stance == stance
