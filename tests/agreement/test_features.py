"""What is measured of a pair, and when the model is heard."""

from __future__ import annotations

from math import log

import pytest

from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.features import features
from factcheck.agreement.types import Quote, Statement


@pytest.mark.parametrize(
    ("scores", "counts"),
    [
        ((log(0.1), log(0.6), log(0.3)), 1.0),
        ((log(0.1), log(0.85), log(0.05)), 0.0),
        ((log(0.05), log(0.05), log(0.9)), 1.0),
        ((log(0.01), log(0.02), log(0.97)), 0.0),
    ],
)
def test_all_words_of_a_statement_say_it_unless_the_model_is_sure_that_they_do_not(
    scores: tuple[float, float, float], counts: float
) -> None:
    said = Statement("The mill of Sella was sold in 1958.", "en")
    passage = Quote("The mill of Sella was said to have been sold in 1958.", "en")
    assert features(compare_texts(said, passage), scores, None)["all_met"] == counts


def test_the_model_is_not_heard_on_which_of_two_rose() -> None:
    fell = compare_texts(
        Statement("Rents in Sella fell in June.", "en"), Quote("Rents in Sella rose in June as wages fell.", "en")
    )
    found = features(fell, (4.0, 0.0, 0.0), None)
    assert (found["model_supports"], found["one_differs"], found["all_met"]) == (0.0, 1.0, 0.0)
    rose = compare_texts(
        Statement("Rents in Sella rose in June.", "en"), Quote("Rents in Sella rose in June as wages fell.", "en")
    )
    found = features(rose, (0.0, 4.0, 0.0), None)
    assert (found["model_refutes"], found["one_differs"], found["all_met"]) == (0.0, 0.0, 1.0)


def test_what_is_refused_is_not_agreed_to_whatever_the_model_says() -> None:
    said = compare_texts(
        Statement("The council of Sella did not agree to the loan in 1958.", "en"),
        Quote("In 1958 the council of Sella refused to agree to the loan.", "en"),
    )
    assert any(opposition.agrees for opposition in said.oppositions)
    assert features(said, (0.0, 4.0, 0.0), None)["all_met"] == 1.0
