"""Which of several amounts of a passage is said of what the statement says its own of.

"The dam supplies 60 percent, wind farms 12": an amount belongs to what leads up to it in its clause, whatever follows.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.agreement.texts.clauses import Token
from factcheck.agreement.texts.reading import Reading
from factcheck.language.facts import TypedFact


def shared_lead(
    statement: Reading, stated: TypedFact, passage: Reading, found: TypedFact
) -> tuple[bool, int, int, int]:
    """How much goes with both, to be compared with that of another value of the passage; the more, the likelier.

    Whether the passage's value is of no other date and not put in brackets alone; how much of what leads up to the
    statement's value goes with it, with what its clause leaves out; how little else leads up to it; how much of
    all that goes with the statement's.
    """
    wanted, own = statement.clauses.own(stated), passage.clauses.own(found)
    lead, own_lead = _leading(wanted, stated), _leading(own, found)
    others = [token for token in own_lead if not token.is_among(wanted)]
    # "The national average of" so much is of nothing that was told before.
    of_another = bool(others) and len(others) == len(own_lead)
    across = statement.language != passage.language
    implied = own if of_another and not across else passage.clauses.implied(found)
    met, likely = (
        _met(lead, implied),
        not _of_another_date(wanted, own) and not _only_aside(statement, stated, passage, found),
    )
    if across:
        # What is not met may only be said in the other language.
        return likely, met + _names_met(statement, lead, passage, implied), 0, 0
    return likely, met, -len(others), _met(wanted, implied)


def _only_aside(statement: Reading, stated: TypedFact, passage: Reading, found: TypedFact) -> bool:
    return in_brackets(passage, found) and not in_brackets(statement, stated)


def in_brackets(reading: Reading, value: TypedFact) -> bool:
    """Whether a value stands in round brackets."""
    before = reading.text[: value.start]
    return before.rfind("(") > before.rfind(")")


def _names_met(statement: Reading, lead: Sequence[Token], passage: Reading, beside: Sequence[Token]) -> int:
    found = _keys_of_names(passage, beside)
    return sum(any(keys & other for other in found) for keys in _keys_of_names(statement, lead))


def _keys_of_names(reading: Reading, tokens: Sequence[Token]) -> list[frozenset[str]]:
    starts = [token.start for token in tokens if token.is_name]
    return [name.keys for name in reading.names if any(name.fact.start <= at < name.fact.end for at in starts)]


def _leading(tokens: Sequence[Token], value: TypedFact) -> list[Token]:
    return [token for token in tokens if token.start < value.start and not token.is_date]


def _met(wanted: Sequence[Token], beside: Sequence[Token]) -> int:
    return sum(token.is_among(beside) for token in wanted)


def _of_another_date(wanted: Sequence[Token], own: Sequence[Token]) -> bool:
    stated, found = ([token for token in tokens if token.is_date] for tokens in (wanted, own))
    return bool(stated and found) and not any(token.is_among(found) for token in stated)
