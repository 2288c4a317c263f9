"""What says nothing is taken out of a text, and nothing else."""

from __future__ import annotations

import pytest

from factcheck.language.controls import plain_text
from factcheck.language.normalise import clean_statement


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The bell\x07 lake", "The bell lake"),
        ("Taken\x0bback\x1fnow", "Taken back now"),
        ("a\x00b\x01c\x7fd\x80e\ufffff\ufffe", "abcdef"),
        ("one\n\ttwo\r\n", "one\n\ttwo\r\n"),
        ("بحيرة \u200fالجرس", "بحيرة \u200fالجرس"),
    ],
)
def test_only_controls_go(text: str, kept: str) -> None:
    assert plain_text(text) == kept
    assert plain_text(kept) == kept


def test_a_statement_holds_none() -> None:
    assert clean_statement("The bell\x07 lake\x01 is\x0b12 km\x9f long.") == "The bell lake is 12 km long."
