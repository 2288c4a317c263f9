"""The neighbourhood of the passages of a corpus: which are worth comparing, and what is known of their documents."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

import numpy as np

from factcheck.discrepancies.alignment import Outline, align
from factcheck.discrepancies.corpus import Corpus
from factcheck.discrepancies.nearness import Nearness
from factcheck.discrepancies.quick_look import QuickLook
from factcheck.language.names.names import name_keys
from sources.models import Passage
from sources.search.encoder import Vectors, load_encoder
from sources.search.engine import current_view
from sources.search.vector_near import whole_vectors

_BESIDE = 2
# Sentences alone are more alike: two accounts of one matter are no translations of each other.
_SHARE_WITHOUT_HEADINGS = 0.8
_BothWays: TypeAlias = tuple[Mapping[int, int], Mapping[int, int]]


class Neighbourhood:
    """The passages of a corpus with their neighbours, each read and searched once. IndexMissing without an index."""

    def __init__(self) -> None:
        self.corpus = Corpus()
        self.view = current_view()
        self._look = QuickLook(self.corpus)
        self._nearness = Nearness(self.corpus, self._look, self.view)
        self._near_ids: dict[int, Mapping[int, None]] = {}
        self._outlines: dict[int, Outline] = {}
        self._plain_outlines: dict[int, Outline] = {}
        self._alignments: defaultdict[int, dict[int, _BothWays | None]] = defaultdict(dict)

    def prepare(self, passages: Sequence[Passage]) -> None:
        """Search for these, and for what is near to them, together: that is quicker than one by one."""
        self._nearness.search(self._with_those_beside(passages))
        near = {found for passage in passages for found in self._near(passage)}
        self._nearness.search(self._with_those_beside(self.corpus.passages(sorted(near)).values()))

    def compared(self, passage: Passage) -> list[Passage]:
        """The passages that are to be compared with this one: near to it, as it is to them."""
        near = self.corpus.passages(self._near(passage))
        return [each for each in near.values() if passage.id in self._near(each)]

    def under_rules(self, passage: Passage) -> list[Passage]:
        """The passages of like matter with which this one may break a rule: many are near, few have to do with one.

        Those of its own document as far as they have to do with one as well, near or not.
        """
        own = self._look.with_rules(np.array([each.id for each in self.passages_of(passage.document_id)], np.int64))
        beside = [each for each in own.tolist() if each != passage.id] if passage.id in own else []
        return list(self.corpus.passages([*self._nearness.of(passage).ruled, *beside]).values())

    def crowded_by(self, passages: Sequence[Passage]) -> list[Passage]:
        """Those that are compared with others because these came or went: with more or fewer."""
        return self._nearness.crowded_by(passages)

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
            nearest = self._nearness.of(passage).nearest
            self._near_ids[passage.id] = dict.fromkeys([*nearest, *self._partners(passage)])
        return self._near_ids[passage.id]

    def _partners(self, passage: Passage) -> Iterator[int]:
        """What answers to the passage in a copy of its document, of which it or a passage beside it tells."""
        beside = self._with_those_beside([passage])
        for document in sorted({document for each in beside for document in self._nearness.of(each).copies}):
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
        first, second = min(one, other), max(one, other)
        if second not in self._alignments[first]:
            pairs = self._align(first, second) if first != second else {}
            # Of the many documents that share a sentence nearly all are no copies of each other.
            self._alignments[first][second] = (pairs, {there: here for here, there in pairs.items()}) if pairs else None
        found = self._alignments[first][second]
        return {} if found is None else found[one != first]

    def _align(self, one: int, other: int) -> Mapping[int, int]:
        """By the vectors that are stored, which headings lead; between two languages, where these may be other ones or
        stand elsewhere, by those of the sentences alone if the others tell nothing."""
        first, second = self._outline(one), self._outline(other)
        pairs = align(first, second)
        if pairs or first.language == second.language or not (self._has_headings(one) or self._has_headings(other)):
            return pairs
        return align(self._plain_outline(one), self._plain_outline(other), _SHARE_WITHOUT_HEADINGS)

    def _has_headings(self, document: int) -> bool:
        return any("heading" in passage.context for passage in self.passages_of(document))

    def _outline(self, document: int) -> Outline:
        if document not in self._outlines:
            known, vectors = whole_vectors(self.view.vectors, [passage.id for passage in self.passages_of(document)])
            self._outlines[document] = self._outlined(document, known, vectors)
        return self._outlines[document]

    def _plain_outline(self, document: int) -> Outline:
        """The same with the vectors of the sentences without what governs them."""
        if document not in self._plain_outlines:
            vectors = load_encoder().encode_passages([passage.text for passage in self.passages_of(document)])
            ids = [passage.id for passage in self.passages_of(document)]
            self._plain_outlines[document] = self._outlined(document, ids, vectors)
        return self._plain_outlines[document]

    def _outlined(self, document: int, known: Sequence[int], vectors: Vectors) -> Outline:
        passages = {passage.id: passage for passage in self.passages_of(document)}
        languages = Counter(passages[found].language for found in known)
        language = languages.most_common(1)[0][0] if languages else ""
        return Outline(language, known, vectors, [passages[found].sha256 for found in known])
