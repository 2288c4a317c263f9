"""Which documents are yet to be compared with the rest.

The database is the truth: a document is due when no sweep has seen it in its present state, under its present names,
by the present engine, and when it stands in the index as it is. One that left the corpus is due while a position of
it is left, and once after it was swept as a part of it: there may be room now for what it had crowded out.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, TextField, Value
from django.db.models.functions import Concat
from django.utils import timezone

from factcheck.claims.engine import engine_identity
from factcheck.discrepancies.models import Position, Sweep, SweepState
from factcheck.discrepancies.passages import readable_passages
from sources.models import Document, DocumentState, IndexChange

# What a text is about is told by its title as well, and an explanation names the source.
_NAMED = Concat("source__name", Value("\n"), "title", output_field=TextField())
_RENEWED = [field.name for field in Sweep._meta.concrete_fields if field.name not in ("id", "document")]


def enqueue_due() -> int:
    """Queue every document that is due; returns how many."""
    return _renew(list(_due()), SweepState.QUEUED)


def sweep_again(sweeps: QuerySet[Sweep]) -> int:
    """Queue these afresh, from the first passage on, unless they are being swept; returns how many."""
    return _renew(list(Document.objects.filter(sweep__in=sweeps.exclude(state=SweepState.RUNNING))), SweepState.QUEUED)


def indexed_documents() -> list[Document]:
    """The current documents that a sweep of the whole corpus compares."""
    return list(Document.objects.filter(~_waits_for_index(), state=DocumentState.CURRENT).only("pk", "state"))


def record_swept(documents: Sequence[Document]) -> None:
    """Remember that these documents were swept whole, in the state that they are given in."""
    _renew(documents, SweepState.DONE)


def _due() -> QuerySet[Document]:
    swept = Sweep.objects.filter(
        document=OuterRef("pk"), document_state=OuterRef("state"), named=OuterRef("named"), engine=_engine()
    )
    disputed = Position.objects.filter(passage__document=OuterRef("pk"))
    left = Sweep.objects.filter(document=OuterRef("pk"), document_state=DocumentState.CURRENT, passages__gt=0)
    wanted = Q(state=DocumentState.CURRENT) | Exists(disputed) | Exists(left)
    due = Document.objects.annotate(named=_NAMED).filter(wanted, ~Exists(swept), ~_waits_for_index())
    return due.exclude(sweep__state=SweepState.RUNNING).only("pk", "state").order_by("pk")


def _waits_for_index() -> Q:
    """The document, or the version that takes its place, is not yet in the index as it should be."""
    own = IndexChange.objects.filter(document=OuterRef("pk"))
    return Q(Exists(own)) | Q(Exists(IndexChange.objects.filter(document__supersedes=OuterRef("pk"))))


def _renew(documents: Sequence[Document], state: SweepState) -> int:
    """Write a fresh row over whatever there is of each document."""
    counts = _stating_counts(documents)
    named = Document.objects.filter(pk__in=[document.pk for document in documents]).annotate(named=_NAMED)
    names = dict(named.values_list("pk", "named"))
    engine, now = _engine(), timezone.now()
    done = state == SweepState.DONE
    rows = [
        Sweep(
            document=document,
            document_state=document.state,
            engine=engine,
            named=names.get(document.pk, ""),
            state=state,
            passages=counts.get(document.pk, 0),
            done=counts.get(document.pk, 0) if done else 0,
            queued_at=now,
            finished_at=now if done else None,
        )
        for document in documents
    ]
    Sweep.objects.bulk_create(rows, update_conflicts=True, unique_fields=["document"], update_fields=_RENEWED)
    return len(rows)


def _stating_counts(documents: Sequence[Document]) -> dict[int, int]:
    found = readable_passages().filter(document__in=documents).order_by().values("document")
    return dict(found.annotate(count=Count("id")).values_list("document", "count"))


def _engine() -> str:
    return hashlib.sha256(json.dumps(engine_identity(), sort_keys=True).encode()).hexdigest()
