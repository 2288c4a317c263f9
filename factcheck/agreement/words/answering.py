"""Which word of a passage answers to one of the statement where the passage has words of both senses.

"Exports fell by a tenth as the dollar rose" denies that exports rose, though something rose: a word is told of what
stands in its own clause.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from factcheck.agreement.texts.clauses import Token
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.words.told_amounts import by_their_amounts
from factcheck.language.words.opposites import SignedWord

# A word of the statement and one of the passage, of one concept.
Pair: TypeAlias = tuple[SignedWord, SignedWord]


def better_placed(pairs: Sequence[Pair], others: Sequence[Pair], statement: Reading, passage: Reading) -> list[Pair]:
    """Those of the pairs that go together better than each of the others that has the same word of the statement.

    Most of what stands beside the statement's word stands beside the other as well, and all of that which stands beside
    one of another pair.
    """
    stated, found = statement.clauses, passage.clauses
    told = by_their_amounts(pairs, others, statement, passage)
    if told is not None:
        return told
    better = []
    for one, other in pairs:
        wanted = stated.beside(one.word)
        met = _met(wanted, found.beside(other.word))
        rivals = [_met(wanted, found.beside(rival.word)) for said, rival in others if said == one]
        if rivals and 2 * len(met) > len(wanted) and all(least < met for least in rivals):
            better.append((one, other))
    return better


def _met(wanted: Sequence[Token], beside: Sequence[Token]) -> frozenset[int]:
    """Where the wanted tokens start that the others have."""
    return frozenset(token.start for token in wanted if token.is_among(beside))
