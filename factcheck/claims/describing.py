"""Who made a claim, where and when: noted on the claim, and told to readers by the next edition only."""

from __future__ import annotations

from typing import Any

from django.db import transaction

from factcheck.claims.choices import ClaimState
from factcheck.claims.curation import Person, change_claim, seen_claim
from factcheck.claims.models import Claim, Publication
from factcheck.claims.publishing import attribution_of, live_publication


@transaction.atomic
def describe_claim(claim: Claim, *, actor: Person, revision: int | None = None, **values: Any) -> None:
    """Say who made the claim, where and when (`claimant`, `claimant_kind`, `url`, `made_on`). Raises StalePage.

    Readers go on seeing the edition in force. A published claim of which other things are noted than that edition
    says is no longer PUBLISHED but REVIEWED: it waits for its correction like one that was reviewed anew.
    """
    stored = seen_claim(claim, revision)
    change_claim(stored, "claim.described", actor, **values, state=_state(stored, values))


def unpublished_attribution(claim: Claim, live: Publication | None) -> bool:
    """Whether who made the claim, where and when, is noted otherwise than readers are told by the edition in force."""
    return live is not None and attribution_of(live) != attribution_of(claim)


def _state(claim: Claim, values: dict[str, Any]) -> str:
    live = live_publication(claim)
    if live is None or claim.state not in (ClaimState.PUBLISHED, ClaimState.REVIEWED):
        return claim.state
    newest = claim.reviews.first()
    same = newest == live.review and attribution_of(live) == attribution_of(claim) | values
    return ClaimState.PUBLISHED if same else ClaimState.REVIEWED
