"""Where one sum of money ends and the next begins: "$5bn and 200 million euros" are two of them."""

from __future__ import annotations

import re

from factcheck.language.quantities.units import CURRENCY

_BEFORE = re.compile(
    rf"(?:{'|'.join(re.escape(form) for form in CURRENCY if not form.isalpha())}|(?<!\w)[a-z]{{3}})\s?\Z"
)
_BEHIND = re.compile(
    rf"\s*(?P<currency>{'|'.join(re.escape(form) for form in sorted(CURRENCY, key=len, reverse=True))})(?!\w)"
)
_REACH = 4
# A sign says less than a word, and "dollars" or "pounds" less than whose they are.
_MAY_BE_ONE = ({"USD", "CAD", "AUD"}, {"GBP", "EGP", "SYP", "LBP", "SDG", "pound"}, {"TRY", "SYP", "LBP", "lira"})


def are_two_sums(text: str, start: int, end: int) -> bool:
    """Whether the number words at `[start, end)` of a folded text have one currency before them and another behind."""
    before = _BEFORE.search(text, max(0, start - _REACH), start)
    behind = _BEHIND.match(text, end) if before else None
    if before is None or behind is None:
        return False
    one, other = CURRENCY.get(before[0].strip()), CURRENCY[behind["currency"]]
    return one is not None and one != other and not any({one, other} <= alike for alike in _MAY_BE_ONE)
