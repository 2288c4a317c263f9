"""The statement as the model reads it: agreeing values and names in the passage's words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.judging.rewording import reword, reword_but_for
from factcheck.agreement.types import Quote, Statement

REWORDED = [
    ("The loan was $4.2 million.", "The loan was 4,200,000 dollars.", "The loan was 4,200,000 dollars."),
    ("The pact was signed in 1921.", "It was on 3 March 1921 that the pact was signed.", "3 March 1921"),
    ("The pact was signed in late 1921.", "In November 1921 the pact was signed.", "signed in November 1921."),
    ("The pact was signed in late 1921.", "In autumn 1921 the pact was signed.", "signed in autumn 1921."),
    ("More than 400 men died.", "420 men died.", "420 men died."),
    ("About 400 men died.", "Nearly 403 men died.", "Nearly 403 men died."),
    ("Hafiz Karimov spoke in Tartous.", "In Tartus spoke Hafez Karimov.", "Hafez Karimov spoke in Tartus."),
]
LEFT = [
    # A value that differs is what the model has to see.
    ("The loan was $4.3 million.", "The loan was 4,200,000 dollars."),
    # The passage says less.
    ("The pact was signed on 3 March 1921.", "The pact was signed in 1921."),
    ("420 men died.", "About 400 men died."),
    ("The pact was signed in late 1921.", "The pact was signed in 1921."),
    ("The pact was signed in late 1921.", "The pact was signed in February 1921."),
]


@pytest.mark.parametrize(("statement", "passage", "said"), REWORDED)
def test_what_agrees_is_written_alike(statement: str, passage: str, said: str) -> None:
    assert said in _reword(statement, "en", passage, "en")


@pytest.mark.parametrize(("statement", "passage"), LEFT)
def test_what_differs_or_says_more_stays(statement: str, passage: str) -> None:
    assert _reword(statement, "en", passage, "en") == statement


BUT_FOR = [
    ("The loan of 1921 was $4.3 million.", "In 1921 the loan was 4,200,000 dollars.", "was 4,200,000 dollars."),
    ("The pact was signed on 5 March 1921.", "It was signed in 1923.", "The pact was signed on 1923."),
    ("It bought forty launchers.", "It bought launchers and 70 shells.", "It bought 70 launchers."),
    ("It bought forty launchers.", "It bought launchers that reach 70 km.", None),
    ("The pact was signed in 1921.", "The pact was signed in 1921.", None),
    ("The loan of 1921 was $4.3 million.", "In 1923 the loan was 4,200,000 dollars.", None),
]


@pytest.mark.parametrize(("statement", "passage", "said"), BUT_FOR)
def test_the_one_value_that_differs_can_be_put_as_the_passage_has_it(
    statement: str, passage: str, said: str | None
) -> None:
    put = reword_but_for(compare_texts(Statement(statement, "en"), Quote(passage, "en")))
    assert put is None if said is None else put is not None and said in put


def test_values_and_names_cross_the_languages() -> None:
    said = _reword(
        "Denmark lent Kenya $20 million in July 1984.", "en", "أقرضت الدنمارك كينيا 20 مليون دولار في تموز 1984.", "ar"
    )
    assert all(part in said for part in ("الدنمارك", "كينيا", "20 مليون دولار", "تموز 1984"))


def test_a_name_in_arabic_letters_is_known_by_its_sound() -> None:
    said = _reword("التقى غيرهارد إيبارا الوزير.", "ar", "Gerhard Ibarra met the minister.", "en")
    assert said == "التقى Gerhard Ibarra الوزير."


def test_the_date_that_governs_the_passage_is_taken_over() -> None:
    quote = Quote("The bridge was opened.", "en", {"date": "5 May 1931"})
    pair = compare_texts(Statement("The bridge was opened in May 1931.", "en"), quote)
    assert reword(pair) == "The bridge was opened in 5 May 1931."


PHRASES = "Oslo|in 1921|about 400 men|أوسلو|نحو 400 رجل|عام 1921|$5 million|5 ملايين دولار|more than|Ann's".split("|")
WORDS = st.lists(st.sampled_from(PHRASES), min_size=1, unique=True).map(", ".join)


@given(WORDS, st.sampled_from(["en", "ar"]), WORDS, st.sampled_from(["en", "ar"]))
def test_any_two_texts_can_be_reworded(statement: str, language: str, passage: str, other: str) -> None:
    said = _reword(statement, language, passage, other)
    assert said
    assert _reword(statement, language, statement, language)


@given(WORDS, st.sampled_from(["en", "ar"]))
def test_a_text_in_its_own_words_says_the_same_values(text: str, language: str) -> None:
    pair = compare_texts(Statement(text, language), Quote(text, language))
    again = compare_texts(Statement(reword(pair), language), Quote(text, language))
    assert {str(value.stated.value) for value in again.values} <= {str(value.stated.value) for value in pair.values}


def _reword(statement: str, language: str, passage: str, other: str) -> str:
    return reword(compare_texts(Statement(statement, language), Quote(passage, other)))


def test_a_part_of_a_year_keeps_its_words_across_the_languages() -> None:
    said = _reword("The mill was sold in late 1921.", "en", "بيعت المطحنة في أواخر عام 1921.", "ar")
    assert "in late 1921" in said
