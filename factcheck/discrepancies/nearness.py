"""Which passages are near to a passage, and the few of them that it is compared with.

Whether two passages are near depends on them alone. How many are compared is bounded: of another document the nearest
few, and of all that is left the nearest different texts. Where that leaves any out, the coming or going of one changes
which the others are: `Nearness.crowded_by` finds the passages for which it does.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from factcheck.discrepancies.alignment import NEAR, NEAR_ACROSS
from factcheck.discrepancies.corpus import Corpus
from factcheck.discrepancies.passages import statement_text, states_something
from factcheck.discrepancies.quick_look import LANGUAGES, QuickLook, Sight
from sources.models import Language, Passage
from sources.search.encoder import load_encoder
from sources.search.engine import View
from sources.search.keywords import IndexedPassage
from sources.search.vector_among import Among
from sources.search.vector_near import Near, near_to
from sources.search.vector_texts import vector_texts
from sources.search.vectors import Vectors

# Cosines below these are those of texts on different matters; across languages they are lower.
_NEAR, _NEAR_ACROSS = 0.83, 0.78
# Compared are at most so many passages of another document and of its own, and so many different texts in a language.
_OF_ANOTHER, _OF_ITS_OWN = 4, 6
_DIFFERENT = 24
# Passages that are searched for at once.
_TOGETHER = 256
# Of the passages, when it is quicker to look at the rest too.
_MOST = 0.5
# A text that is encoded again comes out as its vector of before but for the last digits.
_SLACK = 0.001
_NOTHING = Near(np.empty(0, np.int64), np.empty(0))


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Ids of what a passage is compared with, and of the documents that hold nearly the same.

    `ruled` are the ids, in order, of those of like matter with which it may break a rule: few have to do with one.
    `bearing`: (n,) all that may bear on it, whether there was room or not, with their cosines.
    `last`: by language the cosine of the last that there was room for, where the room is taken up.
    """

    nearest: Sequence[int] = ()
    ruled: Sequence[int] = ()
    copies: frozenset[int] = frozenset()
    bearing: Near = _NOTHING
    last: Mapping[str, float] = field(default_factory=dict)


