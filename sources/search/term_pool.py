"""Which term stands in which passages, gathered in memory and, beyond a limit, in sorted runs on disk."""

from __future__ import annotations

import marshal
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import groupby
from operator import itemgetter
from tempfile import TemporaryFile
from typing import IO

# (field, term, numbers of the passages it stands in, ascending, one of them as often as the term stands in it)
TermList = tuple[str, str, list[int]]
# Some 300 MB: a list element for each occurrence, and what a list and a dictionary entry take for each term.
OCCURRENCES_IN_MEMORY = 10_000_000
_order = itemgetter(0, 1)


class TermPool:
    """Takes the place of Whoosh's pool of postings, which keeps and sorts a tuple for every single posting.

    Passages come in ascending order, so that only the terms are left to be sorted.
    """

    def __init__(self, limit: int = OCCURRENCES_IN_MEMORY) -> None:
        self._limit = limit
        self._fields: dict[str, defaultdict[str, list[int]]] = {}
        self._occurrences = 0
        self._runs: list[IO[bytes]] = []

    def add_terms(self, field: str, terms: Iterable[str], passage: int) -> int:
        """Add the terms of one passage, repeated ones as often as they occur; how many there were."""
        lists = self._lists(field)
        count = 0
        for count, term in enumerate(terms, 1):  # noqa: B007  the last number is the count
            lists[term].append(passage)
        self._occurrences += count
        if self._occurrences >= self._limit:
            self._spill()
        return count

    def add(self, posting: tuple[str, bytes, int, float, bytes]) -> None:
        """One posting of a segment that Whoosh merges into this one: field, term, passage, frequency, no value."""
        field, term, passage, frequency, _ = posting
        self._lists(field)[term.decode()].extend([passage] * int(frequency))
        self._occurrences += int(frequency)
        if self._occurrences >= self._limit:
            self._spill()

    def term_lists(self) -> Iterator[TermList]:
        """Everything added, by field and term, in the order of their UTF-8; the pool is empty afterwards."""
        runs = [*map(_read_run, self._runs), self._drain()]
        for (field, term), lists in groupby(merge(*runs, key=_order), _order):
            yield field, term, [passage for _, _, passages in lists for passage in passages]

    def cleanup(self) -> None:
        """Whoosh calls this when a commit is done or given up."""
        for run in self._runs:
            run.close()
        self._runs.clear()

    def _lists(self, field: str) -> defaultdict[str, list[int]]:
        lists = self._fields.get(field)
        if lists is None:
            lists = self._fields[field] = defaultdict(list)
        return lists

    def _drain(self) -> Iterator[TermList]:
        fields, self._fields, self._occurrences = self._fields, {}, 0
        for field in sorted(fields):
            lists = fields.pop(field)
            for term in sorted(lists):  # by code point, which is the order of UTF-8 as well
                yield field, term, lists[term]

    def _spill(self) -> None:
        run = TemporaryFile()  # noqa: SIM115  closed by `cleanup`, and gone with the process if that is killed
        for field, term, passages in self._drain():
            marshal.dump((field, term, array("I", passages).tobytes()), run)
        run.seek(0)
        self._runs.append(run)


def _read_run(run: IO[bytes]) -> Iterator[TermList]:
    while True:
        try:
            field, term, passages = marshal.load(run)  # noqa: S302  written by this process
        except EOFError:
            return
        yield field, term, array("I", passages).tolist()
