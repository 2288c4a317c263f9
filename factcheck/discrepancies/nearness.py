"""Which passages are near to a passage, and the few of them that it is compared with.

Whether two passages are near depends on them alone. How many are compared is bounded: of another document the nearest
few, and of all that is left the nearest different texts. Where that leaves any out, the coming or going of one changes
which the others are: `Nearness.crowded_by` finds the passages for which it does.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from factcheck.discrepancies.alignment import NEAR, NEAR_ACROSS
from factcheck.discrepancies.corpus import Corpus
from factcheck.discrepancies.passages import statement_text, states_something
from factcheck.discrepancies.quick_look import QuickLook
from sources.models import Language, Passage
from sources.search.encoder import load_encoder
from sources.search.engine import View
from sources.search.keywords import IndexedPassage
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


class Nearness:
    """The neighbours of the passages of a corpus, each searched for once."""

    def __init__(self, corpus: Corpus, look: QuickLook, view: View) -> None:
        self._corpus = corpus
        self._vectors = view.vectors
        self._look = look
        self._found: dict[int, Neighbours] = {}

    def search(self, passages: Iterable[Passage]) -> None:
        """Look around these together: that is quicker than around one after the other."""
        new = {each.id: each for each in passages if each.id not in self._found}
        self._found.update(dict.fromkeys(new, Neighbours()))
        for some in _batches(new.values()):
            found = self._near_to([self._vectors.of(each.id) for each in some], some[0].language)
            for passage, near in zip(some, found, strict=True):
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
            found = self._near_to([_encoded(each) for each in some], some[0].language, _SLACK)
            for passage, near in zip(some, found, strict=True):
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

    def _near_to(self, queries: Sequence[Vectors], language: str, slack: float = 0) -> list[dict[str, Near]]:
        floors = {other: (_NEAR if other == language else _NEAR_ACROSS) - slack for other in Language.values}
        return near_to(self._vectors, queries, floors)

    def _look_around(self, passage: Passage, near: Mapping[str, Near]) -> Neighbours:
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
        return Neighbours(
            (*own, *nearest), self._with_rules(passage, near), self._copies(passage, near), _as_near(bearing), last
        )

    def _bearing(self, passage: Passage, near: Mapping[str, Near]) -> Iterator[tuple[Passage, float]]:
        """What is near, says something else and may bear on the passage, with its cosine, the nearest first."""
        said = statement_text(passage)
        for language, each in near.items():
            able = self._look.bearing(passage, each.passages, language)
            order = np.lexsort((each.passages[able], -each.cosines[able]))
            ids, cosines = each.passages[able][order].tolist(), each.cosines[able][order].tolist()
            known = self._corpus.passages(ids)
            for found, cosine in zip(ids, cosines, strict=True):
                if found != passage.id and statement_text(known[found]) != said:
                    yield known[found], cosine

    def _copies(self, passage: Passage, near: Mapping[str, Near]) -> frozenset[int]:
        """The documents that hold nearly the same."""
        ids: list[int] = []
        for language, each in near.items():
            least = NEAR if language == passage.language else NEAR_ACROSS
            ids += self._look.telling(each.passages[each.cosines >= least]).tolist()
        documents = {found.document_id for found in self._corpus.passages(ids).values()}
        return frozenset(documents - {passage.document_id})

    def _with_rules(self, passage: Passage, near: Mapping[str, Near]) -> Sequence[int]:
        ids = np.sort(np.concatenate([np.empty(0, np.int64), *(each.passages for each in near.values())]))
        telling = self._look.telling(ids) if self._look.has_rules(passage) else self._look.with_rules(ids)
        return tuple(found for found in telling.tolist() if found != passage.id)


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
