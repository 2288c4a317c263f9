"""Sweeping what is due, a share of some passages at a time, and how far each document has got.

One worker at a time takes the next share and owns it until its lease ends, so that a sweep that was cut off goes on
where it had got to.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import F, Q, QuerySet, Sum
from django.utils import timezone

from factcheck.discrepancies.models import Sweep, SweepState
from factcheck.discrepancies.passages import readable_passages
from factcheck.discrepancies.shared import shared_judgements
from factcheck.discrepancies.sweep import sweep_corpus
from sources.models import DocumentState

SHARE_PASSAGES = 50
_MAX_ATTEMPTS = 3
_LEASE_MARGIN_SECONDS = 30


@dataclass(frozen=True, slots=True)
class SweepProgress:
    """How many documents and passages are yet to be swept, as far as is known, and how many sweeps were given up."""

    documents: int
    passages: int
    failed: int


def take_sweep() -> Sweep | None:
    """Become the owner of the next share; None when nothing is queued or somebody else is at work.

    Current documents come before those that left the corpus, so that a passage of a new version takes over the
    place of its predecessor in a discrepancy.
    """
    now = timezone.now()
    _give_up(now)
    running = Sweep.objects.filter(state=SweepState.RUNNING).first()
    if running is not None and running.lease_until and running.lease_until >= now:
        return None
    wanted = running or Sweep.objects.filter(state=SweepState.QUEUED).order_by("document_state", "id").first()
    return _own(wanted, now) if wanted else None


def sweep_share(sweep: Sweep) -> None:
    """Compare the next passages of the document and store what is found, and how far that got."""
    if sweep.document.state != DocumentState.CURRENT:
        sweep_corpus(sweep.document)
        _progress(sweep, done=0, passages=0)
        return
    passages = list(readable_passages(sweep.document_id).values_list("pk", flat=True))
    share = passages[sweep.done : sweep.done + SHARE_PASSAGES]
    sweep_corpus(sweep.document, passages=share, judgements=shared_judgements(sweep.document))
    _progress(sweep, done=sweep.done + len(share), passages=len(passages))


def release_sweep(sweep: Sweep, error: str, *, counts: bool = True) -> None:
    """Give up ownership after an error; the share is taken again, until the attempts are used up where it `counts`."""
    attempts = sweep.attempts if counts else sweep.attempts - 1
    _mine(sweep).update(state=SweepState.QUEUED, lease_until=None, error=error, attempts=attempts)
    _give_up(timezone.now())


def sweep_progress() -> SweepProgress:
    """What is left to do."""
    waiting = Sweep.objects.filter(state__in=[SweepState.QUEUED, SweepState.RUNNING])
    passages = waiting.aggregate(left=Sum(F("passages") - F("done")))["left"] or 0
    return SweepProgress(waiting.count(), passages, Sweep.objects.filter(state=SweepState.FAILED).count())


def _own(wanted: Sweep, now: datetime) -> Sweep | None:
    lease = now + timedelta(seconds=settings.CELERY_TASK_TIME_LIMIT + _LEASE_MARGIN_SECONDS)
    unchanged = Sweep.objects.filter(pk=wanted.pk, state=wanted.state, lease_until=wanted.lease_until).order_by()
    try:
        with transaction.atomic():
            taken = unchanged.update(state=SweepState.RUNNING, attempts=F("attempts") + 1, lease_until=lease)
    except IntegrityError:
        return None  # somebody else began to run another one
    return Sweep.objects.select_related("document").get(pk=wanted.pk) if taken else None


def _mine(sweep: Sweep) -> QuerySet[Sweep]:
    """The row as long as nobody has taken it over."""
    return Sweep.objects.filter(pk=sweep.pk, state=SweepState.RUNNING, lease_until=sweep.lease_until).order_by()


def _progress(sweep: Sweep, *, done: int, passages: int) -> None:
    finished = done >= passages
    _mine(sweep).update(
        state=SweepState.DONE if finished else SweepState.QUEUED,
        done=done,
        passages=passages,
        attempts=0,
        error="",
        lease_until=None,
        finished_at=timezone.now() if finished else None,
    )


def _give_up(now: datetime) -> None:
    available = Q(state=SweepState.QUEUED) | Q(state=SweepState.RUNNING, lease_until__lt=now)
    spent = Sweep.objects.filter(available, attempts__gte=_MAX_ATTEMPTS).order_by()
    spent.filter(error="").update(error="Its worker stopped each time without an answer.")
    spent.update(state=SweepState.FAILED, lease_until=None, finished_at=now)
