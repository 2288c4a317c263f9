"""Pairs of passages that only seem to disagree, kept with the reason, so that a reviewer sees why there was no alarm.

There is at most one for two passages that were compared. Copies are not kept: a text that a hundred documents share
would be thousands of pairs, and a copy is found by its words.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from django.db import transaction
from django.db.models import F, Q, QuerySet

from factcheck.discrepancies.conflicts import Label, LookAlike, Side
from factcheck.discrepancies.merge import canonical
from factcheck.discrepancies.models import Discrepancy, LookAlikePair
from factcheck.discrepancies.passages import carried_prefix
from sources.models import DocumentState, Passage
from sources.search.corpus import searchable

MOST_COPIES = 20
_VALUES = ("one_value", "other_value")
_COLUMNS = [field.attname for field in LookAlikePair._meta.concrete_fields if field.attname not in ("id", *_VALUES)]


@transaction.atomic
def store_look_alikes(found: Iterable[LookAlike], covered: QuerySet[LookAlikePair]) -> None:
    """Make the rows of `covered` exactly what was found; a row that is found again stays."""
    wanted = {_content(row): row for row in map(_row, found) if row.label != Label.COPY}
    stored = {_content(row): row.pk for row in covered.order_by("pk")}
    LookAlikePair.objects.filter(pk__in=[pk for content, pk in stored.items() if content not in wanted]).delete()
    LookAlikePair.objects.bulk_create(row for content, row in wanted.items() if content not in stored)


def look_alikes_covered(visited: Collection[int] | None, scope: str) -> QuerySet[LookAlikePair]:
    """The stored pairs that a sweep decides about: all, or those of the passages it visited and of texts that are gone.

    With a scope of "between" or "within" documents only such pairs.
    """
    rows = LookAlikePair.objects.all()
    if scope != "all":
        within = Q(one__document=F("other__document"))
        rows = rows.filter(within if scope == "within" else ~within)
    if visited is None:
        return rows
    seen = list(visited)
    gone = ~Q(one__document__state=DocumentState.CURRENT) | ~Q(other__document__state=DocumentState.CURRENT)
    return rows.filter(Q(one__in=seen) | Q(other__in=seen) | gone)


def with_passages(rows: QuerySet[LookAlikePair]) -> QuerySet[LookAlikePair]:
    """Fetch with them what they are shown with, without the documents' texts."""
    sides = [f"{side}__document__source" for side in ("one", "other")]
    return rows.select_related(*sides).defer("one__document__text", "other__document__text")


def look_alikes_of(row: Discrepancy) -> list[LookAlikePair]:
    """The pairs in which a passage of this discrepancy takes part, with at most `MOST_COPIES` copies of them."""
    passages = [position.passage for position in row.positions.all()]
    stored = with_passages(LookAlikePair.objects.filter(Q(one__in=passages) | Q(other__in=passages)))
    return [*stored, *_copies(passages)]


def _copies(passages: Collection[Passage]) -> list[LookAlikePair]:
    """Each with the passages elsewhere that are its copies, as pairs that are not stored."""
    mine = {passage.sha256: passage for passage in passages}
    others = searchable().filter(sha256__in=mine).exclude(pk__in=[passage.pk for passage in passages])
    found = others.select_related("document__source").defer("document__text").order_by("pk")[:MOST_COPIES]
    return [LookAlikePair(label=Label.COPY, one=mine[copy.sha256], other=copy) for copy in found]


def _row(found: LookAlike) -> LookAlikePair:
    one, other = sorted((found.one, found.other), key=lambda side: side.passage.id)
    row = LookAlikePair(label=found.label.value, kind=one.fact.kind, one=one.passage, other=other.passage)
    for name, side in (("one", one), ("other", other)):
        for column, value in _stated(side).items():
            setattr(row, f"{name}_{column}", value)
    return row


def _stated(side: Side) -> Mapping[str, Any]:
    """A value, as it is written, and where that stands in the document; a date that is carried stands elsewhere."""
    start = side.passage.start + side.fact.start - len(carried_prefix(side.passage))
    return {"value": side.fact.value, "written": side.fact.text, "start": None if side.carried else start}


def _content(row: LookAlikePair) -> tuple[object, ...]:
    values = (canonical(getattr(row, name)) for name in _VALUES)
    return (*(getattr(row, name) for name in _COLUMNS), *values)
