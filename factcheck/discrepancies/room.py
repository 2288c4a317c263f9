"""The few that a passage is compared with, of all that may bear on it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from factcheck.discrepancies.quick_look import LANGUAGES, Sight

# Compared are, in each language, at most so many passages of another document and of its own, and so many different
# texts.
_OF_ANOTHER, _OF_ITS_OWN = 4, 6
_DIFFERENT = 24


class Room(NamedTuple):
    """Ids of those for which there is room, and by language how many different texts of other documents took it up;
    where it is full, also the cosine of the last."""

    nearest: tuple[int, ...]
    taken: Mapping[str, int]
    last: Mapping[str, float]

    def is_full(self, language: str, left: int) -> bool:
        """Whether there is no room for another text of a language, or was none before so many had left."""
        return self.taken.get(language, 0) + left > _DIFFERENT or language in self.last


def find_room(bearing: Sight, cosines: NDArray[np.float64], document: int) -> Room:
    """In each language the nearest few of its own `document`; the nearest few of each other, and of those the nearest
    different texts with all their copies.

    Among texts that are equally near it is not their ids that decide.
    """
    order = np.lexsort((bearing.passages, -cosines, bearing.languages))
    own = bearing.documents == document
    told_in = bearing.documents[order] * len(LANGUAGES) + bearing.languages[order]
    first_few = order[_place_among_alike(told_in) < np.where(own[order], _OF_ITS_OWN, _OF_ANOTHER)]
    near = bearing.passages[first_few[own[first_few]]].tolist()
    others = first_few[~own[first_few]]
    taken, last = {}, {}
    for number, language in enumerate(LANGUAGES):
        mine = others[bearing.languages[others] == number]
        texts = mine[np.lexsort((bearing.said[mine], -cosines[mine]))]
        first = texts[_place_among_alike(bearing.said[texts]) == 0][:_DIFFERENT]
        near += bearing.passages[mine[np.isin(bearing.said[mine], bearing.said[first])]].tolist()
        if len(first):
            taken[language] = len(first)
        if len(first) == _DIFFERENT:
            last[language] = float(cosines[first[-1]])
    return Room(tuple(near), taken, last)


def _place_among_alike(values: NDArray[np.int64]) -> NDArray[np.intp]:
    """(n,) of each value how many equal ones come before it."""
    order = np.argsort(values, kind="stable")
    new = np.diff(values[order], prepend=values[order][:1] - 1) != 0
    starts = np.maximum.accumulate(np.where(new, np.arange(len(values)), 0))
    places = np.empty(len(values), np.intp)
    places[order] = np.arange(len(values)) - starts
    return places
