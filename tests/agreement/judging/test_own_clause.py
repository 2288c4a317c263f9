"""Of several values of a passage the one in the clause of the statement's deed is named."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from factcheck.agreement.stance import judge
from factcheck.agreement.types import Calibration, Quote, Statement


class Refuting:
    """A model that refutes whatever it reads."""

    sha256 = "0" * 64
    calibration = Calibration({"model_supports": 1.0}, {"model_refutes": 1.0})

    def logits(self, pairs: Sequence[tuple[str, str]]) -> list[list[float]]:
        return [[0.0, 4.0, 0.0] for _ in pairs]


def named(said: str, passage: str, language: str = "en") -> list[str]:
    (judged,) = judge(Statement(said, language), [Quote(passage, language)], Refuting())
    assert judged.stance == "refutes"
    return [reason.passage.text for reason in judged.reasons if not reason.agrees and reason.passage]


@pytest.mark.parametrize(
    ("said", "passage", "found"),
    [
        ("The potter studied in Paris.", "The potter was born in Oslo, studied in Rome and died in Madrid.", "Rome"),
        ("The potter died in Paris.", "The potter was born in Oslo, studied in Rome and died in Madrid.", "Madrid"),
        ("The potter was born in Paris.", "The potter was born in Oslo, studied in Rome and died in Madrid.", "Oslo"),
        ("The flood injured 61 people.", "The flood killed 14 people and injured 39.", "39"),
        ("The mill hired 19 weavers.", "The mill dismissed 12 weavers and hired 9 others.", "9"),
        ("17 of the hamlets have wells.", "Of the 230 hamlets, 71 have wells.", "71"),
        ("63 cabins of the lodge face the fjord.", "The lodge has 210 cabins, 36 of which face the fjord.", "36"),
    ],
)
def test_the_value_of_the_statements_clause_is_named(said: str, passage: str, found: str) -> None:
    assert named(said, passage) == [found]


@pytest.mark.parametrize(("deed", "found"), [("ولد", "بغداد"), ("درس", "روما"), ("توفي", "مدريد")])
def test_an_arabic_verb_tells_whose_place_is_meant(deed: str, found: str) -> None:
    passage = "ولد الخزاف في بغداد ودرس في روما وتوفي في مدريد."
    assert named(f"{deed} الخزاف في دمشق.", passage, "ar") == [found]


def test_what_else_was_counted_stands_in_no_ones_place() -> None:
    assert named("Harl scored 43 goals.", "Harl scored 34 goals in 52 matches.") == ["34 goals"]
