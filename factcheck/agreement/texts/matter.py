"""What a text is about, word by word, so that two texts can be asked whether they tell of one event."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from factcheck.agreement.texts.concept_words import RECURRING
from factcheck.agreement.texts.concepts import concepts, is_event
from factcheck.language.names.names import name_key
from factcheck.language.words.words import Word, outside

# A word that only its own language knows tells little across two languages, when the other text lacks it.
_UNKNOWN = 0.35
# What stands after these only places the event in time: "before the write-off".
_SUBORDINATE = re.compile(r"(?<!\w)(?:before|after|since|until|بعد|قبل|منذ|حتى|عقب)\s+", re.IGNORECASE)
_ONE_BETWEEN = re.compile(r"\w+\s+")


@dataclass(frozen=True, slots=True)
class Term:
    """A word of matter: `keys` are its stem and its concepts; `name` its key as a name ("" if it has none)."""

    word: Word
    keys: frozenset[str]
    events: frozenset[str]
    name: str
    subordinate: bool

    @property
    def known(self) -> bool:
        """Whether its concept is known, so that it can be looked for in the other language."""
        return len(self.keys) > 1


@dataclass(frozen=True, slots=True)
class Matter:
    """How much of a statement's matter a passage has.

    `share` (0..1) is of the words outside values and names. `head` tells whether what happened is the same kind of
    event; None where the statement names no event. `recurring`: it is of a kind that happens again and again.
    """

    share: float
    head: bool | None
    recurring: bool = False


def terms_of(text: str, words: Sequence[Word], names: Iterable[tuple[int, int]]) -> tuple[Term, ...]:
    """The terms of a text: its words of matter that are no names."""
    subordinate = _subordinate_starts(text)
    return tuple(_term(text[word.start : word.end], word, subordinate) for word in outside(words, names))


def keys_of(text: str, words: Iterable[Word]) -> frozenset[str]:
    """What these words of a text stand for: their stems and their concepts."""
    return frozenset(key for word in words for key in _keys(text[word.start : word.end], word.stem))


def _term(written: str, word: Word, subordinate: frozenset[int]) -> Term:
    return Term(word, _keys(written, word.stem), _kinds(written), name_key(written), word.start in subordinate)


def _subordinate_starts(text: str) -> frozenset[int]:
    """Where the words stand that only place an event in time: next to such a preposition, or one word further."""
    next_to = [match.end() for match in _SUBORDINATE.finditer(text)]
    further = [match.end() for end in next_to if (match := _ONE_BETWEEN.match(text, end))]
    return frozenset([*next_to, *further])


@lru_cache(maxsize=100_000)
def _keys(written: str, stem: str) -> frozenset[str]:
    return concepts(written) | {stem}


@lru_cache(maxsize=100_000)
def _kinds(written: str) -> frozenset[str]:
    return frozenset(filter(is_event, concepts(written)))


def match_matter(stated: Sequence[Term], keys: frozenset[str], names: frozenset[str], *, across: bool) -> Matter:
    """How much of `stated` is among a passage's term keys; across languages also among its names' keys."""
    weights = [(_weight(term, across=across), met(term, keys, names, across=across)) for term in stated]
    total = sum(weight for weight, _ in weights)
    share = sum(weight for weight, found in weights if found) / total if total else 0.0
    head = _head(stated)
    if head is None:
        return Matter(share, None)
    return Matter(share, bool(head.keys & keys), bool(head.events & RECURRING))


def met(term: Term, keys: frozenset[str], names: frozenset[str], *, across: bool) -> bool:
    """Whether a passage has the term, as a word or, between two scripts, as a name."""
    return bool(term.keys & keys) or (across and not term.known and term.name in names)


def _weight(term: Term, *, across: bool) -> float:
    return _UNKNOWN if across and not term.known else 1.0


def _head(stated: Sequence[Term]) -> Term | None:
    """The first event that the statement tells of; one that only gives the time does not count."""
    return next((term for term in stated if term.events and not term.subordinate), None)
