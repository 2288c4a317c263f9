"""What was found of documents and pairs of passages, each judged once as long as the corpus stays the same."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

from factcheck.discrepancies.conflicts import Conflict, LookAlike
from factcheck.discrepancies.documents import conflicts_of_document
from factcheck.discrepancies.neighbours import Neighbourhood
from factcheck.discrepancies.pairs import judge_pair
from factcheck.discrepancies.rules import broken_rules
from sources.models import Passage

_Key = TypeVar("_Key", bound=Hashable)
_Found = TypeVar("_Found")
_PairKey = tuple[int, int]


class Judgements:
    """Those of one corpus. A passage is visited by the sweep of each document that has to do with it, and again where
    it lost a neighbour: what it says of the others has not changed."""

    def __init__(self, neighbourhood: Neighbourhood | None = None) -> None:
        self.neighbourhood = neighbourhood or Neighbourhood()
        self._documents: dict[int, tuple[Conflict, ...]] = {}
        self._rules: dict[_PairKey, tuple[Conflict, ...]] = {}
        self._pairs: dict[_PairKey, tuple[Conflict | LookAlike, ...]] = {}

    def of_document(self, document: int) -> tuple[Conflict, ...]:
        """What the document gets wrong by itself."""
        own, corpus = self.neighbourhood.passages_of, self.neighbourhood.corpus
        return _once(self._documents, document, lambda: conflicts_of_document(own(document), corpus))

    def under_rules(self, one: Passage, other: Passage) -> tuple[Conflict, ...]:
        """The rules that the two break together, whichever comes first."""
        first, second = sorted((one, other), key=lambda each: each.id)
        found = self._rules, (first.id, second.id)
        return _once(*found, lambda: broken_rules(first, second, self.neighbourhood.corpus))

    def of_pair(self, one: Passage, other: Passage) -> tuple[Conflict | LookAlike, ...]:
        """What the two disagree in, or seem to, whichever comes first."""
        first, second = sorted((one, other), key=lambda each: each.id)
        return _once(self._pairs, (first.id, second.id), lambda: judge_pair(first, second, self.neighbourhood))


def _once(
    known: dict[_Key, tuple[_Found, ...]], key: _Key, judge: Callable[[], Iterable[_Found]]
) -> tuple[_Found, ...]:
    if key not in known:
        known[key] = tuple(judge())
    return known[key]
