"""What the tests share: a pair judged by the model that is shipped."""

from __future__ import annotations

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.stance import judge
from factcheck.agreement.types import Judgement, Quote, Statement


def language_of(text: str) -> str:
    return "ar" if any("\u0600" <= letter <= "\u06ff" for letter in text) else "en"


def judged(statement: str, passage: str) -> Judgement:
    """The judgement of two texts, each in the language that its letters tell."""
    quote = Quote(passage, language_of(passage))
    (judgement,) = judge(Statement(statement, language_of(statement)), [quote], load_cross_encoder())
    return judgement


def denied(judgement: Judgement) -> list[tuple[str, str]]:
    """What is named as different on both sides, as it is written there."""
    return [
        (reason.statement.text, reason.passage.text)
        for reason in judgement.reasons
        if not reason.agrees and reason.statement and reason.passage
    ]