class _Near(NamedTuple):
    """What is near to a passage and has to do with it, and (n,) the cosines."""

    sight: Sight
    cosines: NDArray[np.float64]

    def only(self, kept: NDArray[np.bool_]) -> _Near:
        return _Near(self.sight.only(kept), self.cosines[kept])


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
                self._found[passage.id] = self._look_around(passage, near)

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
        for some in _batches(each for each in passages if not len(self._vectors.of(each.id))):
            for passage, near in zip(some, self._near_to(some, [_encoded(each) for each in some], _SLACK), strict=True):
                around[passage.id] = _as_near(self._bearing(passage, near))
        ids = {other for each in around.values() for other in each.passages.tolist()}
        self.search(self._corpus.passages(sorted(ids)).values())
        crowded = {
            other
            for passage in passages
            for other, cosine in zip(*(each.tolist() for each in around[passage.id]), strict=True)
            if self._had_a_place(passage, other, cosine)
        }
        return list(self._corpus.passages(sorted(crowded)).values())

    def _had_a_place(self, passage: Passage, other: int, cosine: float) -> bool:
        """Whether there is no room left around the other, and the passage is, or was, among those that took it up."""
        last = self._found[other].last.get(passage.language)
        return last is not None and cosine >= last - _SLACK

    def _near_to(
        self, passages: Sequence[Passage], vectors: Sequence[Vectors] | None = None, slack: float = 0
    ) -> Iterator[_Near]:
        """What is near to each of these passages of one language and has to do with it.

        Either what is near is looked at, or of what has to do with it the cosine is taken: that comes to the same, and
        is the quicker as soon as most of the corpus has been looked at.
        """
        queries = [self._vectors.of(each.id) for each in passages] if vectors is None else vectors
        floors = {other: (_NEAR if other == passages[0].language else _NEAR_ACROSS) - slack for other in LANGUAGES}
        if self._look.share_known(self._everything) > _MOST:
            least = np.array([floors[language] for language in LANGUAGES])
            for passage, query in zip(passages, queries, strict=True):
                around = self._look.around(passage, self._everything)
                cosines = self._among.cosines(query, around.passages)
                yield _Near(around, cosines).only(cosines >= least[around.languages])
        else:
            for passage, found in zip(passages, near_to(self._vectors, queries, floors), strict=True):
                near = [_NOTHING, *found.values()]
                ids, cosines = (np.concatenate(each) for each in zip(*near, strict=True))
                yield _Near(self._look.sight(passage, ids), cosines)

    @cached_property
    def _among(self) -> Among:
        return Among(self._vectors)

    def _look_around(self, passage: Passage, near: _Near) -> Neighbours:
        taken: Counter[int] = Counter()
        own: list[int] = []
        others: list[tuple[Passage, float]] = []
        bearing = list(self._bearing(passage, near))
        for found, cosine in bearing:
            mine = found.document_id == passage.document_id
            if taken[found.document_id] < (_OF_ITS_OWN if mine else _OF_ANOTHER):
                taken[found.document_id] += 1
                own += [found.id] if mine else []
                others += [] if mine else [(found, cosine)]
        nearest, last = _with_room(others)
        ruled = np.sort(near.sight.passages[near.sight.ruled]).tolist()
        return Neighbours(
            (*own, *nearest),
            tuple(found for found in ruled if found != passage.id),
            self._copies(passage, near),
            _as_near(bearing),
            last,
        )

    def _bearing(self, passage: Passage, near: _Near) -> Iterator[tuple[Passage, float]]:
        """What is near, says something else and may bear on the passage, with its cosine, by language and the nearest
        first."""
        said = statement_text(passage)
        able = near.only(near.sight.bearing)
        order = np.lexsort((able.sight.passages, -able.cosines, able.sight.languages))
        ids, cosines = able.sight.passages[order].tolist(), able.cosines[order].tolist()
        known = self._corpus.passages(ids)
        for found, cosine in zip(ids, cosines, strict=True):
            if found != passage.id and statement_text(known[found]) != said:
                yield known[found], cosine

    def _copies(self, passage: Passage, near: _Near) -> frozenset[int]:
        """The documents that hold nearly the same."""
        within = near.sight.languages == LANGUAGES.index(passage.language)
        same = near.sight.alike & (near.cosines >= np.where(within, NEAR, NEAR_ACROSS))
        documents = {found.document_id for found in self._corpus.passages(near.sight.passages[same].tolist()).values()}
        return frozenset(documents - {passage.document_id})


def _encoded(passage: Passage) -> Vectors:
    row = IndexedPassage(passage.id, passage.document_id, passage.language, passage.text, passage.context)
    return load_encoder().encode_passages(vector_texts(row))


def _as_near(found: Iterable[tuple[Passage, float]]) -> Near:
    ids, cosines = [], []
    for passage, cosine in found:
        ids.append(passage.id)
        cosines.append(cosine)
    return Near(np.array(ids, np.int64), np.array(cosines))


def _batches(passages: Iterable[Passage]) -> Iterator[list[Passage]]:
    """Those that say something by themselves, some of one language at a time."""
    telling = [passage for passage in passages if states_something(passage)]
    for language in Language.values:
        mine = [passage for passage in telling if passage.language == language]
        for start in range(0, len(mine), _TOGETHER):
            yield mine[start : start + _TOGETHER]


def _with_room(others: Sequence[tuple[Passage, float]]) -> tuple[list[int], dict[str, float]]:
    """The nearest different texts in each language, with all their copies; and where that is all there is room for.

    Among texts that are equally near it is not their ids that decide.
    """
    said = [statement_text(passage) for passage, _ in others]
    texts: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for text, (passage, cosine) in sorted(zip(said, others, strict=True), key=lambda each: (-each[1][1], each[0])):
        texts[passage.language].setdefault(text, cosine)
    kept = {language: dict(list(each.items())[:_DIFFERENT]) for language, each in texts.items()}
    last = {language: min(each.values()) for language, each in kept.items() if len(each) == _DIFFERENT}
    return [each.id for text, (each, _) in zip(said, others, strict=True) if text in kept[each.language]], last
