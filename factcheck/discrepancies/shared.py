"""What one share of a sweep has read and searched, kept for the next one as long as the corpus is the same.

Without it each share would search again for the neighbours of its neighbours.
"""

from __future__ import annotations

from factcheck.discrepancies.neighbours import Neighbourhood
from sources.models import IndexChange
from sources.search.engine import current_view

# Some kilobytes each.
_MOST_PASSAGES = 50_000


class _Kept:
    """One for a process: one share is swept at a time."""

    neighbourhood: Neighbourhood | None = None
    waiting: int | None = None


def shared_neighbourhood() -> Neighbourhood:
    """That of the last share, or a new one where anything was added, replaced or withdrawn since, or it holds much.

    IndexMissing without an index.
    """
    kept, waiting = _Kept.neighbourhood, _last_change()
    if kept is None or waiting != _Kept.waiting or kept.view is not current_view() or len(kept.corpus) > _MOST_PASSAGES:
        kept = _Kept.neighbourhood = Neighbourhood()
        _Kept.waiting = waiting
    return kept


def forget_neighbourhood() -> None:
    """Give the memory back when there is nothing more to sweep."""
    _Kept.neighbourhood = None


def _last_change() -> int | None:
    """The last change that is not in the index yet: each change of a document leaves one, with the change itself."""
    return IndexChange.objects.order_by("-id").values_list("id", flat=True).first()
