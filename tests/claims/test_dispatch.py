"""Every committed check reaches a worker exactly once at a time, or fails with a sentence."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from datetime import timedelta

import pytest
import redis
from celery import current_app
from django.conf import settings
from django.db import connection
from django.utils import timezone
from kombu.exceptions import OperationalError

from factcheck.claims import dispatch
from factcheck.claims.choices import CheckState, ClaimState
from factcheck.claims.models import Check, Claim
from sources.queues import Queue

Capture = Callable[..., AbstractContextManager[object]]


def queued_check() -> Check:
    claim = Claim.objects.create(text="The dam at Serra was raised twice.", language="en")
    return Check.objects.create(claim=claim)


def messages(redis_url: str) -> int:
    with redis.Redis.from_url(redis_url) as client:
        return int(client.llen(Queue.CHECKS.value))


def lose_lease(check: Check) -> None:
    Check.objects.filter(pk=check.pk).update(lease_until=timezone.now() - timedelta(seconds=1))


@pytest.mark.django_db
def test_a_check_is_taken_once_until_its_lease_ends() -> None:
    check = queued_check()
    taken = dispatch.take_check(check.pk)
    assert taken is not None
    assert (taken.state, taken.attempts) == (CheckState.RUNNING, 1)
    assert taken.claim.state == ClaimState.NEW or Claim.objects.get().state == ClaimState.CHECKING
    assert dispatch.take_check(check.pk) is None
    lose_lease(check)
    again = dispatch.take_check(check.pk)
    assert again is not None
    assert again.attempts == 2


@pytest.mark.django_db
def test_a_check_that_is_done_or_unknown_is_not_taken() -> None:
    check = queued_check()
    Check.objects.update(state=CheckState.DONE, verdict="supported", confidence=1.0)
    assert dispatch.take_check(check.pk) is None
    assert dispatch.take_check(check.pk + 1) is None


@pytest.mark.django_db(transaction=True)
def test_of_many_workers_one_takes_it() -> None:
    check = queued_check()

    def take(_: int) -> bool:
        try:
            return dispatch.take_check(check.pk) is not None
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(take, range(8))) == 1


@pytest.mark.django_db
def test_attempts_are_capped_and_the_claim_says_why() -> None:
    check = queued_check()
    for _ in range(settings.MAX_CHECK_ATTEMPTS):
        taken = dispatch.take_check(check.pk)
        assert taken is not None
        dispatch.release_check(taken, "MemoryError: the model did not fit")
    check.refresh_from_db()
    assert check.state == CheckState.FAILED
    assert "after 3 attempts" in check.error
    assert "MemoryError" in check.error
    assert check.finished_at is not None
    assert Claim.objects.get().state == ClaimState.FAILED
    assert dispatch.take_check(check.pk) is None


@pytest.mark.django_db
def test_a_worker_that_died_three_times_fails_the_check() -> None:
    check = queued_check()
    for _ in range(settings.MAX_CHECK_ATTEMPTS):
        assert dispatch.take_check(check.pk) is not None
        lose_lease(check)
    assert dispatch.take_check(check.pk) is None
    check.refresh_from_db()
    assert check.state == CheckState.FAILED
    assert "stopped without an answer" in check.error


@pytest.mark.django_db
def test_a_late_worker_cannot_release_or_fail_what_another_has_taken() -> None:
    check = queued_check()
    late = dispatch.take_check(check.pk)
    lose_lease(check)
    assert dispatch.take_check(check.pk) is not None
    assert late is not None
    dispatch.release_check(late, "too late")
    dispatch.fail_check(late, "too late")
    check.refresh_from_db()
    assert (check.state, check.attempts, check.error) == (CheckState.RUNNING, 2, "")


@pytest.mark.django_db
def test_nothing_is_sent_when_the_transaction_is_rolled_back(
    redis_url: str, django_capture_on_commit_callbacks: Capture
) -> None:
    with django_capture_on_commit_callbacks(execute=False):
        dispatch.dispatch_check(queued_check())
    assert messages(redis_url) == 0
    with django_capture_on_commit_callbacks(execute=True):
        dispatch.dispatch_check(queued_check())
    assert messages(redis_url) == 1


@pytest.mark.django_db
def test_without_redis_the_check_stays_queued_and_a_warning_is_logged(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise OperationalError("connection refused")

    monkeypatch.setattr(current_app, "send_task", refuse)
    check = queued_check()
    assert dispatch.send_check(check.pk) is False
    check.refresh_from_db()
    assert (check.state, check.dispatched_at) == (CheckState.QUEUED, None)
    assert "waits in the database" in caplog.text


@pytest.mark.django_db
def test_what_a_flushed_redis_lost_is_sent_again_but_a_long_queue_is_not_sent_twice(redis_url: str) -> None:
    long_ago = timezone.now() - timedelta(seconds=settings.REDISPATCH_SECONDS + 5)
    checks = [queued_check() for _ in range(5)]
    Check.objects.update(dispatched_at=long_ago, created_at=long_ago)
    assert dispatch.redispatch_waiting().sent == 5
    Check.objects.update(dispatched_at=long_ago)
    assert dispatch.redispatch_waiting().sent == 0, "their messages still wait in Redis"
    with redis.Redis.from_url(redis_url) as client:
        client.flushall()
    assert dispatch.redispatch_waiting().sent == 5
    assert messages(redis_url) == len(checks)


@pytest.mark.django_db
def test_fresh_checks_are_left_to_their_own_message(redis_url: str) -> None:
    queued_check()
    assert dispatch.redispatch_waiting() == dispatch.Redispatch(sent=0, failed=0)


@pytest.mark.django_db
def test_ended_leases_are_sent_again_or_given_up(redis_url: str) -> None:
    check, spent = queued_check(), queued_check()
    for one in (check, spent):
        assert dispatch.take_check(one.pk) is not None
        lose_lease(one)
    Check.objects.filter(pk=spent.pk).update(attempts=settings.MAX_CHECK_ATTEMPTS)
    assert dispatch.redispatch_waiting() == dispatch.Redispatch(sent=1, failed=1)


@pytest.mark.django_db
def test_what_is_said_of_a_failed_check_is_in_the_language_of_the_statement() -> None:
    claim = Claim.objects.create(text="اكتمل بناء المنارة عام 1931.", language="ar")
    check = Check.objects.create(claim=claim, attempts=settings.MAX_CHECK_ATTEMPTS)
    assert dispatch.take_check(check.pk) is None
    check.refresh_from_db()
    assert (check.state, check.error) == (
        CheckState.FAILED,
        "تُرك الفحص بعد 3 من المحاولات. توقّف العامل القائم به دون جواب.",
    )
