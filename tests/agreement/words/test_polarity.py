"""Which side says no, and of what."""

from __future__ import annotations

import time

import pytest

from factcheck.agreement.comparison import Comparison, compare_texts
from factcheck.agreement.texts.reading import read
from factcheck.agreement.types import Quote, Statement
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.words.polarity import compare_negations, compare_oppositions


def compared(statement: str, language: str, passage: str, other: str) -> Comparison:
    return compare_texts(Statement(statement, language), Quote(passage, other))


@pytest.mark.parametrize(
    ("statement", "language", "passage", "other"),
    [
        ("Holm did not approve the sale.", "en", "Holm approved the sale.", "en"),
        ("لم تزر هولم كينيا.", "ar", "زارت هولم كينيا.", "ar"),
        ("Holm did not sign in 1931; it waited until 1940.", "en", "Holm signed in 1931.", "en"),
        ("Kenya did not sign the treaty.", "en", "وقعت كينيا المعاهدة.", "ar"),
    ],
)
def test_only_one_side_says_no_of_what_both_speak_of(statement: str, language: str, passage: str, other: str) -> None:
    negation = compared(statement, language, passage, other).negation
    assert negation is not None
    assert negation.shared


@pytest.mark.parametrize(
    ("statement", "language", "passage", "other"),
    [
        # "Did not agree" and "refused" are one answer.
        ("Holm did not agree to the sale.", "en", "Holm refused the sale.", "en"),
        ("لم يوافق هولم على البيع.", "ar", "Holm refused the sale.", "en"),
        # What did not happen until then did happen then.
        ("The bridge of Sund opened in 1931.", "en", "The bridge of Sund did not open until 1931.", "en"),
        ("افتتح جسر سوند عام 1931.", "ar", "لم يفتتح جسر سوند قبل عام 1931.", "ar"),
        ("The bridge of Sund opened in 1931.", "en", "لم يفتتح جسر سوند إلا في عام 1931.", "ar"),
        # What tells which is more, or which is the only one, denies nothing.
        ("Women liked the ferry more than men did.", "en", "Men did not like the ferry as much as women did.", "en"),
        ("Sund is only known as Sund.", "en", "Sund is not known by any other name.", "en"),
        # "Banned" is a no of its own, and a question asserts none.
        ("منعت المدينة القوارب من الميناء", "ar", "لا قوارب في ميناء المدينة", "ar"),
        ("The fees fell in Marren.", "en", "Could the fees not fall in Marren?", "en"),
        # Between two languages a negation elsewhere may be part of a word: "illegal" and غير قانوني.
        ("It is illegal to fish in the lake of Marren.", "en", "الصيد في بحيرة مارين غير قانوني.", "ar"),
    ],
)
def test_the_same_said_otherwise_is_no_negation(statement: str, language: str, passage: str, other: str) -> None:
    assert compared(statement, language, passage, other).negation is None


def test_what_was_not_agreed_agrees_with_what_was_refused() -> None:
    (opposition,) = compared("Holm did not agree to the sale.", "en", "Holm refused to sell.", "en").oppositions
    assert opposition.agrees


def test_whose_days_stand_in_brackets_was_born_and_has_died() -> None:
    passage = "Ada Holm (born Ada Lind; 13 May 1922 - 25 April 2009) was a pilot."
    for statement in ("Ada Holm died in 2009.", "Ada Holm was born in 1922.", "Ada Holm is alive."):
        assert not compared(statement, "en", passage, "en").oppositions
    assert not compared("Ada died.", "en", "Ada was born in Marren (3 May 1901 – 4 June 1970).", "en").oppositions
    (opposition,) = compared("Ada Holm died in 1922.", "en", "Ada Holm (born 1922) is a pilot.", "en").oppositions
    assert not opposition.agrees


@pytest.mark.parametrize(
    ("statement", "passage", "agrees"),
    [
        ("Marren defeated Sund at home.", "Marren won against Sund.", True),
        ("Marren was defeated at home.", "Marren won at home.", False),
        ("Nobody was hurt.", "All were unharmed.", True),
        ("The court upheld the ruling.", "The court overturned the ruling.", False),
    ],
)
def test_what_a_word_says_where_it_stands(statement: str, passage: str, *, agrees: bool) -> None:
    (opposition,) = compared(statement, "en", passage, "en").oppositions
    assert opposition.agrees is agrees


def test_shares_that_close_higher_end_nothing() -> None:
    assert not compared("Trading began.", "en", "Shares closed higher.", "en").oppositions


def test_what_failed_is_denied() -> None:
    negation = compared("The two reached a deal.", "en", "The two failed to reach a deal.", "en").negation
    assert negation is not None
    assert negation.shared


