"""What the database says should be searchable: the truth that the index follows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.db.models import Count, Q, QuerySet

from sources.models import Document, DocumentState, Passage
from sources.search.keywords import IndexedPassage

_FETCH = 2000


def searchable() -> QuerySet[Passage]:
    """Passages of current documents."""
    return Passage.objects.filter(document__state=DocumentState.CURRENT)


def passages_of(documents: Iterable[int]) -> Iterator[IndexedPassage]:
    """The searchable passages of these documents, none for one that is superseded or withdrawn."""
    return _read(searchable().filter(document_id__in=list(documents)))


def all_passages() -> Iterator[IndexedPassage]:
    return _read(searchable())


def passage_counts(documents: Iterable[int]) -> dict[int, int]:
    """Document id → how many passages it has in search."""
    current = Q(state=DocumentState.CURRENT)
    rows = Document.objects.filter(id__in=list(documents)).annotate(count=Count("passages", filter=current))
    return dict(rows.values_list("id", "count"))


def corpus_counts() -> dict[str, int]:
    """How many documents and passages can be found at present."""
    current = Document.objects.filter(state=DocumentState.CURRENT).count()
    return {"documents": current, "passages": searchable().count()}


def _read(passages: QuerySet[Passage]) -> Iterator[IndexedPassage]:
    rows = passages.order_by("id").values_list("id", "document_id", "language", "text", "context")
    return (IndexedPassage(*row) for row in rows.iterator(chunk_size=_FETCH))
