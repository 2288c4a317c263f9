"""Verdicts that rest on a document which was then superseded or withdrawn: marked, checked again, and told of."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import suppress

from celery import current_app
from django.db import transaction
from django.db.models import Exists, Max, OuterRef, Q, QuerySet
from django.utils import timezone, translation
from kombu.exceptions import OperationalError

from factcheck.claims.callbacks.outbox import Event, announce
from factcheck.claims.choices import CheckState, ClaimState, PublicationKind, SourceChange, StanceChoice
from factcheck.claims.curation import NotPossible, change_claim, seen_claim
from factcheck.claims.models import Check, Publication, StaleMark
from factcheck.claims.quoted_again import quotes_now
from factcheck.claims.review import recheck_claim
from factcheck.claims.stale_history import decisive_of_the_gone, stale_sentence
from sources.models import Document, DocumentState

logger = logging.getLogger(__name__)

TASK_NAME = "claims.mark_stale"


def request_marking(**_signal: object) -> None:
    """Ask a worker, after commit, to look for verdicts whose documents have gone."""
    transaction.on_commit(_send)


def mark_stale() -> int:
    """Mark every verdict in force that rests on a document no longer current, and queue a new check of its claim.

    In force are the latest finished check of a claim and the one that its published review was about. A verdict rests
    on what supports or refutes. Returns how many claims were marked; a second call marks none of them again.
    """
    marked = 0
    for check, documents in _resting_on_the_gone():
        # A claim that somebody split in this moment is looked at no more.
        with suppress(NotPossible):
            marked += _mark(check, documents)
    return marked


def _resting_on_the_gone() -> Iterator[tuple[Check, list[Document]]]:
    marks = StaleMark.objects.filter(parent_check=OuterRef("parent_check"), document=OuterRef("passage__document"))
    rows = (
        decisive_of_the_gone()
        .filter(~Exists(marks), parent_check__in=_in_force().values("pk"))
        .values_list("parent_check", "passage__document")
        .order_by("parent_check", "passage__document")
        .distinct()
    )
    found: dict[int, list[int]] = {}
    for check_id, document_id in rows:
        found.setdefault(check_id, []).append(document_id)
    for check_id, ids in found.items():
        documents = Document.objects.defer("text").select_related("source").filter(pk__in=ids)
        yield Check.objects.select_related("claim").get(pk=check_id), list(documents)


def _in_force() -> QuerySet[Check]:
    done = Check.objects.filter(state=CheckState.DONE).order_by()
    latest = done.values("claim").annotate(newest=Max("pk")).values("newest")
    editions = Publication.objects.order_by().values("claim").annotate(newest=Max("pk")).values("newest")
    live = Publication.objects.filter(pk__in=editions).exclude(kind=PublicationKind.RETRACTED).order_by()
    published = live.values("review__seen")
    return Check.objects.filter(Q(pk__in=latest) | Q(pk__in=published), claim__merged_into=None, claim__split_at=None)


@transaction.atomic
def _mark(check: Check, documents: list[Document]) -> int:
    claim = seen_claim(check.claim)
    rechecked = recheck_claim(claim)
    marks = StaleMark.objects.bulk_create(_mark_of(check, each, rechecked) for each in documents)
    # What is on record is told in one language, whatever that of the reader; pages tell the marks in theirs.
    with translation.override("en"):
        note = " ".join(map(stale_sentence, marks))
    told = {"check": check.pk, "rechecked": rechecked.pk, "stale_marks": [mark.pk for mark in marks]}
    change_claim(claim, "claim.stale", None, note=note, told=told, state=ClaimState.STALE)
    announce(claim.pk, Event.STALE)
    return 1


def _mark_of(check: Check, document: Document, rechecked: Check) -> StaleMark:
    withdrawn = document.state == DocumentState.WITHDRAWN
    newer = None if withdrawn else Document.objects.defer("text").filter(supersedes=document.pk).first()
    rested = check.evidence.exclude(stance=StanceChoice.NEUTRAL).filter(passage__document=document)
    return StaleMark(
        parent_check=check,
        document=document,
        happened=SourceChange.WITHDRAWN if withdrawn else SourceChange.SUPERSEDED,
        happened_at=newer.created_at if newer else timezone.now(),
        reason=document.withdrawal_reason if withdrawn else "",
        replaced_by=newer,
        quotes=quotes_now(list(rested.select_related("passage").order_by("order")), newer),
        rechecked=rechecked,
    )


def _send() -> None:
    try:
        current_app.send_task(TASK_NAME)
    except OperationalError as error:
        logger.warning("Verdicts are not looked through for stale ones: Redis took no message (%s)", error)
