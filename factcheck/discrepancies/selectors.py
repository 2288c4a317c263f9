"""Discrepancies as boards, reports and the API want them: narrowed, and with what they are shown with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.db.models import Prefetch, Q, QuerySet
from django.utils.translation import gettext_lazy

from factcheck.discrepancies.earlier_wording import earlier_wordings
from factcheck.discrepancies.models import OPEN, Decision, Discrepancy, Position, Review, ReviewedPosition

STATES: list[tuple[str, Any]] = [(OPEN, gettext_lazy("Open")), *Decision.choices]

_COLUMNS = {
    "kind": "kind",
    "severity": "severity",
    "scope": "scope",
    "source": "positions__passage__document__source",
    "document": "positions__passage__document",
}


def filtered_discrepancies(wanted: Mapping[str, Any]) -> QuerySet[Discrepancy]:
    """Those that meet every filter given: kind, severity, scope, state, source (id), document (id), q (words).

    `q` is looked for in the topic and in the quotes.
    """
    rows = Discrepancy.objects.all()
    for key, column in _COLUMNS.items():
        if wanted.get(key):
            rows = rows.filter(pk__in=Discrepancy.objects.filter(**{column: wanted[key]}).values("pk"))
    if wanted.get("q"):
        found = Q(topic__icontains=wanted["q"]) | Q(positions__quote__icontains=wanted["q"])
        rows = rows.filter(pk__in=Discrepancy.objects.filter(found).values("pk"))
    return in_state(rows, wanted.get("state") or "")


def in_state(rows: QuerySet[Discrepancy], state: str) -> QuerySet[Discrepancy]:
    """Those in a state of `STATES`; all of them for an empty one."""
    if state == OPEN:
        return rows.filter(decision=None)
    return rows.filter(decision__decision=state) if state else rows


def with_positions(rows: QuerySet[Discrepancy]) -> QuerySet[Discrepancy]:
    """Fetch in a few queries all that `present_discrepancy` reads, without the documents' texts."""
    positions = Position.objects.select_related("passage__document__source").defer("passage__document__text")
    return rows.select_related("decision__reviewer").prefetch_related(
        Prefetch("positions", positions), Prefetch("decision__positions", ReviewedPosition.objects.order_by("id"))
    )


def reviews_of(row: Discrepancy) -> list[Review]:
    """Every decision that was made about two positions or more of this discrepancy, the newest first.

    A position is the one that was decided about in an earlier wording too, where a newer version has the same value.
    """
    positions = list(row.positions.all())
    wordings = earlier_wordings(positions)
    keys = [{each.key, *(former.key for former in wordings.get(each.pk, ()))} for each in positions]
    shared = Review.objects.filter(positions__key__in=set().union(*keys))
    found = {review.pk: review for review in shared.select_related("reviewer").prefetch_related("positions")}
    telling = [review for review in found.values() if _shared(keys, review) > 1]
    return sorted(telling, key=lambda review: -review.pk)


def _shared(positions: Sequence[set[str]], review: Review) -> int:
    """How many of these contents the reviewer saw; copies of one count once."""
    seen = {position.key for position in review.positions.all()}
    return len({min(keys & seen) for keys in positions if keys & seen})
