"""The trade in the name of a company tells it from no other; people have none."""

from __future__ import annotations

import pytest

from factcheck.language.names.trades import trade_of


@pytest.mark.parametrize(
    ("name", "trade"),
    [
        ("Orvane Textiles", "textiles"),
        ("Old Harbour Shipping", "shipping"),
        ("Danielle Steel", ""),
        ("Textiles", ""),
        ("Orvane", ""),
    ],
)
def test_the_last_word_of_a_company_may_tell_its_trade(name: str, trade: str) -> None:
    assert trade_of(name) == trade
