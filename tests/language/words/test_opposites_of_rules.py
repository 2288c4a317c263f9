"""Opposite words that are so of some things alone: bans lifted, talks suspended, staff laid off, a gap that narrows."""

from __future__ import annotations

import pytest

from factcheck.language.words.opposites import signed_words
from factcheck.language.words.words import content_words


def _signs(text: str) -> set[tuple[str, int]]:
    return {(each.concept, each.sign) for each in signed_words(content_words(text), text)}


@pytest.mark.parametrize(
    ("concept", "one", "other"),
    [
        ("restriction", "The council imposed a curfew.", "رفع المجلس حظر التجول."),
        ("resumption", "The airline resumed flights.", "علقت شركة الطيران رحلاتها."),
        ("employment", "The mill hired forty workers.", "سرحت المطحنة أربعين عاملا."),
        ("gap", "The trade deficit widened.", "تقلص العجز التجاري."),
        ("tightness", "The state tightened its rules.", "خففت الدولة القواعد."),
        ("sentiment", "The king was hated.", "كان الملك محبوبا."),
    ],
)
def test_words_of_two_signs(concept: str, one: str, other: str) -> None:
    first, second = (dict(_signs(text)) for text in (one, other))
    assert first[concept] == -second[concept]


@pytest.mark.parametrize(
    ("concept", "text"),
    [
        ("ruling", "أيدت محكمة النقض الحكم."),
        ("resumption", "علق الوزير على الخبر."),
        ("tightness", "شدد الوزير على القواعد."),
        ("restriction", "The crane lifted the boat."),
        ("employment", "The hunter fired his gun."),
        ("gap", "The lane narrowed near the mill."),
    ],
)
def test_words_of_another_sense(concept: str, text: str) -> None:
    signs = {sign for name, sign in _signs(text) if name == concept}
    assert not (signs if concept != "ruling" else signs & {-1})
