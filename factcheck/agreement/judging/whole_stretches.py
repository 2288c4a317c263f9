"""What differs in a passage that repeats the statement, named as a whole: a ministry, "a silver chalice"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.agreement.comparison import Comparison, with_difference
from factcheck.agreement.judging.reasons import tells_what_differs
from factcheck.agreement.names.full_names import may_be_one
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.words.repetition import Stretches, differing_stretch
from factcheck.agreement.words.substitution import Substitution
from factcheck.language.facts import FactKind, TypedFact

_FIT = 1.0


def stretch_difference(pair: Comparison) -> Comparison | None:
    """The comparison with the one stretch that differs put against the other; None where the passage does not repeat.

    None too where what differs is told already, by what stands in that place. Meant for a statement that is refuted:
    whether the two can both be true is not asked.
    """
    found = differing_stretch(pair.statement, pair.passage)
    if found is None or (tells_what_differs(pair) and not _is_put_against_another(pair, found)):
        return None
    kind = _kind(pair, found)
    if kind is None:
        return replace(pair, substitution=Substitution(found.stated, found.found, 1.0))
    stated = TypedFact(kind, pair.statement.text[slice(*found.stated)], *found.stated, "")
    other = TypedFact(kind, pair.passage.text[slice(*found.found)], *found.found, "")
    without = [each for each in pair.names if not each.stated.overlaps(stated)]
    return with_difference(replace(pair, names=without), Pairing(stated, other, Relation.CONFLICTS, _FIT))


def differs_in_a_description(pair: Comparison) -> bool:
    """Whether the passage repeats the statement, and only says in a name's place who or what that is."""
    found = differing_stretch(pair.statement, pair.passage) if pair.exchange is None else None
    return found is not None and may_be_one(pair.statement, pair.passage, found)


def _is_put_against_another(pair: Comparison, found: Stretches) -> bool:
    """Whether a name in the one stretch is held to differ from what stands outside of the other."""
    (start, end), (begin, stop) = found.stated, found.found
    return any(
        each.found is not None
        and each.relation is Relation.CONFLICTS
        and start <= each.stated.start < end
        and not begin <= each.found.start < stop
        for each in pair.names
    )


def _kind(pair: Comparison, found: Stretches) -> FactKind | None:
    """What is named in either stretch; None where nothing is known for a name."""
    (start, end), (begin, stop) = found.stated, found.found
    told = [name.fact.kind for name in pair.statement.names if start <= name.fact.start and name.fact.end <= end]
    told += [name.fact.kind for name in pair.passage.names if begin <= name.fact.start and name.fact.end <= stop]
    return told[0] if told else None
