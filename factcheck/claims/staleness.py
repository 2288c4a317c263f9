"""Verdicts that rest on a document which was then superseded or withdrawn: marked, checked again, and told of."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import suppress

from celery import current_app
from django.db import transaction
from django.db.models import Exists, Max, OuterRef, Q, QuerySet
from kombu.exceptions import OperationalError

from factcheck.claims.callbacks.outbox import Event, announce
from factcheck.claims.curation import NotPossible, change_claim, seen_claim
from factcheck.claims.models import (
    Check,
    CheckState,
    Claim,
    ClaimState,
    Evidence,
    Publication,
    PublicationKind,
    StaleMark,
    StanceChoice,
)
from factcheck.claims.review import recheck_claim
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


def stale_reasons(claim: Claim) -> list[StaleMark]:
    """Why the claim is stale, newest first: the marks since a person last decided."""
    marks = StaleMark.objects.filter(parent_check__claim=claim).select_related("document__source")
    last = claim.reviews.first()
    return list(marks.filter(created_at__gt=last.created_at) if last else marks)


def gone_documents(*checks: Check) -> list[Document]:
    """The documents that these checks rest on and that were superseded or withdrawn since, by source and name.

    It asks the documents, not the state of the claim: a later review takes a claim out of STALE while readers still
    see the edition before it.
    """
    rested = _decisive_of_the_gone().filter(parent_check__in=checks).values("passage__document")
    return list(
        Document.objects.defer("text")
        .select_related("source")
        .filter(pk__in=rested)
        .order_by("source__name", "name", "version")
    )


def _decisive_of_the_gone() -> QuerySet[Evidence]:
    gone = [DocumentState.SUPERSEDED, DocumentState.WITHDRAWN]
    decisive = Evidence.objects.exclude(stance=StanceChoice.NEUTRAL).order_by()
    return decisive.filter(passage__document__state__in=gone)


def _resting_on_the_gone() -> Iterator[tuple[Check, list[Document]]]:
    marks = StaleMark.objects.filter(parent_check=OuterRef("parent_check"), document=OuterRef("passage__document"))
    rows = (
        _decisive_of_the_gone()
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
    marks = [StaleMark(parent_check=check, document=each, reason=_reason(each)) for each in documents]
    StaleMark.objects.bulk_create(marks)
    reasons = " ".join(mark.reason for mark in marks)
    if claim.state != ClaimState.STALE:
        change_claim(claim, "claim.stale", None, note=reasons, told={"check": check.pk}, state=ClaimState.STALE)
    recheck_claim(claim)
    announce(claim.pk, Event.STALE)
    return 1


def _reason(document: Document) -> str:
    name = f"{document.source.name}: {document.name}, version {document.version}"
    if document.state == DocumentState.WITHDRAWN:
        return f"{name} was withdrawn ({document.withdrawal_reason.rstrip('.')})."
    return f"{name} was superseded by a newer version."


def _send() -> None:
    try:
        current_app.send_task(TASK_NAME)
    except OperationalError as error:
        logger.warning("Verdicts are not looked through for stale ones: Redis took no message (%s)", error)
