"""What a text is about, word by word, so that two texts can be asked whether they tell of one event."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck.agreement.concept_words import RECURRING
from factcheck.agreement.concepts import concepts, is_event
from factcheck.language.names import name_key
from factcheck.language.words import Word, outside

# A word that only its own language knows tells little across two languages, when the other text lacks it.
_UNKNOWN = 0.35
# What stands after these only places the event in time: "before the write-off".
_SUBORDINATES = re.compile(r"(?<!\w)(?:before|after|since|until|بعد|قبل|منذ|حتى|عقب)\s+(?:\w+\s+)?\Z", re.IGNORECASE)


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
    return tuple(_term(text, word) for word in outside(words, names))


def _term(text: str, word: Word) -> Term:
    written = text[word.start : word.end]
    found = concepts(written)
    return Term(
        word,
        found | {word.stem},
        frozenset(filter(is_event, found)),
        name_key(written),
        _SUBORDINATES.search(text, 0, word.start) is not None,
    )


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
