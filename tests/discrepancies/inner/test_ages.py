"""Ages at death that cannot be, and such as can."""

from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import read
from factcheck.discrepancies.inner.ages import find_ages
from factcheck.discrepancies.inner.template import template_of


def ages(text: str) -> list[str]:
    """How old somebody would have been."""
    reading = read(text, "en" if text.isascii() else "ar")
    return [clash.expected for clash in find_ages(template_of(reading))]


WRONG = [
    "Born in 1902, she was 84 years old when she died of pneumonia on 27 November 1979.",
    "She was 84 years old when she died in 1979; she had been born in 1902.",
    "She died in 1979 aged 84; she had been born in 1902.",
    "In 1979 she died aged 84, having been born in 1902.",
    "Born in 1902, she died in 1979 at 84.",
    "Mary Lind was born in 1902 in Oslo and passed away on 3 May 1979 at the age of 84.",
    "Born in 1902, the son of a smith, he died in 1979 at the age of 84.",
    "Born in 1902, she lived to be 84 and died in 1979.",
    "Mary Lind (1902-1979) lived to be 84.",
    "Mary Lind (1902-1979) was 84 when she died.",
    "Mary Lind (1902-1979) died aged 84.",
    "ولدت عام 1902 وتوفيت عام 1979 عن 84 عاما.",
    "ولدت عام 1902 وتوفيت عام 1979 عن عمر ناهز 84 عاما.",
    "ولدت عام 1902 وتوفيت عام 1979 وعمرها 84 عاما.",
    "ولد عام 1902 وكان عمره 84 عاما عندما توفي عام 1979.",
    "ولد عام 1902 وتوفي عام 1979 في سن الـ84.",
    "مريم العلي (1902-1979) توفيت عن 84 عاما.",
]
RIGHT = [
    "Born in 1902, she was 77 years old when she died of pneumonia on 27 November 1979.",
    "Born in 1902, she was 76 years old when she died of pneumonia on 3 January 1979.",
    "Mary Lind (1902-1979) lived to be 77.",
    "Mary Lind (1902-1979) lived to be the last of 84 heirs.",
    "ولدت عام 1902 وتوفيت عام 1979 عن 77 عاما.",
    "ولدت عام 1902 وتوفيت عام 1979 عن عمر ناهز 76 عاما.",
    # Not exactly so old, or not so old in years.
    "Born in 1902, she died in 1979, aged about 80.",
    "Born in 1902, she died in 1979, aged over 70.",
    "Born about 1902, she died in 1979, aged 80.",
    "Born in 1902, she died in 1903 aged 8 months.",
    "Born in 1902, she died in 1979 at 84 Main Street.",
    # Somebody else.
    "Born in 1902, he became king when George died in 1979 aged 84.",
    "Born in 1902, she was 84 years old when her husband died in 1979.",
    "Born in 1902, he succeeded Lind, who died in 1979 aged 84.",
    "He was born in 1902, and his sister died at the age of 84 in 1979.",
    "ولد عام 1902 وتوفي والده عام 1979 عن 84 عاما.",
]


@pytest.mark.parametrize("text", WRONG)
def test_ages_that_cannot_be(text: str) -> None:
    assert ages(text) == ["77"]


@pytest.mark.parametrize("text", RIGHT)
def test_ages_that_can_be(text: str) -> None:
    assert ages(text) == []
