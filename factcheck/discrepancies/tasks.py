"""Celery's way into the discrepancies room: some shares of the sweeps for each message."""

from __future__ import annotations

import logging
import time

from celery import shared_task

from factcheck.discrepancies.dispatch import TASK_NAME, request_sweep
from factcheck.discrepancies.models import Sweep
from factcheck.discrepancies.shared import forget_judgements
from factcheck.discrepancies.sweep_due import enqueue_due
from factcheck.discrepancies.sweep_queue import release_sweep, sweep_share, take_sweep
from sources.search.engine import IndexMissing

logger = logging.getLogger(__name__)


# Checks on the same worker need not wait longer for their turn.
SECONDS_A_MESSAGE = 5


@shared_task(name=TASK_NAME)
def sweep_next() -> None:
    """Sweep the next shares for some seconds, keep how far each got, and ask for the next ones."""
    enqueue_due()
    started = time.monotonic()
    while (sweep := take_sweep()) is not None:
        if not _sweep(sweep):
            return
        if time.monotonic() - started >= SECONDS_A_MESSAGE:
            request_sweep()
            return
    forget_judgements()


def _sweep(sweep: Sweep) -> bool:
    """Whether the share was done; an error is kept with the sweep."""
    try:
        sweep_share(sweep)
    except IndexMissing as missing:
        release_sweep(sweep, str(missing), counts=False)
    except Exception as error:
        logger.exception("The sweep of document %s ended with an error", sweep.document_id)
        release_sweep(sweep, f"{type(error).__name__}: {error}"[:1_000])
    else:
        return True
    return False
