"""Words are translated by nearness where both take each other for nearest."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from factcheck.training.word_vectors import translations_by_vectors

ENGLISH, ARABIC = ["bridges", "school", "bridge", "of"], ["جسر", "المدرسة", "من"]
ANGLES = ([0.1, 2.0, 0.15, 4.0], [0.12, 2.05, 4.0])


def _vectors(angles: list[float]) -> NDArray[np.float32]:
    return np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)


def test_nearest_words_are_each_others_translation_and_function_words_none() -> None:
    lexicon = translations_by_vectors(ENGLISH, ARABIC, (_vectors(ANGLES[0]), _vectors(ANGLES[1])))
    assert lexicon == {"bridg": "جسر", "جسر": "bridges", "school": "المدرسة", "مدرسه": "school"}
