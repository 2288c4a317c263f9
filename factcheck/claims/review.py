"""What people do with a claim after it was checked: ask for another run, and decide."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser, User
from django.db import transaction

from factcheck.claims.dispatch import dispatch_check
from factcheck.claims.models import Check, CheckState, Claim, ClaimState, Review


class StaleReview(ValueError):
    """The check that was seen is not the latest one of the claim; the message says which is."""


class NothingToReview(ValueError):
    """The claim has no finished check to decide about."""


@transaction.atomic
def recheck_claim(claim: Claim) -> Check:
    """Queue one more run over the claim and dispatch it on commit; a run that already waits is returned instead."""
    claim = Claim.objects.select_for_update().get(pk=claim.pk)
    waiting = claim.checks.filter(state__in=[CheckState.QUEUED, CheckState.RUNNING]).first()
    if waiting is not None:
        return waiting
    check = Check.objects.create(claim=claim)
    if claim.state != ClaimState.REVIEWED:
        Claim.objects.filter(pk=claim.pk).update(state=ClaimState.NEW)
    dispatch_check(check)
    return check


@transaction.atomic
def review_claim(claim: Claim, *, reviewer: User | AnonymousUser, verdict: str, seen: int, note: str = "") -> Review:
    """Store a person's decision about the check that they saw.

    Raises StaleReview when `seen` is not the latest finished check of the claim, NothingToReview when there is none.
    """
    claim = Claim.objects.select_for_update().get(pk=claim.pk)
    latest = claim.checks.filter(state=CheckState.DONE).order_by("-id").first()
    if latest is None:
        raise NothingToReview("This claim has no finished check to review yet.")
    if latest.pk != seen:
        raise StaleReview(f"Check {seen} is not the latest of this claim; look at check {latest.pk} first.")
    Claim.objects.filter(pk=claim.pk).update(state=ClaimState.REVIEWED)
    return Review.objects.create(claim=claim, seen=latest, verdict=verdict, note=note, reviewer_id=reviewer.pk)
