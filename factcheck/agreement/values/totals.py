"""Sums that a statement tells and a passage gives by their parts: "900 together" of 520 and 380."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from math import isclose

from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.texts.stretches import Span
from factcheck.agreement.values.units import base_amount
from factcheck.language.facts import JSONValue, TypedFact
from factcheck.language.sentences import split_sentences

_TOTAL = re.compile(
    r"\b(?:together|combined|altogether|jointly|in total|in all|between them|(?:a|the|their|its) total|both)\b"
    r"|(?<!\w)(?:و?معا|مجتمع(?:ة|ين|تين)|(?:بال|ال|ب|ل)?مجموع(?:ه|ها|هم|هما)?|(?:ال|ب|و)?[إا]جمالي?ا?(?:ً)?|كلتا|كلا)(?!\w)",
    re.IGNORECASE,
)
_SUMMED = ("number", "count", "money")
_MOST_PARTS = 4
# "12 people in the market and 8 in the station": a part without a unit of its own stands behind one that has it.
_LISTED = re.compile(r"(?:\band\b|,|;|،|؛|(?<!\w)و)[^.!?؟]*\Z", re.IGNORECASE)
_WORDS = {"en": "in total", "ar": "في المجموع"}


def with_total(passage: Reading, statement: Reading) -> Reading:
    """The passage with the sum of its parts in their place, where the statement tells that sum; else as it was.

    Only of the two to four amounts of one measure that one of its sentences tells. A sum that is another than the
    statement's may leave out a part that the passage does not tell, so that it is no total.
    """
    told = [fact for fact in statement.values if fact.kind in _SUMMED and fact.bound == "exactly"]
    if not told or not _TOTAL.search(statement.text) or _TOTAL.search(passage.text):
        return passage
    for parts in _lists(passage):
        total = _total(passage, parts)
        stated = next((fact for fact in told if total is not None and _same(total.value, fact.value)), None)
        if total is not None and stated is not None:
            kept = [fact for fact in passage.values if fact not in parts]
            values = tuple(sorted([*kept, total], key=lambda fact: fact.start))
            return replace(passage, values=values, total=total, in_all=f"{stated.text} {_WORDS[statement.language]}")
    return passage


def spell_out(reading: Reading) -> Iterator[tuple[Span, str]]:
    """The sum in words behind its parts, which no model of this size adds up by itself."""
    if reading.total is not None:
        end = reading.total.end
        yield (end, end), f", {reading.in_all}"


def _lists(passage: Reading) -> Iterator[Sequence[TypedFact]]:
    for start, end in split_sentences(passage.text, passage.language):
        amounts = [fact for fact in passage.values if fact.kind in _SUMMED and start <= fact.start and fact.end <= end]
        if 2 <= len(amounts) <= _MOST_PARTS and all(fact.bound == "exactly" for fact in amounts):
            yield amounts


def _total(passage: Reading, parts: Sequence[TypedFact]) -> TypedFact | None:
    """The sum of a list in one measure, at the stretch from its first part to its last; None of anything else."""
    amounts = [amount for part in parts if (amount := base_amount(part.value)) is not None]
    listed = all(_LISTED.search(passage.text, one.end, other.start) for one, other in pairwise(parts))
    if len(amounts) < len(parts) or not listed or not {amount.unit for amount in amounts} <= {amounts[0].unit, ""}:
        return None
    first, last = parts[0], parts[-1]
    value = _of(first.value, sum(amount.amount for amount in amounts))
    vague = any(part.approximate for part in parts)
    return TypedFact(first.kind, passage.text[first.start : last.end], first.start, last.end, value, vague)


def _of(value: JSONValue, amount: float) -> JSONValue:
    whole = int(amount) if amount.is_integer() else amount
    return {**value, "amount": whole} if isinstance(value, dict) else whole


def _same(one: JSONValue, other: JSONValue) -> bool:
    first, second = base_amount(one), base_amount(other)
    if first is None or second is None or not isclose(first.amount, second.amount):
        return False
    return first.unit == second.unit or not first.unit or not second.unit
