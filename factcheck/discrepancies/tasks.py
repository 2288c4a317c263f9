"""Celery's way into the discrepancies room: one share of a sweep for each message."""

from __future__ import annotations

import logging

from celery import shared_task

from factcheck.discrepancies.dispatch import TASK_NAME, request_sweep
from factcheck.discrepancies.sweep_due import enqueue_due
from factcheck.discrepancies.sweep_queue import release_sweep, sweep_share, take_sweep
from sources.search.engine import IndexMissing

logger = logging.getLogger(__name__)


@shared_task(name=TASK_NAME)
def sweep_next() -> None:
    """Sweep one share of the next document, keep how far that got, and ask for the next share.

    A message is short work, so that checks on the same worker need not wait for a whole document.
    """
    enqueue_due()
    sweep = take_sweep()
    if sweep is None:
        return
    try:
        sweep_share(sweep)
    except IndexMissing as missing:
        release_sweep(sweep, str(missing), counts=False)
    except Exception as error:
        logger.exception("The sweep of document %s ended with an error", sweep.document_id)
        release_sweep(sweep, f"{type(error).__name__}: {error}"[:1_000])
    else:
        request_sweep()
