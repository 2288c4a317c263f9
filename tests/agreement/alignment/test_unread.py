"""Where the model's word for the statement with the passage's value in it does not tell the rest."""

from __future__ import annotations

import pytest

from factcheck.agreement.alignment.unread import is_unread_decade
from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.features import features
from factcheck.agreement.texts.reading import read
from factcheck.agreement.types import Quote, Stance, Statement
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.pairing import Pairing

_FOR: dict[Stance, float] = {"supports": 0.8, "refutes": 0.1, "neutral": 0.1}
_AGAINST: dict[Stance, float] = {"supports": 0.2, "refutes": 0.6, "neutral": 0.2}


def unread(said: str, passage: str, own: dict[Stance, float] = _FOR) -> bool:
    stated, found = read(said, "en"), read(passage, "en")
    return is_unread_decade(stated, found, Pairing(stated.values[0], found.values[0], Relation.CONFLICTS), own)


def test_a_decade_and_a_year_outside_it() -> None:
    assert unread("Hunger took Vell in the 1870s.", "The dearth of Vell began in the spring of 1846.")
    assert not unread("Hunger took Vell in the 1870s.", "The dearth of Vell began in the spring of 1846.", _AGAINST)


@pytest.mark.parametrize(
    ("said", "passage"),
    [
        ("Hunger took Vell in the 1870s.", "The dearth of Vell began in 1846 and came again in 1873."),
        ("Hunger took Vell in the 1700s.", "The dearth of Vell began in 1746."),
        ("Hunger took Vell in 1871.", "The dearth of Vell began in 1846."),
        ("Hunger left Vell before the 1870s.", "The dearth of Vell began in 1846."),
    ],
)
def test_several_dates_centuries_years_and_bounds_are_left_to_the_model(said: str, passage: str) -> None:
    assert not unread(said, passage)


@pytest.mark.parametrize(("scores", "sure"), [((1.0, 1.5, 0.0), 1.0), ((1.5, 1.0, 0.0), 0.0)])
def test_across_languages_a_value_explains_that_the_model_refutes(scores: tuple[float, ...], sure: float) -> None:
    pair = compare_texts(
        Statement("دفع البنك والحكومة والشركة القرض خلال عشرين يوما", "ar"),
        Quote("The bank paid the loan within ten days.", "en"),
    )
    assert features(pair, scores, 0.3)["one_differs"] == sure