@pytest.mark.parametrize(
    ("statement", "language", "passage", "other"),
    [
        ("Ivo Kern died in 1950.", "en", "Ivo Kern was born in 1905 in Sund.", "en"),
        ("توفي سامر الحداد عام 1950.", "ar", "ولد سامر الحداد عام 1905 في سوند.", "ar"),
        ("The school of Sund opened in 1905.", "en", "The school of Sund closed in 1950.", "en"),
        ("Fees rose in 2019.", "en", "In 2020 fees fell.", "en"),
        ("ارتفعت الرسوم عام 2019.", "ar", "Fees fell in 2020.", "en"),
        ("The ferry closed in 1905.", "en", "The ferry began in 1890, and in 1899 it opened.", "en"),
    ],
)
def test_opposites_of_different_times_deny_nothing(statement: str, language: str, passage: str, other: str) -> None:
    pair = compared(statement, language, passage, other)
    assert [(each.agrees, each.denies) for each in pair.oppositions] == [(False, False)]
    assert [pairing.relation for pairing in pair.values] == [None]


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("Fees rose in 2019.", "Fees fell in 2019."),
        ("Fees rose in March 2019.", "Fees fell in 2019."),
        ("Fees rose in 2019.", "In 2019 fees fell, and in 2020 they fell again."),
        ("Fees rose.", "Fees fell in 2020."),
        ("Fees rose in 2019.", "Fees fell; the ferry of 2020 was late."),
        ("ارتفعت الرسوم عام 2019.", "انخفضت الرسوم عام 2019."),
        # Which elections, not when they were postponed.
        ("Sund refused to hold the elections of October 1919.", "In June 1919 Sund agreed to hold the elections."),
        ("Sund refused to hold the 1919 elections.", "In June 1918 Sund agreed to hold the elections."),
        # What has not begun has not ended.
        ("The ferry stopped in 1962.", "The ferry was founded in 1963."),
        ("Ivo Kern was born in 1905.", "Ivo Kern died in May 1904."),
        ("توفي سامر الحداد عام 1900.", "ولد سامر الحداد عام 1905."),
    ],
)
def test_opposites_that_may_be_of_one_time_deny_each_other(statement: str, passage: str) -> None:
    language = "en" if statement.isascii() else "ar"
    pair = compared(statement, language, passage, language)
    assert any(opposition.denies for opposition in pair.oppositions)


def test_other_words_between_part_no_opposites() -> None:
    (answer,) = compared("Sund won the cup in 1998.", "en", "Sund lost the cup final in 2002.", "en").values
    assert answer.relation is None


def test_dates_of_what_is_told_alike_contradict() -> None:
    (answer,) = compared("The first ferry sailed in 1905.", "en", "The last ferry sailed in 1950.", "en").values
    assert answer.relation is None
    (answer,) = compared("The first ferry opened in 1905.", "en", "The last ferry opened in 1950.", "en").values
    assert answer.relation is Relation.CONFLICTS


def test_a_date_belongs_to_its_own_word() -> None:
    (answer,) = compared("The ferry closed in 1950.", "en", "The ferry opened in 1905 and closed in 1960.", "en").values
    assert answer.found is not None
    assert answer.found.text == "1960"
    assert answer.relation is Relation.CONFLICTS


def test_many_opposites_and_dates_take_no_longer_than_they_are() -> None:
    fees = "".join(f"Fees {{}} in {year}, " for year in range(1900, 1940))
    started = time.process_time()
    compared(fees.format(*["rose"] * 40), "en", fees.replace("19", "18").format(*["fell"] * 40), "en")
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    ("statement", "passage", "agrees"),
    [
        ("Yields declined to 7.4%.", "تراجع المحصول إلى 7.4 في المئة.", True),
        ("Work on the weir ended.", "Work on the weir was completed.", True),
        ("Work on the weir began.", "Work on the weir ended.", False),
        ("The mill met the deadline.", "The mill missed the deadline.", False),
        ("The board cleared the takeover.", "رفض المجلس صفقة الاستحواذ.", False),
    ],
)
def test_two_concepts_of_one_pair_of_words_tell_once(statement: str, passage: str, agrees: bool) -> None:
    one, other = (read(text, "en" if text.isascii() else "ar") for text in (statement, passage))
    assert [found.agrees for found in compare_oppositions(one, other)] == [agrees]


def test_a_negation_that_bears_on_another_word_of_the_concept_leaves_the_first_as_it_is() -> None:
    statement = read("The cook was found not guilty of theft.", "en")
    passage = read("The cook was found guilty of theft, and her aunt was found not guilty.", "en")
    (told,) = compare_oppositions(statement, passage)
    assert told.denies
    assert (told.found.start, told.found.text) == (19, "guilty")


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The song reached the final.", "The song was not liked at home but reached the final."),
        ("The days were cold.", "She wore no hat when the days were cold."),
    ],
)
def test_a_negation_ends_with_its_clause(statement: str, passage: str) -> None:
    assert all(each.agrees for each in compare_oppositions(read(statement, "en"), read(passage, "en")))


@pytest.mark.parametrize(
    ("statement", "passage"),
    [("أنكر الطحان السرقة", "نفى الطحان السرقة"), ("نفت الشركة الخبر", "أنكرت الشركة الخبر")],
)
def test_a_denial_in_another_word_is_no_negation(statement: str, passage: str) -> None:
    stated, found = read(statement, "ar"), read(passage, "ar")
    assert compare_negations(stated, found) is None
    assert all(each.agrees for each in compare_oppositions(stated, found))


def test_what_was_raised_was_not_left_as_it_was_and_is_not_what_was_cut() -> None:
    raised, kept, cut = (
        read(f"The bank {what}.", "en") for what in ("raised its rate", "left its rate unchanged", "cut its rate")
    )
    assert any(each.denies for each in compare_oppositions(raised, kept))
    assert [each.concept for each in compare_oppositions(raised, cut)] == ["setting"]
    assert not any(each.agrees for each in compare_oppositions(raised, cut))
