from __future__ import annotations

import pytest

from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.judging.rewording import tell
from factcheck.agreement.stance import judge
from factcheck.agreement.texts.reading import Reading, read
from factcheck.agreement.types import Quote, Statement
from factcheck.agreement.values.totals import with_total

FERRIES = "The Aurelia carried 520 passengers and the Kestrel 380."


def added_up(statement: str, passage: str, languages: tuple[str, str] = ("en", "en")) -> Reading:
    return with_total(read(passage, languages[1]), read(statement, languages[0]))


@pytest.mark.parametrize(
    ("statement", "passage", "languages", "parts", "value"),
    [
        ("The two together carried 900 passengers.", FERRIES, ("en", "en"), "520 passengers and the Kestrel 380", 900),
        (
            "In all, 20 people were hurt.",
            "أصيب 12 شخصا في السوق و8 في المحطة.",
            ("en", "ar"),
            "12 شخصا في السوق و8",
            {"amount": 20, "unit": "person"},
        ),
        (
            "بلغ مجموع ما جمعته الحملة 700 ألف دينار.",
            "جمعت الحملة 400 ألف دينار في أيار و300 ألف دينار في تموز.",
            ("ar", "ar"),
            "400 ألف دينار في أيار و300 ألف دينار",
            {"amount": 700_000, "currency": "dinar"},
        ),
    ],
)
def test_parts_are_added_up_to_the_sum_that_is_told(
    statement: str, passage: str, languages: tuple[str, str], parts: str, value: object
) -> None:
    reading = added_up(statement, passage, languages)
    assert reading.total is not None
    assert (reading.total.text, reading.total.value) == (parts, value)
    assert passage[reading.total.start : reading.total.end] == parts
    assert reading.total in reading.values


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The Aurelia carried 900 passengers.", FERRIES),
        ("The two together carried 1,000 passengers.", FERRIES),
        ("The two together carried more than 900 passengers.", FERRIES),
        ("The two together carried 900 passengers.", "Together they carried 520 passengers in May and 380 in June."),
        ("The two together carried 900 passengers.", "The Aurelia carried 520 passengers. The Kestrel carried 380."),
        ("The two together cost 900 dollars.", "The one cost 520 dollars and the other 380 euros."),
        ("The two together carried 900 passengers.", "The Aurelia carried over 520 passengers and the Kestrel 380."),
    ],
)
def test_nothing_else_is_added_up(statement: str, passage: str) -> None:
    assert added_up(statement, passage).total is None


def test_the_model_reads_the_sum_behind_its_parts() -> None:
    told = tell(added_up("The two together carried 900 passengers.", FERRIES))
    assert told == "The Aurelia carried 520 passengers and the Kestrel 380, 900 in total."


def test_a_true_sum_is_borne_out_and_a_false_one_is_not() -> None:
    quote = Quote("The first firm employs 500 people and the second 400.", "en")
    for number, stance in (("900", "supports"), ("1,200", "refutes")):
        statement = Statement(f"The two firms together employ {number} people.", "en")
        (judgement,) = judge(statement, [quote], load_cross_encoder())
        assert judgement.stance == stance
