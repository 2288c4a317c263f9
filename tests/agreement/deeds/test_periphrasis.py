"""Deeds told in several words, and from the side of the one to whom they are done."""

from __future__ import annotations

import pytest

from factcheck.agreement.deeds.periphrasis import told_in_phrase
from factcheck.language.normalise import fold


@pytest.mark.parametrize(
    ("between", "after", "deed", "forward"),
    [
        ("took", "to court over a debt", "sue", True),
        ("was taken to court by", "", "sue", False),
        ("filed a lawsuit against its rival", "", "sue", True),
        ("paid a visit to", "", "visit", True),
        ("paid", "a short visit", "visit", True),
        ("studied for two years under", "", "teach", False),
        ("was a gifted pupil of the old master", "", "teach", False),
        ("'s pupil", "", "teach", True),
        ("'s teacher was", "", "teach", False),
        (", daughter of", "", "parent", False),
        ("gave birth to", "", "parent", True),
        ("took over the post from", "", "succeed", True),
        ("was preceded by", "", "succeed", True),
        ("preceded", "", "succeed", False),
        ("worked as a cook for", "", "employ", False),
        ("belongs to", "", "own", False),
        ("came under heavy fire from", "", "attack", False),
        ("drove", "out of the town", "expel", True),
        ("suffered a heavy defeat at the hands of", "", "beat", False),
        ("took", "prisoner", "capture", True),
    ],
)
def test_a_phrase_tells_who_does_it(between: str, after: str, deed: str, forward: bool) -> None:
    assert told_in_phrase("en", "", between, after) == (f"deed:{deed}", forward)


@pytest.mark.parametrize(
    ("before", "between", "deed", "forward"),
    [
        ("قام", "بزيارة إلى", "visit", True),
        ("وتعرضت", "لهجوم من", "attack", False),
        ("تتلمذ", "على", "teach", False),
        ("كان", "تلميذا عند", "teach", False),
        ("رفعت", "دعوى قضائية ضد", "sue", True),
        ("عملت", "طباخة لدى", "employ", False),
        ("كانت", "ابنة", "parent", False),
    ],
)
def test_an_arabic_phrase_stands_around_the_first_name(before: str, between: str, deed: str, forward: bool) -> None:
    assert told_in_phrase("ar", fold(before), fold(between), "") == (f"deed:{deed}", forward)


@pytest.mark.parametrize(
    ("between", "after"),
    [
        ("took", "to dinner"),
        ("was a student of law at the school of", ""),
        ("knew the student", ""),
        ("called", ""),
        ("paid", "a fine"),
        ("'s town is the home of the teacher", ""),
    ],
)
def test_what_only_looks_like_a_phrase_tells_nothing(between: str, after: str) -> None:
    assert told_in_phrase("en", "", between, after) is None
