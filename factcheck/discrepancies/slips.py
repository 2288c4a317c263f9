"""Amounts that are one but for a slip: two digits that changed places, or one wrong digit among many."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.units import base_amount
from factcheck.discrepancies.conflicts import Conflict
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.matter import dates_allow, order_reversed
from factcheck.discrepancies.one_thing import count_the_same, may_tell_of_one
from factcheck.discrepancies.pair import Pair
from factcheck.discrepancies.series import in_one_series, told_again
from factcheck.discrepancies.settings import SETTINGS
from factcheck.discrepancies.values import unmet
from factcheck.language.facts import TypedFact

_AMOUNTS = frozenset({"money", "percentage", "count", "number"})
# Two amounts of so many digits hardly ever have the same digits in another order by chance, or all but one.
_LEAST_MOVED, _LEAST_WRONG = 3, 5
# Those of fewer digits have to stand in texts that share so many words, names and concepts.
_LEAST_SHARED = 3
_NEIGHBOURS = 2


def judge_slip(pair: Pair) -> Conflict | None:
    """The first amount of one thing in which the passages differ by a slip; None where there is none."""
    one, other = pair.readings
    found = [each for each in _slips(one, other) if _enough_in_common(one, other, each)]
    if not found or in_one_series(one, other) or told_again(one, other) or order_reversed(one, other):
        return None
    if not may_tell_of_one(pair):
        return None
    allowed = (each for each in found if dates_allow(one, other, each) and not pair.says_which(each))
    difference = next(allowed, None)
    return pair.conflict(difference, SETTINGS.borne_out) if difference else None


def _enough_in_common(one: Reading, other: Reading, difference: Difference) -> bool:
    if _size(difference.one) >= _LEAST_MOVED:
        return True
    return len((one.term_keys | one.own_keys) & (other.term_keys | other.own_keys)) >= _LEAST_SHARED


def is_slip(one: TypedFact, other: TypedFact) -> bool:
    """Whether exact amounts of one unit and size have the same digits, but that two neighbours changed places; or, for
    those of a unit, that one digit among many is another."""
    if one.kind != other.kind or one.kind not in _AMOUNTS or not (_is_exact(one) and _is_exact(other)):
        return False
    first, second = _written(one), _written(other)
    if first is None or second is None or first[1:] != second[1:]:
        return False
    wide = max(len(first[0]), len(second[0]))
    here, there = first[0].ljust(wide, "0"), second[0].ljust(wide, "0")
    apart = [at for at in range(wide) if here[at] != there[at]]
    if len(apart) == 1:
        return first[2] != "" and min(len(first[0]), len(second[0])) >= _LEAST_WRONG
    moved = len(apart) == _NEIGHBOURS and apart[1] == apart[0] + 1 and here[apart[0]] == there[apart[1]]
    return moved and here[apart[1]] == there[apart[0]]


def _size(fact: TypedFact) -> int:
    """How many digits it has that are not only noughts."""
    written = _written(fact)
    return len(written[0]) if written else 0


def _is_exact(fact: TypedFact) -> bool:
    return not fact.approximate and fact.bound == "exactly"


def _written(fact: TypedFact) -> tuple[str, int, str] | None:
    """The digits that are not only noughts, the place of the first before the point, and the unit."""
    amount = base_amount(fact.value)
    if amount is None or amount.amount <= 0:
        return None
    number = Decimal(f"{amount.amount:.12g}").normalize()
    return "".join(map(str, number.as_tuple().digits)), number.adjusted(), amount.unit


def _slips(one: Reading, other: Reading) -> Iterator[Difference]:
    """Slips between values that neither text leaves with an equal in the other."""
    first, second = unmet(one, other), unmet(other, one)
    for fact, each in product(first, second):
        if is_slip(fact, each) and count_the_same(one, fact, other, each):
            yield Difference(fact.kind, fact, each)
