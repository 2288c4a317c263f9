"""What state a claim is in once a run over it ends: what a person decided or closed outlives every run."""

from __future__ import annotations

from uuid import UUID

from factcheck.claims.choices import ClaimState
from factcheck.claims.models import Claim

# Only a person moves a claim out of these.
DECIDED = (ClaimState.REVIEWED, ClaimState.PUBLISHED)
# And nobody out of these.
CLOSED = (ClaimState.MERGED, ClaimState.SPLIT)
_SETTLED = (*DECIDED, *CLOSED)


def run_began(claim_id: UUID) -> None:
    """A worker took a check of the claim."""
    Claim.objects.filter(pk=claim_id, state__in=[ClaimState.NEW, ClaimState.FAILED]).update(state=ClaimState.CHECKING)


def run_wanted(claim_id: UUID) -> None:
    """A further check of the claim was queued."""
    Claim.objects.filter(pk=claim_id).exclude(state__in=[*_SETTLED, ClaimState.STALE]).update(state=ClaimState.NEW)


def run_ended(claim_id: UUID) -> None:
    """A check ended with a verdict; a claim about which somebody decided stays stale until they decide again."""
    undecided = Claim.objects.filter(pk=claim_id).exclude(state__in=_SETTLED)
    undecided.exclude(state=ClaimState.STALE, reviews__isnull=False).update(state=ClaimState.NEEDS_REVIEW)


def run_failed(claim_id: UUID) -> None:
    """A check was given up."""
    Claim.objects.filter(pk=claim_id).exclude(state__in=[*_SETTLED, ClaimState.STALE]).update(state=ClaimState.FAILED)
