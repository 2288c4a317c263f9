"""How a position's quote is shown: lettered, and cut where the value stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class QuoteParts(NamedTuple):
    """A quote in three pieces that, joined, are the quote; `value` is empty where it is not written in it as such."""

    before: str
    value: str
    after: str


def quote_parts(position: Mapping[str, Any]) -> QuoteParts:
    """Cut the quote of a presented position at its value."""
    quote: str = position["quote"]
    if position["value_start"] is None:
        return QuoteParts(quote, "", "")
    start, end = (position[name] - position["start"] for name in ("value_start", "value_end"))
    return QuoteParts(quote[:start], quote[start:end], quote[end:])


def position_letter(place: int) -> str:
    """A for the first position, B for the second; numbers once the letters are used up."""
    return _LETTERS[place] if place < len(_LETTERS) else str(place + 1)
