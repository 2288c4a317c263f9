from __future__ import annotations

import pytest

from factcheck.language.extract import extract_facts


def money_of(text: str, language: str = "en") -> list[tuple[float, str]]:
    facts = extract_facts(text, language, {})
    values = [fact.value for fact in facts if fact.kind == "money" and isinstance(fact.value, dict)]
    return [(float(str(value["amount"])), str(value["currency"])) for value in values]


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        ("The port owes $5bn and 200 million euros.", [(5e9, "USD"), (2e8, "EUR")]),
        ("The port owes €3 billion and two hundred million yen.", [(3e9, "EUR"), (2e8, "JPY")]),
        ("The port owes $5 million and 2 hundred and fifty thousand euros.", [(5e6, "USD"), (250e3, "EUR")]),
        ("The port owes $5 billion and 200 million.", [(5.2e9, "USD")]),
        ("The port owes one million and 200 thousand euros.", [(1.2e6, "EUR")]),
        ("The port owes A$5 million and 200 thousand dollars.", [(5.2e6, "AUD")]),
    ],
)
def test_sums_of_two_currencies_are_not_added_up(text: str, sums: list[tuple[float, str]]) -> None:
    assert money_of(text) == sums


def test_arabic_sums_of_two_currencies() -> None:
    assert money_of("€5 مليون و200 ألف دولار", "ar") == [(5e6, "EUR"), (2e5, "USD")]
