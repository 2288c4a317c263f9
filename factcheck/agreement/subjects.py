"""Which of several amounts of a passage is said of what the statement says its own of.

"The dam supplies 60 percent, wind farms 12": an amount belongs to what leads up to it in its clause, whatever follows.
"""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.agreement.clauses import Token
from factcheck.agreement.reading import Reading
from factcheck.language.facts import TypedFact


def shared_lead(
    statement: Reading, stated: TypedFact, passage: Reading, found: TypedFact
) -> tuple[bool, int, int, int]:
    """How much goes with both, to be compared with that of another value of the passage; the more, the likelier.

    Whether the passage's value is of no other date; how much of what leads up to the statement's value goes with it,
    with what its clause leaves out; how little else leads up to it; how much of all that goes with the statement's.
    """
    wanted, own = statement.clauses.own(stated), passage.clauses.own(found)
    implied, lead = passage.clauses.implied(found), _leading(wanted, stated)
    met = _met(lead, implied)
    of_no_other_date = not _of_another_date(wanted, own)
    if statement.language != passage.language:
        # What is not met may only be said in the other language.
        return of_no_other_date, met + _names_met(statement, lead, passage, implied), 0, 0
    others = [token for token in _leading(own, found) if not token.is_among(wanted)]
    return of_no_other_date, met, -len(others), _met(wanted, implied)


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
