"""Which of several people or organisations of a passage has the deed that the statement tells of another."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.agreement.names.name_roles import may_share_a_role
from factcheck.agreement.texts.clauses import Token
from factcheck.agreement.texts.reading import Reading
from factcheck.language.facts import TypedFact

_BESIDE = re.compile(
    r"(?:\b(?:with|alongside|against|beside|besides|than|over|after|before|replacing|succeeding)"
    r"|(?<!\w)(?:مع|ضد|برفقة|بمشاركة|بمساعدة|بعد|قبل|خلفاً?|دون|سوى))\s+(?:[^\W\d_]+\s+)?\Z"
)
_REACH = 30


def which_person(
    statement: Reading, stated: TypedFact, passage: Reading, people: Sequence[TypedFact]
) -> TypedFact | None:
    """As `who_has_the_deed`, of those people who may have the role that the statement gives the one it names."""
    others = [fact for fact in people if may_share_a_role(statement, stated, passage, fact)]
    return who_has_the_deed(statement, stated, passage, others)


def who_has_the_deed(
    statement: Reading, stated: TypedFact, passage: Reading, others: Sequence[TypedFact]
) -> TypedFact | None:
    """The only one of `others`, or the one in whose clause more of the statement's words stand than in any other's.

    Somebody told of twice is one. Of two who have as much it is the one who does it, not whom it is done with; None
    where that does not tell them apart either, or none of several has anything.
    """
    if not others or len({str(other.value) for other in others}) == 1:
        return next(iter(others), None)
    wanted = [token for token in statement.clauses.own(stated) if not token.is_name]
    shares = [_share(wanted, passage, other) for other in others]
    best = max(shares)
    having = [other for other, share in zip(others, shares, strict=True) if share == best]
    if not _is_beside(statement, stated):
        having = [other for other in having if not _is_beside(passage, other)] or having
    return having[0] if best > (0, 0) and len({str(other.value) for other in having}) == 1 else None


def _is_beside(reading: Reading, name: TypedFact) -> bool:
    """Whether it only stands with or against the one who is told of."""
    return _BESIDE.search(reading.text, max(0, name.start - _REACH), name.start) is not None


def _share(wanted: Sequence[Token], passage: Reading, other: TypedFact) -> tuple[int, int]:
    """How many of the statement's verbs, and of its other words, stand in the clause of a name."""
    own = passage.clauses.own(other)
    met = [token for token in wanted if token.is_among(own)]
    return sum(token.is_verb for token in met), len(met)
