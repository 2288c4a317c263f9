"""Which word answers where a passage has words of both senses."""

from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import read
from factcheck.agreement.words.polarity import Opposition, compare_oppositions


def told(statement: str, passage: str, concept: str) -> Opposition:
    readings = [read(text, "en" if text.isascii() else "ar") for text in (statement, passage)]
    return next(each for each in compare_oppositions(*readings) if each.concept == concept)


@pytest.mark.parametrize(
    ("statement", "passage", "words"),
    [
        ("Rents fell by 3 percent.", "Rents rose by 3 percent as wages fell.", ("fell", "rose")),
        (
            "The senate approved the levy.",
            "The senate rejected the levy and approved a loan.",
            ("approved", "rejected"),
        ),
        ("The mine closed in 1931.", "The mine opened in 1931 and a quarry nearby closed.", ("closed", "opened")),
        ("تراجعت الصادرات في مايو.", "ارتفعت الصادرات في مايو بينما تراجعت الواردات.", ("تراجعت", "ارتفعت")),
        ("Exports fell in May.", "ارتفعت الصادرات في مايو بينما تراجعت الأسعار.", ("fell", "ارتفعت")),
        # A clause takes over when that was, and not another's subject.
        ("Gold prices rose in May.", "انخفضت أسعار الذهب في مايو بينما ارتفعت أسعار الفضة.", ("rose", "انخفضت")),
        ("ارتفعت أسعار القطن الثلاثاء.", "Cotton prices fell on Tuesday, but rice prices rose.", ("ارتفعت", "fell")),
        ("تراجعت صادرات القمح.", "ارتفعت صادرات القمح وتراجعت وارداتها.", ("تراجعت", "ارتفعت")),
        # What is said twice is opposed where one of the two is.
        ("Rents fell in June as wages fell.", "Rents rose in June as wages fell.", ("fell", "rose")),
    ],
)
def test_a_word_is_opposed_to_the_one_that_stands_with_its_words(
    statement: str, passage: str, words: tuple[str, str]
) -> None:
    found = told(
        statement, passage, "beginning" if "mine" in statement else "consent" if "senate" in statement else "change"
    )
    assert (found.stated.text, found.found.text) == words
    assert found.denies
    assert found.by_clause


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("Wages fell.", "Rents rose by 3 percent as wages fell."),
        ("The mill closed.", "The mill opened in 1951 and closed in 1990."),
        ("The mill closed in 1990.", "The mill opened in 1951 and closed in 1990."),
        ("أغلق المصنع.", "افتتح المصنع عام 1951 وأغلق عام 1990."),
        ("Lending rates rose in June.", "Although rates fell for savers, lending rates rose in June."),
        ("تراجعت الواردات.", "ارتفعت الصادرات في مايو بينما تراجعت الواردات."),
        # The rest of the statement stands with neither.
        (
            "The lido was opened by Ann Birch.",
            "A lido that was closed off opens again, and Ann Birch will cut the ribbon.",
        ),
        # A word that nothing is like answers to nothing, where another does.
        ("ارتفاع الدولار ينزل بالفضة.", "انخفاض أسعار الفضة مع تعافي الدولار."),
    ],
)
def test_a_word_that_stands_with_its_own_agrees(statement: str, passage: str) -> None:
    readings = [read(text, "en" if text.isascii() else "ar") for text in (statement, passage)]
    assert all(found.agrees for found in compare_oppositions(*readings))


def test_of_words_that_agree_the_one_in_the_like_clause_is_told() -> None:
    found = told("Wages fell in June.", "Rents fell in May, loans rose in July and wages fell in June.", "change")
    assert found.agrees
    assert found.by_clause
    assert found.found.start == 48
