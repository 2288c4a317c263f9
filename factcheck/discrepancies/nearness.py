"""Which passages are near to a passage, and the few of them that it is compared with.

Whether two passages are near depends on them alone. How many are compared is bounded: of another document the nearest
few, and of all that is left the nearest different texts. Where that leaves any out, the coming or going of one changes
which the others are: `Nearness.crowded_by` finds the passages for which it does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import inf
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from factcheck.discrepancies.alignment import NEAR, NEAR_ACROSS
from factcheck.discrepancies.corpus import Corpus
from factcheck.discrepancies.passages import states_something
from factcheck.discrepancies.quick_look import LANGUAGES, QuickLook, Sight, said_by
from factcheck.discrepancies.room import Room, find_room
from sources.models import Language, Passage
from sources.search.encoder import load_encoder
from sources.search.engine import View
from sources.search.keywords import IndexedPassage
from sources.search.vector_among import Among
from sources.search.vector_near import Near, near_to, whole_numbers
from sources.search.vector_texts import vector_texts
from sources.search.vectors import Vectors

# Cosines below these are those of texts on different matters; across languages they are lower.
_NEAR, _NEAR_ACROSS = 0.83, 0.78
# Passages that are searched for at once.
_TOGETHER = 256
# Of the passages, when it is quicker to look at the rest too.
_MOST = 0.5
# A text that is encoded again comes out as its vector of before but for the last digits.
_SLACK = 0.001
_NO_ROOM = Room((), {}, {})
_NOTHING = Near(np.empty(0, np.int64), np.empty(0))


@dataclass(frozen=True, slots=True)
class Neighbours:
    """What a passage is compared with, and the ids of the documents that hold nearly the same.

    `ruled` are the ids, in order, of those of like matter with which it may break a rule: few have to do with one.
    `bearing`: (n,) all that may bear on it, whether there was room or not, with their cosines.
    `room`: the few that there is room for, and how far it is taken up.
    """

    room: Room = _NO_ROOM
    ruled: Sequence[int] = ()
    copies: frozenset[int] = frozenset()
    bearing: Near = _NOTHING

    @property
    def nearest(self) -> Sequence[int]:
        """Ids of what a passage is compared with."""
        return self.room.nearest


class _Near(NamedTuple):
    """What is near to a passage and has to do with it, and (n,) the cosines."""

    sight: Sight
    cosines: NDArray[np.float64]

    def only(self, kept: NDArray[np.bool_]) -> _Near:
        return _Near(self.sight.only(kept), self.cosines[kept])

    def as_near(self) -> Near:
        """Their ids and cosines alone."""
        return Near(self.sight.passages, self.cosines)


class Nearness:
    """The neighbours of the passages of a corpus, each searched for once."""

    def __init__(self, corpus: Corpus, look: QuickLook, view: View) -> None:
        self._corpus = corpus
        self._vectors = view.vectors
        self._everything = np.unique(view.vectors.rows()[0])
        self._look = look
        self._found: dict[int, Neighbours] = {}

    def search(self, passages: Iterable[Passage]) -> None:
        """Look around these together: that is quicker than around one after the other."""
        new = {each.id: each for each in passages if each.id not in self._found}
        self._found.update(dict.fromkeys(new, Neighbours()))
        for some in _batches(new.values()):
            for passage, near in zip(some, self._near_to(some), strict=True):
                self._found[passage.id] = _look_around(passage, near)

    def of(self, passage: Passage) -> Neighbours:
        """None for a passage that says nothing by itself."""
        self.search([passage])
        return self._found[passage.id]

    def crowded_by(self, passages: Sequence[Passage]) -> list[Passage]:
        """Those that are compared with others because these passages came or went.

        The passages may have left the corpus, with their vectors.
        """
        self.search(passages)
        around = {each.id: self._found[each.id].bearing for each in passages}
        gone = [each for each in passages if not len(self._vectors.of(each.id))]
        for some in _batches(gone):
            for passage, near in zip(some, self._near_to(some, [_encoded(each) for each in some], _SLACK), strict=True):
                around[passage.id] = _bearing(passage, near).as_near()
        left = Counter((other, each.language) for each in gone for other in around[each.id].passages.tolist())
        ids = {other for each in around.values() for other in each.passages.tolist()}
        self.search(self._corpus.passages(sorted(ids)).values())
        crowded = {
            other
            for passage in passages
            for other, cosine in zip(*(each.tolist() for each in around[passage.id]), strict=True)
            if self._had_a_place(passage, other, cosine, left[other, passage.language])
        }
        return list(self._corpus.passages(sorted(crowded)).values())

    def _had_a_place(self, passage: Passage, other: int, cosine: float, left: int) -> bool:
        """Whether there is no room left around the other, or was none before so many had left, and the passage is, or
        was, among those that took it up."""
        room = self._found[other].room
        last = room.last.get(passage.language, -inf)
        return room.is_full(passage.language, left) and cosine >= last - _SLACK

    def _near_to(
        self, passages: Sequence[Passage], vectors: Sequence[Vectors] | None = None, slack: float = 0
    ) -> Iterator[_Near]:
        """What is near to each of these passages of one language and has to do with it.

        Either what is near is looked at, or of what has to do with it the cosine is taken: that comes to the same, and
        is the quicker as soon as most of the corpus has been looked at.
        """
        floors = {other: (_NEAR if other == passages[0].language else _NEAR_ACROSS) - slack for other in LANGUAGES}
        if self._look.share_known(self._everything) > _MOST:
            self._look.look_at(self._everything)
            least = np.array([floors[language] for language in LANGUAGES])
            for place, passage in enumerate(passages):
                around = self._look.around(passage)
                query = self._among.of(passage.id) if vectors is None else whole_numbers(vectors[place])
                cosines = self._among.cosines(query, around.passages)
                yield _Near(around, cosines).only(cosines >= least[around.languages])
        else:
            queries = [self._vectors.of(each.id) for each in passages] if vectors is None else vectors
            for passage, found in zip(passages, near_to(self._vectors, queries, floors), strict=True):
                near = [_NOTHING, *found.values()]
                ids, cosines = (np.concatenate(each) for each in zip(*near, strict=True))
                yield _Near(self._look.sight(passage, ids), cosines)

    @cached_property
    def _among(self) -> Among:
        return Among(self._vectors)


def _look_around(passage: Passage, near: _Near) -> Neighbours:
    bearing = _bearing(passage, near)
    room = find_room(bearing.sight, bearing.cosines, passage.document_id)
    ruled = np.sort(near.sight.passages[near.sight.ruled]).tolist()
    return Neighbours(
        room,
        tuple(found for found in ruled if found != passage.id),
        _copies(passage, near),
        bearing.as_near(),
    )


def _bearing(passage: Passage, near: _Near) -> _Near:
    """What is near, says something else and may bear on the passage."""
    return near.only(near.sight.bearing & (near.sight.said != said_by(passage)))


def _copies(passage: Passage, near: _Near) -> frozenset[int]:
    """The documents that hold nearly the same."""
    within = near.sight.languages == LANGUAGES.index(passage.language)
    same = near.sight.alike & (near.cosines >= np.where(within, NEAR, NEAR_ACROSS))
    return frozenset(near.sight.documents[same].tolist()) - {passage.document_id}


def _encoded(passage: Passage) -> Vectors:
    row = IndexedPassage(passage.id, passage.document_id, passage.language, passage.text, passage.context)
    return load_encoder().encode_passages(vector_texts(row))


def _batches(passages: Iterable[Passage]) -> Iterator[list[Passage]]:
    """Those that say something by themselves, some of one language at a time."""
    telling = [passage for passage in passages if states_something(passage)]
    for language in Language.values:
        mine = [passage for passage in telling if passage.language == language]
        for start in range(0, len(mine), _TOGETHER):
            yield mine[start : start + _TOGETHER]
