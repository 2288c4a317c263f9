"""The preposition behind which a name stands, in both languages."""

from __future__ import annotations

import pytest

from factcheck.agreement.alignment.align import align_names
from factcheck.agreement.names.prepositions import led_by
from factcheck.agreement.texts.reading import read


def rival(said: str, language: str, passage: str, other: str) -> str | None:
    (pairing,) = align_names(read(said, language), read(passage, other))
    return pairing.found.text if pairing.found else None


@pytest.mark.parametrize(
    ("said", "language", "passage", "other", "found"),
    [
        ("أبحرت السفينة من نابولي.", "ar", "The ship sailed from Madrid to Algiers and on to Tunis.", "en", "Madrid"),
        ("أبحرت السفينة إلى نابولي.", "ar", "The ship sailed from Madrid to Algiers.", "en", "Algiers"),
        ("The convoy travelled from Damascus.", "en", "سافرت القافلة من حلب وتوقفت في بيروت", "ar", "حلب"),
        ("The convoy travelled from Damascus.", "en", "سافرت القافلة من حلب ثم من بيروت", "ar", None),
        ("The convoy visited Damascus.", "en", "سافرت القافلة من حلب وتوقفت في بيروت", "ar", None),
    ],
)
def test_of_several_places_the_one_behind_the_same_preposition_is_the_rival(
    said: str, language: str, passage: str, other: str, found: str | None
) -> None:
    assert rival(said, language, passage, other) == found


def test_a_preposition_is_called_alike_in_both_languages() -> None:
    texts = {"en": "He came from Madrid", "ar": "جاء ومن مدريد"}
    led = [led_by(text, read(text, language).names[-1].fact) for language, text in texts.items()]
    assert led == ["from", "from"]
