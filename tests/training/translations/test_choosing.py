"""Only prose that says the same in both languages is kept."""

from __future__ import annotations

import numpy as np

from factcheck.training.translations.choosing import plain_pairs
from sources.search.encoder import Vectors

GOOD = ("The old mill was closed in May.", "أغلقت المطحنة القديمة في شهر مايو.")


class Counting:
    """A text's vector tells whether it is long."""

    def encode_passages(self, texts: list[str]) -> Vectors:
        return np.array([[1.0, 0.0] if len(text) > 20 else [0.0, 1.0] for text in texts], np.float32)


def test_each_english_sentence_is_kept_once_and_without_marks_of_direction() -> None:
    marked = (GOOD[0], f"\u200f{GOOD[1]}\u202c")
    assert plain_pairs([GOOD, marked], Counting()) == [GOOD]


def test_markup_short_texts_and_texts_in_latin_letters_are_left_out() -> None:
    other = [
        ("The old mill <b>was</b> closed in May.", GOOD[1]),
        ("See https://example.org for the old mill.", GOOD[1]),
        ("The mill closed.", GOOD[1]),
        (GOOD[0], "The old mill was closed."),
    ]
    assert plain_pairs(other, Counting()) == []


def test_what_is_no_translation_is_left_out() -> None:
    assert plain_pairs([(GOOD[0], "حفظ الملف الآن")], Counting()) == []
