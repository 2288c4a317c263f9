"""Slices in the other script."""

from __future__ import annotations

from sources.readers.language import passage_language


def test_a_passage_in_the_other_script_has_its_own_language() -> None:
    assert passage_language("قال الوزير إن الجسر مفتوح.", "en") == "ar"
    assert passage_language("The bridge is open.", "ar") == "en"
    assert passage_language("1904", "ar") == "ar"
