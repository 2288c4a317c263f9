"""Words of opposite sense."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.opposites import signed_words
from factcheck.language.words import content_words


def signs(text: str) -> dict[str, int]:
    return {signed.concept: signed.sign for signed in signed_words(content_words(text))}


@pytest.mark.parametrize(
    ("one", "other", "concept"),
    [
        ("Exports increased.", "Exports declined.", "change"),
        ("Peru joined the pact.", "Peru withdrew from the pact.", "movement"),
        ("The crew won.", "The crew was defeated.", "outcome"),
        ("ارتفعت الأسعار", "انخفضت الأسعار", "change"),
        ("الأسعار تصعد سريعا", "هدد الشركة بانخفاض الأسعار", "change"),
        ("سيدعم المجلس الخطة", "ينتقد المجلس الخطة", "support"),
        ("أيدت الحكومة القرار", "عارضت الحكومة القرار", "support"),
        ("The council approved the plan.", "رفض المجلس الخطة", "consent"),
        ("وافقت اللجنة على الخطة", "The committee rejected the plan.", "consent"),
    ],
)
def test_opposites_have_opposite_signs_in_either_language(one: str, other: str, concept: str) -> None:
    assert signs(one)[concept] == 1
    assert signs(other)[concept] == -1


def test_last_year_is_not_the_last_of_several() -> None:
    assert signs("Last year the first ship sailed.") == {"order": 1}
    assert signs("The last ship sailed.") == {"order": -1}


def test_a_comment_is_no_end() -> None:
    assert signs("وعلقت الكاتبة على الأمر") == {}


def test_a_word_is_found_where_it_stands() -> None:
    text = "In May, وافقت the board."
    assert [text[signed.word.start : signed.word.end] for signed in signed_words(content_words(text))] == ["وافقت"]


@given(st.text())
def test_words_are_slices_of_any_text_in_order(text: str) -> None:
    place = 0
    for word in content_words(text):
        assert place <= word.start < word.end <= len(text)
        place = word.end
