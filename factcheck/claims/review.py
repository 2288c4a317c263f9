"""What people do with a claim after it was checked: ask for another run, and decide."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from factcheck.claims.callbacks.outbox import Event, announce
from factcheck.claims.choices import CheckState, ClaimState
from factcheck.claims.curation import Person, change_claim, refuse_merged, seen_claim
from factcheck.claims.dispatch import dispatch_check
from factcheck.claims.models import Check, Claim, Review
from factcheck.claims.newer_check import StaleReview, refuse_unseen
from factcheck.claims.refusal import Refusal
from factcheck.claims.stale_history import gone_documents
from factcheck.claims.states import run_wanted

__all__ = ["NothingToReview", "StaleReview", "recheck_claim", "review_claim"]


class NothingToReview(Refusal):
    """The claim has no finished check to decide about."""


@transaction.atomic
def recheck_claim(claim: Claim, actor: Person | None = None, revision: int | None = None) -> Check:
    """Queue one more run over the claim and dispatch it on commit; a run that already waits is returned instead.

    Raises StalePage when a `revision` is given and somebody else has worked on the claim since, NotPossible when it was
    split or merged into another.
    """
    claim = seen_claim(claim, revision)
    refuse_merged(claim)
    waiting = claim.checks.filter(state__in=[CheckState.QUEUED, CheckState.RUNNING]).first()
    if waiting is not None:
        return waiting
    check = Check.objects.create(claim=claim)
    change_claim(claim, "claim.rechecked", actor, told={"check": check.pk})
    run_wanted(claim.pk)
    dispatch_check(check)
    return check


@transaction.atomic
def review_claim(
    claim: Claim,
    *,
    reviewer: Person,
    verdict: str,
    seen: int,
    note: str = "",
    revision: int | None = None,
) -> Review:
    """Store a person's decision about the check that they saw; earlier ones stay.

    Raises NothingToReview while no check has finished; StaleReview when `seen` is not the latest run of the claim (one
    on its way is newer than any that ended, one that failed does not count); StalePage when a `revision` is given and
    somebody else has worked on the claim since; NotPossible when it was split or merged into another.
    """
    claim = seen_claim(claim, revision)
    refuse_merged(claim)
    latest = claim.checks.filter(state=CheckState.DONE).order_by("-id").first()
    if latest is None:
        raise NothingToReview(_("This claim has no finished check to review yet."))
    refuse_unseen(claim, seen)
    review = Review.objects.create(claim=claim, seen=latest, verdict=verdict, note=note, reviewer_id=reviewer.pk)
    told = {"verdict": verdict, "machine_verdict": latest.verdict, "check": latest.pk}
    change_claim(claim, "claim.reviewed", reviewer, note=review.note, told=told, state=_state_decided(claim, latest))
    announce(claim.pk, Event.REVIEWED)
    return review


def _state_decided(claim: Claim, seen: Check) -> ClaimState:
    """A claim stays stale while the check that was decided about rests on what is gone: its new one failed."""
    still_stale = claim.state == ClaimState.STALE and gone_documents(seen)
    return ClaimState.STALE if still_stale else ClaimState.REVIEWED
