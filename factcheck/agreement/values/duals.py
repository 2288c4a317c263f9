"""What an English text counts as two and an Arabic one tells by the form of its noun: "two buses", حافلتين."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from factcheck.agreement.texts.reading import Reading
from factcheck.language.facts import TypedFact
from factcheck.language.quantities.duals import find_duals

_TWO = 2
_COUNTS = frozenset({"number", "count"})


def with_duals(passage: Reading, statement: Reading) -> Reading:
    """An Arabic passage with as many of its duals for numbers as an English statement counts of two and it does not.

    Where it has no other number, and in any other language, it is as it was: nothing there is taken for a rival of two.
    """
    if passage.language != "ar" or statement.language != "en":
        return passage
    wanted = sum(map(_is_two, statement.values)) - sum(map(_is_two, passage.values))
    if wanted <= 0 or not any(fact.kind in _COUNTS for fact in passage.values):
        return passage
    taken = [(fact.start, fact.end) for fact in [*passage.values, *(name.fact for name in passage.names)]]
    free = (
        (start, end)
        for start, end in find_duals(passage.text)
        if not any(first < end and start < last for first, last in taken)
    )
    duals = [TypedFact("number", passage.text[start:end], start, end, _TWO) for start, end in islice(free, wanted)]
    if not duals:
        return passage
    return replace(passage, values=tuple(sorted([*passage.values, *duals], key=lambda fact: fact.start)))


def _is_two(fact: TypedFact) -> bool:
    amount = fact.value["amount"] if isinstance(fact.value, dict) and "amount" in fact.value else fact.value
    return fact.kind in _COUNTS and amount == _TWO
