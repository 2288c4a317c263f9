"""Celery's way into the corpus: uploads are ingested, and one writer keeps the index in step with the outbox."""

from __future__ import annotations

import logging
from uuid import UUID

from celery import current_app, shared_task
from celery.signals import worker_process_init
from django.conf import settings
from django.db import transaction
from kombu.exceptions import OperationalError

from sources import uploads
from sources.models import IndexChange
from sources.queues import Queue
from sources.search.cross_lingual import load_cross_lingual_encoder
from sources.search.encoder import load_encoder
from sources.search.english import load_english_encoder
from sources.search.writer import drain_outbox
from sources.signals import index_updated

logger = logging.getLogger(__name__)

UPDATE_INDEX = "sources.update_index"


@worker_process_init.connect
def load_models(**_kwargs: object) -> None:
    """Load the encoders when a worker process that needs them starts, not when the first statement waits for it."""
    if {Queue.CHECKS, Queue.INDEX} & set(current_app.amqp.queues.consume_from):
        load_encoder()
        load_cross_lingual_encoder()
        load_english_encoder()


@shared_task(name=uploads.INGEST_UPLOAD)
def ingest_upload(upload_id: str) -> None:
    """Ingest an uploaded file and ask for the index to follow."""
    if uploads.ingest_upload(UUID(upload_id)) is not None:
        request_index_update()


@shared_task(name="sources.redispatch_uploads")
def redispatch_uploads() -> None:
    """Send again the uploads that were committed but never ingested."""
    if sent := uploads.redispatch_uploads():
        logger.warning("Sent %s waiting uploads again", sent)


@shared_task(name="sources.forget_old_uploads")
def forget_old_uploads() -> None:
    """Delete the uploads that nobody will ask about again."""
    uploads.forget_old_uploads()


@shared_task(
    name=UPDATE_INDEX,
    soft_time_limit=settings.INDEX_SOFT_TIME_LIMIT,
    time_limit=settings.INDEX_TIME_LIMIT,
)
def update_index() -> None:
    """Write every waiting outbox row to the index, and say so; the queue has one worker at concurrency 1."""
    if IndexChange.objects.exists():
        drain_outbox()
        index_updated.send_robust(sender=None)


def request_index_update() -> None:
    """Ask the index worker, after commit, to drain the outbox; with Redis down the schedule does it later."""
    transaction.on_commit(_send_index_update)


def _send_index_update() -> None:
    try:
        current_app.send_task(UPDATE_INDEX)
    except OperationalError as error:
        logger.warning("The index update waits for the schedule: Redis took no message (%s)", error)
