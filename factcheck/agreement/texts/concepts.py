"""What a word stands for, whichever language it is in: a thing, or a kind of event."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.agreement.texts.concept_words import COPULAS, EVENTS, THINGS
from factcheck.language.names.names import bare_word
from factcheck.language.normalise import fold
from factcheck.language.words.words import stem

_CLITIC = re.compile("[وفبلك](?=...)")


@lru_cache(maxsize=100_000)
def concepts(word: str) -> frozenset[str]:
    """The concepts that a written word names, each called by its first English word; empty for an unknown word."""
    table = _table()
    for form in forms(word):
        if found := table.get(stem(form)):
            return found
    return frozenset()


def is_listed(word: str) -> bool:
    """Whether a written word is one of the lexicon as it is, with all its letters: واردات, but not وقتل."""
    return fold(word) in _written()


def is_event(concept: str) -> bool:
    """Whether a concept says what happened rather than to what."""
    return concept in _events()


def forms(word: str) -> list[str]:
    """A written word folded, and, of an Arabic one, without its article and without what may be glued before it."""
    folded = fold(word)
    if not folded or not "\u0600" <= folded[0] <= "\u06ff":
        return [folded]
    bare = bare_word(word)
    clitic = _CLITIC.match(bare)
    return [folded, bare, *([bare[clitic.end() :]] if clitic else [])]


@lru_cache(maxsize=1)
def _table() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for entry in _entries(EVENTS + THINGS):
        words = [word for word in entry.split() if word != "|"]
        for form in (form for word in words for form in forms(word)[:2]):
            root = stem(form)
            if root:
                table[root] = table.get(root, frozenset()) | {words[0]}
    return table


@lru_cache(maxsize=1)
def _written() -> frozenset[str]:
    return frozenset(fold(word) for entry in _entries(EVENTS + THINGS) for word in entry.split())


@lru_cache(maxsize=1)
def _events() -> frozenset[str]:
    return frozenset(entry.split()[0] for entry in _entries(EVENTS)) - COPULAS


def _entries(listed: str) -> list[str]:
    return [entry for entry in listed.split(";") if entry.strip()]
