"""Amounts of one thing in other words: either text leans to refute the other, though neither is sure."""

from __future__ import annotations

from factcheck.agreement.align import align_names
from factcheck.agreement.compare import Relation, compare
from factcheck.agreement.features import compare_texts, one_differing
from factcheck.agreement.reading import Reading
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

# A bare number may count anything.
_COUNTED = STATED_KINDS - {"date", "number"}


def judge_both_ways(pair: Pair) -> Conflict | None:
    """The one amount in which two texts of a language differ, where the model leans to a refutation from both sides.

    Alone neither would be enough: that each is read as denied by the other makes up for it.
    """
    one, other = pair.readings
    apart = in_one_series(one, other) or told_again(one, other) or order_reversed(one, other)
    if one.language != other.language or apart:
        return None
    if not any(_may_differ(one, fact, other, each) for fact in one.values for each in other.values):
        return None
    if not one.term_keys & other.term_keys or not may_tell_of_one(pair) or not _tied(one, other):
        return None
    difference = _difference(pair)
    if difference is None or not dates_allow(one, other, difference):
        return None
    if not count_the_same(one, difference.one, other, difference.other):
        return None
    chances = pair.chances, pair.reversed.chances
    leaning = all(each["refutes"] >= SETTINGS.leaning and each["supports"] < SETTINGS.not_denied for each in chances)
    return pair.conflict(difference, SETTINGS.borne_out) if leaning else None


def _tied(one: Reading, other: Reading) -> bool:
    """Whether both have a name or a date in common."""
    named = any(each.relation is Relation.AGREES for each in (*align_names(one, other), *align_names(other, one)))
    return named or any(
        fact.kind == "date" and compare(fact, each) is Relation.AGREES for fact in one.values for each in other.values
    )


def _may_differ(one: Reading, fact: TypedFact, other: Reading, found: TypedFact) -> bool:
    """Whether two values are amounts of one thing that cannot both be true; no model is asked."""
    same = fact.kind in _COUNTED and fact.kind == found.kind and compare(fact, found) is Relation.CONFLICTS
    return same and count_the_same(one, fact, other, found)


def _difference(pair: Pair) -> Difference | None:
    """The amount that is all that differs, from either side the same."""
    forth, back = (one_differing(compare_texts(each.statement, each.quote)) for each in (pair, pair.reversed))
    if forth is None or back is None or forth.found is None or back.found is None or forth.carried or back.carried:
        return None
    here, there = forth.stated, _in_statement(forth.found, pair)
    same = back.stated.start == there.start and _in_statement(back.found, pair.reversed).start == here.start
    return Difference(here.kind, here, there) if same and here.kind in _COUNTED else None


def _in_statement(fact: TypedFact, pair: Pair) -> TypedFact:
    return moved(fact, len(carried_prefix(pair.other)))
