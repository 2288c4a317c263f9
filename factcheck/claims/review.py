"""What people do with a claim after it was checked: ask for another run, and decide."""

from __future__ import annotations

from django.db import transaction

from factcheck.claims.callbacks.outbox import Event, announce
from factcheck.claims.curation import Person, change_claim, seen_claim
from factcheck.claims.dispatch import dispatch_check
from factcheck.claims.models import Check, CheckState, Claim, ClaimState, Review
from factcheck.claims.states import run_wanted


class StaleReview(ValueError):
    """The check that was seen is not the latest one of the claim; the message says which is."""


class NothingToReview(ValueError):
    """The claim has no finished check to decide about."""


@transaction.atomic
def recheck_claim(claim: Claim, actor: Person | None = None, revision: int | None = None) -> Check:
    """Queue one more run over the claim and dispatch it on commit; a run that already waits is returned instead.

    Raises StalePage when a `revision` is given and somebody else has worked on the claim since, NotPossible when it was
    split.
    """
    claim = seen_claim(claim, revision)
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

    Raises StaleReview when `seen` is not the latest finished check of the claim, NothingToReview when there is none,
    StalePage when a `revision` is given and somebody else has worked on the claim since, NotPossible when it was split.
    """
    claim = seen_claim(claim, revision)
    latest = claim.checks.filter(state=CheckState.DONE).order_by("-id").first()
    if latest is None:
        raise NothingToReview("This claim has no finished check to review yet.")
    if latest.pk != seen:
        raise StaleReview(f"Check {seen} is not the latest of this claim; look at check {latest.pk} first.")
    review = Review.objects.create(claim=claim, seen=latest, verdict=verdict, note=note, reviewer_id=reviewer.pk)
    told = {"verdict": verdict, "machine_verdict": latest.verdict, "check": latest.pk}
    change_claim(claim, "claim.reviewed", reviewer, note=note, told=told, state=ClaimState.REVIEWED)
    announce(claim.pk, Event.REVIEWED)
    return review
