"""Asking the workers to sweep: a message is only a hint that there is work, which the database knows of."""

from __future__ import annotations

import logging

from celery import current_app
from django.db import transaction
from kombu.exceptions import OperationalError

logger = logging.getLogger(__name__)

TASK_NAME = "discrepancies.sweep_next"


def request_sweep(**_signal: object) -> None:
    """Ask, after commit, for the next share of what is to be swept; with Redis down the schedule does it later."""
    transaction.on_commit(_send)


def _send() -> None:
    try:
        current_app.send_task(TASK_NAME)
    except OperationalError as error:
        logger.warning("The sweep waits for the schedule: Redis took no message (%s)", error)
