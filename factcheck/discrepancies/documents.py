"""What a document gets wrong by itself: in one sentence, in the order it tells things, about lives and states."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from factcheck.discrepancies.accounts import find_wrong_accounts
from factcheck.discrepancies.conflicts import Conflict, Side
from factcheck.discrepancies.inner.all import find_clashes
from factcheck.discrepancies.inner.day_parts import find_part_after
from factcheck.discrepancies.inner.twice import find_twice
from factcheck.discrepancies.narrative import Told, find_misplaced
from factcheck.discrepancies.passages import read_passage, states_something
from factcheck.discrepancies.rules import Background, broken_rules, may_break_rules
from factcheck.discrepancies.settings import SETTINGS
from sources.models import Passage


def conflicts_of_document(passages: Sequence[Passage], background: Background) -> Iterator[Conflict]:
    """Everything wrong within the passages of one document that needs no model; they come in their order."""
    stating = [passage for passage in passages if states_something(passage)]
    for passage in stating:
        yield from _in_itself(passage)
    yield from _in_its_order(stating)
    ruled = {passage.id for passage in stating if may_break_rules(passage)}
    # A rule compares dates, or two accounts of one reduction: few passages of a long text have to do with one at all.
    concerned = [passage for passage in stating if passage.id in ruled or _is_dated(passage)] if ruled else []
    for one, other in combinations(concerned, 2):
        if one.id in ruled or other.id in ruled:
            yield from broken_rules(one, other, background)


def _is_dated(passage: Passage) -> bool:
    return any(fact.kind == "date" for fact in read_passage(passage).values)


def told_twice(passage: Passage) -> Iterator[Conflict]:
    """What one sentence says twice, with two values."""
    if states_something(passage):
        for found in find_twice(read_passage(passage)):
            yield Conflict(found.kind, (Side(passage, found.one), Side(passage, found.other)), SETTINGS.copied)


def _in_itself(passage: Passage) -> Iterator[Conflict]:
    for clash in find_clashes(read_passage(passage)):
        sides = tuple(Side(passage, fact) for fact in clash.facts)
        yield Conflict(clash.kind, sides, SETTINGS.computed, clash.rule, clash.expected)


def _in_its_order(passages: Sequence[Passage]) -> Iterator[Conflict]:
    told = [
        Told(each.ordinal, each.context.get("heading", ""), each.context.get("date", ""), read_passage(each))
        for each in passages
    ]
    for found in find_misplaced(told):
        sides = Side(passages[found.first], found.earlier), Side(passages[found.second], found.later)
        yield Conflict("sequence", sides, SETTINGS.told, found.rule)
    for at, (first, second) in enumerate(pairwise(told)):
        parts = find_part_after(first.reading, second.reading) if _one_after_the_other(first, second) else None
        if parts is not None:
            sides = Side(passages[at], parts[0]), Side(passages[at + 1], parts[1])
            yield Conflict("sequence", sides, SETTINGS.told, "day_part")
    for wrong in find_wrong_accounts(told):
        amounts = [Side(passages[number], fact) for number, fact in wrong.amounts]
        yield Conflict("arithmetic", amounts, SETTINGS.computed, wrong.rule, wrong.expected)


def _one_after_the_other(first: Told, second: Told) -> bool:
    """Whether nothing parts two sentences, nor a date that governs one of them and not the other."""
    return (
        second.ordinal - first.ordinal == 1 and first.heading == second.heading and first.governing == second.governing
    )
