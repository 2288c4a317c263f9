"""A value that the passage has of something else: "killed three and injured nine" tells of nine, but not killed.

Where a passage tells several values of one kind, each belongs to the words of its own clause. A statement's value that
agrees with one of them is of another matter where the words that go with it stand with a different one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.agreement.align import Pairing
from factcheck.agreement.compare import Relation, compare, compare_figures
from factcheck.agreement.concepts import is_event
from factcheck.agreement.deed_words import PARTICIPLE
from factcheck.agreement.matter import keys_of
from factcheck.agreement.reading import Reading
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold
from factcheck.language.number_words import NUMBER_WORDS
from factcheck.language.words import Word, content_words, outside

_BREAK = {
    "en": re.compile(
        r"[,;:.!?()](?=\s|\Z)|[()]"
        r"|\b(?:and|but|while|whereas|then|when|after|before|which|who|that|as|since|until)\b",
        re.IGNORECASE,
    ),
    "ar": re.compile(
        r"[،؛:.!?؟()](?=\s|\Z)|[()]|(?<!\w)(?:ثم|بينما|فيما|لكن|حيث|عندما|بعد|قبل|منذ|حتى)(?!\w)|(?<!\w)[وف](?=\w{3,})"
    ),
}
_END = re.compile(r"[.;!?؟؛](?:\s|\Z)")
_PREPOSITION = r"(?:\b(?:to|from|by|at|in|of|on)|(?<!\w)(?:إلى|من|في))\s+"
_LEADS_IN = re.compile(rf"{_PREPOSITION}(?:(?!{_PREPOSITION})\S+\s+){{0,2}}\Z", re.IGNORECASE)
# Behind a joining word an Arabic verb stands first, and without an article or a suffix.
_ARABIC_VERB = re.compile(r"[وف]?(?!ال)\w{2,}(?:ت|(?<!ه)(?<!ها)(?<!هم)(?<!ة))\Z")
_AMOUNTS = frozenset({"number", "count", "duration", "money"})
# A conflict found in this way fits as well as one can.
_FIT = 1.0


@dataclass(frozen=True, slots=True)
class _Token:
    """A word, a name or a date that goes with a value."""

    keys: frozenset[str]
    start: int
    is_name: bool = False
    is_date: bool = False
    is_verb: bool = False


def of_their_own_matter(statement: Reading, passage: Reading, pairings: Sequence[Pairing]) -> list[Pairing]:
    """The pairings, those with a value of another matter as conflicts with the one that stands with their words."""
    moved = [_with_its_own(statement, passage, pairing) for pairing in pairings]
    kept = [_may_move(old, new, pairings, moved) for old, new in zip(pairings, moved, strict=True)]
    return [new if may else old for old, new, may in zip(pairings, moved, kept, strict=True)]


def _may_move(old: Pairing, new: Pairing, before: Sequence[Pairing], after: Sequence[Pairing]) -> bool:
    """Whether no other value of the statement has the rival for its own, unless the two are in each other's place."""
    holders = [place for place, other in enumerate(before) if other is not old and other.found is new.found]
    return all(after[place].elsewhere and after[place].found is old.found for place in holders)


def _with_its_own(statement: Reading, passage: Reading, pairing: Pairing) -> Pairing:
    if pairing.relation is not Relation.AGREES or pairing.carried or pairing.found is None:
        return pairing
    stated = pairing.stated
    alike = [value for value in passage.values if value.kind == stated.kind or _are_amounts(value, stated)]
    same = [value for value in alike if _compared(stated, value) is Relation.AGREES]
    rivals = [value for value in alike if _compared(stated, value) is Relation.CONFLICTS]
    if not rivals or pairing.found not in same:
        return pairing
    wanted = _own(statement, stated)
    everything = _tokens(passage, stated.kind)
    if not wanted or not all(_met(token, everything) for token in _tokens(statement, stated.kind)):
        return pairing
    standing = [rival for rival in rivals if all(_stands_with(wanted, passage, one, rival) for one in same)]
    if not standing:
        return pairing
    best = max(standing, key=lambda rival: _closeness(wanted, _own(passage, rival)))
    return replace(pairing, found=best, relation=Relation.CONFLICTS, fit=_FIT, elsewhere=True)


def _stands_with(wanted: Sequence[_Token], passage: Reading, found: TypedFact, rival: TypedFact) -> bool:
    """Whether what goes with the statement's value goes with the rival and nothing of it with the value found."""
    beside, beside_rival = _own(passage, found), _own(passage, rival)
    implied = [*beside, *_left_out(passage, found, beside)]
    implied_of_rival = [*beside_rival, *_left_out(passage, rival, beside_rival)]
    decisive = any(_met(token, beside_rival) and not _met(token, implied) for token in wanted)
    foreign = any(not _met(token, wanted) for token in beside)
    shared = [token for token in wanted if _met(token, beside)]
    return decisive and foreign and all(_met(token, implied_of_rival) for token in shared)


