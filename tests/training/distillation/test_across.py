"""What is altered in one language is read across two, and judged in the one."""

from __future__ import annotations

import random
from multiprocessing.pool import ThreadPool

from factcheck.training.distillation.across import ALTERED, CHANGED, SAME, SWITCHED, across_rows
from factcheck.training.distillation.rows import Row

TRANSLATIONS = [
    ("Norway bought 40 aircraft in 1994 and sold them later.", "اشترت النرويج 40 طائرة في 1994 ثم باعتها لاحقا."),
    ("Norway sold 70 aircraft in 1987 to other countries.", "باعت النرويج 70 طائرة في 1987 إلى دول أخرى."),
]
PAIRS = [("The government opened a school.", "A government opened the school.")] * 20
LEXICON = {"govern": "الحكومة", "school": "مدرسة", "open": "افتتحت"}


def _rows() -> list[Row]:
    with ThreadPool(1) as pool:
        return list(across_rows(TRANSLATIONS, PAIRS, LEXICON, pool, random.Random(4)))


def _is_arabic(text: str) -> bool:
    return "\u0600" <= max(text) <= "\u06ff"


def test_a_sentence_and_its_translation_are_read_both_ways_as_the_same() -> None:
    same = [row for row in _rows() if row.origin == SAME]
    assert [_is_arabic(row.passage) for row in same] == [True, True, False, False]
    assert all(row.label == "supports" and row.taught is None for row in same)


def test_what_is_altered_is_judged_beside_its_own_sentence_in_one_language() -> None:
    altered = [row for row in _rows() if row.origin == ALTERED]
    assert altered
    for row in altered:
        assert row.label is None
        assert row.taught is not None
        assert _is_arabic(row.taught[0]) == _is_arabic(row.taught[1])
        assert row.passage == row.taught[0] or _is_arabic(row.passage) != _is_arabic(row.taught[0])
        assert row.read != row.taught


def test_what_is_changed_is_refuted_without_being_judged() -> None:
    changed = [row for row in _rows() if row.origin == CHANGED]
    assert changed
    assert all(row.label == "refutes" and row.taught is None for row in changed)


def test_words_of_either_side_are_exchanged_and_the_english_is_judged() -> None:
    switched = [row for row in _rows() if row.origin == SWITCHED]
    assert all(row.taught == PAIRS[0] for row in switched)
    assert {_is_arabic(row.passage) for row in switched} == {True, False}
