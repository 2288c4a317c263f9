"""What a quick look tells of passages, so that thousands can be asked about at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from factcheck.discrepancies.corpus import Corpus
from factcheck.discrepancies.inner.amounts import unit_of
from factcheck.discrepancies.key_table import KeyTable
from factcheck.discrepancies.leaning import spoken_of
from factcheck.discrepancies.passages import read_passage, states_something
from factcheck.discrepancies.rules import may_break_rules
from sources.models import Passage

Ids = NDArray[np.int64]
# Share of the shorter text's words, names and concepts that both have; across languages few can be compared.
_COMMON, _COMMON_ACROSS = 0.2, 0.1
_LEAST_COMMON, _LEAST_COMMON_ACROSS = 2, 1
# It was looked at; it is understood by itself; it has a value, a name or a negation; it has what a rule is about.
_SEEN, _TELLING, _STATES, _RULES = 1, 2, 4, 8


class QuickLook:
    """The passages of a corpus, each looked at once: whether it tells anything, and its words, concepts, names and
    values."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._keys = KeyTable()
        # By passage id.
        self._marks = np.zeros(0, np.uint8)

    def has_rules(self, passage: Passage) -> bool:
        """Whether a passage states something that a rule is about."""
        return bool(len(self.with_rules(np.array([passage.id], np.int64))))

    def with_rules(self, ids: Ids) -> Ids:
        """Those of these passages for which that is so."""
        marks = self._look(ids)
        return ids[(marks & _RULES > 0) & (marks & _TELLING > 0)]

    def telling(self, ids: Ids) -> Ids:
        """Those that are understood by themselves."""
        return ids[self._look(ids) & _TELLING > 0]

    def bearing(self, passage: Passage, ids: Ids, language: str) -> NDArray[np.bool_]:
        """(n,) whether each of these, all of one language, may speak of what the passage speaks of.

        The passage need not be one of the corpus.
        """
        reading = read_passage(passage)
        keys = _keys_of(passage)
        marks = self._look(ids)
        states = _STATES if not (reading.values or reading.names or reading.negations) else _SEEN
        within = language == passage.language
        share, fewest = (_COMMON, _LEAST_COMMON) if within else (_COMMON_ACROSS, _LEAST_COMMON_ACROSS)
        least = np.maximum(fewest, share * np.minimum(len(keys), self._keys.counts(ids)))
        return (marks & _TELLING > 0) & (marks & states > 0) & (self._keys.shared(keys, ids) >= least)

    def _look(self, ids: Ids) -> NDArray[np.uint8]:
        lacking = int(ids.max(initial=-1)) + 1 - len(self._marks)
        if lacking > 0:
            self._marks = np.pad(self._marks, (0, lacking + len(self._marks)))
        new = ids[self._marks[ids] == 0].tolist()
        known = self._corpus.passages(new)
        for found in new:
            passage = known.get(found)
            self._keys.add(found, () if passage is None else _keys_of(passage))
            self._marks[found] = _SEEN if passage is None else _marks_of(passage)
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
