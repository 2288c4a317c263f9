from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.relative import relative_years


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("The bridge opened in 1932 and was widened twelve years later.", [1944]),
        ("Founded in 1900, the firm went bankrupt 25 years after.", [1925]),
        ("The mine closed in March 1951; two decades on it was a museum.", [1971]),
        ("It was sold in 1950, having been built forty years earlier.", [1910]),
        ("افتتح الجسر عام 1932 ووُسّع بعد اثني عشر عاماً.", [1944]),
        ("تأسست الشركة سنة ١٩٠٠ وأفلست بعد ٢٥ سنة.", [1925]),
        ("أُغلق المنجم عام 1951 وصار متحفاً بعد عقدين.", []),
        ("Twelve years later it was widened.", []),
        ("In 1932 he was given two years before the mast.", []),
        ("In 1932 the firm spent ten years after the war in court, then two years on the coast.", []),
        ("It closed in 1932, two years before that the port had burned.", [1930]),
        ("In 1932 he was released; two years after this he died.", [1934]),
        ("Opened in 1932 (and planned two years before)", [1930]),
        ("In 1932 it burned down, was rebuilt two years after and sold", [1934]),
        ("The bridge opened in 1932 and is twelve years old.", []),
    ],
)
def test_a_distance_is_counted_from_the_year_before_it(text: str, years: list[int]) -> None:
    assert relative_years(text) == years


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    assert all(isinstance(year, int) for year in relative_years(text))
