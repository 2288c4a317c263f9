"""Discrepancies that a sweep no longer found: what people decided about them stays, and so does the way to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.audit.models import Entry
from factcheck.discrepancies.merge import canonical
from factcheck.discrepancies.models import Discrepancy, Position, Review
from factcheck.discrepancies.review import REVIEWED
from factcheck.discrepancies.selectors import reviews_of


@dataclass(frozen=True, slots=True)
class GoneDiscrepancy:
    """The decisions that were taken on its page, the newest first, and the discrepancy that is asked in its place."""

    reviews: Sequence[Review]
    goes_on: Discrepancy | None


def gone_discrepancy(number: int) -> GoneDiscrepancy | None:
    """What is left of the discrepancy that had this id; None where nobody decided about it, or it is still there."""
    if Discrepancy.objects.filter(pk=number).exists():
        return None
    entries = Entry.objects.filter(
        action=REVIEWED, object_kind=Discrepancy._meta.label_lower, object_id=str(number)
    ).values_list("after", flat=True)
    found = Review.objects.filter(pk__in=[after["review"] for after in entries if "review" in after])
    reviews = list(found.select_related("reviewer").prefetch_related("positions").order_by("-id"))
    return GoneDiscrepancy(reviews, _goes_on(reviews[0])) if reviews else None


def _goes_on(review: Review) -> Discrepancy | None:
    """The discrepancy that this decision is shown with: one for which it holds before one that is asked anew."""
    rows = Discrepancy.objects.filter(pk__in=_near(review)).select_related("decision")
    telling = [row for row in rows.order_by("id") if review in reviews_of(row)]
    return next((row for row in telling if row.decision_id == review.pk), telling[0] if telling else None)


def _near(review: Review) -> set[int]:
    """Those with a value that the reviewer saw, where they saw it."""
    seen = {(each.source, each.document, canonical(each.value)) for each in review.positions.all()}
    keys = Position.objects.filter(key__in=[each.key for each in review.positions.all()])
    places = Position.objects.filter(
        passage__document__source__name__in={source for source, _, _ in seen},
        passage__document__name__in={document for _, document, _ in seen},
    ).values_list("discrepancy", "passage__document__source__name", "passage__document__name", "value")
    there = {row for row, source, document, value in places if (source, document, canonical(value)) in seen}
    return there | set(keys.values_list("discrepancy", flat=True))
