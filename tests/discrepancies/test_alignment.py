from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from factcheck.discrepancies.alignment import Outline, align

RANDOM = np.random.default_rng(3)


def unit(vectors: NDArray[np.float64]) -> NDArray[np.float32]:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), np.float32)


def outline(language: str, vectors: NDArray[np.float32], first: int, equal: bool = True) -> Outline:
    digests = [f"{at if equal else at + first}" for at in range(len(vectors))]
    return Outline(language, [first + at for at in range(len(vectors))], vectors, digests)


TEXT = unit(RANDOM.normal(size=(12, 384)))
# What translating does to a sentence's vector: it stays near, not equal.
TRANSLATED = unit(TEXT + 0.02 * RANDOM.normal(size=(12, 384)))


def test_a_translation_answers_sentence_by_sentence() -> None:
    found = align(outline("en", TEXT, 0), outline("ar", TRANSLATED, 100, equal=False))
    assert found == {at: 100 + at for at in range(12)}


def test_a_sentence_left_out_shifts_nothing() -> None:
    shorter = np.delete(TRANSLATED, 4, axis=0)
    found = align(outline("en", TEXT, 0), outline("ar", shorter, 100, equal=False))
    assert 4 not in found
    assert found[3] == 103
    assert found[5] == 104


def test_a_sentence_that_became_another_is_found_between_its_neighbours() -> None:
    changed = TRANSLATED.copy()
    changed[6] = unit(TEXT[6:7] + 0.09 * RANDOM.normal(size=(1, 384)))[0]
    assert align(outline("en", TEXT, 0), outline("ar", changed, 100, equal=False))[6] == 106


def test_another_text_answers_to_nothing() -> None:
    other = unit(RANDOM.normal(size=(12, 384)))
    assert align(outline("en", TEXT, 0), outline("ar", other, 100, equal=False)) == {}


def test_the_same_sentences_in_another_order_are_no_copy() -> None:
    shuffled = TRANSLATED[RANDOM.permutation(12)]
    assert align(outline("en", TEXT, 0), outline("ar", shuffled, 100, equal=False)) == {}


def test_in_one_language_a_copy_has_sentences_that_are_equal() -> None:
    assert len(align(outline("en", TEXT, 0), outline("en", TRANSLATED, 100))) == 12
    assert align(outline("en", TEXT, 0), outline("en", TRANSLATED, 100, equal=False)) == {}


def test_three_sentences_have_no_order_that_tells_anything() -> None:
    assert align(outline("en", TEXT[:3], 0), outline("ar", TRANSLATED[:3], 100)) == {}


def test_what_all_sentences_of_a_text_share_does_not_hide_which_is_which() -> None:
    headed = unit(TRANSLATED + 3 * TEXT.mean(axis=0) + 2 * unit(RANDOM.normal(size=(1, 384))))
    found = align(outline("en", TEXT, 0), outline("ar", headed, 100, equal=False))
    assert found == {at: 100 + at for at in range(12)}
