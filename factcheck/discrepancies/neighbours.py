"""Which passages are worth comparing: in each document those nearest to one another that may speak of one matter.

Whether two passages are compared depends on their own two documents alone (as long as fewer than `_LOOKED_AT` passages
are as near), so that adding a document changes nothing between the others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from factcheck.discrepancies.alignment import NEAR, NEAR_ACROSS, Outline, align
from factcheck.discrepancies.passages import read_passage, readable_passages, states_something
from factcheck.discrepancies.rules import may_break_rules
from factcheck.language.names import name_keys
from sources.models import Language, Passage
from sources.search.encoder import DIMENSIONS
from sources.search.engine import current_view

# The nearest of each language that are looked at, and how many of one document are compared.
_LOOKED_AT = 200
_OF_ANOTHER, _OF_ITS_OWN = 4, 6
_BESIDE = 2
# Cosines below these are those of texts on different matters; across languages they are lower.
_NEAR, _NEAR_ACROSS = 0.8, 0.76
# Share of the shorter text's words, names and concepts that both have; across languages few can be compared.
_COMMON, _COMMON_ACROSS = 0.2, 0.1
_LEAST_COMMON = 2
# In so many passages of a document, or this share of them, a name is its subject and tells nothing about one event.
_SUBJECT, _SUBJECT_SHARE = 3, 0.1
# In such a share of its passages a document need not name its subject again.
_OFTEN = 0.2


class Neighbourhood:
    """The passages of a corpus with their neighbours, each read and searched once. IndexMissing without an index."""

    def __init__(self) -> None:
        self._view = current_view()
        self._found: dict[int, _Found] = {}
        self._near: dict[int, list[Passage]] = {}
        self._passages: dict[int, Passage | None] = {}
        self._profiles: dict[int, _Profile] = {}
        self._documents: dict[int, _Document] = {}
        self._alignments: dict[tuple[int, int], Mapping[int, int]] = {}

    def compared(self, passage: Passage) -> list[Passage]:
        """The passages that are to be compared with this one: near to it, as it is to them."""
        return [near for near in self.near(passage) if any(back.pk == passage.pk for back in self.near(near))]

    def under_rules(self, passage: Passage) -> list[Passage]:
        """The passages of like matter with which this one may break a rule: many are near, few have to do with one."""
        mine = self._profile(passage).rules
        return [near for near in self._search(passage).around if mine or self._profile(near).rules]

    def near(self, passage: Passage) -> list[Passage]:
        """The few nearest of each document that may speak of the same, nearest first; in a copy, what answers to it."""
        if passage.pk not in self._near:
            found = {near.pk: near for near in [*self._search(passage).nearest, *self._partners(passage)]}
            self._near[passage.pk] = list(found.values())
        return self._near[passage.pk]

    def is_telling(self, key: str, one: Passage, other: Passage) -> bool:
        """Whether a name of this key stands in so few passages of either document that sharing it tells something."""
        return all(self._document(passage.document_id).is_telling(key) for passage in (one, other))

    def subjects_of(self, passage: Passage) -> frozenset[str]:
        """Keys of the names that the passage's document is about, so that it need not repeat them."""
        return self._document(passage.document_id).subjects

    def aligned(self, one: Passage, other: Passage) -> bool:
        """Whether the one stands in a copy or a translation of the other's document, in the place of the other."""
        return self._alignment(one.document_id, other.document_id).get(one.pk) == other.pk

    def passages_of(self, document: int) -> Sequence[Passage]:
        """The passages of a document, in order."""
        return list(self._document(document).passages.values())

    def repetitions(self, passage: Passage) -> list[Passage]:
        """The passages of its document that say the same in the same words, itself among them."""
        return [each for each in self.passages_of(passage.document_id) if each.sha256 == passage.sha256]

    def _partners(self, passage: Passage) -> Iterator[Passage]:
        """What answers to the passage in a copy of its document, of which it or a passage beside it tells."""
        own = self._document(passage.document_id).passages
        beside = [own[at] for at in range(passage.ordinal - _BESIDE, passage.ordinal + _BESIDE + 1) if at in own]
        for document in sorted({document for each in beside for document in self._search(each).copies}):
            partner = self._alignment(passage.document_id, document).get(passage.pk)
            if partner is not None:
                yield from self._load([partner]).values()

    def _alignment(self, one: int, other: int) -> Mapping[int, int]:
        """Passages of the one document → those of the other; the same in both directions."""
        if (one, other) not in self._alignments:
            first, second = min(one, other), max(one, other)
            pairs = align(self._document(first).outline, self._document(second).outline) if first != second else {}
            self._alignments[first, second] = pairs
            self._alignments[second, first] = {there: here for here, there in pairs.items()}
        return self._alignments[one, other]

    def _search(self, passage: Passage) -> _Found:
        if passage.pk not in self._found:
            self._found[passage.pk] = self._look_around(passage) if states_something(passage) else _Found()
        return self._found[passage.pk]

    def _look_around(self, passage: Passage) -> _Found:
        cosines = self._cosines(passage)
        passages = self._load(cosines)
        ranked = sorted(passages.values(), key=lambda each: (-cosines[each.pk], each.pk))
        taken: Counter[int] = Counter()
        found = _Found()
        for near in filter(states_something, ranked):
            across = near.language != passage.language
            if cosines[near.pk] < (_NEAR_ACROSS if across else _NEAR):
                continue
            found.around.append(near)
            if near.document_id != passage.document_id and cosines[near.pk] >= (NEAR_ACROSS if across else NEAR):
                found.copies.add(near.document_id)
            most = _OF_ITS_OWN if near.document_id == passage.document_id else _OF_ANOTHER
            if taken[near.document_id] < most and self._may_bear(passage, near):
                taken[near.document_id] += 1
                found.nearest.append(near)
        return found

    def _cosines(self, passage: Passage) -> dict[int, float]:
        """Passage id → greatest cosine to any vector of the passage, of the nearest in each language."""
        vectors = self._view.vectors.of(passage.pk)
        if not len(vectors):
            return {}
        near = [self._view.vectors.near(language, vectors, _LOOKED_AT) for language in Language.values]
        # Rounded, so that it does not depend on how many rows were multiplied at once.
        return {found: round(cosine, 5) for part in near for found, cosine in part.items() if found != passage.pk}

    def _load(self, ids: Iterable[int]) -> dict[int, Passage]:
        """Those of the passages that are searchable."""
        wanted = list(ids)
        missing = [found for found in wanted if found not in self._passages]
        if missing:
            rows = readable_passages().in_bulk(missing)
            self._passages.update((found, rows.get(found)) for found in missing)
        known = ((found, self._passages[found]) for found in wanted)
        return {found: passage for found, passage in known if passage is not None}

    def _may_bear(self, one: Passage, other: Passage) -> bool:
        first, second = self._profile(one), self._profile(other)
        shared = len(first.keys & second.keys)
        least = _COMMON if one.language == other.language else _COMMON_ACROSS
        least *= min(len(first.keys), len(second.keys))
        return shared >= max(_LEAST_COMMON, least) and (first.states or second.states)

    def _profile(self, passage: Passage) -> _Profile:
        if passage.pk not in self._profiles:
            reading = read_passage(passage)
            values = frozenset(str(fact.value) for fact in reading.values)
            states = bool(reading.values or reading.names or reading.negations)
            keys = reading.term_keys | reading.own_keys | values
            self._profiles[passage.pk] = _Profile(keys, states, may_break_rules(passage))
        return self._profiles[passage.pk]

    def _document(self, document: int) -> _Document:
        if document not in self._documents:
            passages = list(readable_passages(document))
            by_ordinal = {passage.ordinal: passage for passage in passages}
            names = _count_names(passages)
            self._documents[document] = _Document(
                by_ordinal, self._outline(passages), names, _subjects(passages, names)
            )
        return self._documents[document]

    def _outline(self, passages: Sequence[Passage]) -> Outline:
        vectors = [self._view.vectors.of(passage.pk)[:1] for passage in passages]
        known = [passage for passage, vector in zip(passages, vectors, strict=True) if len(vector)]
        languages = Counter(passage.language for passage in known)
        language = languages.most_common(1)[0][0] if languages else ""
        matrix = np.concatenate([*vectors, np.empty((0, DIMENSIONS), np.float32)])
        return Outline(language, [each.pk for each in known], matrix, [each.sha256 for each in known])


