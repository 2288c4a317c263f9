"""Amounts as intervals, so that what is only rounded, approximate or a bound does not count as wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import inf

from factcheck.agreement.values.compare import COUNTING
from factcheck.agreement.values.units import base_amount
from factcheck.language.facts import TypedFact

_DIGITS = re.compile(r"\d[\d.,]*")
_SCALE = re.compile(
    r"thousand|million|billion|trillion|\bbn\b|\bmln\b|ألف|آلاف|مليون|ملايين|مليار|بليون|تريليون", re.IGNORECASE
)
_PEOPLE = frozenset(
    "person citizen civilian child soldier officer fighter adviser specialist student refugee worker prisoner death "
    "injured member".split()
)
# "About" so much may be this share off: 600 more than 606.
_ABOUT, _ABOUT_EXACT, _EXACT_DIGITS = 0.05, 0.01, 3
# "A third" is said of 30 % and of 37 %.
_IN_WORDS = 0.12
# A whole number of so many digits that ends in noughts is taken for a rounded one, to two digits at least.
_ROUNDED_DIGITS, _LEAST_DIGITS = 5, 2


@dataclass(frozen=True, slots=True)
class Interval:
    """All that an amount as written may stand for."""

    low: float
    high: float

    def __add__(self, other: Interval) -> Interval:
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: Interval) -> Interval:
        return Interval(self.low - other.high, self.high - other.low)

    def __mul__(self, other: Interval) -> Interval:
        """Of amounts that are not negative."""
        return Interval(self.low * other.low, self.high * other.high)

    def __truediv__(self, other: Interval) -> Interval:
        """Of amounts that are not negative."""
        return Interval(self.low / other.high if other.high else inf, self.high / other.low if other.low > 0 else inf)

    def meets(self, other: Interval) -> bool:
        return self.low <= other.high and other.low <= self.high

    def scaled(self, factor: float) -> Interval:
        return Interval(self.low * factor, self.high * factor)


def interval_of(fact: TypedFact) -> Interval | None:
    """What the amount may be: half of its last digit that is not nought either way, more where it is approximate."""
    amount = base_amount(fact.value)
    if amount is None or amount.amount < 0:
        return None
    slack = amount.amount * max(_rounding(fact), _vagueness(fact))
    low, high = amount.amount - slack, amount.amount + slack
    if fact.bound == "at_least":
        return Interval(low, inf)
    return Interval(0.0, high) if fact.bound == "at_most" else Interval(low, high)


def unit_of(fact: TypedFact) -> str:
    """The unit or currency; all people are one unit, as soldiers and children are parts of them."""
    amount = base_amount(fact.value)
    unit = amount.unit if amount else ""
    return "person" if unit in _PEOPLE else unit


def same_unit(facts: Sequence[TypedFact]) -> bool:
    """Whether the amounts measure one thing, counted or not."""
    kinds = {"number" if fact.kind == "count" else fact.kind for fact in facts}
    return len(kinds) == 1 and len({unit_of(fact) for fact in facts}) == 1


def addable(facts: Sequence[TypedFact]) -> bool:
    """Whether all have the unit of the first, or are numbers of kinds that have none ("12 members: 7 Danes")."""
    whole, *parts = facts
    bare = [part for part in parts if part.kind != "number" or unit_of(part)]
    return same_unit([whole, *(bare if whole.kind in COUNTING else parts)])


def measured_like(fact: TypedFact, whole: TypedFact) -> TypedFact:
    """A bare number in the unit of the amount beside it: in "120 kilometres, 70 of them rail" 70 kilometres."""
    unit = whole.value.get("unit") if isinstance(whole.value, dict) else None
    if not unit or fact.kind != "number" or isinstance(fact.value, dict):
        return fact
    return replace(fact, value={"amount": fact.value, "unit": unit})


def figures(amount: float) -> str:
    """An amount in digits, four of them exact."""
    return f"{float(f'{amount:.4g}'):,.10g}"


def written_like(amount: float, fact: TypedFact) -> str:
    """An amount in the unit and scale of a fact, in its words: "3.6 billion dollars", like "2.11 billion dollars"."""
    digits, stated = _DIGITS.search(fact.text), base_amount(fact.value)
    try:
        number = float(digits[0].rstrip(".,").replace(",", "")) if digits else 0.0
    except ValueError:
        number = 0.0
    if digits is None or stated is None or not stated.amount:
        return figures(amount)
    end = digits.start() + len(digits[0].rstrip(".,"))
    return f"{fact.text[: digits.start()]}{figures(amount * number / stated.amount)}{fact.text[end:]}"


def scale_of(fact: TypedFact) -> str:
    """The word for millions that stands with an amount; empty for none."""
    found = _SCALE.search(fact.text)
    return found[0].lower() if found else ""


def _vagueness(fact: TypedFact) -> float:
    written = _DIGITS.search(fact.text)
    digits = re.sub("[.,]", "", written[0]).strip("0") if written else ""
    if not fact.approximate:
        return 0.0
    if written is None and fact.kind == "percentage":
        return _IN_WORDS
    return _ABOUT_EXACT if len(digits) >= _EXACT_DIGITS else _ABOUT


def _rounding(fact: TypedFact) -> float:
    """Half a unit of the last digit that counts, in parts of the amount; small whole numbers are exact."""
    written = _DIGITS.search(fact.text)
    if written is None:
        return 0.0
    digits = re.sub("[.,]", "", written[0].rstrip(".,"))
    if not (scale_of(fact) or fact.kind == "percentage" or "." in written[0].rstrip(".,")):
        kept = max(len(digits.rstrip("0")), _LEAST_DIGITS)
        digits = digits[:kept] if len(digits) >= _ROUNDED_DIGITS else ""
    return 0.5 / int(digits) if digits.strip("0") else 0.0
