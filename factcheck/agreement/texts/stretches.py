"""Where in a text a name stands that is known there by its words or their sound."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TypeAlias

from factcheck.language.names.names import name_keys

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_LONGEST_NAME = 4
# Two consonants are those of too many ordinary words.
_SHORTEST_KEY = 3
Span: TypeAlias = tuple[int, int]


def sure_keys(keys: frozenset[str]) -> frozenset[str]:
    """Those of the keys that hardly any ordinary word has as well."""
    return frozenset(key for key in keys if len(key) >= _SHORTEST_KEY)


def find_stretch(keys: frozenset[str], text: str, language: str) -> Span | None:
    """The shortest run of words with the most of `keys`; None where no word has any."""
    best, most = None, 0
    words = [match.span() for match in _WORD.finditer(text)]
    for length in range(1, _LONGEST_NAME + 1):
        for (start, _), (_, end) in zip(words, words[length - 1 :], strict=False):
            met = len(keys & keys_of_stretch(text[start:end], language))
            if met > most:
                best, most = (start, end), met
    return best


@lru_cache(maxsize=100_000)
def keys_of_stretch(stretch: str, language: str) -> frozenset[str]:
    """The keys of the names in a few words."""
    return frozenset(name_keys(stretch, language))
