""" "X or Y" bears out neither alone, and a list is no denial of what it does not have."""

from __future__ import annotations

import pytest

from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.entailment import load_cross_encoder
from factcheck.agreement.stance import judge
from factcheck.agreement.types import Judgement, Quote, Statement
from factcheck.agreement.values.coordination import Coordination


def judged(statement: str, passage: str) -> Judgement:
    (judgement,) = judge(told(statement), [quoted(passage)], load_cross_encoder())
    return judgement


def joined(statement: str, passage: str) -> Coordination:
    return compare_texts(told(statement), quoted(passage)).coordination


def told(text: str) -> Statement:
    return Statement(text, "en" if text.isascii() else "ar")


def quoted(text: str) -> Quote:
    return Quote(text, "en" if text.isascii() else "ar")


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The bridge of Norby was opened in 1915.", "The bridge of Norby was opened in either 1912 or 1915."),
        ("The company sold 15 ships.", "The company sold 15 or 16 ships."),
        ("The bridge was opened in 1910.", "The bridge was opened in 1910, 1911 or 1912."),
        ("Ada Lund was born in 1887.", "Ada Lund was born in 1887 or 1888."),
        ("افتتح جسر نوربي في عام 1915.", "افتتح جسر نوربي في عام 1912 أو 1915."),
        ("The bridge of Norby was opened in 1915.", "افتتح جسر نوربي في عام 1912 أو 1915."),
    ],
)
def test_a_passage_that_leaves_a_value_open_does_not_bear_out_one_of_the_two(statement: str, passage: str) -> None:
    assert joined(statement, passage).value_left_open
    assert judged(statement, passage).stance != "supports"


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The bridge of Norby was opened in 1930.", "The bridge of Norby was opened in either 1912 or 1915."),
        ("افتتح جسر نوربي في عام 1930.", "افتتح جسر نوربي في عام 1912 أو 1915."),
    ],
)
def test_a_passage_that_leaves_a_value_open_denies_a_third(statement: str, passage: str) -> None:
    assert judged(statement, passage).stance == "refutes"


@pytest.mark.parametrize(
    "text",
    ["The company sold 15 or 16 ships.", "The bridge of Norby was opened in 1912 or 1915.", "بيعت 15 أو 16 سفينة."],
)
def test_what_leaves_a_value_open_bears_itself_out(text: str) -> None:
    assert not joined(text, text).says_less
    assert judged(text, text).stance == "supports"


@pytest.mark.parametrize(
    ("statement", "passage", "expected"),
    [
        (
            "The treaty was signed in Velden.",
            "The treaty was signed in Velden or Marren.",
            Coordination(left_open=True),
        ),
        (
            "The treaty was signed in Velden or Marren.",
            "The treaty was signed in Velden.",
            Coordination(leaves_open=True),
        ),
        ("The council met the minister.", "The council met the minister and the mayor.", Coordination(fewer=True)),
        ("The council met the minister and the mayor.", "The council met the minister.", Coordination(more=True)),
        ("The council met the minister.", "The council met the minister in 1912.", Coordination()),
        ("The mill burnt down.", "The council met the minister and the mayor, or so they said.", Coordination()),
        (
            "The council praised the miller and the smith.",
            "The council praised the baker and the smith.",
            Coordination(more=True, fewer=True, listed=True),
        ),
    ],
)
def test_how_lists_answer_to_each_other(statement: str, passage: str, expected: Coordination) -> None:
    assert joined(statement, passage) == expected


@pytest.mark.parametrize(
    "passage",
    [
        "The bridge was opened in 1912. Or so they said until 1915.",
        "The bridge was opened in 1912 by the mayor or by the bishop of the old town, who died in 1915.",
        "The bridge was opened in 1912 or 1913, in March or May.",
    ],
)
def test_values_that_no_or_joins_are_not_left_open(passage: str) -> None:
    assert not joined("The bridge was opened in 1915.", passage).value_left_open


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The fee is 30 euros.", "The fee is 30 euros, or 20 euros for students."),
        ("The train takes 2 hours.", "The train takes 2 hours, or 3 hours at night."),
        ("Each child gets 2 apples.", "Each child gets 2 apples or 3 pears."),
        ("The recipe needs 30 minutes.", "The recipe needs 30 minutes, give or take 2 or 3 minutes."),
        ("Rovers won 4-2.", "Rovers won 4-2, with or without luck."),
        ("The debt was 2 million dollars.", "The debt was 2 million dollars, or about 1.8 million euros."),
        ("The bridge was not built in 1310.", "The bridge was not built in 1310 or 1315."),
    ],
)
def test_an_or_that_leaves_nothing_open_costs_nothing(statement: str, passage: str) -> None:
    assert not joined(statement, passage).says_less
    assert judged(statement, passage).stance == "supports"


def test_a_comma_makes_no_list() -> None:
    assert not joined("In Paris, Lund met 20 painters.", "In Rome, Lund met 20 painters.").listed
