"""One name in two spellings."""

from __future__ import annotations

import pytest

from factcheck.language.names.sounds import consonants, sound_alike, sounds_like_any
from factcheck.language.names.translated_words import is_translated


@pytest.mark.parametrize(
    ("latin", "text"),
    [
        ("Wirth", "المدافع فيرت"),
        ("Jonas", "يوناس"),
        ("Guizhou", "في قويتشو"),
        ("Xavier", "خافيير"),
        ("Sanawbar", "والصنوبر"),
    ],
)
def test_a_name_is_known_as_another_language_reads_it(latin: str, text: str) -> None:
    assert sounds_like_any(latin, text)


def test_other_names_sound_otherwise() -> None:
    assert not sounds_like_any("Qasioun", "منحت جامعة الرافدين جائزتها السنوية")
    assert not sound_alike("Rumman", "السنديان")


def test_some_words_have_no_sound_to_be_known_by() -> None:
    assert consonants("Mei") == 1
    assert consonants("Norvia") == 3


@pytest.mark.parametrize("word", ["Turtle", "Stars", "Constitutional", "Biology", "Aegean", "Foundation"])
def test_a_word_is_put_by_its_sense(word: str) -> None:
    assert is_translated(word)


@pytest.mark.parametrize("word", ["Norvia", "Lindqvist", "Marmora", "Windsor"])
def test_a_name_is_put_by_its_sound(word: str) -> None:
    assert not is_translated(word)
