"""Which decision holds for a discrepancy: it was made about its positions, and it outlives the rows of the sweeps.

A decision holds for the positions that the reviewer saw, for copies of them, and for what is left of them when one
goes, as long as a position that they kept is still there. It is carried over to a newer version of a document that says
the same in nearly the same words (`earlier_wording`). When something is said that they did not see, the question is
open again: nobody has answered it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from django.db.models import QuerySet

from factcheck.discrepancies.earlier_wording import decided_keys
from factcheck.discrepancies.models import Discrepancy, Position, ReviewedPosition

_BATCH = 300


@dataclass(slots=True)
class _Seen:
    """What a reviewer saw, and which of it they kept."""

    keys: set[str] = field(default_factory=set)
    kept: set[str] = field(default_factory=set)

    def holds_for(self, positions: Sequence[set[str]]) -> bool:
        """For positions, each given as its key and those of its earlier wordings."""
        if any(self.keys.isdisjoint(keys) for keys in positions):
            return False
        return not self.kept or not all(self.kept.isdisjoint(keys) for keys in positions)


def apply_decisions(rows: QuerySet[Discrepancy]) -> None:
    """Point every row at the newest review that holds for it, or at none."""
    for batch in _batches(list(rows.values_list("pk", "decision_id"))):
        current = dict(batch)
        holding = _holding(list(current))
        for pk, review in holding.items():
            if review != current[pk]:
                Discrepancy.objects.filter(pk=pk).update(decision_id=review)


def apply_decisions_to(keys: Iterable[str]) -> None:
    """The same for every row that has one of these positions."""
    apply_decisions(Discrepancy.objects.filter(positions__key__in=list(keys)).distinct())


def _holding(rows: Sequence[int]) -> dict[int, int | None]:
    """Row → newest review that holds for its positions."""
    found = Position.objects.filter(discrepancy__in=rows).select_related("passage__document__source")
    positions = list(found.defer("passage__document__text"))
    keys, keys_of = decided_keys(positions), defaultdict[int, list[set[str]]](list)
    for position in positions:
        keys_of[position.discrepancy_id].append(keys[position.pk])
    seen = _seen(set().union(*keys.values()))
    return {
        pk: max((review for review, shown in seen.items() if shown.holds_for(keys_of[pk])), default=None) for pk in rows
    }


def _seen(keys: set[str]) -> dict[int, _Seen]:
    """Every review of any of these positions, with all that its reviewer saw."""
    reviews = ReviewedPosition.objects.filter(key__in=keys).values("review")
    seen: dict[int, _Seen] = defaultdict(_Seen)
    for review, key, kept in ReviewedPosition.objects.filter(review__in=reviews).values_list("review", "key", "kept"):
        seen[review].keys.add(key)
        if kept:
            seen[review].kept.add(key)
    return seen


def _batches(rows: Sequence[tuple[int, int | None]]) -> Iterator[Sequence[tuple[int, int | None]]]:
    return (rows[start : start + _BATCH] for start in range(0, len(rows), _BATCH))
