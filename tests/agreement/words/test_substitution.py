"""A word in another's place, and what only looks like one."""

from __future__ import annotations

import pytest

from factcheck.agreement.comparison import compare_texts
from factcheck.agreement.types import Quote, Statement


def replaced(statement: str, passage: str, language: str = "en") -> tuple[str, str] | None:
    found = compare_texts(Statement(statement, language), Quote(passage, language)).substitution
    return (statement[slice(*found.stated)], passage[slice(*found.found)]) if found else None


@pytest.mark.parametrize(
    ("statement", "passage", "language", "words"),
    [
        ("A man is playing the violin.", "A man is playing the guitar.", "en", ("violin", "guitar")),
        ("The ferry carries old people.", "The ferry carries young people.", "en", ("old", "young")),
        ("يبيع المصنع النفط للمدينة", "يبيع المصنع القمح للمدينة", "ar", ("النفط", "القمح")),
    ],
)
def test_a_word_in_anothers_place(statement: str, passage: str, language: str, words: tuple[str, str]) -> None:
    assert replaced(statement, passage, language) == words


@pytest.mark.parametrize(
    ("statement", "passage", "language"),
    [
        ("Holm is only Danish.", "Holm (born August 14, 1964) is a Danish writer.", "en"),
        ("The crew should rest.", "The crew ideally rests.", "en"),
        ("The crew didn't leave the ship.", "The crew hardly left the ship.", "en"),
        ("Was the violin of the choir stolen?", "The guitar of the choir was stolen.", "en"),
        # Told in other words altogether.
        (
            "The painter sold the blue boat to a small museum.",
            "The blue boat went to the museum, a painter wrote.",
            "en",
        ),
        # Run together by a missing space.
        ("دربت فرنسا الطيارين في القاعدة", "دربتفرنسا الطيارين في القاعدة", "ar"),
        # One state by two of its names.
        ("رحلة إلى أمريكا عبر البحر", "رحلة إلى الولايات المتحدة عبر البحر", "ar"),
        # A city may lie in the state.
        ("عاش التاجر في الإسكندرية", "عاش التاجر في مصر", "ar"),
        ("توقف المصنع أمس بقرار المدينة", "توقف المصنع أمس بسبب المدينة", "ar"),
    ],
)
def test_other_words_that_replace_none(statement: str, passage: str, language: str) -> None:
    assert replaced(statement, passage, language) is None
