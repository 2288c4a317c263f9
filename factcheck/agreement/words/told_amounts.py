"""Words of opposite sense that a passage tells of an amount each: "convicted nine and acquitted four"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.agreement.texts.clauses import are_alike
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.parallels import compared
from factcheck.language.facts import TypedFact
from factcheck.language.words.opposites import SignedWord

_Pair = tuple[SignedWord, SignedWord]
_COUNTS = frozenset({"number", "count"})


def by_their_amounts(
    pairs: Sequence[_Pair], others: Sequence[_Pair], statement: Reading, passage: Reading
) -> list[_Pair] | None:
    """The pairs that go together by the only amount that stands with each word; None where that tells nothing.

    It tells where every word of the passage has an amount of its own in its clause. One that has the statement's own
    goes with its word; where none has, the number differs and not the word. Within one language only: across two a word
    that answers is put to the model in the other's letters.
    """
    if statement.language != passage.language:
        return None
    said = {one for one, _ in [*pairs, *others]}
    words = {other for _, other in [*pairs, *others]}
    if len(said) != 1 or len(words) < 2:
        return None
    stated = _amount(next(iter(said)), statement)
    found = {other: _amount(other, passage) for other in words}
    amounts = [amount for amount in found.values() if amount is not None]
    if stated is None or len({(each.start, each.end) for each in amounts}) < len(words):
        return None
    if not all(are_alike(stated, each) for each in amounts):
        return None
    met = {word for word, amount in found.items() if amount is not None and compared(stated, amount) is Relation.AGREES}
    if not met:
        return [(one, other) for one, other in pairs if other.sign == one.sign]
    return [(one, other) for one, other in pairs if other in met]


def _amount(signed: SignedWord, reading: Reading) -> TypedFact | None:
    """The only count in the clause of a word."""
    start, end = reading.clauses.stretch(signed.word.start, signed.word.end)
    within = [fact for fact in reading.values if start <= fact.start < end and fact.kind in _COUNTS]
    return within[0] if len(within) == 1 and within[0].start >= signed.word.end else None
