"""What one share of a sweep has read and searched, kept for the next one as long as the corpus is the same.

Without it each share would search again for the neighbours of its neighbours.
"""

from __future__ import annotations

from factcheck.agreement.texts.reading import forget_readings
from factcheck.discrepancies.judgements import Judgements
from factcheck.discrepancies.neighbours import Neighbourhood
from sources.models import Document, IndexChange
from sources.search.engine import current_view

# Some kilobytes each.
_MOST_PASSAGES = 50_000


class _Kept:
    """One for a process: one share is swept at a time."""

    judgements: Judgements | None = None
    waiting: int | None = None


def shared_judgements(document: Document) -> Judgements:
    """Those of the last share, or new ones where anything was added, replaced or withdrawn since, where the document
    has another name than was read, or they hold much. IndexMissing without an index."""
    kept, waiting = _Kept.judgements, _last_change()
    if kept is None or waiting != _Kept.waiting or not _are_of_today(kept.neighbourhood, document):
        kept = _Kept.judgements = Judgements()
        _Kept.waiting = waiting
    return kept


def forget_judgements() -> None:
    """Give the memory back when there is nothing more to sweep."""
    _Kept.judgements = None
    forget_readings()


def _are_of_today(read: Neighbourhood, document: Document) -> bool:
    same_index = read.view is current_view() and len(read.corpus) <= _MOST_PASSAGES
    return same_index and read.corpus.knows_as_named(document)


def _last_change() -> int | None:
    """The last change that is not in the index yet: each change of a document leaves one, with the change itself."""
    return IndexChange.objects.order_by("-id").values_list("id", flat=True).first()
