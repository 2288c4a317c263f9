"""The passages that a search found: read for a check, and how each was found."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.agreement.types import Quote
from sources.models import Passage
from sources.search.corpus import searchable
from sources.search.types import Hit


def load_passages(ids: Sequence[int]) -> dict[int, Passage]:
    """Passages by id with document and source, without the documents' texts; none of a document no longer current.

    The database is the truth: what was withdrawn is out of search at once, before the index has followed.
    """
    return searchable().select_related("document__source").defer("document__text").in_bulk(ids)


def quote_of(passage: Passage) -> Quote:
    """A passage as agreement reads it, with what it carries; the title of its document tells whom it is about."""
    return Quote(passage.text, passage.language, {**passage.context, "title": passage.document.title})


def retrieval_keys(hit: Hit) -> dict[str, float | int | None]:
    """How a passage was found, as it is stored and shown."""
    return {"rank": hit.rank, "score": hit.score, "bm25": hit.bm25, "similarity": hit.similarity}
