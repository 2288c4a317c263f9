"""A person's verdict becomes public in editions that stay, and nothing else does."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User

from factcheck.audit.models import Entry
from factcheck.audit.record import entries_of
from factcheck.claims.choices import CheckState, ClaimState
from factcheck.claims.curation import NotPossible, StalePage, assign_claim, merge_claim
from factcheck.claims.models import Check, Claim, Delivery
from factcheck.claims.publishing import live_publication, publish_claim, published_claims, retract_claim
from factcheck.claims.review import StaleReview, recheck_claim, review_claim
from tests.claims.made import finish_check, make_claim, make_passage

pytestmark = pytest.mark.django_db


@pytest.fixture
def curator() -> User:
    return User.objects.create_user("curator")


@pytest.fixture
def reviewed(curator: User) -> Claim:
    claim = make_claim()
    check = finish_check(claim)
    review_claim(claim, reviewer=curator, verdict="refuted", seen=check.pk, note="The plaque says 1904.")
    claim.refresh_from_db()
    return claim


def test_a_machine_verdict_is_not_published(curator: User) -> None:
    claim = make_claim()
    finish_check(claim)
    with pytest.raises(NotPossible, match="review the claim first"):
        publish_claim(claim, publisher=curator, summary="It is so.")
    assert not published_claims().exists()


def test_a_review_is_published_with_its_note(reviewed: Claim, curator: User) -> None:
    publication = publish_claim(reviewed, publisher=curator)
    assert (publication.edition, publication.kind, publication.summary) == (1, "published", "The plaque says 1904.")
    assert live_publication(reviewed) == publication
    assert list(published_claims()) == [reviewed]
    reviewed.refresh_from_db()
    assert reviewed.state == ClaimState.PUBLISHED


def test_a_check_after_the_review_is_reviewed_first(reviewed: Claim, curator: User) -> None:
    seen, newer = reviewed.checks.get(), finish_check(reviewed, "refuted")
    with pytest.raises(StaleReview, match=f"Check {seen.pk} is not the latest of this claim; look at check {newer.pk}"):
        publish_claim(reviewed, publisher=curator)


@pytest.mark.parametrize("state", [CheckState.QUEUED, CheckState.RUNNING])
def test_a_check_on_its_way_is_waited_for_as_a_review_waits(reviewed: Claim, curator: User, state: CheckState) -> None:
    newer = recheck_claim(reviewed, actor=curator)
    Check.objects.filter(pk=newer.pk).update(state=state)
    with pytest.raises(StaleReview, match="has not ended yet"):
        publish_claim(reviewed, publisher=curator)
    Check.objects.filter(pk=newer.pk).update(state=CheckState.FAILED)
    assert publish_claim(reviewed, publisher=curator).edition == 1


@pytest.mark.parametrize("verdict", ["supported", "refuted", "conflicting"])
def test_a_verdict_without_a_quote_is_not_published(curator: User, verdict: str) -> None:
    claim = make_claim()
    beside = make_passage("Gazette", "The lighthouse is red.")
    seen = finish_check(claim, "not_enough_evidence", (beside, "neutral"))
    review_claim(claim, reviewer=curator, verdict=verdict, seen=seen.pk, note="I know it.")
    with pytest.raises(NotPossible, match="No passage that this check found supports or refutes"):
        publish_claim(claim, publisher=curator)
    review_claim(claim, reviewer=curator, verdict="not_enough_evidence", seen=seen.pk, note="Nobody says so.")
    assert publish_claim(claim, publisher=curator).edition == 1


def test_a_second_edition_says_what_changed_and_the_first_stays(reviewed: Claim, curator: User) -> None:
    publish_claim(reviewed, publisher=curator)
    with pytest.raises(NotPossible, match="what changed"):
        publish_claim(reviewed, publisher=curator, summary="The archive says 1904.")
    with pytest.raises(NotPossible, match="Nothing changed"):
        publish_claim(reviewed, publisher=curator, correction="Nothing.")
    second = publish_claim(reviewed, publisher=curator, summary="The archive says 1904.", correction="Better source.")
    assert (second.edition, second.kind) == (2, "corrected")
    assert [each.summary for each in reviewed.publications.order_by("edition")] == [
        "The plaque says 1904.",
        "The archive says 1904.",
    ]


def test_a_retraction_takes_it_from_the_readers_with_a_reason(reviewed: Claim, curator: User) -> None:
    publish_claim(reviewed, publisher=curator)
    with pytest.raises(NotPossible, match="reason"):
        retract_claim(reviewed, publisher=curator, reason=" ")
    retract_claim(reviewed, publisher=curator, reason="The plaque was misread.")
    assert live_publication(reviewed) is None
    assert not published_claims().exists()
    with pytest.raises(NotPossible, match="not published"):
        retract_claim(reviewed, publisher=curator, reason="Again.")


def test_the_second_of_two_people_on_one_page_is_refused(reviewed: Claim, curator: User) -> None:
    shown = reviewed.revision
    assign_claim(reviewed, curator, actor=curator, revision=shown)
    seen = reviewed.checks.get().pk
    for act in (
        lambda: review_claim(reviewed, reviewer=curator, verdict="supported", seen=seen, revision=shown),
        lambda: publish_claim(reviewed, publisher=curator, revision=shown),
        lambda: assign_claim(reviewed, None, actor=curator, revision=shown),
        lambda: merge_claim(reviewed, make_claim("Another."), actor=curator, revision=shown),
        lambda: recheck_claim(reviewed, actor=curator, revision=shown),
    ):
        with pytest.raises(StalePage):
            act()
    assert reviewed.reviews.count() == 1
    assert not reviewed.publications.exists()
    assert reviewed.checks.count() == 1


def test_a_new_check_makes_the_forms_of_others_stale(reviewed: Claim, curator: User) -> None:
    recheck_claim(reviewed, actor=curator, revision=reviewed.revision)
    with pytest.raises(StalePage):
        publish_claim(reviewed, publisher=curator, revision=reviewed.revision)
    assert entries_of(reviewed)[0].action == "claim.rechecked"


def test_everything_is_logged_with_before_and_after(reviewed: Claim, curator: User) -> None:
    publish_claim(reviewed, publisher=curator)
    published, decided = entries_of(reviewed)
    assert (decided.action, published.action) == ("claim.reviewed", "claim.published")
    assert decided.before == {"state": "needs_review"}
    assert decided.after["verdict"] == "refuted"
    assert decided.after["machine_verdict"] == "supported"
    assert (published.before["state"], published.after["state"]) == ("reviewed", "published")
    assert {entry.actor for entry in Entry.objects.all()} == {curator}


def test_duplicates_are_merged_along_a_chain_but_not_into_themselves(curator: User) -> None:
    first, second, third = make_claim("One."), make_claim("Two."), make_claim("Three.")
    with pytest.raises(NotPossible, match="itself"):
        merge_claim(first, first, actor=curator)
    merge_claim(first, second, actor=curator)
    merge_claim(second, third, actor=curator)
    first.refresh_from_db()
    assert first.merged_into == third
    with pytest.raises(NotPossible, match="merged already"):
        merge_claim(third, second, actor=curator)


def test_a_merged_claim_is_left_alone_and_names_the_other(reviewed: Claim, curator: User) -> None:
    kept = make_claim("Another.")
    merge_claim(reviewed, kept, actor=curator)
    seen = reviewed.checks.get().pk
    for act in (
        lambda: recheck_claim(reviewed, actor=curator),
        lambda: review_claim(reviewed, reviewer=curator, verdict="refuted", seen=seen),
    ):
        with pytest.raises(NotPossible, match=str(kept.pk)):
            act()
    assert (reviewed.checks.count(), reviewed.reviews.count()) == (1, 1)


def test_whoever_handed_in_a_merged_claim_is_told_where_it_went(curator: User) -> None:
    first, second, third = make_claim("One."), make_claim("Two."), make_claim("Three.")
    Claim.objects.update(callback_url="https://example.org/hook")
    merge_claim(first, second, actor=curator)
    merge_claim(second, third, actor=curator)
    told = Delivery.objects.filter(event="claim.merged").order_by("created_at")
    assert [(row.claim, (row.claim_then or {})["merged_into"]) for row in told] == [
        (first, str(second.pk)),
        (first, str(third.pk)),
        (second, str(third.pk)),
    ]


def test_what_moves_along_with_a_merged_claim_is_logged_and_its_open_forms_are_stale(curator: User) -> None:
    first, second, third = make_claim("One."), make_claim("Two."), make_claim("Three.")
    merge_claim(first, second, actor=curator)
    first.refresh_from_db()
    merge_claim(second, third, actor=curator)
    moved = entries_of(first)[0]
    assert (moved.action, moved.actor) == ("claim.merged", curator)
    assert (moved.before, moved.after) == ({"merged_into": str(second.pk)}, {"merged_into": str(third.pk)})
    with pytest.raises(StalePage):
        assign_claim(first, curator, actor=curator, revision=first.revision)
