"""Numerals that tell one bearer of a name from another: Louis XIV, World War II."""

from __future__ import annotations

import re

_NUMERAL = re.compile(r"\s(?P<numeral>(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3}))\Z")


def numeral_of(name: str) -> str:
    """The Roman numeral that an English name ends with; empty where it has none."""
    found = _NUMERAL.search(name)
    return found["numeral"] if found else ""


def numbered_apart(one: str, other: str) -> bool:
    """Whether two names are told apart by their numerals; one without may be either."""
    first, second = numeral_of(one), numeral_of(other)
    return bool(first and second) and first != second
