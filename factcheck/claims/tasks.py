"""Celery's way into the claims room: each task fetches by id and calls one service."""

from __future__ import annotations

import logging
from uuid import UUID

from celery import shared_task
from django.conf import settings
from django.utils import translation

from factcheck.claims import dispatch
from factcheck.claims.callbacks.deliver import deliver
from factcheck.claims.callbacks.outbox import TASK_NAME, redeliver_due
from factcheck.claims.check import RefusedStatement, run_check
from factcheck.claims.models import Check
from factcheck.claims.similar import encode_claims
from factcheck.claims.staleness import mark_stale
from sources.models import IndexChange
from sources.search.engine import IndexMissing

logger = logging.getLogger(__name__)


@shared_task(
    name=dispatch.TASK_NAME,
    soft_time_limit=settings.CHECK_SOFT_TIME_LIMIT,
    time_limit=settings.CHECK_TIME_LIMIT,
)
def run_queued_check(check_id: int) -> None:
    """Take the check and run it; whatever goes wrong is kept with the check, and the attempts are capped there."""
    check = dispatch.take_check(check_id)
    if check is not None:
        # What is said of it is said in the language of the statement, as its explanation is.
        with translation.override(check.claim.language):
            _run(check)


def _run(check: Check) -> None:
    try:
        run_check(check)
    except RefusedStatement as refusal:
        dispatch.fail_check(check, str(refusal))
    except IndexMissing as missing:
        # Documents that wait for the index will be there at the next attempt; an empty corpus stays empty.
        settle = dispatch.release_check if IndexChange.objects.exists() else dispatch.fail_check
        settle(check, str(missing))
    except Exception as error:
        logger.exception("Check %s ended with an error", check.pk)
        dispatch.release_check(check, f"{type(error).__name__}: {error}"[:1_000])


@shared_task(name="claims.redispatch_waiting")
def redispatch_waiting_checks() -> None:
    """Send again what was committed but never ran."""
    done = dispatch.redispatch_waiting()
    if done.sent or done.failed:
        logger.warning("Sent %s waiting checks again and gave up %s", done.sent, done.failed)


@shared_task(name=TASK_NAME, soft_time_limit=60, time_limit=90)
def deliver_callback(delivery_id: str) -> None:
    """Tell one callback of one event."""
    deliver(UUID(delivery_id))


@shared_task(name="claims.redeliver_callbacks")
def redeliver_callbacks() -> None:
    """Send again the callbacks that are due."""
    redeliver_due()


@shared_task(name="claims.mark_stale")
def mark_stale_claims() -> None:
    """Mark the verdicts whose documents have gone, and check them again."""
    if marked := mark_stale():
        logger.warning("The sources of %s verdicts have changed; they are checked again", marked)


@shared_task(name="claims.encode_claims")
def encode_new_claims() -> None:
    """Give the claims that have none their sentence vectors."""
    encode_claims()
