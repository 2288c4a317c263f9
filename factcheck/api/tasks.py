"""Celery's way into the API's own housekeeping."""

from __future__ import annotations

from celery import shared_task

from factcheck.api.idempotency import forget_old_keys


@shared_task(name="api.forget_old_keys")
def forget_old_idempotency_keys() -> None:
    """Delete the idempotency keys that nobody will send again."""
    forget_old_keys()