@dataclass(frozen=True, slots=True)
class _Found:
    """What is near a passage at all, the nearest of it by document, and the documents that may be copies."""

    around: list[Passage] = field(default_factory=list)
    nearest: list[Passage] = field(default_factory=list)
    copies: set[int] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _Profile:
    """What a passage is about, as far as a quick look tells: keys of words, concepts, names and values."""

    keys: frozenset[str]
    states: bool
    rules: bool


@dataclass(frozen=True, slots=True)
class _Document:
    passages: Mapping[int, Passage]  # by ordinal
    outline: Outline
    names: Counter[str]
    subjects: frozenset[str]

    def is_telling(self, key: str) -> bool:
        return self.names[key] <= max(_SUBJECT, _SUBJECT_SHARE * len(self.passages))


def _count_names(passages: Iterable[Passage]) -> Counter[str]:
    """In how many passages a name of each key stands."""
    return Counter(key for passage in passages for key in read_passage(passage).own_keys)


def _subjects(passages: Sequence[Passage], names: Counter[str]) -> frozenset[str]:
    """Keys of the names in the title of a document, and of those in many of its passages."""
    title = passages[0].document.title if passages else ""
    titled = name_keys(title, passages[0].language) if passages else set()
    often = max(_SUBJECT, _OFTEN * len(passages))
    return frozenset(titled) | {key for key, count in names.items() if count > often}
