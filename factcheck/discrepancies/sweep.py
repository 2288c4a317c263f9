"""The sources read against each other and against themselves: nearest passages judged, conflicts merged, rows kept."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, Literal

from django.db.models import Q, QuerySet

from factcheck.discrepancies.conflicts import Conflict, LookAlike, Place
from factcheck.discrepancies.documents import told_twice
from factcheck.discrepancies.judgements import Judgements
from factcheck.discrepancies.look_alikes import look_alikes_covered, store_look_alikes
from factcheck.discrepancies.merge import Finding, merge
from factcheck.discrepancies.models import Discrepancy, Kind, Position, Scope
from factcheck.discrepancies.neighbours import Neighbourhood
from factcheck.discrepancies.repeats import copies_of, each_says_both, told_once
from factcheck.discrepancies.store import store_findings
from sources.models import Document, DocumentState, Passage

SweepScope = Literal["between", "within", "all"]
Progress = Callable[[int, int], None]
# So many passages are searched for together.
_TOGETHER = 256
# What one document gets wrong by itself does not change with the others.
_CURRENT = DocumentState.CURRENT
_BY_ITSELF = (Kind.ARITHMETIC, Kind.SEQUENCE, Kind.IMPLAUSIBLE)


@dataclass(frozen=True, slots=True)
class SweepReport:
    """The discrepancies that are open now, how many passages were compared, and how many pairs.

    `look_alikes` are the pairs compared in this sweep that only seem to disagree, each with its label.
    """

    discrepancies: Sequence[Discrepancy]
    passages: int
    pairs: int
    look_alikes: Sequence[LookAlike] = ()


def sweep_corpus(
    document: Document | None = None,
    scope: SweepScope = "all",
    progress: Progress = lambda _done, _all: None,
    passages: Collection[int] | None = None,
    judgements: Judgements | None = None,
) -> SweepReport:
    """Compare every passage (or those of `document`, or of these its `passages`) with its nearest ones, and keep
    exactly what is found.

    Sweeping an unchanged corpus again changes no row, and sweeping each document after it was added, replaced or
    withdrawn leaves the rows that one sweep of the whole corpus does. `progress` is told how many passages are done,
    of how many. `judgements` may be those of an earlier sweep of the same corpus. IndexMissing when nothing was ever
    indexed.
    """
    sweep = Sweep(scope, progress, judgements or Judgements())
    findings = sweep.of_document(document, passages) if document else sweep.of_corpus()
    held = _held_by(document, passages) if document else None
    rows = store_findings(findings, _covered(held, scope, sweep.visited, sweep.read_whole))
    store_look_alikes(sweep.look_alikes, look_alikes_covered(sweep.visited if document else None, scope))
    return SweepReport(rows, len(sweep.visited), sweep.pairs, sweep.look_alikes)


@dataclass(slots=True)
class Sweep:
    """One reading of the corpus, without storing anything.

    `visited` are the ids of the passages that were compared, `pairs` counts the pairs; `read_whole` are the ids of the
    documents of which everything was found that they get wrong by themselves.
    """

    scope: SweepScope = "all"
    progress: Progress = lambda _done, _all: None
    judgements: Judgements = field(default_factory=Judgements)
    pairs: int = 0
    visited: set[int] = field(default_factory=set)
    read_whole: set[int] = field(default_factory=set)
    look_alikes: list[LookAlike] = field(default_factory=list)
    _judged: set[tuple[int, int]] = field(default_factory=set)
    _under_rules: set[tuple[int, int]] = field(default_factory=set)
    # Values of which a rule says what is wrong: that they differ need not be said as well.
    _told_by_rules: set[frozenset[Place]] = field(default_factory=set)

    @property
    def neighbourhood(self) -> Neighbourhood:
        return self.judgements.neighbourhood

    def of_corpus(self) -> list[Finding]:
        """Everything that the corpus disagrees in, between documents or within one."""
        return self._merged(self.neighbourhood.corpus.everything())

    def of_document(self, document: Document, passages: Collection[int] | None = None) -> list[Finding]:
        """What `document`, or these of its passages, takes part in, whole, and what is left of discrepancies that lost
        a position; and the same of the passages around which it takes up room, or took it up before it went."""
        corpus = self.neighbourhood.corpus
        held = _held_by(document, passages)
        own = self.neighbourhood.passages_of(document.pk)
        wanted = [passage for passage in own if passages is None or passage.pk in passages]
        left = _texts_that_left(document, own) if passages is None else []
        crowded = self.neighbourhood.crowded_by([*wanted, *left])
        disputed = corpus.passages([*_disputed_with(held), *_disputed_with(_held_by_passages(crowded))]).values()
        copies = corpus.of_digests(_said_within(held)) if self.scope != "between" else []
        start = {passage.pk: passage for passage in [*wanted, *disputed, *copies, *crowded]}
        return self._merged([start[found] for found in sorted(start)])

    def _merged(self, passages: Sequence[Passage]) -> list[Finding]:
        return told_once(merge(self._compared(passages)))

    def _compared(self, passages: Sequence[Passage]) -> Iterator[Conflict]:
        """Conflicts of the passages and of their documents by themselves, of those they conflict with, and so on: a
        discrepancy is never found in part."""
        waiting = list(passages)
        self.visited.update(passage.pk for passage in passages)
        for done, passage in enumerate(waiting, 1):
            if done % _TOGETHER == 1:
                self.neighbourhood.prepare(waiting[done - 1 : done - 1 + _TOGETHER])
            for conflict in chain(self._of_its_document(passage), self._of_passage(passage)):
                if each_says_both(conflict, self.neighbourhood.corpus):
                    continue
                yield conflict
                for found in self._with_repetitions(conflict):
                    if found.pk not in self.visited:
                        self.visited.add(found.pk)
                        waiting.append(found)
            self.progress(done, len(waiting))

    def _of_its_document(self, passage: Passage) -> Iterator[Conflict]:
        """What the document of the passage gets wrong by itself, once for all its passages: an order of telling is that
        of a whole document."""
        if self.scope != "between" and passage.document_id not in self.read_whole:
            self.read_whole.add(passage.document_id)
            yield from self.judgements.of_document(passage.document_id)

    def _with_repetitions(self, conflict: Conflict) -> Iterator[Passage]:
        for side in conflict.sides:
            yield from self.neighbourhood.repetitions(side.passage)
        if conflict.within:
            yield from copies_of((side.passage for side in conflict.sides), self.neighbourhood.corpus)

    def _of_passage(self, passage: Passage) -> Iterator[Conflict]:
        if self.scope != "between":
            yield from told_twice(passage)
        for near in self._unseen(passage, self.neighbourhood.under_rules(passage), self._under_rules):
            for broken in self.judgements.under_rules(passage, near):
                self._told_by_rules.add(frozenset(broken.places))
                yield broken
        for near in self._unseen(passage, self.neighbourhood.compared(passage), self._judged):
            self.pairs += 1
            for finding in self.judgements.of_pair(passage, near):
                if isinstance(finding, Conflict):
                    if frozenset(finding.places) not in self._told_by_rules:
                        yield finding
                else:
                    self.look_alikes.append(finding)

    def _unseen(self, passage: Passage, others: Iterable[Passage], seen: set[tuple[int, int]]) -> Iterator[Passage]:
        """Those of the others in this scope that were not yet paired with the passage."""
        for other in others:
            pair = min(passage.id, other.id), max(passage.id, other.id)
            if pair not in seen and self._wanted(passage, other):
                seen.add(pair)
                yield other

    def _wanted(self, passage: Passage, other: Passage) -> bool:
        within = passage.document_id == other.document_id
        return self.scope in ("all", "within" if within else "between")


def _held_by(document: Document, passages: Collection[int] | None) -> QuerySet[Position]:
    """The positions of a document, or of these of its passages."""
    held = Position.objects.filter(passage__document=document)
    return held if passages is None else held.filter(passage__in=list(passages))


def _held_by_passages(passages: Sequence[Passage]) -> QuerySet[Position]:
    return Position.objects.filter(passage__in=[passage.pk for passage in passages])


def _texts_that_left(document: Document, own: Sequence[Passage]) -> list[Passage]:
    """What a document that is no longer current had to say, or the version before a current one and not this one."""
    left = document if document.state != _CURRENT else document.supersedes
    said = {(passage.text, json.dumps(passage.context, sort_keys=True)) for passage in own}
    rows = Passage.objects.filter(document=left).order_by("pk") if left is not None else []
    return [row for row in rows if (row.text, json.dumps(row.context, sort_keys=True)) not in said]


def _disputed_with(held: QuerySet[Position]) -> Iterable[int]:
    """Ids of what stood in a discrepancy with these, or with a text that is gone: its own may go on without it."""
    rows = Discrepancy.objects.filter(Q(pk__in=held.values("discrepancy")) | Q(pk__in=_lost()))
    return Position.objects.filter(discrepancy__in=rows).order_by().values_list("passage", flat=True).distinct()


def _said_within(held: QuerySet[Position]) -> set[str]:
    """Hashes of what these positions, or those in a text that is gone, say against their own document."""
    rows = Discrepancy.objects.filter(Q(pk__in=held.values("discrepancy")) | Q(pk__in=_lost()), scope=Scope.WITHIN)
    return set(Position.objects.filter(discrepancy__in=rows).order_by().values_list("passage__sha256", flat=True))


def _lost() -> QuerySet[Position, Any]:
    """The discrepancies that have a position in a text that is no longer current."""
    return Position.objects.exclude(passage__document__state=_CURRENT).values("discrepancy")


def _covered(
    held: QuerySet[Position] | None, scope: SweepScope, visited: Iterable[int], read_whole: Iterable[int]
) -> QuerySet[Discrepancy]:
    """The stored discrepancies that a sweep decides about.

    All of them, or those of the positions that it was about, of the passages it visited and those that lost a
    position; what another document gets wrong by itself was looked at only in those that were read whole.
    """
    rows = Discrepancy.objects.all() if scope == "all" else Discrepancy.objects.filter(scope=scope)
    if held is None:
        return rows
    compared = Position.objects.filter(passage__in=list(visited))
    by_themselves = Position.objects.filter(
        passage__document__in=list(read_whole), discrepancy__scope=Scope.WITHIN, discrepancy__kind__in=_BY_ITSELF
    )
    decided = Q(pk__in=_lost())
    for positions in (held, compared, by_themselves):
        decided |= Q(pk__in=positions.values("discrepancy"))
    return rows.filter(decided)
