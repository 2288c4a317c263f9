"""Words that name two things of one class, rice and wheat, a port and an airport, or tell of two kinds of deed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TypeVar

from factcheck.agreement.matters.rival_words import DEEDS, THINGS, TOLD_APART
from factcheck.agreement.texts.concepts import concepts, forms
from factcheck.language.words.words import stem

T = TypeVar("T")
# A thing of a class: the number of its class and its first word.
Thing = tuple[int, str]
Things = frozenset[Thing]
# The deeds that are none but say what was measured.
MEASURES = frozenset({"deed:long", "deed:deep", "deed:high", "deed:wide"})


def things(words: Iterable[str]) -> Things:
    """The things of the classes that written words name."""
    return _looked_up(words, _things())


def are_rivals(told: tuple[Things, Things], known: tuple[Things, Things]) -> bool:
    """Whether a thing that the statement tells of has another of its class in its place.

    `told`: what the statement and the passage tell of in that place; `known`: what they speak of at all.
    """
    missing, strange = told[0] - known[1], told[1] - known[0]
    shared = {of_class for of_class, _ in told[0] & told[1]}
    return bool(({of_class for of_class, _ in missing} & {of_class for of_class, _ in strange}) - shared)


def deeds(words: Iterable[str]) -> frozenset[str]:
    """The kinds of deed and measure that written words tell of."""
    kinds: set[str] = set()
    for word in words:
        own = _looked_up([word], _deeds())
        kinds.update(own or concepts(word) & TOLD_APART)
    return frozenset(kinds)


def _looked_up(words: Iterable[str], table: Mapping[str, frozenset[T]]) -> frozenset[T]:
    found: set[T] = set()
    for word in words:
        found.update(next((table[root] for form in forms(word) if (root := stem(form)) in table), ()))
    return frozenset(found)


@lru_cache(maxsize=1)
def _things() -> Mapping[str, Things]:
    table: dict[str, Things] = {}
    for number, of_a_class in enumerate(THINGS.strip().split("\n\n")):
        for words in _entries(of_a_class):
            for root in _roots(words):
                table[root] = table.get(root, frozenset()) | {(number, words[0])}
    return table


@lru_cache(maxsize=1)
def _deeds() -> Mapping[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for words in _entries(DEEDS):
        for root in _roots(words):
            table[root] = table.get(root, frozenset()) | {f"deed:{words[0]}"}
    return table


def _entries(listed: str) -> list[list[str]]:
    entries = ([word for word in entry.split() if word != "|"] for entry in listed.split(";"))
    return [entry for entry in entries if entry]


def _roots(words: Iterable[str]) -> set[str]:
    return {root for word in words for form in forms(word)[:2] if (root := stem(form))}
