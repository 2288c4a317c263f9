"""What an English text counts as two and an Arabic one tells by the form of its noun: "two buses", حافلتين."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from factcheck.agreement.reading import Reading
from factcheck.language.duals import find_duals
from factcheck.language.facts import TypedFact

_TWO = 2


def with_duals(arabic: Reading, english: Reading) -> Reading:
    """The Arabic text with as many of its duals for numbers as the English one counts of two and it does not.

    Any other text, and one within one language, is as it was: a dual tells too little to be held against a number.
    """
    if arabic.language != "ar" or english.language != "en":
        return arabic
    wanted = sum(map(_is_two, english.values)) - sum(map(_is_two, arabic.values))
    if wanted <= 0:
        return arabic
    taken = [(fact.start, fact.end) for fact in [*arabic.values, *(name.fact for name in arabic.names)]]
    free = (
        (start, end)
        for start, end in find_duals(arabic.text)
        if not any(first < end and start < last for first, last in taken)
    )
    duals = [TypedFact("number", arabic.text[start:end], start, end, _TWO) for start, end in islice(free, wanted)]
    if not duals:
        return arabic
    return replace(arabic, values=tuple(sorted([*arabic.values, *duals], key=lambda fact: fact.start)))


def _is_two(fact: TypedFact) -> bool:
    amount = fact.value["amount"] if isinstance(fact.value, dict) and "amount" in fact.value else fact.value
    return fact.kind in {"number", "count"} and amount == _TWO
