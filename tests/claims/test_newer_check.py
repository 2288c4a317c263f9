"""A review is of what was shown: a newer run, ended or on its way, is a conflict that names what changed."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User

from factcheck.claims.choices import CheckState
from factcheck.claims.models import Check
from factcheck.claims.review import StaleReview, recheck_claim, review_claim
from factcheck.claims.staleness import mark_stale
from tests.claims.made import finish_check, make_claim, make_passage

pytestmark = pytest.mark.django_db


@pytest.fixture
def curator() -> User:
    return User.objects.create_user("curator")


@pytest.mark.parametrize("state", [CheckState.QUEUED, CheckState.RUNNING])
def test_a_run_on_its_way_is_waited_for(curator: User, state: CheckState) -> None:
    claim = make_claim()
    seen = finish_check(claim)
    newer = recheck_claim(claim, actor=curator)
    Check.objects.filter(pk=newer.pk).update(state=state)
    with pytest.raises(
        StaleReview, match=f"Check {newer.pk} is newer than check {seen.pk} and has not ended"
    ) as refused:
        review_claim(claim, reviewer=curator, verdict="refuted", seen=seen.pk)
    assert refused.value.changed == []
    assert not claim.reviews.exists()


def test_a_run_that_failed_found_nothing_to_look_at(curator: User) -> None:
    claim = make_claim()
    seen = finish_check(claim)
    Check.objects.filter(pk=recheck_claim(claim, actor=curator).pk).update(state=CheckState.FAILED)
    assert review_claim(claim, reviewer=curator, verdict="refuted", seen=seen.pk).seen == seen


def test_a_newer_verdict_and_the_source_that_caused_it_are_named(curator: User) -> None:
    claim, passage = make_claim(), make_passage("Gazette", "The lighthouse was lit in 1902.")
    seen = finish_check(claim, "supported", (passage, "supports"))
    passage.document.state, passage.document.withdrawal_reason = "withdrawn", "It was a hoax."
    passage.document.save()
    mark_stale()
    newer = claim.checks.latest("id")
    Check.objects.filter(pk=newer.pk).update(state=CheckState.DONE, verdict="refuted", confidence=0.8)
    with pytest.raises(StaleReview) as refused:
        review_claim(claim, reviewer=curator, verdict="supported", seen=seen.pk)
    assert str(refused.value) == (
        f"Check {seen.pk} is not the latest of this claim; look at check {newer.pk} first. "
        "Gazette: text.txt, version 1 was withdrawn (It was a hoax). "
        "The verdict of the engine changed: Supported → Refuted."
    )


def test_an_old_change_that_was_shown_is_not_named_again(curator: User) -> None:
    claim, passage = make_claim(), make_passage("Gazette", "The lighthouse was lit in 1902.")
    finish_check(claim, "supported", (passage, "supports"))
    passage.document.state, passage.document.withdrawal_reason = "withdrawn", "It was a hoax."
    passage.document.save()
    mark_stale()
    shown = claim.checks.latest("id")
    Check.objects.filter(pk=shown.pk).update(state=CheckState.DONE, verdict="refuted", confidence=0.8)
    finish_check(claim, "refuted")
    with pytest.raises(StaleReview) as refused:
        review_claim(claim, reviewer=curator, verdict="supported", seen=shown.pk)
    assert refused.value.changed == []


@pytest.mark.parametrize("seen", [0, 10**9])
def test_a_check_that_is_none_of_the_claims_was_not_seen(curator: User, seen: int) -> None:
    claim = make_claim()
    latest = finish_check(claim)
    other = finish_check(make_claim("Another statement of 1902."), "refuted")
    for which in (seen, other.pk):
        with pytest.raises(StaleReview) as refused:
            review_claim(claim, reviewer=curator, verdict="supported", seen=which)
        assert refused.value.latest == latest
