"""Callbacks that wait in the database: written with what they tell of, sent by a worker, tried again for two days.

As with checks, a message in Redis is only a hint; `redeliver_due` sends again what was lost.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from enum import StrEnum
from functools import partial
from uuid import UUID

from celery import current_app
from django.db import transaction
from django.db.models import F
from django.utils import timezone, translation
from kombu.exceptions import OperationalError

from factcheck.claims.choices import DeliveryState
from factcheck.claims.models import Claim, Delivery
from factcheck.claims.present_claim import present_claim
from factcheck.claims.selectors import fetch_shown

logger = logging.getLogger(__name__)

TASK_NAME = "claims.deliver_callback"
# Pauses between attempts; after the last of them the delivery has failed.
BACKOFF = [timedelta(seconds=each) for each in (10, 60, 300, 1_800, 7_200, 21_600, 43_200, 86_400)]
# Longer than a worker may take, so that no two send one delivery at a time.
LEASE = timedelta(seconds=120)
_OPEN = (DeliveryState.WAITING, DeliveryState.SENDING)


class Event(StrEnum):
    """What a callback tells of."""

    CHECKED = "claim.checked"
    FAILED = "claim.failed"
    REVIEWED = "claim.reviewed"
    PUBLISHED = "claim.published"
    RETRACTED = "claim.retracted"
    STALE = "claim.stale"
    SPLIT = "claim.split"
    MERGED = "claim.merged"


def announce(claim_id: UUID, event: Event) -> None:
    """In the transaction of the event: have the claim's callback, if there is one, told of it after the commit.

    What is told is the claim as it is now, in sentences of its own language, however late an attempt succeeds.
    """
    claim = Claim.objects.get(pk=claim_id)
    if not claim.callback_url:
        return
    (fetched,) = fetch_shown([claim])
    with translation.override(claim.language):
        shown = present_claim(fetched)
    due = timezone.now()
    row = Delivery.objects.create(claim=claim, event=event, url=claim.callback_url, due_at=due, claim_then=shown)
    transaction.on_commit(partial(send_delivery, row.pk))


def send_delivery(delivery_id: UUID) -> bool:
    """Ask a worker to send it now; False, with a warning logged, when Redis did not take the message."""
    try:
        current_app.send_task(TASK_NAME, args=[str(delivery_id)])
    except OperationalError as error:
        logger.warning("Callback %s waits in the database: Redis took no message (%s)", delivery_id, error)
        return False
    return True


def take_delivery(delivery_id: UUID) -> Delivery | None:
    """Become the sender of a delivery that is due; None when there is nothing to send, or somebody else does."""
    now = timezone.now()
    due = Delivery.objects.filter(pk=delivery_id, state__in=_OPEN, due_at__lte=now)
    taken = due.update(state=DeliveryState.SENDING, attempts=F("attempts") + 1, due_at=now + LEASE)
    return Delivery.objects.select_related("claim").get(pk=delivery_id) if taken else None


def delivered(delivery: Delivery) -> None:
    """The receiver took it."""
    _mine(delivery, state=DeliveryState.DELIVERED, delivered_at=timezone.now(), error="")


def put_off(delivery: Delivery, error: str) -> None:
    """The receiver did not take it: later again, or given up after the last attempt."""
    if delivery.attempts > len(BACKOFF):
        give_up(delivery, error)
        return
    _mine(delivery, state=DeliveryState.WAITING, due_at=timezone.now() + BACKOFF[delivery.attempts - 1], error=error)


def give_up(delivery: Delivery, error: str) -> None:
    """No further attempt is made."""
    _mine(delivery, state=DeliveryState.FAILED, error=error)


def redeliver_due(limit: int = 1_000) -> int:
    """Send again, the longest due first, what is due; returns how many."""
    due = Delivery.objects.filter(state__in=_OPEN, due_at__lte=timezone.now()).order_by("due_at")
    sent = 0
    for delivery_id in list(due.values_list("pk", flat=True)[:limit]):
        if not send_delivery(delivery_id):
            break
        sent += 1
    return sent


def _mine(delivery: Delivery, **values: object) -> None:
    mine = Delivery.objects.filter(pk=delivery.pk, state=DeliveryState.SENDING, attempts=delivery.attempts)
    mine.update(**values)
