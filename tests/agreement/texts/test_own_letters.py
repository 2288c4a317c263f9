"""A letter that looks like "and" and is the word's own ends no clause."""

from __future__ import annotations

import pytest

from factcheck.agreement.texts.own_letters import is_own_letter
from factcheck.agreement.texts.reading import read


@pytest.mark.parametrize("word", ["واردات", "فرعا", "وفد", "وزير"])
def test_the_letter_is_the_words_own(word: str) -> None:
    assert is_own_letter(word)


@pytest.mark.parametrize("word", ["وقتل", "فقال", "والمدينة"])
def test_the_letter_joins_a_word(word: str) -> None:
    assert not is_own_letter(word)


def test_a_clause_goes_on_behind_such_a_word() -> None:
    reading = read("تراجعت واردات الحبوب في الشتاء.", "ar")
    fell = reading.words[0]
    assert [token.start for token in reading.clauses.beside(fell)] == [word.start for word in reading.words[1:]]
