"""Folding, reading with offsets, cleaning."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.language.normalise import UnreadableText, clean_statement, fold, read

any_text = st.text(st.characters()) | st.text("abAB.,؟١٢٣٫٬إأآىةـًّ“”–—\u200f Éß")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("الإِسْلاَمِيّة", "الاسلاميه"),
        ("موســـكو", "موسكو"),
        ("مستشفى", "مستشفي"),
        ("مؤتمر رئاسة", "موتمر رياسه"),
        ("١٢٫٥٪", "12.5%"),
        ("۱۹۸۰", "1980"),
        ("١٬٥٠٠", "1,500"),
        ("“Côte d’Ivoire” – É…", '"cote d\'ivoire" - e...'),
        ("ﻻ", "لا"),
        ("STRASSE", "straße"),
        ("a\u200fb\u202ec", "abc"),
        ("in 1966¹ and", "in 1966  and"),
        ("11 km², ١١ كم²", "11 km2, 11 كم2"),
    ],
)
def test_spellings_of_one_word_fold_alike(left: str, right: str) -> None:
    assert fold(left) == fold(right)


def test_hamza_on_its_own_is_kept() -> None:
    assert fold("شيء") == "شيء"


@given(any_text)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(any_text)
@example("M²")
def test_reading_maps_every_character_back(text: str) -> None:
    reading = read(text)
    for at, character in enumerate(reading.text):
        start, end = reading.span(at, at + 1)
        assert 0 <= start < end <= len(text)
        # The raised figure of a unit is told from a reference mark by what stands before it.
        alone, behind = fold(text[start:end]).startswith(character), fold(text[:end]).endswith(character)
        assert alone or behind or character == " " or len(fold(text[start])) > 1


def test_reading_spans_include_the_vowel_marks_of_their_last_letter() -> None:
    text = "في مُوسْكُو ثم"
    reading = read(text)
    at = reading.text.index("موسكو")
    assert text[slice(*reading.span(at, at + 5))] == "مُوسْكُو"


@pytest.mark.parametrize(
    ("text", "reason"),
    [("a\x00b", "NUL byte"), ("ab\ud800", "half a surrogate pair (U+D800) at character 3"), ("؟! …", "no letters")],
)
def test_unreadable_text_is_refused_with_its_reason(text: str, reason: str) -> None:
    with pytest.raises(UnreadableText) as refusal:
        clean_statement(text)
    assert reason in str(refusal.value)


def test_cleaning_composes_and_collapses() -> None:
    assert clean_statement("  Cafe\u0301\u202e\n\n was\tshut\u200b ") == "Café was shut"


@given(any_text)
def test_cleaning_is_stable(text: str) -> None:
    try:
        cleaned = clean_statement(text)
    except UnreadableText:
        return
    assert clean_statement(cleaned) == cleaned
