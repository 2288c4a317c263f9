"""Getting each queued check to a worker exactly once at a time, whatever happens to Redis or to the worker.

The database is the truth: a check is taken by one conditional UPDATE and owned until its lease ends. A message in
Redis is only a hint that there is work; a lost one is sent again by `redispatch_waiting`.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from celery import current_app
from django.conf import settings
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from kombu.exceptions import OperationalError

from factcheck.claims import states
from factcheck.claims.callbacks.outbox import Event, announce
from factcheck.claims.choices import CheckState
from factcheck.claims.models import Check
from sources.queues import Queue

logger = logging.getLogger(__name__)

TASK_NAME = "claims.run_check"


@dataclass(frozen=True, slots=True)
class Redispatch:
    """How many waiting checks were sent again, and how many were given up after too many attempts."""

    sent: int
    failed: int


def dispatch_check(check: Check) -> None:
    """Send `check` to a worker once the current transaction has committed.

    With Redis down the check stays queued in the database, a warning is logged, and `redispatch_waiting` sends it.
    """
    transaction.on_commit(partial(send_check, check.pk))


def send_check(check_id: int) -> bool:
    """Publish one check now; False, with a warning logged, when Redis did not take the message."""
    try:
        current_app.send_task(TASK_NAME, args=[check_id])
    except OperationalError as error:
        logger.warning("Check %s waits in the database: Redis took no message (%s)", check_id, error)
        return False
    Check.objects.filter(pk=check_id, state=CheckState.QUEUED).update(dispatched_at=timezone.now())
    return True


def take_check(check_id: int) -> Check | None:
    """Become the owner of a check that is queued or whose lease has ended; None when there is nothing to take.

    Every taking counts as an attempt; a check whose attempts are used up fails instead of being taken.
    """
    now = timezone.now()
    taken = (
        Check.objects.filter(_available(now), pk=check_id, attempts__lt=settings.MAX_CHECK_ATTEMPTS)
        .order_by()
        .update(
            state=CheckState.RUNNING,
            attempts=F("attempts") + 1,
            started_at=now,
            lease_until=now + timedelta(seconds=settings.CHECK_LEASE_SECONDS),
        )
    )
    if not taken:
        _fail_exhausted(Q(pk=check_id), now)
        return None
    check = Check.objects.select_related("claim").get(pk=check_id)
    states.run_began(check.claim_id)
    return check


def release_check(check: Check, error: str) -> None:
    """Give up ownership after an error: back to the queue, or failed when no attempts are left.

    Does nothing when somebody else has taken the check over meanwhile.
    """
    mine = Check.objects.filter(pk=check.pk, state=CheckState.RUNNING, attempts=check.attempts)
    released = mine.update(state=CheckState.QUEUED, lease_until=None, dispatched_at=None, error=error)
    if released:
        _fail_exhausted(Q(pk=check.pk), timezone.now())


def fail_check(check: Check, error: str) -> None:
    """Fail a check for a reason that no retry would change; `error` is a sentence for the reader."""
    with transaction.atomic():
        failed = Check.objects.filter(pk=check.pk, state=CheckState.RUNNING, attempts=check.attempts).update(
            state=CheckState.FAILED, error=error, lease_until=None, finished_at=timezone.now()
        )
        if failed:
            _tell_failure(check)


def redispatch_waiting(limit: int = 1_000) -> Redispatch:
    """Send again, oldest first, the checks that were committed but never ran and those whose lease has ended.

    A check that was sent counts as lost when the queue in Redis is empty and it was sent a little while ago; while
    messages still wait there, only after `CHECK_LOST_AFTER_SECONDS`, so that a long queue is not sent twice.
    """
    now = timezone.now()
    failed = _fail_exhausted(Q(), now)
    waiting = Check.objects.filter(_lost(now) | Q(state=CheckState.RUNNING, lease_until__lt=now))
    sent = 0
    for check_id in list(waiting.order_by("pk").values_list("pk", flat=True)[:limit]):
        if not send_check(check_id):
            break
        sent += 1
    return Redispatch(sent=sent, failed=failed)


def _available(now: datetime) -> Q:
    return Q(state=CheckState.QUEUED) | Q(state=CheckState.RUNNING, lease_until__lt=now)


def _lost(now: datetime) -> Q:
    grace = timedelta(seconds=settings.REDISPATCH_SECONDS)
    patience = grace if _queue_is_empty() else timedelta(seconds=settings.CHECK_LOST_AFTER_SECONDS)
    never_sent = Q(dispatched_at=None, created_at__lt=now - grace) | Q(dispatched_at=None, attempts__gt=0)
    return Q(state=CheckState.QUEUED) & (never_sent | Q(dispatched_at__lt=now - patience))


def _queue_is_empty() -> bool:
    with current_app.connection_for_write() as connection:
        # The stubs leave out what every channel has.
        channel: Any = connection.default_channel
        return not channel.queue_declare(queue=Queue.CHECKS.value).message_count


def _fail_exhausted(which: Q, now: datetime) -> int:
    spent = Check.objects.filter(which, _available(now), attempts__gte=settings.MAX_CHECK_ATTEMPTS)
    failed = 0
    for check in spent.select_related("claim").only("claim__language", "attempts", "error"):
        with translation.override(check.claim.language):
            error = _given_up(check)
        with transaction.atomic():
            changed = Check.objects.filter(_available(now), pk=check.pk, attempts=check.attempts).update(
                state=CheckState.FAILED, error=error, lease_until=None, finished_at=now
            )
            if changed:
                _tell_failure(check)
        failed += changed
    return failed


def _tell_failure(check: Check) -> None:
    states.run_failed(check.claim_id)
    announce(check.claim_id, Event.FAILED)


def _given_up(check: Check) -> str:
    if check.error:
        said = _("The check was given up after %(attempts)s attempts. The last one ended with: %(error)s")
    else:
        said = _("The check was given up after %(attempts)s attempts. Its worker stopped without an answer.")
    return said % {"attempts": check.attempts, "error": check.error}
