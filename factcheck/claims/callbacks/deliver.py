"""Telling a callback of an event: what is said, signed, and what becomes of it."""

from __future__ import annotations

import json
import time
from typing import Any
from uuid import UUID

from factcheck.claims.callbacks import outbox, signature
from factcheck.claims.callbacks.addresses import ForbiddenCallback, HostNotFound, destination
from factcheck.claims.callbacks.secrets import callback_secrets
from factcheck.claims.callbacks.sending import Undelivered, post
from factcheck.claims.models import Claim, Delivery
from factcheck.claims.present_claim import present_claim
from factcheck.claims.selectors import fetch_shown


def deliver(delivery_id: UUID) -> None:
    """Send one delivery if it is due; a forbidden address is given up, anything else is tried again later."""
    delivery = outbox.take_delivery(delivery_id)
    if delivery is None:
        return
    body = callback_body(delivery)
    try:
        post(destination(delivery.url), body, _headers(delivery, body))
    except ForbiddenCallback as refusal:
        outbox.give_up(delivery, str(refusal))
    except (HostNotFound, Undelivered) as failure:
        outbox.put_off(delivery, str(failure))
    else:
        outbox.delivered(delivery)


def callback_body(delivery: Delivery) -> bytes:
    """`{"id", "event", "created_at", "claim"}`, the claim as `GET claims/{id}/` showed it when the event happened."""
    shown = {
        "id": str(delivery.pk),
        "event": delivery.event,
        "created_at": delivery.created_at.isoformat(),
        "claim": delivery.claim_then or _claim_now(delivery),
    }
    return json.dumps(shown, ensure_ascii=False).encode()


def _claim_now(delivery: Delivery) -> dict[str, Any]:
    """For what waited already when bodies began to be kept."""
    (claim,) = fetch_shown([Claim.objects.get(pk=delivery.claim_id)])
    return present_claim(claim)


def _headers(delivery: Delivery, body: bytes) -> dict[str, str]:
    secrets = callback_secrets(delivery.claim.submitted_by_id or 0)
    return {
        "Content-Type": "application/json",
        "User-Agent": "source-verified-factcheck",
        "Factcheck-Delivery": str(delivery.pk),
        signature.HEADER: signature.sign(secrets, body, int(time.time())),
    }
