from __future__ import annotations

import numpy as np
import pytest

from sources.search.encoder import DIMENSIONS, load_encoder

PAIRS = [
    ("The passenger ferry sank in a storm off the coast.", "غرقت عبّارة الركاب في عاصفة قبالة الساحل."),
    ("The central bank raised interest rates in March.", "رفع البنك المركزي أسعار الفائدة في مارس."),
    ("She won the world chess tournament at the age of twenty.", "فازت ببطولة العالم للشطرنج وهي في العشرين من عمرها."),
    ("The volcano erupted at dawn and ash covered the villages.", "ثار البركان عند الفجر وغطى الرماد القرى."),
]


def test_translations_are_nearest_to_each_other() -> None:
    english = load_encoder().encode_passages([pair[0] for pair in PAIRS])
    arabic = load_encoder().encode_passages([pair[1] for pair in PAIRS])
    assert (english @ arabic.T).argmax(axis=1).tolist() == [0, 1, 2, 3]


def test_vectors_have_length_one_and_do_not_depend_on_the_batch() -> None:
    texts = [text for pair in PAIRS for text in pair]
    together = load_encoder().encode_passages(texts)
    alone = np.stack([load_encoder().encode_passages([text])[0] for text in texts])
    assert together.shape == (len(texts), DIMENSIONS)
    assert np.array_equal(together, alone)
    assert np.linalg.norm(together, axis=1) == pytest.approx(1.0, abs=1e-5)


@pytest.mark.parametrize("text", ["", " ", "\u200f", "x" * 50_000, "كلمة " * 5_000, "🙂", "\ud7ff", "</s><pad>"])
def test_any_text_has_a_finite_vector(text: str) -> None:
    assert np.isfinite(load_encoder().encode_query(text)).all()


def test_no_texts_give_no_vectors() -> None:
    assert load_encoder().encode_passages([]).shape == (0, DIMENSIONS)
