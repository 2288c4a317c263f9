"""Words and their translations, learnt from sentences, and pairs with words exchanged by them."""

from __future__ import annotations

import random

import pytest

from factcheck.training.lexicon import learn_lexicon
from factcheck.training.pairs import LabelledPair
from factcheck.training.switching import switch, switched_pairs

TRANSLATIONS = [
    ("The government opened a bridge.", "افتتحت الحكومة جسرا."),
    ("The government closed a school.", "أغلقت الحكومة مدرسة."),
    ("Workers opened a school.", "افتتح العمال مدرسة."),
    ("Workers closed a bridge.", "أغلق العمال جسرا."),
]
LEXICON = {"govern": "الحكومة", "bridg": "جسرا", "حكوم": "government"}


def test_what_goes_together_in_all_sentences_is_translated_both_ways() -> None:
    lexicon = learn_lexicon(TRANSLATIONS)
    assert (lexicon["govern"], lexicon["school"], lexicon["worker"]) == ("الحكومة", "مدرسة", "العمال")
    assert "government" in lexicon.values()


def test_what_was_met_once_is_not_trusted() -> None:
    assert "bridg" not in learn_lexicon(TRANSLATIONS[:1])


def test_words_are_exchanged_and_names_and_values_stay() -> None:
    source = random.Random(1)
    said = {switch("The government opened the Riga bridge in 1931.", LEXICON, source) for _ in range(20)}
    assert "The الحكومة opened the Riga جسرا in 1931." in said


@pytest.mark.parametrize("text", ["", "Riga.", "The government fell."])
def test_a_text_of_hardly_a_known_word_is_left_out(text: str) -> None:
    assert switch(text, LEXICON, random.Random(1)) is None


def test_one_text_of_a_pair_is_switched_and_its_label_kept() -> None:
    pair = LabelledPair("The government opened a bridge.", "A bridge was opened by the government.", "supports", "made")
    switched = list(switched_pairs([pair] * 40, LEXICON, random.Random(1)))
    assert switched
    for other in switched:
        assert other.label == "supports"
        assert (other.passage == pair.passage) is not (other.statement == pair.statement)
