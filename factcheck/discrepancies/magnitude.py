"""How far two values of one kind are apart."""

from __future__ import annotations

import re
from math import inf, log

from factcheck.agreement.values.days import day_range
from factcheck.agreement.values.units import base_amount
from factcheck.language.facts import TypedFact

_AMOUNTS = frozenset({"money", "count", "number"})
# A little less than a hundred, which a quotient of two floats need not be.
_ORDERS = log(99.999)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def distance(one: TypedFact, other: TypedFact) -> float:
    """Days between two dates, the logarithm of the ratio of two amounts; infinite where there is neither."""
    if one.kind == "date":
        first, second = day_range(str(one.value)), day_range(str(other.value))
        return abs(first[0] - second[0]) if first and second else inf
    here, there = base_amount(one.value), base_amount(other.value)
    if here is None or there is None or here.amount <= 0 or there.amount <= 0:
        return inf
    return abs(log(here.amount / there.amount))


def orders_apart(one: TypedFact, other: TypedFact) -> bool:
    """Whether one of two amounts is a hundred times the other or more."""
    return {one.kind, other.kind} <= _AMOUNTS and _ORDERS <= distance(one, other) < inf


def same_day_of_another_year(one: TypedFact, other: TypedFact) -> bool:
    """Whether two dates are of one day and month and only the year is another: hardly ever by chance."""
    first, second = str(one.value), str(other.value)
    full = _DAY.fullmatch(first) and _DAY.fullmatch(second)
    return bool(full) and first != second and first[4:] == second[4:]


def a_day_apart(one: TypedFact, other: TypedFact) -> bool:
    """Whether two dates are days that follow one another: as texts that date one event disagree most often."""
    first, second = str(one.value), str(other.value)
    full = _DAY.fullmatch(first) and _DAY.fullmatch(second)
    return bool(full) and distance(one, other) == 1
