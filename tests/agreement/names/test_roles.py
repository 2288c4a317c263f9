"""The role of a name in its clause."""

from __future__ import annotations

import pytest

from factcheck.agreement.names.roles import AGENT, HEAD, PATIENT, alike, arabic_role, english_role, english_thing


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Norvia expelled the envoy.", "Norvia", AGENT),
        ("The company Norvia expelled him.", "Norvia", AGENT),
        ("The envoy was expelled by Norvia.", "Norvia", AGENT),
        ("Norvia was founded in spring.", "Norvia", PATIENT),
        ("He was born in the town of Norvia.", "Norvia", "in"),
        ("The train stopped near Norvia.", "Norvia", "near"),
        ("Norvia shopping grew.", "Norvia", ""),
        ("It was destroyed by his Norvia followers.", "Norvia", ""),
        ("Advocates said so.", "Advocates", ""),
    ],
)
def test_an_english_role(text: str, name: str, role: str) -> None:
    start = text.index(name)

    assert english_role(text, start, start + len(name)) == role


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("طردت نورفيا السفير.", "نورفيا", AGENT),
        ("ألغت المحكمة القرار.", "المحكمة", AGENT),
        ("وقع المدير العام نورفيا العقد.", "نورفيا", AGENT),
        ("طُرد السفير من قبل نورفيا.", "نورفيا", AGENT),
        ("ولد الشاعر في نورفيا.", "نورفيا", "in"),
        ("ولد الشاعر في مدينة نورفيا.", "نورفيا", "in"),
        ("قال مسؤولون إن نورفيا ستشارك.", "مسؤولون", ""),
        ("قال مسؤولون إن نورفيا ستشارك.", "نورفيا", HEAD),
        ("إن هذه المخاوف تتصاعد.", "تتصاعد", ""),
    ],
)
def test_an_arabic_role(text: str, name: str, role: str) -> None:
    assert arabic_role(text, text.index(name)) == role


def test_of_a_passive_arabic_shows_nothing() -> None:
    assert alike(PATIENT, AGENT)
    assert not alike(AGENT, PATIENT)
    assert not alike("", "")


def test_what_a_name_is_of() -> None:
    assert english_thing("It lies on Lake Norvia.", 11, 22) == "lake"
    assert english_thing("The Norvia river rose.", 4, 10) == "river"
    assert english_thing("The company Norvia grew.", 12, 18) == "company"
    assert english_thing("It was Norvia.", 7, 13) == ""
