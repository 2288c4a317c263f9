"""Codes of currencies before an amount and behind it."""

from __future__ import annotations

import pytest

from factcheck.language.extract import extract_facts


def money(text: str) -> list[tuple[str, object]]:
    return [(fact.text, fact.value) for fact in extract_facts(text, "en", {}) if fact.kind == "money"]


@pytest.mark.parametrize(
    ("text", "written", "amount", "currency"),
    [
        ("The dam cost AED 1.3bn.", "AED 1.3bn", 1_300_000_000, "AED"),
        ("The dam cost KWD 40 million.", "KWD 40 million", 40_000_000, "KWD"),
        ("The dam cost 40 million MAD.", "40 million MAD", 40_000_000, "MAD"),
        ("كلف السد SAR 300 في النهاية.", "SAR 300", 300, "SAR"),
    ],
)
def test_an_amount_has_the_currency_of_its_code(text: str, written: str, amount: int, currency: str) -> None:
    assert money(text) == [(written, {"amount": amount, "currency": currency})]


@pytest.mark.parametrize("text", ["They try 40 times.", "Of all 40 came.", "Some 40 mad dogs ran.", "The BBC 4 show."])
def test_words_and_other_capitals_are_no_currency(text: str) -> None:
    assert money(text) == []
