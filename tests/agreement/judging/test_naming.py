"""Which of several values of a passage parts it from a statement that it refutes."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from factcheck.agreement.stance import compare_and_score, judge
from factcheck.agreement.types import Calibration, Quote, Statement


class Knowing:
    """A model that refutes whatever is not among the statements that it knows to be borne out."""

    sha256 = "0" * 64
    calibration = Calibration({"model_supports": 1.0}, {"model_refutes": 1.0})

    def __init__(self, *true: str) -> None:
        self.true = true

    def logits(self, pairs: Sequence[tuple[str, str]]) -> list[list[float]]:
        return [[4.0, 0.0, 0.0] if said in self.true else [0.0, 4.0, 0.0] for _, said in pairs]


def differing(said: str, passage: str, *true: str, language: str = "en") -> list[tuple[str, str]]:
    """The values on both sides of each reason against the statement."""
    (judged,) = judge(Statement(said, "en"), [Quote(passage, language)], Knowing(*true))
    assert judged.stance == "refutes"
    return [
        (reason.statement.text, reason.passage.text)
        for reason in judged.reasons
        if not reason.agrees and reason.statement and reason.passage
    ]


def differing_or_none(said: str, passage: str, *true: str) -> list[tuple[str, str]]:
    (judged,) = judge(Statement(said, "en"), [Quote(passage, "en")], Knowing(*true))
    told = [reason for reason in judged.reasons if not reason.agrees]
    return [(r.statement.text, r.passage.text) for r in told if r.statement and r.passage]


@pytest.mark.parametrize(
    ("passage", "true", "named"),
    [
        ("Dug from 2013 on, the canal opened in 2014.", "The canal opened in 2014.", "2014"),
        ("Dug in 2013, the canal opened from 2014 on.", "The canal opened in 2013.", "2013"),
    ],
)
def test_of_several_values_that_differ_the_one_that_would_make_it_true_is_named(
    passage: str, true: str, named: str
) -> None:
    assert differing("The canal opened in 2019.", passage, true) == [("2019", named)]


def test_of_several_dates_the_one_behind_the_same_word_is_named() -> None:
    said, passage = "She took her degree in 1965.", "She took her degree in 1967 and a doctorate in 1973."
    either = [f"She took her degree in {year}." for year in (1967, 1973)]
    assert differing(said, passage, *either) == [("1965", "1967")]


def test_of_several_numbers_the_one_that_is_said_again_is_named() -> None:
    said = "She died at the age of 96."
    passage = "Delegate dies at 78. She served 12 terms. The delegate died on Saturday; she was 78."
    either = [f"She died at the age of {number}." for number in (78, 12)]
    assert {found for _, found in differing(said, passage, *either)} == {"78"}


def test_of_amounts_the_one_with_the_same_figures_is_named() -> None:
    said = "The film made $60.2 billion in its first week."
    passage = "The film made $20.3 million on its first day and $60.2 million in its first week."
    either = [f"The film made {sum_} in its first week." for sum_ in ("$20.3 million", "$60.2 million")]
    assert differing(said, passage, *either) == [("$60.2 billion", "$60.2 million")]


def test_of_dates_the_one_that_has_most_in_common_is_named() -> None:
    said, passage = (
        "On 29 April 2021 the chef was appointed.",
        "On 29 April 2014 the chef was appointed for 5 May 2015.",
    )
    either = [f"On {day} the chef was appointed." for day in ("29 April 2014", "5 May 2015")]
    assert differing(said, passage, *either) == [("29 April 2021", "29 April 2014")]


def test_where_several_would_make_it_true_the_one_of_the_same_thing_is_named() -> None:
    said, passage = "The team had 162 wins and 1 draws.", "The team had 162 wins, 144 losses and 10 draws."
    either = [f"The team had 162 wins and {number} draws." for number in (144, 10)]
    assert differing(said, passage, *either) == [("1", "10")]


def test_a_month_differs_from_a_day_of_another_year_and_month() -> None:
    said, passage = "The singer was born in May.", "The singer (born 18 July 1996) plays for the choir."
    assert differing(said, passage, "The singer was born in 18 July 1996.") == [("May", "18 July 1996")]


def test_amounts_of_which_only_one_has_its_unit_are_set_side_by_side() -> None:
    said, passage = "A 600 pound hog broke out of the pen.", "خرج من الحظيرة خنزير يبلغ وزنه 550 رطلاً."
    true = "A 550 hog broke out of the pen."
    assert differing(said, passage, true, language="ar") == [("600 pound", "550")]


def test_none_is_named_where_none_would_make_it_true() -> None:
    assert differing("The singer was born in May.", "The singer (born 18 July 1996) plays for the choir.") == []


def test_values_of_one_kind_are_named_before_values_that_cannot_be_compared() -> None:
    class Surer(Knowing):
        def logits(self, pairs: Sequence[tuple[str, str]]) -> list[list[float]]:
            scores = super().logits(pairs)
            return [
                [9.0, 0.0, 0.0] if said.startswith("650") else row for (_, said), row in zip(pairs, scores, strict=True)
            ]

    said = "Seven years earlier a 650 pound hog pinned a farmer to his cart until his wife drove the animal away."
    passage = "وقبل عشرة أعوام ثبّت خنزير يبلغ وزنه 650 رطلاً مزارعا في عربته إلى أن طردته زوجته."
    (judgement,) = judge(
        Statement(said, "en"), [Quote(passage, "ar")], Surer(said.replace("Seven years", "عشرة أعوام"))
    )
    assert [reason.passage.text for reason in judgement.reasons if not reason.agrees and reason.passage] == [
        "عشرة أعوام"
    ]


def test_the_one_value_that_differs_is_named_beside_a_no_in_the_passage() -> None:
    said, passage = "The works carried 800 workers to the north.", "The mills, which never slept, paid 80 workers."
    assert differing(said, passage) == [("800 workers", "80 workers")]


@pytest.mark.parametrize(
    ("said", "passage", "true"),
    [
        (
            "Clara Venn made the goal that won the cup.",
            "The cup was won by a late goal of Hugo Marlow.",
            "Hugo Marlow made the goal that won the cup.",
        ),
        (
            "Clara Venn wrote the libretto of the opera.",
            "The libretto of the opera came from the pen of the poet Hugo Marlow.",
            "Hugo Marlow wrote the libretto of the opera.",
        ),
    ],
)
def test_somebody_else_is_named_where_the_statement_would_be_true_of_her(said: str, passage: str, true: str) -> None:
    (found,) = {found for _, found in differing(said, passage, true)}
    assert found == "Hugo Marlow"


@pytest.mark.parametrize(
    ("passage", "true"),
    [
        # The model does not take the statement for true of the other either: he may only be there as well.
        ("The libretto of the opera was read by Hugo Marlow.", ""),
        # Whom the pronoun means is not told; it may well be the person of the statement.
        ("Her libretto of the opera was read by Hugo Marlow.", "Hugo Marlow wrote the libretto of the opera."),
        # Two others.
        ("Hugo Marlow and Edith Rook wrote a libretto of an opera.", "Hugo Marlow wrote the libretto of the opera."),
        # The passage names the person too.
        ("Clara Venn and Hugo Marlow wrote the libretto of the opera.", "Hugo Marlow wrote the libretto of the opera."),
    ],
)
def test_two_people_are_not_set_side_by_side(passage: str, true: str) -> None:
    said = "Clara Venn wrote the libretto of the opera."
    (scored,) = compare_and_score([(Statement(said, "en"), Quote(passage, "en"))], Knowing(true))
    assert not any(name.supposed for name in scored.pair.names)


@pytest.mark.parametrize(
    ("said", "passage", "towns"),
    [
        (
            "Leipzig was where the mill was sold.",
            "The mill was sold in Portsmouth, New Norland.",
            ["Portsmouth", "New Norland"],
        ),
        ("Leipzig was where the mill was sold.", "The mill was sold in Marren, Norland.", ["Marren", "Norland"]),
    ],
)
def test_of_a_town_and_what_it_lies_in_the_town_is_named(said: str, passage: str, towns: list[str]) -> None:
    either = [said.replace("Leipzig", town) for town in towns]
    assert differing(said, passage, *either) == [("Leipzig", towns[0])]


def test_an_ordinal_is_answered_by_that_of_the_same_noun() -> None:
    said, passage = "Her bees live behind the third house.", "In the fifth house, with bees and two boys, she lives."
    either = [f"Her bees live behind the {told} house." for told in ("fifth", "two")]
    assert differing_or_none(said, passage, *either) == [("third", "fifth")]


def test_a_rank_is_answered_by_no_number() -> None:
    said, passage = "Ode Birk came fifth in the Vantor run.", "Ode Birk ran behind two Danes in the Vantor run."
    assert differing_or_none(said, passage, "Ode Birk came two in the Vantor run.") == []


@pytest.mark.parametrize("true", ["The dam gives 12 percent of the isle's power.", "Nothing."])
def test_of_two_shares_that_of_the_same_is_named_whatever_the_model_reads(true: str) -> None:
    said = "The dam gives 21 percent of the isle's power."
    passage = "Tide mills give 60 percent of the isle's power; the dam gives 12 percent and gas the rest."
    wrong = "The dam gives 60 percent of the isle's power."
    assert differing(said, passage, wrong if true == "Nothing." else true) == [("21 percent", "12 percent")]


def test_a_bare_number_answers_to_no_other_that_only_has_more_before_it() -> None:
    said, passage = "Liv Orrin died at the age of 156.", "Liv Orrin, a three-term mayor, died at home. She was 78."
    assert ("156", "78") in differing(said, passage, "Liv Orrin died at the age of 78.")


def test_what_stands_in_brackets_answers_to_what_does() -> None:
    said = "The fort cost $90 ($700 in 2027)."
    passage = "The fort, opened on May 4, 1917, cost $90 (equivalent to $700 in 2017)."
    told = ("The fort cost $90 ($700 in 2017).", "The fort cost $90 ($700 in May 4, 1917).")
    assert differing(said, passage, *told) == [("2027", "2017")]
