"""Public bodies that are called by ordinary words."""

from __future__ import annotations

import pytest

from factcheck.language.names.public_bodies import find_public_bodies


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The Ministry of Health and the coast guard met.", "en", [("Ministry of Health", "government")]),
        ("وافقت وزارة الصحة على الخطة.", "ar", [("وزارة الصحة", "government")]),
        ("حكمت المحكمة الدستورية العليا بذلك.", "ar", [("المحكمة الدستورية العليا", "courts.constitutional")]),
        ("The Court of Appeal agreed.", "en", [("Court of Appeal", "appeal")]),
        ("An army of ants crossed.", "en", []),
        ("درس الأحياء البحرية.", "ar", []),
        ("ووزارة العدل وبالبرلمان", "ar", [("وزارة العدل", "justice"), ("البرلمان", "parliament")]),
    ],
)
def test_bodies_are_found_with_their_family(text: str, language: str, found: list[tuple[str, str]]) -> None:
    facts = find_public_bodies(text, language)

    assert [(fact.text, fact.value) for fact in facts][: len(found) or None] == found
    assert all(text[fact.start : fact.end] == fact.text for fact in facts)
