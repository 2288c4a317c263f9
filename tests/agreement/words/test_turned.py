"""Comparisons told from the other side."""

from __future__ import annotations

import pytest

from factcheck.agreement.judging.rewording import tell
from factcheck.agreement.texts.reading import read


@pytest.mark.parametrize(
    ("text", "beside", "told"),
    [
        (
            "The ferry does not earn as much as the tram.",
            "The tram earns more than the ferry.",
            "The tram does earn more than the ferry.",
        ),
        (
            "Sund didn't build as many ships as Marren did.",
            "Marren built more ships than Sund.",
            "Marren did build more ships than Sund.",
        ),
        ("Sund is not as old as Marren.", "Marren is older than Sund.", "Marren is more old than Sund."),
        ("Sund earns less money than Marren.", "Marren earns more than Sund.", "Marren earns more money than Sund."),
        # The other way round it is a contradiction, and stays one.
        ("The ferry does not earn as much as the tram.", "The ferry earns more than the tram.", None),
        ("The ferry does not earn as much as the tram.", "The tram does not earn more than the ferry.", None),
        ("The ferry does not earn as much as the tram.", "The tram earns well.", None),
    ],
)
def test_a_comparison_is_told_from_the_side_of_the_other_text(text: str, beside: str, told: str | None) -> None:
    assert tell(read(text, "en"), read(beside, "en")) == (told or text)


@pytest.mark.parametrize(
    ("text", "beside", "language", "told"),
    [
        (
            "The mill burnt down, police said on Thursday.",
            "The mill burnt down on Monday.",
            "en",
            "The mill burnt down, police said .",
        ),
        ("احترق المصنع، قالت الشرطة يوم الخميس.", "احترق المصنع يوم الاثنين.", "ar", "احترق المصنع، قالت الشرطة ."),
        ("The mill burnt down, police said on Thursday.", "The mill burnt down.", "en", None),
        ("The mill burnt down on Thursday, police said.", "The mill burnt down on Monday.", "en", None),
        ("Police said on Thursday it burnt down.", "Police said on Monday it burnt down.", "en", None),
    ],
)
def test_the_day_of_saying_is_left_out_beside_the_day_of_what_happened(
    text: str, beside: str, language: str, told: str | None
) -> None:
    assert tell(read(text, language), read(beside, language)) == (told or text)
