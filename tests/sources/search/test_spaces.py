from __future__ import annotations

import pytest

from sources.search.keywords import IndexedPassage
from sources.search.spaces import CROSS_LINGUAL, ENGLISH, SPACES, VECTORS, Space
from sources.search.vector_texts import vector_texts

LONG = IndexedPassage(1, 1, "en", " ".join(["word"] * 40), {"heading": "Words", "antecedent": "Before it."})
ARABIC = LONG._replace(id=2, language="ar", text="بيع الملح لجنوة.")


@pytest.mark.parametrize("space", [VECTORS, CROSS_LINGUAL])
def test_spaces_of_both_languages_hold_every_text_of_a_passage(space: Space) -> None:
    assert space.holds(LONG)
    assert space.holds(ARABIC)
    assert space.texts(LONG) == vector_texts(LONG)
    assert len(space.texts(LONG)) > 2


def test_the_english_space_holds_english_passages_by_one_text_each() -> None:
    assert ENGLISH.holds(LONG)
    assert not ENGLISH.holds(ARABIC)
    assert ENGLISH.texts(LONG) == [f"Words. {LONG.text}"]


def test_every_space_has_a_directory_of_its_own_and_unit_vectors() -> None:
    assert len({space.name for space in SPACES}) == len(SPACES)
    for space in SPACES:
        (vector,) = space.encode(["Salt is sold to Genoa."])
        assert vector.shape == (space.dimensions,)
        assert float(vector @ vector) == pytest.approx(1.0, abs=1e-5)
