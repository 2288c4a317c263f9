"""What a quick look tells of passages, so that thousands can be asked about at once."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from factcheck.discrepancies.corpus import Corpus
from factcheck.discrepancies.inner.amounts import unit_of
from factcheck.discrepancies.key_table import Keys, KeyTable
from factcheck.discrepancies.leaning import spoken_of
from factcheck.discrepancies.passages import read_passage, statement_text, states_something
from factcheck.discrepancies.rules import may_break_rules
from sources.models import Language, Passage

Ids = NDArray[np.int64]
LANGUAGES = sorted(Language.values)
# Share of the shorter text's words, names and concepts that both have; across languages few can be compared.
_COMMON, _COMMON_ACROSS = 0.2, 0.1
_LEAST_COMMON, _LEAST_COMMON_ACROSS = 2, 1
# It was looked at; it is understood by itself; it has a value, a name or a negation; it has what a rule is about.
_SEEN, _TELLING, _STATES, _RULES = 1, 2, 4, 8


class Sight(NamedTuple):
    """Passages by id, and (n,) of each: its language by its place among `LANGUAGES`; its document; the number of its
    text; whether it has enough in common with the passage asked about; whether it may bear on it as well; and whether
    it may break a rule with it."""

    passages: Ids
    languages: NDArray[np.uint8]
    documents: Ids
    said: Ids
    alike: NDArray[np.bool_]
    bearing: NDArray[np.bool_]
    ruled: NDArray[np.bool_]

    def only(self, kept: NDArray[np.bool_] | NDArray[np.intp]) -> Sight:
        """Those that are kept, or those at these places."""
        return Sight(
            self.passages[kept],
            self.languages[kept],
            self.documents[kept],
            self.said[kept],
            self.alike[kept],
            self.bearing[kept],
            self.ruled[kept],
        )


class QuickLook:
    """The passages of a corpus, each looked at once: whether it tells anything, and its words, concepts, names and
    values."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._keys = KeyTable()
        # By passage id.
        self._marks = np.zeros(0, np.uint8)
        self._languages = np.zeros(0, np.uint8)
        self._documents = np.zeros(0, np.int64)
        self._said = np.zeros(0, np.int64)
        self._worth: dict[str, Ids] = {}

    def has_rules(self, passage: Passage) -> bool:
        """Whether a passage states something that a rule is about."""
        return bool(len(self.with_rules(np.array([passage.id], np.int64))))

    def with_rules(self, ids: Ids) -> Ids:
        """Those of these passages for which that is so."""
        self.look_at(ids)
        marks = self._marks[ids]
        return ids[(marks & _RULES > 0) & (marks & _TELLING > 0)]

    def share_known(self, ids: Ids) -> float:
        """The share of these that were looked at already."""
        known = ids[ids < len(self._marks)]
        return float(np.count_nonzero(self._marks[known]) / max(len(ids), 1))

    def look_at(self, ids: Ids) -> None:
        """Look at those of these that were not looked at yet."""
        lacking = int(ids.max(initial=-1)) + 1 - len(self._marks)
        if lacking > 0:
            more = 0, lacking + len(self._marks)
            self._marks, self._languages = np.pad(self._marks, more), np.pad(self._languages, more)
            self._documents, self._said = np.pad(self._documents, more), np.pad(self._said, more)
        new = ids[self._marks[ids] == 0].tolist()
        known = self._corpus.passages(new)
        for found in new:
            self._keep(found, known.get(found))
        if new:
            self._worth.clear()

    def around(self, passage: Passage) -> Sight:
        """Of all that was looked at, what has to do with a passage."""
        keys, marks = self._asked(passage)
        shared = self._keys.shared(keys)
        enough = shared > 0 if marks & _RULES else shared >= self._worth_of(passage.language)[: len(shared)]
        chosen = np.asarray(np.flatnonzero(enough), np.int64)
        sight = self._judge(passage, chosen, shared[chosen])
        return sight.only(sight.alike | sight.ruled)

    def sight(self, passage: Passage, ids: Ids) -> Sight:
        """What these have to do with a passage, which need not be one of the corpus."""
        self.look_at(ids)
        keys, _ = self._asked(passage)
        return self._judge(passage, ids, self._keys.shared(keys)[ids])

    def _judge(self, passage: Passage, ids: Ids, shared: Ids) -> Sight:
        """What they have to do with it; `shared` (n,) is how many keys each has in common with it."""
        keys, asked = self._asked(passage)
        marks, languages = self._marks[ids], self._languages[ids]
        within = languages == LANGUAGES.index(passage.language)
        share, fewest = np.where(within, _COMMON, _COMMON_ACROSS), np.where(within, _LEAST_COMMON, _LEAST_COMMON_ACROSS)
        telling = marks & _TELLING > 0
        alike = telling & (shared >= np.maximum(fewest, share * np.minimum(keys.size, self._keys.counts(ids))))
        bearing = alike & (marks & (_SEEN if asked & _STATES else _STATES) > 0)
        ruled = telling & ((marks | np.uint8(asked)) & _RULES > 0) & (shared > 0)
        return Sight(ids, languages, self._documents[ids], self._said[ids], alike, bearing, ruled)

    def _worth_of(self, language: str) -> Ids:
        """By passage id, how many keys it has to share with a passage without rules to be worth a closer look."""
        if language not in self._worth:
            across = (self._languages != LANGUAGES.index(language)) | (self._marks & _RULES > 0)
            self._worth[language] = np.where(across, _LEAST_COMMON_ACROSS, _LEAST_COMMON)
        return self._worth[language]

    def _asked(self, passage: Passage) -> tuple[Keys, int]:
        """Keys and marks of a passage."""
        if passage.id < len(self._marks) and self._marks[passage.id] & _TELLING:
            return self._keys.of(passage.id), int(self._marks[passage.id])
        return self._keys.known(_keys_of(passage)), _marks_of(passage)

    def _keep(self, found: int, passage: Passage | None) -> None:
        self._keys.add(found, () if passage is None else _keys_of(passage))
        self._marks[found] = _SEEN if passage is None else _marks_of(passage)
        if passage is not None:
            self._languages[found] = LANGUAGES.index(passage.language)
            self._documents[found] = passage.document_id
            self._said[found] = said_by(passage)


def said_by(passage: Passage) -> int:
    """A number that no other text has, of what a passage states."""
    digest = hashlib.blake2b(statement_text(passage).encode(), digest_size=8).digest()
    return int.from_bytes(digest, signed=True)


def _keys_of(passage: Passage) -> frozenset[str]:
    """Its words, concepts, names and values, what the values measure, and of whom it speaks without saying so."""
    reading = read_passage(passage)
    measured = {key for fact in reading.values for key in (str(fact.value), f"in {unit_of(fact) or fact.kind}")}
    return frozenset(reading.term_keys | reading.own_keys | measured | spoken_of(passage))


def _marks_of(passage: Passage) -> int:
    reading = read_passage(passage)
    marks = _SEEN
    if states_something(passage):
        marks |= _TELLING
    if reading.values or reading.names or reading.negations:
        marks |= _STATES
    if may_break_rules(passage):
        marks |= _RULES
    return marks
