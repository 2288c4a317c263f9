"""The one thing of a statement that a passage does not have, named where the model refutes."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.judging.elimination import only_difference
from factcheck.agreement.stance import judge
from factcheck.agreement.types import UNCALIBRATED, Quote, Statement


def _language(text: str) -> str:
    return "en" if text.isascii() else "ar"


def _difference(statement: str, passage: str) -> tuple[str, str] | None:
    pair = compare_texts(Statement(statement, _language(statement)), Quote(passage, _language(passage)))
    found = only_difference(pair)
    return (found.stated.text, found.found.text) if found and found.found else None


@pytest.mark.parametrize(
    ("statement", "passage", "stated", "found"),
    [
        ("The siege went on for 17 weeks.", "Ilvar Castle held out eleven weeks.", "17 weeks", "eleven weeks"),
        ("أمضت الشاعرة طفولتها في دمشق.", "عاشت الشاعرة في بيروت وهي صغيرة.", "دمشق", "بيروت"),
        ("Next year's fair will be in Vienna.", "يقام المعرض العام المقبل في برلين.", "Vienna", "برلين"),
        ("صاحب تصميم المحطة هو أنور الباري.", "صمم نديم السهلي المحطة.", "أنور الباري", "نديم السهلي"),
        ("He lived on the eighth street.", "His flat was in the fifth street.", "eighth", "fifth"),
    ],
)
def test_the_only_other_of_its_kind_is_what_differs(statement: str, passage: str, stated: str, found: str) -> None:
    assert _difference(statement, passage) == (stated, found)


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        # Nothing is missing, several things are, or there are several that might stand there, or none.
        ("The siege went on for 17 weeks.", "Ilvar Castle held out for 17 weeks."),
        ("The siege went on for 17 weeks in Vienna.", "The castle of Berlin held out eleven weeks."),
        ("أمضت الشاعرة طفولتها في دمشق.", "عاشت الشاعرة في بيروت ثم في القاهرة وهي صغيرة."),
        ("The siege went on for 17 weeks.", "The castle held out until winter."),
        ("He lived on the eighth street.", "His flat was in the eighth street, his shop in the fifth."),
    ],
)
def test_nothing_is_named_where_it_may_be_another(statement: str, passage: str) -> None:
    assert _difference(statement, passage) is None


class Refuter:
    """A model that refutes whatever it reads, by so much."""

    sha256 = "0" * 64
    calibration = UNCALIBRATED

    def __init__(self, score: float) -> None:
        self.score = score

    def logits(self, pairs: Sequence[tuple[str, str]]) -> list[list[float]]:
        return [[0.0, self.score, 0.0] for _ in pairs]


@pytest.mark.parametrize(("score", "stance", "named"), [(3.0, "refutes", ["duration"]), (1.0, "neutral", [])])
def test_elimination_names_a_refutation_and_makes_none(score: float, stance: str, named: list[str]) -> None:
    statement, quote = Statement("The siege went on for 17 weeks.", "en"), Quote("Ilvar held out eleven weeks.", "en")
    (judged,) = judge(statement, [quote], Refuter(score))
    assert judged.stance == stance
    assert [reason.kind for reason in judged.reasons if not reason.agrees] == named
