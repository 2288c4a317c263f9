"""Which passages are worth comparing: in each document those nearest to one another that may speak of one matter.

Whether two passages are compared depends on their own two documents alone as long as fewer than `_LOOKED_AT` texts are
as near. Where a document that comes crowds others out, most of those that had disagreed are looked at again; the rest,
and what looked alike, is put right by the next sweep of everything.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from factcheck.discrepancies.alignment import NEAR, NEAR_ACROSS, Outline, align
from factcheck.discrepancies.corpus import Corpus, Profile
from factcheck.discrepancies.passages import states_something
from factcheck.language.names import name_keys
from sources.models import Passage
from sources.search.engine import current_view
from sources.search.vector_near import Cosines, nearest_passages, whole_vectors

# The nearest of each language that are looked at, for how many passages at once, and how many of one document are
# compared. Copies of one text crowd out no other: while fewer than so many different ones are among the nearest, more
# are looked at.
_LOOKED_AT, _DIFFERENT, _MORE, _MOST_LOOKED_AT = 200, 100, 5, 25_000
_TOGETHER = 128
_OF_ANOTHER, _OF_ITS_OWN = 4, 6
_BESIDE = 2
# Cosines below these are those of texts on different matters; across languages they are lower.
_NEAR, _NEAR_ACROSS = 0.8, 0.76
# Share of the shorter text's words, names and concepts that both have; across languages few can be compared.
_COMMON, _COMMON_ACROSS = 0.2, 0.1
_LEAST_COMMON = 2


def _nothing() -> NDArray[np.int64]:
    return np.empty(0, np.int64)


@dataclass(frozen=True, slots=True)
class _Found:
    """Ids of what is near a passage and has to do with rules, of the nearest by document, and documents like copies.

    `taken_up` are the ids of all that was looked at, where there was no more room.
    """

    ruled: Sequence[int] = ()
    nearest: Sequence[int] = ()
    copies: frozenset[int] = frozenset()
    taken_up: NDArray[np.int64] = field(default_factory=_nothing)


class Neighbourhood:
    """The passages of a corpus with their neighbours, each read and searched once. IndexMissing without an index."""

    def __init__(self) -> None:
        self.corpus = Corpus()
        self.view = current_view()
        self._found: dict[int, _Found] = {}
        self._near_ids: dict[int, Mapping[int, None]] = {}
        self._outlines: dict[int, Outline] = {}
        self._alignments: dict[tuple[int, int], Mapping[int, int]] = {}

    def prepare(self, passages: Sequence[Passage]) -> None:
        """Search for these, and for what is near to them, together: that is quicker than one by one."""
        self._search(self._with_those_beside(passages))
        near = {found for passage in passages for found in self._near(passage)}
        self._search(self._with_those_beside(self.corpus.passages(sorted(near)).values()))

    def compared(self, passage: Passage) -> list[Passage]:
        """The passages that are to be compared with this one: near to it, as it is to them."""
        near = self.corpus.passages(self._near(passage))
        return [each for each in near.values() if passage.id in self._near(each)]

    def under_rules(self, passage: Passage) -> list[Passage]:
        """The passages of like matter with which this one may break a rule: many are near, few have to do with one.

        Those of its own document as far as they have to do with one as well, near or not.
        """
        own = [each for each in self.passages_of(passage.document_id) if self.corpus.has_rules(each)]
        beside = {each.id: each for each in own if each.id != passage.id} if self.corpus.has_rules(passage) else {}
        return list((self.corpus.passages(self._found_near(passage).ruled) | beside).values())

    def is_telling(self, key: str, one: Passage, other: Passage) -> bool:
        """Whether a name of this key stands in so few passages of either document that sharing it tells something."""
        return all(self.corpus.is_telling(key, passage.document_id) for passage in (one, other))

    def subjects_of(self, passage: Passage) -> frozenset[str]:
        """Keys of the names that the passage need not repeat: those that its document is about, and those of the
        sentence that it refers back to."""
        named = name_keys(self.corpus.before(passage), passage.language)
        return self.corpus.subjects_of(passage.document_id) | frozenset(named)

    def before(self, passage: Passage) -> str:
        """The sentence that the passage refers back to with a pronoun; empty where it does not."""
        return self.corpus.before(passage)

    def aligned(self, one: Passage, other: Passage) -> bool:
        """Whether the one stands in a copy or a translation of the other's document, in the place of the other."""
        return self._alignment(one.document_id, other.document_id).get(one.id) == other.id

    def passages_of(self, document: int) -> Sequence[Passage]:
        """The passages of a document, in order."""
        return list(self.corpus.of_document(document).values())

    def repetitions(self, passage: Passage) -> list[Passage]:
        """The passages of its document that say the same in the same words, itself among them."""
        return [each for each in self.passages_of(passage.document_id) if each.sha256 == passage.sha256]

    def _near(self, passage: Passage) -> Mapping[int, None]:
        """Ids of the few nearest of each document that may speak of the same, nearest first; in a copy, what answers
        to it.

        Kept, since each of its neighbours asks whether it is near to it as well.
        """
        if passage.id not in self._near_ids:
            nearest = self._found_near(passage).nearest
            self._near_ids[passage.id] = dict.fromkeys([*nearest, *self._partners(passage)])
        return self._near_ids[passage.id]

    def _partners(self, passage: Passage) -> Iterator[int]:
        """What answers to the passage in a copy of its document, of which it or a passage beside it tells."""
        beside = self._with_those_beside([passage])
        for document in sorted({document for each in beside for document in self._found_near(each).copies}):
            partner = self._alignment(passage.document_id, document).get(passage.id)
            if partner is not None:
                yield partner

    def _with_those_beside(self, passages: Iterable[Passage]) -> list[Passage]:
        """These and the passages around each in its document."""
        found: dict[int, Passage] = {}
        for passage in passages:
            own = self.corpus.of_document(passage.document_id)
            places = range(passage.ordinal - _BESIDE, passage.ordinal + _BESIDE + 1)
            found.update((own[at].id, own[at]) for at in places if at in own)
        return list(found.values())

    def _alignment(self, one: int, other: int) -> Mapping[int, int]:
        """Passages of the one document → those of the other; the same in both directions."""
        if (one, other) not in self._alignments:
            first, second = min(one, other), max(one, other)
            pairs = align(self._outline(first), self._outline(second)) if first != second else {}
            self._alignments[first, second] = pairs
            self._alignments[second, first] = {there: here for here, there in pairs.items()}
        return self._alignments[one, other]

    def _outline(self, document: int) -> Outline:
        if document not in self._outlines:
            passages = {passage.id: passage for passage in self.passages_of(document)}
            known, vectors = whole_vectors(self.view.vectors, list(passages))
            languages = Counter(passages[found].language for found in known)
            language = languages.most_common(1)[0][0] if languages else ""
            self._outlines[document] = Outline(language, known, vectors, [passages[found].sha256 for found in known])
        return self._outlines[document]

    def _found_near(self, passage: Passage) -> _Found:
        if passage.id not in self._found:
            self._search([passage])
        return self._found[passage.id]

    def _search(self, passages: Iterable[Passage]) -> None:
        """Look around each that has not been searched for yet."""
        new = [passage for passage in passages if passage.id not in self._found]
        self._found.update((passage.id, _Found()) for passage in new)
        telling = [passage for passage in new if states_something(passage)]
        for start in range(0, len(telling), _TOGETHER):
            some = telling[start : start + _TOGETHER]
            for passage, near in zip(some, self._nearest(some, _LOOKED_AT), strict=True):
                self._found[passage.id] = self._look_around(passage, near)

    def _nearest(self, passages: Sequence[Passage], limit: int) -> list[Cosines]:
        """The nearest of each, as many as hold enough different texts."""
        found = nearest_passages(self.view.vectors, [passage.id for passage in passages], limit)
        if limit < _MOST_LOOKED_AT:
            crowded = [place for place, near in enumerate(found) if self._is_crowded(near, limit)]
            again = self._nearest([passages[place] for place in crowded], limit * _MORE) if crowded else []
            for place, near in zip(crowded, again, strict=True):
                found[place] = near
        return found

    def _is_crowded(self, near: Collection[int], limit: int) -> bool:
        """Whether all that may be near of a language was taken up, by few texts."""
        if len(near) < limit:
            return False
        texts: dict[str, list[str]] = defaultdict(list)
        for passage in self.corpus.passages(near).values():
            texts[passage.language].append(passage.sha256)
        return any(len(each) >= limit and len(set(each)) < _DIFFERENT for each in texts.values())

    def crowded_by(self, document: int, passages: Sequence[Passage]) -> list[Passage]:
        """Those of the passages for which the document takes up places among all that is looked at around them."""
        self._search(passages)
        own = [passage.id for passage in self.passages_of(document)]
        return [passage for passage in passages if np.isin(self._found_near(passage).taken_up, own).any()]

    def _look_around(self, passage: Passage, cosines: Cosines) -> _Found:
        mine = self.corpus.profile(passage)
        taken: Counter[int] = Counter()
        ruled: list[int] = []
        nearest: list[int] = []
        copies: set[int] = set()
        for found, other in self._ranked(mine, cosines):
            own = other.document == mine.document
            if mine.rules or other.rules:
                ruled.append(found)
            if not own and cosines[found] >= (NEAR if other.language == mine.language else NEAR_ACROSS):
                copies.add(other.document)
            if taken[other.document] < (_OF_ITS_OWN if own else _OF_ANOTHER) and _may_bear(mine, other):
                taken[other.document] += 1
                nearest.append(found)
        taken_up = np.fromiter(cosines, np.int64) if len(cosines) >= _LOOKED_AT else _nothing()
        return _Found(tuple(ruled), tuple(nearest), frozenset(copies), taken_up)

    def _ranked(self, mine: Profile, cosines: Cosines) -> Iterator[tuple[int, Profile]]:
        """Those that may be of one matter, the nearest first."""
        least = min(_NEAR, _NEAR_ACROSS)
        near = self.corpus.passages(found for found, cosine in cosines.items() if cosine >= least)
        for found in sorted(near, key=lambda each: (-cosines[each], each)):
            other = self.corpus.profile(near[found])
            if other.telling and cosines[found] >= (_NEAR if other.language == mine.language else _NEAR_ACROSS):
                yield found, other


def _may_bear(one: Profile, other: Profile) -> bool:
    shared = len(one.keys & other.keys)
    least = _COMMON if one.language == other.language else _COMMON_ACROSS
    least *= min(len(one.keys), len(other.keys))
    return shared >= max(_LEAST_COMMON, least) and (one.states or other.states)