def _closeness(wanted: Sequence[_Token], beside: Sequence[_Token]) -> tuple[int, int]:
    met = [token for token in wanted if _met(token, beside)]
    return sum(token.is_verb for token in met), len(met)


def _met(token: _Token, others: Sequence[_Token]) -> bool:
    return any(token.keys & other.keys for other in others)


def _own(reading: Reading, value: TypedFact) -> list[_Token]:
    """What stands in the value's own clause."""
    start, end = _clause(reading, value)
    return [token for token in _tokens(reading, value.kind) if start <= token.start < end]


def _left_out(reading: Reading, value: TypedFact, own: Sequence[_Token]) -> Iterator[_Token]:
    """What a clause without a verb takes over from those before it: "founded in 1950 and the university in 1971"."""
    if any(token.is_verb for token in own):
        return
    named, dated = any(token.is_name for token in own), any(token.is_date for token in own)
    start = _clause(reading, value)[0]
    since = max((match.end() for match in _END.finditer(reading.text, 0, start)), default=0)
    for token in _tokens(reading, value.kind):
        if since <= token.start < start and not (token.is_name and named) and not (token.is_date and dated):
            yield token


def _clause(reading: Reading, value: TypedFact) -> tuple[int, int]:
    taken = [(fact.start, fact.end) for fact in reading.values]
    breaks = [
        match.start()
        for match in _BREAK[reading.language].finditer(reading.text)
        if not any(start < match.end() and match.start() < end for start, end in taken)
    ]
    alike = [other for other in reading.values if _are_alike(other, value)]
    breaks += [_lead_in(reading.text, other) for other in alike if _is_second(alike, other, breaks)]
    before = max((place for place in breaks if place <= value.start), default=0)
    after = min((place for place in breaks if place >= value.end), default=len(reading.text))
    return before, after


def _is_second(alike: Sequence[TypedFact], value: TypedFact, breaks: Sequence[int]) -> bool:
    """Whether another value of its kind stands before it in one clause: "slowed to 7.2 % from 7.8 %"."""
    before = [other for other in alike if other.end <= value.start]
    return bool(before) and not any(before[-1].end <= place <= value.start for place in breaks)


def _lead_in(text: str, value: TypedFact) -> int:
    found = _LEADS_IN.search(text, 0, value.start)
    return found.start() if found else value.start


def _are_alike(one: TypedFact, other: TypedFact) -> bool:
    return one.kind == other.kind or _are_amounts(one, other)


def _are_amounts(one: TypedFact, other: TypedFact) -> bool:
    """Whether both are amounts, of which one does not say of what: "and injured 15", "three were killed"."""
    return {one.kind, other.kind} <= _AMOUNTS and (_is_bare(one) or _is_bare(other))


def _is_bare(value: TypedFact) -> bool:
    return value.kind == "number" or PARTICIPLE.fullmatch(value.text.split()[-1]) is not None


def _compared(stated: TypedFact, found: TypedFact) -> Relation | None:
    relation = compare(stated, found)
    if relation is None and _are_amounts(stated, found):
        return compare_figures(stated, found)
    return relation


def _tokens(reading: Reading, kind: str) -> list[_Token]:
    """Words and names, what is counted too, and dates beside values of another kind."""
    dates = [value for value in reading.values if value.kind == "date"]
    others = [(value.start, value.end) for value in reading.values if value.kind != "count"]
    tokens = [
        _token(reading, word) for word in outside(content_words(reading.text), others) if not _is_number(reading, word)
    ]
    if kind != "date":
        tokens += [_Token(frozenset({f"date:{date.value}"}), date.start, is_date=True) for date in dates]
    return tokens


def _token(reading: Reading, word: Word) -> _Token:
    keys = keys_of(reading.text, [word])
    text = reading.text[word.start : word.end]
    if any(name.fact.start <= word.start and word.end <= name.fact.end for name in reading.names):
        return _Token(keys, word.start, is_name=True)
    is_verb = any(map(is_event, keys)) or bool(text.islower() and PARTICIPLE.fullmatch(text))
    if reading.language == "ar" and not is_verb:
        is_verb = word.start in _starts_of_clauses(reading) and _ARABIC_VERB.match(text) is not None
    return _Token(keys, word.start, is_verb=is_verb)


def _starts_of_clauses(reading: Reading) -> frozenset[int]:
    return frozenset(match.start() for match in _BREAK["ar"].finditer(reading.text))


def _is_number(reading: Reading, word: Word) -> bool:
    text = fold(reading.text[word.start : word.end])
    return text.isdecimal() or text in NUMBER_WORDS
