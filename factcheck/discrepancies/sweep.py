"""The sources read against each other and against themselves: nearest passages judged, conflicts merged, rows kept."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from django.db.models import Q, QuerySet

from factcheck.discrepancies.merge import Finding, merge
from factcheck.discrepancies.models import Discrepancy, Position
from factcheck.discrepancies.neighbours import Neighbourhood, stating_passages
from factcheck.discrepancies.pairs import Conflict, find_conflict, states_value
from factcheck.discrepancies.store import store_findings
from sources.models import Document, Passage

SweepScope = Literal["between", "within", "all"]
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class SweepReport:
    """The discrepancies that are open now, how many passages were compared, and how many pairs."""

    discrepancies: Sequence[Discrepancy]
    passages: int
    pairs: int


def sweep_corpus(
    document: Document | None = None,
    scope: SweepScope = "all",
    progress: Progress = lambda _done, _all: None,
    passages: Collection[int] | None = None,
) -> SweepReport:
    """Compare every passage (or those of `document`, or of these its `passages`) with its nearest ones, and keep
    exactly what is found.

    Sweeping an unchanged corpus again changes no row. `progress` is told how many passages are done, of how many.
    IndexMissing when nothing was ever indexed.
    """
    sweep = _Sweep(scope)
    share = _Share(document, passages) if document else None
    compared = sweep.with_neighbours(_concerned(share)) if share else list(stating_passages())
    compared = [passage for passage in compared if states_value(passage)]
    findings = [
        finding
        for finding in merge(sweep.conflicts(compared, progress))
        if share is None or _takes_part(share, finding)
    ]
    rows = store_findings(findings, _covered(share, scope, findings))
    return SweepReport(rows, len(compared), sweep.pairs)


@dataclass(frozen=True, slots=True)
class _Share:
    """Whose discrepancies a sweep decides about: those of a document, or of some of its passages (by id)."""

    document: Document
    passages: Collection[int] | None

    def includes(self, passage: Passage) -> bool:
        wanted = self.passages is None or passage.pk in self.passages
        return wanted and passage.document_id == self.document.pk

    def condition(self) -> Q:
        """What a position must meet to be one of the share's."""
        return Q(passage__document=self.document) if self.passages is None else Q(passage__in=self.passages)


class _Sweep:
    def __init__(self, scope: SweepScope) -> None:
        self.pairs = 0
        self._scope = scope
        self._neighbourhood = Neighbourhood()

    def with_neighbours(self, passages: Iterable[Passage]) -> list[Passage]:
        """The passages and those near to them, whose own neighbours may complete a discrepancy."""
        found: dict[int, Passage] = {}
        for passage in passages:
            found[passage.pk] = passage
            found.update((near.passage.pk, near.passage) for near in self._neighbourhood.near(passage))
        return [passage for _, passage in sorted(found.items())]

    def conflicts(self, passages: Sequence[Passage], progress: Progress) -> Iterator[Conflict]:
        for done, passage in enumerate(passages, 1):
            for near in self._neighbourhood.near(passage):
                if not self._wanted(passage, near.passage):
                    continue
                self.pairs += 1
                conflict = find_conflict(passage, near, self._neighbourhood)
                if conflict is not None:
                    yield conflict
            progress(done, len(passages))

    def _wanted(self, passage: Passage, other: Passage) -> bool:
        within = passage.document_id == other.document_id
        return self._scope in ("all", "within" if within else "between")


def _concerned(share: _Share) -> list[Passage]:
    """The share's passages and what stands in a stored discrepancy with them, which search may not bring up."""
    own = [passage for passage in stating_passages(share.document.pk) if share.includes(passage)]
    disputed = Position.objects.filter(share.condition()).values("discrepancy")
    return [*own, *stating_passages().filter(positions__discrepancy__in=disputed)]


def _takes_part(share: _Share, finding: Finding) -> bool:
    return any(share.includes(side.passage) for side in finding.stated)


def _covered(share: _Share | None, scope: SweepScope, findings: Iterable[Finding]) -> QuerySet[Discrepancy]:
    """The stored discrepancies that a sweep decides about: all, or the share's and what grew together with them."""
    rows = Discrepancy.objects.all() if scope == "all" else Discrepancy.objects.filter(scope=scope)
    if share is None:
        return rows
    concerned = share.condition()
    for finding in findings:
        for side in finding.stated:
            concerned |= Q(passage=side.passage, written=side.fact.text, discrepancy__scope=finding.scope)
    return rows.filter(pk__in=Position.objects.filter(concerned).values("discrepancy"))
