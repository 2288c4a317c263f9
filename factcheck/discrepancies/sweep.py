"""The sources read against each other and against themselves: nearest passages judged, conflicts merged, rows kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
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
    document: Document | None = None, scope: SweepScope = "all", progress: Progress = lambda _done, _all: None
) -> SweepReport:
    """Compare every passage (or those of `document`) with its nearest ones, and keep exactly what is found.

    Sweeping an unchanged corpus again changes no row. `progress` is told how many passages are done, of how many.
    IndexMissing when nothing was ever indexed.
    """
    sweep = _Sweep(scope)
    passages = list(stating_passages(document.pk)) if document else list(stating_passages())
    if document is not None:
        passages = sweep.with_neighbours([*passages, *_disputed_with(document)])
    passages = [passage for passage in passages if states_value(passage)]
    findings = [
        finding
        for finding in merge(sweep.conflicts(passages, progress))
        if document is None or _takes_part(document, finding)
    ]
    rows = store_findings(findings, _covered(document, scope, findings))
    return SweepReport(rows, len(passages), sweep.pairs)


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


def _disputed_with(document: Document) -> Iterable[Passage]:
    """What stands in a stored discrepancy with the document; search may bring it up only from the other side."""
    rows = Discrepancy.objects.filter(positions__passage__document=document)
    return stating_passages().filter(positions__discrepancy__in=rows)


def _takes_part(document: Document, finding: Finding) -> bool:
    return any(side.passage.document_id == document.pk for side in finding.stated)


def _covered(document: Document | None, scope: SweepScope, findings: Iterable[Finding]) -> QuerySet[Discrepancy]:
    """The stored discrepancies that a sweep decides about: all, or the document's and what grew together with them."""
    rows = Discrepancy.objects.all() if scope == "all" else Discrepancy.objects.filter(scope=scope)
    if document is None:
        return rows
    concerned = Q(passage__document=document)
    for finding in findings:
        for side in finding.stated:
            concerned |= Q(passage=side.passage, written=side.fact.text, discrepancy__scope=finding.scope)
    return rows.filter(pk__in=Position.objects.filter(concerned).values("discrepancy"))
