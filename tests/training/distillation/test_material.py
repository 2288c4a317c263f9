"""Pairs for the teacher are made of the texts of the labelled ones, and of nothing else."""

from __future__ import annotations

import random

from factcheck.training.distillation.material import english_rows, nearest, translated_rows
from factcheck.training.pairs import LabelledPair
from factcheck.training.plan import PUBLIC

PAIRS = [
    LabelledPair("Norway bought 40 aircraft in 1994.", "Norway bought aircraft in 1994.", "supports", "fever"),
    LabelledPair("Poland sold 70 ships in 1987.", "Poland sold no ships in 1987.", "refutes", "fever"),
    LabelledPair("Kenya rented trains in 1971 at night.", "Kenya rented trains in 1972.", "refutes", "fever"),
]
TRANSLATIONS = [
    ("Norway bought 40 aircraft in 1994.", "اشترت النرويج 40 طائرة في 1994."),
    ("Norway sold 70 aircraft in 1987.", "باعت النرويج 70 طائرة في 1987."),
]


def test_the_nearest_text_shares_the_most_words_and_is_another_one() -> None:
    texts = ["a red boat on a lake", "a red boat", "a green tree"]
    assert nearest(texts, ["a red boat"])[0][0] == "a red boat on a lake"


def test_rows_are_unlabelled_and_of_the_sets_own_texts() -> None:
    empty: dict[str, list[LabelledPair]] = {name: [] for name in PUBLIC}
    rows = list(english_rows({**empty, "fever": PAIRS}, random.Random(3)))
    words = {word for pair in PAIRS for text in (pair.passage, pair.statement) for word in text.rstrip(".").split()}
    assert rows
    assert all(row.label is None and row.taught == row.read for row in rows)
    assert {word for row in rows for word in row.statement.rstrip(".").split()} <= words | {"not", "never"}


def test_every_direction_of_a_translation_is_judged_by_its_english() -> None:
    rows = list(translated_rows(TRANSLATIONS, random.Random(3)))
    both = [row for row in rows if row.english == (TRANSLATIONS[0][0], TRANSLATIONS[1][0])]
    assert {row.read for row in both} == {(one, two) for one in TRANSLATIONS[0] for two in TRANSLATIONS[1]}
    assert all(row.passage in {text for pair in TRANSLATIONS for text in pair} for row in rows)
