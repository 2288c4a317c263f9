"""Whether two texts may give amounts of one thing: by what is counted, and by whom or what both name."""

from __future__ import annotations

import re

from factcheck.agreement.alignment.align import align_names
from factcheck.agreement.texts.matter import keys_of
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.units import base_amount
from factcheck.discrepancies.leaning import spoken_of
from factcheck.discrepancies.pair import Pair
from factcheck.discrepancies.values import met
from factcheck.language.facts import TypedFact

# What a bare number counts stands right behind it, and is no name.
_COUNTED = re.compile(r"\s+(?P<word>[a-z][\w'’-]*(?:\s+[a-z][\w'’-]*)?|[\u0621-\u064a]+)")


def count_the_same(one: Reading, fact: TypedFact, other: Reading, found: TypedFact) -> bool:
    """Whether their unit, or a word behind either bare number, says that the two amounts are of one thing."""
    amount = base_amount(fact.value)
    if fact.kind == "percentage" or (amount is not None and amount.unit):
        return True
    return not _counted(one, fact).isdisjoint(_counted(other, found))


def _counted(reading: Reading, fact: TypedFact) -> frozenset[str]:
    """Stems and concepts of what a bare number counts."""
    behind = _COUNTED.match(reading.text, fact.end)
    end = behind.end() if behind else fact.end
    return keys_of(reading.text, (word for word in reading.words if fact.end <= word.start < end))


def may_tell_of_one(pair: Pair) -> bool:
    """Whether something names of whom or what both tell, and no name of the one stands in another's place."""
    one, other = pair.readings
    names = [*align_names(one, other), *align_names(other, one)]
    if any(each.relation is Relation.CONFLICTS for each in names):
        return False
    if any(each.relation is Relation.AGREES for each in names) or any(fact.kind != "date" for fact in met(one, other)):
        return True
    here, there = (pair.neighbourhood.subjects_of(passage) | spoken_of(passage) for passage in (pair.one, pair.other))
    return not (here | one.own_keys).isdisjoint(there | other.own_keys)
