"""A value that the passage has of something else: "killed three and injured nine" tells of nine, but not killed.

Where a passage tells several values of one kind, each belongs to the words of its own clause. A statement's value that
agrees with one of them is of another matter where the words that go with it stand with a different one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.agreement.texts.clauses import Clauses, Token, are_alike, are_amounts
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation, compare, compare_figures, lacks_year
from factcheck.agreement.values.lists import joined_with
from factcheck.agreement.values.measured import measures_another
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.values.repeats import is_told_again
from factcheck.language.facts import TypedFact
from factcheck.language.words.words import stem

# With more values of a kind it is a list or a table, and no clauses tell them apart.
_MOST = 12
# That something was as much, says how much it was.
_HOW_MUCH = frozenset(map(stem, "reached stood amounted totalled recorded بلغ بلغت وصل وصلت سجل سجلت".split()))
# A day without a year is met by that day of a year.
_MET = frozenset({Relation.AGREES, Relation.COMPATIBLE})
# A conflict found in this way fits as well as one can.
_FIT = 1.0


def of_their_own_matter(statement: Reading, passage: Reading, pairings: Sequence[Pairing]) -> list[Pairing]:
    """The pairings, those with a value of another matter as conflicts with the one that stands with their words."""
    moved = [_with_its_own(statement, passage, pairing) for pairing in pairings]
    kept = [_may_move(old, new, pairings, moved) for old, new in zip(pairings, moved, strict=True)]
    return [new if may else old for old, new, may in zip(pairings, moved, kept, strict=True)]


def _may_move(old: Pairing, new: Pairing, before: Sequence[Pairing], after: Sequence[Pairing]) -> bool:
    """Whether no other value of the statement has the rival for its own, unless the two are in each other's place."""
    if not new.elsewhere:
        return True
    holders = [place for place, other in enumerate(before) if other is not old and other.found is new.found]
    return all(after[place].elsewhere and after[place].found is old.found for place in holders)


def _with_its_own(statement: Reading, passage: Reading, pairing: Pairing) -> Pairing:
    stated, found = pairing.stated, pairing.found
    if pairing.relation not in _MET or pairing.carried or found is None:
        return pairing
    alike = [value for value in passage.values if are_alike(value, stated)]
    if len(alike) > _MOST:
        return pairing
    same = [value for value in alike if compared(stated, value) in _MET]
    rivals = [value for value in alike if compared(stated, value) is Relation.CONFLICTS]
    rivals = [rival for rival in rivals if not measures_another(passage.text, found, rival)]
    if any(is_told_again(passage, value) for value in same):
        return pairing
    if not rivals or found not in same or not is_all_told(statement, passage, stated.kind):
        return pairing
    listed = joined_with(passage, found)  # "four or six wheels": of two that are joined both stand there
    standing = [
        rival
        for rival in rivals
        if rival not in listed and all(_goes_with(statement, passage, stated, one, rival) for one in same)
    ]
    if not standing:
        return pairing
    wanted = statement.clauses.own(stated)
    best = max(standing, key=lambda rival: _closeness(wanted, passage.clauses.own(rival)))
    return replace(pairing, found=best, relation=Relation.CONFLICTS, fit=_FIT, elsewhere=True)


def _goes_with(statement: Reading, passage: Reading, stated: TypedFact, found: TypedFact, rival: TypedFact) -> bool:
    """Whether the rival stands where the statement has the value that was found."""
    wanted, own = statement.clauses.own(stated), passage.clauses.own(rival)
    if stands_with(wanted, passage.clauses, found, rival):
        return True
    if _counts(statement.clauses, passage.clauses, stated, found, rival):
        return True
    measured = passage.clauses.is_compared_with(found) and not statement.clauses.is_compared_with(stated)
    return measured and bool(wanted) and all(token.is_among(own) for token in wanted)


def _counts(statement: Clauses, passage: Clauses, stated: TypedFact, found: TypedFact, rival: TypedFact) -> bool:
    """Whether the rival counts what the statement counts, with its verb, and what was found counts something else."""
    noun, other, own = statement.counted(stated), passage.counted(found), passage.counted(rival)
    if noun is None or other is None or own is None or not noun.is_among([own]) or noun.is_among([other]):
        return False
    verbs = [token for token in statement.own(stated) if token.is_verb]
    told = not any(token.is_among(passage.own(found)) for token in verbs)
    return bool(verbs) and told and all(token.is_among(passage.implied(rival)) for token in verbs)


def is_all_told(statement: Reading, passage: Reading, kind: str) -> bool:
    """Whether the passage has all words of the statement: else what it says of the value may be said otherwise."""
    told = passage.clauses.tokens(kind)
    return all(token.is_among(told) or token.keys & _HOW_MUCH for token in statement.clauses.tokens(kind))


def stands_with(wanted: Sequence[Token], passage: Clauses, found: TypedFact, rival: TypedFact) -> bool:
    """Whether what goes with the statement's value goes with the rival and nothing of it with the value found."""
    beside, beside_rival = passage.own(found), passage.own(rival)
    implied, implied_of_rival = passage.implied(found), passage.implied(rival)
    decisive = any(token.is_among(beside_rival) and not token.is_among(implied) for token in wanted)
    foreign = any(not token.is_among(wanted) for token in beside or implied)
    shared = [token for token in wanted if token.is_among(beside)]
    return decisive and foreign and all(token.is_among(implied_of_rival) for token in shared)


def _closeness(wanted: Sequence[Token], beside: Sequence[Token]) -> tuple[int, int]:
    met = [token for token in wanted if token.is_among(beside)]
    return sum(token.is_verb for token in met), len(met)


def compared(stated: TypedFact, found: TypedFact) -> Relation | None:
    """As anywhere, but that within one text amounts of two currencies differ, and days of a year whatever the year."""
    if lacks_year(stated) != lacks_year(found):
        stated, found = _of_any_year(stated), _of_any_year(found)
    relation = compare(stated, found)
    if relation is None and are_amounts(stated, found):
        return compare_figures(stated, found)
    return Relation.CONFLICTS if relation is None and stated.kind == found.kind == "money" else relation


def _of_any_year(date: TypedFact) -> TypedFact:
    day = str(date.value)
    return replace(date, value=f"--{day[5:]}") if day[:4].isdigit() and "/" not in day and day[5:] else date
