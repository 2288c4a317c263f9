"""What a quick look tells of passages, so that thousands can be asked about at once."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from factcheck.discrepancies.corpus import Corpus
from factcheck.discrepancies.inner.amounts import unit_of
from factcheck.discrepancies.key_table import KeyTable
from factcheck.discrepancies.leaning import spoken_of
from factcheck.discrepancies.passages import read_passage, states_something
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
    """Passages by id, and (n,) of each: its language by its place among `LANGUAGES`; whether it has enough in common
    with the passage asked about; whether it may bear on it as well; and whether it may break a rule with it."""

    passages: Ids
    languages: NDArray[np.uint8]
    alike: NDArray[np.bool_]
    bearing: NDArray[np.bool_]
    ruled: NDArray[np.bool_]

    def only(self, kept: NDArray[np.bool_]) -> Sight:
        """Those that are kept."""
        return Sight(self.passages[kept], self.languages[kept], self.alike[kept], self.bearing[kept], self.ruled[kept])


class QuickLook:
    """The passages of a corpus, each looked at once: whether it tells anything, and its words, concepts, names and
    values."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._keys = KeyTable()
        # By passage id.
        self._marks = np.zeros(0, np.uint8)
        self._languages = np.zeros(0, np.uint8)

    def has_rules(self, passage: Passage) -> bool:
        """Whether a passage states something that a rule is about."""
        return bool(len(self.with_rules(np.array([passage.id], np.int64))))

    def with_rules(self, ids: Ids) -> Ids:
        """Those of these passages for which that is so."""
        marks = self._look(ids)
        return ids[(marks & _RULES > 0) & (marks & _TELLING > 0)]

    def share_known(self, ids: Ids) -> float:
        """The share of these that were looked at already."""
        known = ids[ids < len(self._marks)]
        return float(np.count_nonzero(self._marks[known]) / max(len(ids), 1))

    def around(self, passage: Passage, everything: Ids) -> Sight:
        """All that has to do with a passage, by what it says; every passage of the corpus is looked at for it."""
        self._look(everything)
        sight = self.sight(passage, self._keys.with_any(_keys_of(passage)))
        return sight.only(sight.alike | sight.ruled)

    def sight(self, passage: Passage, ids: Ids) -> Sight:
        """What these have to do with a passage, which need not be one of the corpus."""
        reading = read_passage(passage)
        keys = _keys_of(passage)
        marks, languages = self._look(ids), self._languages[ids]
        states = _STATES if not (reading.values or reading.names or reading.negations) else _SEEN
        within = languages == LANGUAGES.index(passage.language)
        share, fewest = np.where(within, _COMMON, _COMMON_ACROSS), np.where(within, _LEAST_COMMON, _LEAST_COMMON_ACROSS)
        shared = self._keys.shared(keys, ids)
        telling = marks & _TELLING > 0
        alike = telling & (shared >= np.maximum(fewest, share * np.minimum(len(keys), self._keys.counts(ids))))
        rules = np.bool_(may_break_rules(passage)) | (marks & _RULES > 0)
        return Sight(ids, languages, alike, alike & (marks & states > 0), telling & rules & (shared > 0))

    def _look(self, ids: Ids) -> NDArray[np.uint8]:
        lacking = int(ids.max(initial=-1)) + 1 - len(self._marks)
        if lacking > 0:
            more = 0, lacking + len(self._marks)
            self._marks, self._languages = np.pad(self._marks, more), np.pad(self._languages, more)
        new = ids[self._marks[ids] == 0].tolist()
        known = self._corpus.passages(new)
        for found in new:
            passage = known.get(found)
            self._keys.add(found, () if passage is None else _keys_of(passage))
            self._marks[found] = _SEEN if passage is None else _marks_of(passage)
            self._languages[found] = 0 if passage is None else LANGUAGES.index(passage.language)
        return self._marks[ids]


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
