"""What people do with a discrepancy: decide about it, having seen it as it is stored."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from typing import Any, TypeGuard

from django.contrib.auth.models import AnonymousUser, User
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from factcheck.audit.record import record
from factcheck.claims.refusal import Refusal
from factcheck.discrepancies.decisions import apply_decisions_to
from factcheck.discrepancies.models import Discrepancy, Position, Review, ReviewedPosition

PERMISSION = "discrepancies.add_review"
# What the log calls a decision.
REVIEWED = "discrepancy.reviewed"


class StaleReview(Refusal):
    """What was shown is not what is stored now; the message says so."""


class UnknownPosition(Refusal):
    """A position is kept that the discrepancy does not have; the message names it."""


def may_review(user: User | AnonymousUser) -> TypeGuard[User]:
    """Whether this user may decide about discrepancies."""
    return user.has_perm(PERMISSION)


def shown_hash(row: Discrepancy) -> str:
    """A hash of what a reviewer is shown: the positions, and what was decided about them last."""
    return hashlib.sha256(f"{row.key} {row.decision_id or ''}".encode()).hexdigest()


@transaction.atomic
def review_discrepancy(
    row: Discrepancy,
    *,
    reviewer: User,
    decision: str,
    seen: str,
    kept: Collection[int] | None = None,
    note: str = "",
) -> Review:
    """Store a person's decision about the positions that they saw; every earlier one stays.

    `kept`: the places (from 0) of the positions held to be true, none of them when empty, not said when None.
    Raises StaleReview when `seen` is no longer `shown_hash`, UnknownPosition for a place that there is not.
    """
    stored = Discrepancy.objects.select_for_update().filter(pk=row.pk).first()
    if stored is None or shown_hash(stored) != seen:
        raise StaleReview(
            _("This discrepancy has changed, or was decided, since it was shown; look at it again first.")
        )
    positions = list(stored.positions.select_related("passage__document__source"))
    _refuse_unknown(kept or (), positions)
    before = {"state": stored.state, "review": stored.decision_id}
    review = Review.objects.create(
        discrepancy_key=stored.key,
        kind=stored.kind,
        scope=stored.scope,
        severity=stored.severity,
        confidence=stored.confidence,
        topic=stored.topic,
        decision=decision,
        note=note,
        reviewer=reviewer,
    )
    ReviewedPosition.objects.bulk_create(
        _as_seen(review, position, None if kept is None else place in kept) for place, position in enumerate(positions)
    )
    apply_decisions_to(position.key for position in positions)
    after = _told(review, positions, kept)
    record(REVIEWED, stored, actor=reviewer, before=before, after=after, note=review.note)
    return review


def _told(review: Review, positions: Sequence[Position], kept: Collection[int] | None) -> dict[str, Any]:
    """What the log keeps: a sweep may replace the row, and these words stay."""
    values = [position.written for position in positions]
    told = {"state": review.decision, "review": review.pk, "positions": values}
    return told if kept is None else told | {"kept": [values[place] for place in sorted(kept)]}


def _refuse_unknown(kept: Collection[int], positions: Sequence[Position]) -> None:
    unknown = sorted(place for place in kept if not 0 <= place < len(positions))
    if unknown:
        raise UnknownPosition(
            _("There is no position %(position)s; the %(number)s positions are counted from 0."),
            position=unknown[0],
            number=len(positions),
        )


def _as_seen(review: Review, position: Position, kept: bool | None) -> ReviewedPosition:
    document = position.passage.document
    return ReviewedPosition(
        review=review,
        key=position.key,
        kept=kept,
        source=document.source.name,
        document=document.name,
        quote=position.quote,
        written=position.written,
        value=position.value,
    )
