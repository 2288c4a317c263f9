from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.search.analysis import name_terms, terms


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The harbours were opened", "harbour opening"),
        ("مُعَاهَدَةُ الصَّدَاقَةِ", "معاهدة الصداقة"),
        ("الإتفاقيات", "الاتفاقيات"),
        ("عام ١٩٨٠", "عام 1980"),
        ("9,800 million", "9800 million"),
        ("the minister’s visit", "minister visits"),
    ],
)
def test_spellings_that_mean_the_same_give_the_same_terms(one: str, other: str) -> None:
    assert set(terms(one)) == set(terms(other)) != set()


def test_stop_words_of_both_languages_are_left_out() -> None:
    assert terms("it was in the of") == []
    assert terms("في من إلى التي") == []


def test_a_number_is_the_same_term_in_either_language() -> None:
    assert "1966" in terms("The loan of 1966")
    assert "1966" in terms("قرض عام ١٩٦٦")


def test_reference_marks_are_no_terms() -> None:
    assert terms("grew in 1966,[8][12] to 40 km² in 1970³ of land") == terms("grew in 1966, to 40 km2 in 1970 of land")


@pytest.mark.parametrize(
    ("english", "arabic"), [("Tartus", "طرطوس"), ("Tartous", "طرطوس"), ("Putin", "بوتين"), ("Gorbachev", "غورباتشوف")]
)
def test_a_name_has_a_key_in_common_across_scripts(english: str, arabic: str) -> None:
    assert set(name_terms(f"Then {english} came", "en")) & set(name_terms(f"ثم جاء {arabic}", "ar"))


@given(st.text())
def test_any_text_can_be_analysed(text: str) -> None:
    assert all(terms(text))


@pytest.mark.parametrize(
    ("one", "other", "term"),
    [
        ("in July 1972", "في تموز 1972", "#m07"),
        ("يوليو / تموز", "on 4 July", "#m07"),
        ("9,800 million dollars", "9.8 مليار دولار", "#9.8e+09"),
        ("مليار و400 مليون جنيه", "1.4 billion pounds", "#1.4e+09"),
    ],
)
def test_months_and_amounts_are_one_term_in_both_languages(one: str, other: str, term: str) -> None:
    assert term in terms(one)
    assert term in terms(other)
