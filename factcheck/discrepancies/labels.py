"""Why two texts that state unlike values of one matter are both right: a label for what looks like a discrepancy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import COUNTING, Relation, comparable, compare
from factcheck.agreement.values.units import base_amount
from factcheck.discrepancies.conflicts import Label
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.matter import judge_matter
from factcheck.language.facts import TypedFact


@dataclass(frozen=True, slots=True)
class Labelled:
    """Two unlike values and why they are no discrepancy."""

    label: Label
    difference: Difference


def label_of(one: Reading, other: Reading, is_telling: Callable[[str], bool]) -> Labelled | None:
    """The first two values of one matter that look as if they differed and do not; None where none do."""
    for first in one.values:
        for second in other.values:
            label, difference = label_of_values(first, second), Difference(first.kind, first, second)
            if label and judge_matter(one, other, difference, is_telling).same:
                return Labelled(label, difference)
    return None


def label_of_values(one: TypedFact, other: TypedFact) -> Label | None:
    """Why two unlike values can both be true of one thing; None where they are the same, or contradict each other."""
    if not comparable(one, other) or one.value == other.value:
        return None
    if one.kind == "date":
        return _label_of_dates(one, other)
    first, second = base_amount(one.value), base_amount(other.value)
    if first is None or second is None:
        return None
    if first.unit != second.unit:
        return _label_of_units(one, first.amount == second.amount)
    if one.bound != other.bound:
        return Label.SCOPE if compare(one, other) is not Relation.CONFLICTS else None
    return Label.ROUNDING if compare(one, other) is Relation.AGREES else None


def _label_of_dates(one: TypedFact, other: TypedFact) -> Label | None:
    relations = {compare(one, other), compare(other, one)}
    if Relation.AGREES in relations:
        return Label.PRECISION
    if Relation.COMPATIBLE not in relations:
        return None
    return Label.TREND if "/" in f"{one.value}{other.value}" else Label.PRECISION


def _label_of_units(one: TypedFact, same_amount: bool) -> Label | None:
    if one.kind == "money":
        return None if same_amount else Label.CURRENCY
    return Label.DEFINITION if same_amount and one.kind in COUNTING else None
