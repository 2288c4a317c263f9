"""Which values of a statement the evidence does not speak of."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.agreement.types import Reason
from factcheck.claims.evidence import JudgedEvidence
from factcheck.language.extract import extract_facts

_VALUES = frozenset({"date", "number", "money", "percentage", "count", "duration"})


def silent_values(statement: str, language: str, judged: Sequence[JudgedEvidence]) -> list[str]:
    """Dates and amounts of the statement that no passage agrees with or contradicts, as written, in their order.

    Empty where nothing at all is spoken of: then the corpus has nothing on the matter, and not on one value of it.
    """
    spoken = {place for item in judged for reason in item.judgement.reasons if (place := _place(reason)) is not None}
    stated = [fact for fact in extract_facts(statement, language) if fact.kind in _VALUES]
    silent = [fact.text for fact in stated if (fact.start, fact.end) not in spoken]
    return silent if spoken else []


def _place(reason: Reason) -> tuple[int, int] | None:
    return (reason.statement.start, reason.statement.end) if reason.statement else None
