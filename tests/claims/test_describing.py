"""Who said it is noted on the claim, and told to readers by the next edition only."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.contrib.auth.models import User

from factcheck.claims.choices import ClaimState
from factcheck.claims.curation import NotPossible, StalePage
from factcheck.claims.describing import describe_claim, unpublished_attribution
from factcheck.claims.models import Claim
from factcheck.claims.publishing import attribution_of, live_publication, publish_claim, published_claims, retract_claim
from factcheck.claims.review import review_claim
from tests.claims.made import finish_check, make_claim

pytestmark = pytest.mark.django_db

FIRST: dict[str, Any] = {
    "claimant": "A. Speaker",
    "claimant_kind": "person",
    "url": "https://example.org/a",
    "made_on": None,
}
SECOND: dict[str, Any] = {
    "claimant": "City hall",
    "claimant_kind": "organization",
    "url": "https://example.org/b",
    "made_on": date(2024, 5, 4),
}


@pytest.fixture
def curator() -> User:
    return User.objects.create_user("curator")


@pytest.fixture
def published(curator: User) -> Claim:
    claim = make_claim(**FIRST)
    review_claim(claim, reviewer=curator, verdict="refuted", seen=finish_check(claim).pk, note="The plaque says 1904.")
    publish_claim(claim, publisher=curator)
    claim.refresh_from_db()
    return claim


def told(claim: Claim) -> dict[str, Any]:
    live = live_publication(claim)
    assert live is not None
    return attribution_of(live)


def test_what_is_noted_under_a_published_verdict_waits_for_a_correction(published: Claim, curator: User) -> None:
    describe_claim(published, actor=curator, **SECOND)
    published.refresh_from_db()
    assert attribution_of(published) == SECOND
    assert told(published) == FIRST
    assert published.state == ClaimState.REVIEWED
    assert unpublished_attribution(published, live_publication(published))
    with pytest.raises(NotPossible, match="what changed"):
        publish_claim(published, publisher=curator)
    second = publish_claim(published, publisher=curator, correction="City hall said it, not A. Speaker.")
    published.refresh_from_db()
    assert (second.edition, second.kind, published.state) == (2, "corrected", ClaimState.PUBLISHED)
    assert told(published) == SECOND
    assert attribution_of(published.publications.get(edition=1)) == FIRST
    assert not unpublished_attribution(published, live_publication(published))
    assert getattr(published_claims().get(), "edition_claimant", "") == "City hall"


def test_noting_again_what_is_published_leaves_nothing_to_publish(published: Claim, curator: User) -> None:
    describe_claim(published, actor=curator, **SECOND)
    describe_claim(published, actor=curator, **FIRST)
    published.refresh_from_db()
    assert published.state == ClaimState.PUBLISHED
    with pytest.raises(NotPossible, match="Nothing changed"):
        publish_claim(published, publisher=curator, correction="Nothing.")


def test_a_new_review_still_waits_when_who_said_it_is_noted_as_published(published: Claim, curator: User) -> None:
    seen = published.checks.get().pk
    review_claim(published, reviewer=curator, verdict="supported", seen=seen, note="The archive says 1902.")
    describe_claim(published, actor=curator, **FIRST)
    published.refresh_from_db()
    assert published.state == ClaimState.REVIEWED


def test_a_stale_claim_stays_stale(published: Claim, curator: User) -> None:
    Claim.objects.update(state=ClaimState.STALE)
    describe_claim(published, actor=curator, **SECOND)
    published.refresh_from_db()
    assert published.state == ClaimState.STALE


def test_a_retraction_keeps_what_readers_had_been_told(published: Claim, curator: User) -> None:
    describe_claim(published, actor=curator, **SECOND)
    assert attribution_of(retract_claim(published, publisher=curator, reason="It was misread.")) == FIRST


def test_an_unpublished_claim_stays_in_its_state(curator: User) -> None:
    claim = make_claim()
    finish_check(claim)
    describe_claim(claim, actor=curator, **SECOND)
    claim.refresh_from_db()
    assert (claim.state, claim.claimant) == (ClaimState.NEEDS_REVIEW, "City hall")


def test_the_second_of_two_people_is_refused(published: Claim, curator: User) -> None:
    describe_claim(published, actor=curator, revision=published.revision, **SECOND)
    with pytest.raises(StalePage):
        describe_claim(published, actor=curator, revision=published.revision, **FIRST)
