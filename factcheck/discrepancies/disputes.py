"""Which passages are disputed, so that whatever rests on them can say so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from factcheck.discrepancies.earlier_wording import decided_keys
from factcheck.discrepancies.models import Decision, Position, ReviewedPosition
from sources.models import Passage


@dataclass(frozen=True, slots=True)
class Dispute:
    """A discrepancy in which a passage takes part: with the value `written` there, and the state it is in."""

    discrepancy: int
    topic: str
    written: str
    state: str


def disputes_of(passages: Collection[int]) -> dict[int, list[Dispute]]:
    """Passage id → its disputes, the surest first; a passage without any is left out.

    What was dismissed is none, nor what was resolved in favour of the passage. A passage of an earlier version is
    disputed where the same words of the same document are.
    """
    wanted: dict[tuple[int, str, str], list[int]] = defaultdict(list)
    for passage in _with_documents(passages):
        wanted[_content(passage)].append(passage.pk)
    hashes = {sha256 for _, _, sha256 in wanted}
    found = Position.objects.filter(passage__sha256__in=hashes).exclude(
        discrepancy__decision__decision=Decision.DISMISSED
    )
    rows = list(
        found.select_related("discrepancy__decision", "passage__document__source")
        .defer("passage__document__text")
        .order_by("-discrepancy__confidence", "discrepancy")
    )
    kept = _kept_when_resolved(rows)
    keys = decided_keys([position for position in rows if _is_resolved(position)])
    disputes: dict[int, list[Dispute]] = defaultdict(list)
    for position in rows:
        if not any((position.discrepancy.decision_id, key) in kept for key in keys.get(position.pk, ())):
            for disputed in wanted.get(_content(position.passage), ()):
                disputes[disputed].append(_dispute(position))
    return dict(disputes)


def _with_documents(passages: Collection[int]) -> Sequence[Passage]:
    return list(Passage.objects.filter(pk__in=passages).select_related("document").defer("document__text"))


def _content(passage: Passage) -> tuple[int, str, str]:
    return passage.document.source_id, passage.document.name, passage.sha256


def _kept_when_resolved(positions: Sequence[Position]) -> set[tuple[int | None, str]]:
    """Review and key of the positions that a resolution found to be true."""
    resolved = {position.discrepancy.decision_id for position in positions if _is_resolved(position)}
    return set(ReviewedPosition.objects.filter(review__in=resolved, kept=True).values_list("review_id", "key"))


def _is_resolved(position: Position) -> bool:
    return position.discrepancy.state == Decision.RESOLVED


def _dispute(position: Position) -> Dispute:
    row = position.discrepancy
    return Dispute(row.pk, row.topic, position.written, row.state)
