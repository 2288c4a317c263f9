"""Sentences pulled out of the running text and shown again beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WORD = re.compile(r"\w+")
_SHORTEST, _LONGEST = 6, 70
_READ = 4_000
_COVERED, _STRETCH, _LONGER = 0.9, 2.5, 1.15


def words_of(text: str) -> list[str]:
    """The words of a unit as they are compared, of a very long one only the first."""
    return [word.lower() for word in _WORD.findall(text[:_READ])]


def is_teaser(candidate: Sequence[str], neighbour: Sequence[str]) -> bool:
    """Whether the candidate's words stand in the neighbour in the same order, close together, some perhaps left out.

    The neighbour has to say more than the candidate, so that two equal sentences both stay.
    """
    if not _SHORTEST <= len(candidate) <= _LONGEST or len(neighbour) < len(candidate) * _LONGER:
        return False
    if candidate[0] not in neighbour:
        return False  # true of most pairs, and told much faster than by going through the words
    window = int(len(candidate) * _STRETCH)
    starts = (place for place, word in enumerate(neighbour) if word == candidate[0])
    return any(_covers(neighbour[place : place + window], candidate) for place in starts)


def _covers(window: Sequence[str], words: Sequence[str]) -> bool:
    """Whether nearly all `words` are met in order."""
    met, place = 0, 0
    for word in words:
        try:
            place = window.index(word, place) + 1
        except ValueError:
            continue
        met += 1
    return met >= len(words) * _COVERED
