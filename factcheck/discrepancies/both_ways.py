"""Amounts of one thing in other words: either text leans to refute the other, though neither is sure."""

from __future__ import annotations

from factcheck.agreement.features import one_differing
from factcheck.discrepancies.clauses import moved
from factcheck.discrepancies.conflicts import Conflict
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.matter import dates_allow, order_reversed
from factcheck.discrepancies.one_thing import count_the_same, may_tell_of_one
from factcheck.discrepancies.pair import STATED_KINDS, Pair
from factcheck.discrepancies.passages import carried_prefix
from factcheck.discrepancies.series import in_one_series, told_again
from factcheck.discrepancies.settings import SETTINGS
from factcheck.language.facts import TypedFact

_COUNTED = STATED_KINDS - {"date"}


def judge_both_ways(pair: Pair) -> Conflict | None:
    """The one amount in which two texts of a language differ, where the model leans to a refutation from both sides.

    Alone neither would be enough: that each is read as denied by the other makes up for it.
    """
    one, other = pair.readings
    apart = in_one_series(one, other) or told_again(one, other) or order_reversed(one, other)
    if one.language != other.language or apart:
        return None
    difference = _difference(pair)
    if difference is None or not dates_allow(one, other, difference) or not may_tell_of_one(pair):
        return None
    if not count_the_same(one, difference.one, other, difference.other) or not one.term_keys & other.term_keys:
        return None
    chances = pair.chances, pair.reversed.chances
    leaning = all(each["refutes"] >= SETTINGS.leaning and each["supports"] < SETTINGS.not_denied for each in chances)
    return pair.conflict(difference, SETTINGS.borne_out) if leaning else None


def _difference(pair: Pair) -> Difference | None:
    """The amount that is all that differs, from either side the same."""
    forth, back = one_differing(pair.compared), one_differing(pair.reversed.compared)
    if forth is None or back is None or forth.found is None or back.found is None or forth.carried or back.carried:
        return None
    here, there = forth.stated, _in_statement(forth.found, pair)
    same = back.stated.start == there.start and _in_statement(back.found, pair.reversed).start == here.start
    return Difference(here.kind, here, there) if same and here.kind in _COUNTED else None


def _in_statement(fact: TypedFact, pair: Pair) -> TypedFact:
    return moved(fact, len(carried_prefix(pair.other)))
