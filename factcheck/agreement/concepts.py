"""What a word stands for, whichever language it is in: a thing, or a kind of event."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.agreement.concept_words import COPULAS, EVENTS, THINGS
from factcheck.language.names import bare_word
from factcheck.language.normalise import fold
from factcheck.language.words import stem

_CLITIC = re.compile("[وفبلك](?=...)")


@lru_cache(maxsize=100_000)
def concepts(word: str) -> frozenset[str]:
    """The concepts that a written word names, each called by its first English word; empty for an unknown word."""
    table = _table()
    for form in _forms(word):
        if found := table.get(stem(form)):
            return found
    return frozenset()


def is_event(concept: str) -> bool:
    """Whether a concept says what happened rather than to what."""
    return concept in _events()


def _forms(word: str) -> list[str]:
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
        for form in (form for word in words for form in _forms(word)[:2]):
            root = stem(form)
            if root:
                table[root] = table.get(root, frozenset()) | {words[0]}
    return table


@lru_cache(maxsize=1)
def _events() -> frozenset[str]:
    return frozenset(entry.split()[0] for entry in _entries(EVENTS)) - COPULAS


def _entries(listed: str) -> list[str]:
    return [entry for entry in listed.split(";") if entry.strip()]
