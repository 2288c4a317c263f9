"""A verdict whose document went is marked, checked again and decided again by a person."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
import redis
from django.contrib.auth.models import User

from factcheck.claims.choices import CheckState, ClaimState
from factcheck.claims.curation import NotPossible
from factcheck.claims.models import Check, Claim, StaleMark
from factcheck.claims.present_claim import present_claim
from factcheck.claims.publishing import live_publication, publish_claim, retract_claim
from factcheck.claims.review import review_claim
from factcheck.claims.stale_history import gone_documents, stale_reasons, stale_sentence
from factcheck.claims.staleness import TASK_NAME, mark_stale
from factcheck.claims.states import run_began, run_ended, run_failed, run_wanted
from factcheck.web.source_changes import source_changes
from sources.models import DocumentState, Passage
from sources.queues import Queue
from sources.signals import index_updated
from tests.claims.made import finish_check, make_claim, make_passage

pytestmark = pytest.mark.django_db


@pytest.fixture
def curator() -> User:
    return User.objects.create_user("curator")


def withdraw(passage: Passage) -> None:
    passage.document.state = DocumentState.WITHDRAWN
    passage.document.withdrawal_reason = "It was a hoax."
    passage.document.save()


def test_a_verdict_without_its_document_is_stale_once_and_checked_again() -> None:
    claim, passage = make_claim(), make_passage("Gazette", "The lighthouse was lit in 1902.")
    finish_check(claim, "supported", (passage, "supports"))
    assert mark_stale() == 0
    withdraw(passage)
    assert (mark_stale(), mark_stale()) == (1, 0)
    claim.refresh_from_db()
    assert claim.state == ClaimState.STALE
    assert [check.state for check in claim.checks.all()] == ["queued", "done"]
    assert [stale_sentence(mark) for mark in stale_reasons(claim)] == [
        "Gazette: text.txt, version 1 was withdrawn (It was a hoax)."
    ]


def test_a_passage_that_decided_nothing_makes_nothing_stale() -> None:
    claim, passage = make_claim(), make_passage("Gazette", "The lighthouse is red.")
    finish_check(claim, "not_enough_evidence", (passage, "neutral"))
    withdraw(passage)
    assert mark_stale() == 0
    assert not StaleMark.objects.exists()


def test_what_a_check_rests_on_is_gone_when_it_decided_and_is_no_longer_current() -> None:
    claim = make_claim()
    decided, stays, beside = (make_passage(name, f"{name} says 1902.") for name in ("Gazette", "Almanac", "Review"))
    check = finish_check(claim, "supported", (decided, "supports"), (stays, "supports"), (beside, "neutral"))
    assert gone_documents(check) == []
    withdraw(decided)
    withdraw(beside)
    assert gone_documents(check) == [decided.document]
    assert gone_documents(finish_check(claim, "supported", (stays, "supports"))) == []
    stays.document.state = DocumentState.SUPERSEDED
    stays.document.save()
    assert gone_documents(check) == [stays.document, decided.document]


def test_an_older_check_that_nobody_published_makes_nothing_stale() -> None:
    claim, passage = make_claim(), make_passage("Gazette", "The lighthouse was lit in 1902.")
    finish_check(claim, "supported", (passage, "supports"))
    finish_check(claim, "not_enough_evidence")
    withdraw(passage)
    assert mark_stale() == 0


def test_a_published_verdict_stays_readable_and_stale_until_somebody_decides(curator: User) -> None:
    claim, passage = make_claim(), make_passage("Gazette", "The lighthouse was lit in 1902.")
    seen = finish_check(claim, "supported", (passage, "supports"))
    review_claim(claim, reviewer=curator, verdict="supported", seen=seen.pk, note="So it is.")
    publish_claim(claim, publisher=curator)
    finish_check(claim, "not_enough_evidence")
    withdraw(passage)
    assert mark_stale() == 1
    assert live_publication(claim) is not None
    _end_the_new_check(claim)
    claim.refresh_from_db()
    assert claim.state == ClaimState.STALE
    with pytest.raises(NotPossible, match="has changed"):
        publish_claim(claim, publisher=curator, summary="Still.", correction="Looked again.")
    latest = claim.checks.filter(state=CheckState.DONE).latest("id")
    review_claim(claim, reviewer=curator, verdict="not_enough_evidence", seen=latest.pk, note="Nothing is left.")
    claim.refresh_from_db()
    assert claim.state == ClaimState.REVIEWED
    assert stale_reasons(claim) == []


def test_a_retracted_verdict_is_no_longer_in_force(curator: User) -> None:
    claim, passage = make_claim(), make_passage("Gazette", "The lighthouse was lit in 1902.")
    seen = finish_check(claim, "supported", (passage, "supports"))
    review_claim(claim, reviewer=curator, verdict="supported", seen=seen.pk, note="So it is.")
    publish_claim(claim, publisher=curator)
    retract_claim(claim, publisher=curator, reason="Misread.")
    finish_check(claim, "not_enough_evidence")
    withdraw(passage)
    assert mark_stale() == 0


@pytest.fixture
def stale(curator: User) -> Claim:
    """A published claim whose only evidence was withdrawn, with its new check in the queue."""
    claim, passage = make_claim(), make_passage("Gazette", "The lighthouse was lit in 1902.")
    seen = finish_check(claim, "supported", (passage, "supports"))
    review_claim(claim, reviewer=curator, verdict="supported", seen=seen.pk, note="So it is.")
    publish_claim(claim, publisher=curator)
    withdraw(passage)
    mark_stale()
    claim.refresh_from_db()
    return claim


@pytest.mark.parametrize("ends", [CheckState.QUEUED, CheckState.DONE, CheckState.FAILED])
def test_a_retraction_does_not_lift_what_a_change_of_source_bars(stale: Claim, curator: User, ends: CheckState) -> None:
    if ends == CheckState.DONE:
        _end_the_new_check(stale)
    stale.checks.filter(state=CheckState.QUEUED).update(state=ends)
    retract_claim(stale, publisher=curator, reason="Its source was withdrawn.")
    stale.refresh_from_db()
    assert stale.state == ClaimState.STALE
    with pytest.raises(NotPossible, match="has changed"):
        publish_claim(stale, publisher=curator, summary="Still.", correction="Looked again.")


def test_a_decision_after_a_failed_check_leaves_the_claim_stale_and_barred(stale: Claim, curator: User) -> None:
    stale.checks.filter(state=CheckState.QUEUED).update(state=CheckState.FAILED)
    seen = stale.checks.get(state=CheckState.DONE)
    review_claim(stale, reviewer=curator, verdict="supported", seen=seen.pk, note="Still.")
    stale.refresh_from_db()
    assert stale.state == ClaimState.STALE
    with pytest.raises(NotPossible, match="has changed"):
        publish_claim(stale, publisher=curator, correction="Looked again.")


def test_what_rests_on_the_gone_is_not_published_whatever_the_state_says(stale: Claim, curator: User) -> None:
    stale.checks.filter(state=CheckState.QUEUED).update(state=CheckState.FAILED)
    Claim.objects.filter(pk=stale.pk).update(state=ClaimState.REVIEWED)
    assert mark_stale() == 0
    with pytest.raises(NotPossible, match=r"no longer current \(Gazette: text\.txt\)"):
        publish_claim(stale, publisher=curator, summary="Still.", correction="Looked again.")


def test_an_undecided_claim_needs_a_review_after_its_new_check() -> None:
    claim, passage = make_claim(), make_passage("Gazette", "The lighthouse was lit in 1902.")
    finish_check(claim, "supported", (passage, "supports"))
    withdraw(passage)
    mark_stale()
    _end_the_new_check(claim)
    claim.refresh_from_db()
    assert claim.state == ClaimState.NEEDS_REVIEW


def _end_the_new_check(claim: Claim) -> None:
    Check.objects.filter(claim=claim, state=CheckState.QUEUED).update(
        state=CheckState.DONE, verdict="not_enough_evidence", confidence=0.8
    )
    run_ended(claim.pk)


def test_a_change_of_the_index_has_verdicts_looked_through(
    redis_url: str, django_capture_on_commit_callbacks: Callable[..., AbstractContextManager[object]]
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        index_updated.send_robust(sender=None)
    with redis.Redis.from_url(redis_url) as client:
        waiting = [json.loads(each)["headers"]["task"] for each in client.lrange(Queue.CHECKS.value, 0, -1)]
    assert waiting == [TASK_NAME]


@pytest.mark.parametrize("state", [ClaimState.REVIEWED, ClaimState.PUBLISHED, ClaimState.STALE])
def test_no_run_moves_a_claim_about_which_somebody_decided(curator: User, state: ClaimState) -> None:
    claim = make_claim()
    seen = finish_check(claim)
    review_claim(claim, reviewer=curator, verdict="refuted", seen=seen.pk)
    for happens in (run_wanted, run_began, run_failed, run_ended):
        Claim.objects.filter(pk=claim.pk).update(state=state)
        happens(claim.pk)
        claim.refresh_from_db()
        assert claim.state == state, happens.__name__


def test_a_document_under_two_checks_is_told_once(curator: User) -> None:
    claim, passage = make_claim(), make_passage("Gazette", "The lighthouse was lit in 1902.")
    seen = finish_check(claim, "supported", (passage, "supports"))
    review_claim(claim, reviewer=curator, verdict="supported", seen=seen.pk, note="So it is.")
    publish_claim(claim, publisher=curator)
    finish_check(claim, "supported", (passage, "supports"))
    withdraw(passage)
    mark_stale()
    claim.refresh_from_db()
    assert StaleMark.objects.count() == 2
    told = present_claim(claim)
    assert told["stale"] == ["Gazette: text.txt, version 1 was withdrawn (It was a hoax)."]
    assert len(told["stale_history"]) == 2
    assert len(source_changes(stale_reasons(claim), claim.checks.all())) == 1
