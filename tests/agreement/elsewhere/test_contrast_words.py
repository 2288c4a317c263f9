"""Words by which two things told side by side are told apart."""

from __future__ import annotations

import pytest

from factcheck.agreement.elsewhere.contrast_words import contrast_keys, craft_keys


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("red", "الحمراء"),
        ("library", "ومكتبتها"),
        ("deputy", "نائبه"),
        ("directed", "إخراج"),
        ("smaller", "الصغرى"),
        ("nickel", "النيكل"),
    ],
)
def test_one_thing_in_both_languages(english: str, arabic: str) -> None:
    assert contrast_keys(english) & contrast_keys(arabic)


def test_a_film_is_not_what_is_done_to_one() -> None:
    assert not contrast_keys("فيلم") & contrast_keys("صورت")
    assert contrast_keys("translated") <= craft_keys()
    assert not contrast_keys("film") <= craft_keys()


def test_other_words_have_no_key() -> None:
    assert not contrast_keys("nonetheless")
    assert not contrast_keys("الآن")
