"""How often the detector was right, as measured by what people decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from django.db.models import Count, Max, Q

from factcheck.discrepancies.models import Decision, Kind, Review

_Z = 1.96


@dataclass(frozen=True, slots=True)
class Precision:
    """Of `decided` discrepancies of a kind, `real` were confirmed or resolved, the others dismissed.

    `low` and `high` bound the share that is real with 95 % confidence (Wilson score interval).
    """

    kind: Kind
    decided: int
    real: int

    @property
    def share(self) -> float:
        return self.real / self.decided

    @property
    def low(self) -> float:
        return self._bounds()[0]

    @property
    def high(self) -> float:
        return self._bounds()[1]

    def _bounds(self) -> tuple[float, float]:
        squared = _Z * _Z / self.decided
        middle = (self.share + squared / 2) / (1 + squared)
        reach = _Z * sqrt(self.share * (1 - self.share) / self.decided + squared / (4 * self.decided)) / (1 + squared)
        return max(0.0, middle - reach), min(1.0, middle + reach)


def precision_by_kind() -> Sequence[Precision]:
    """For each kind about which anything was decided; what was decided more than once counts by its last decision."""
    latest = Review.objects.order_by().values("discrepancy_key").annotate(latest=Max("id")).values("latest")
    real = Count("id", filter=~Q(decision=Decision.DISMISSED))
    rows = Review.objects.filter(pk__in=latest).order_by().values("kind").annotate(decided=Count("id"), real=real)
    found = {row["kind"]: (row["decided"], row["real"]) for row in rows}
    return [Precision(kind, *found[kind]) for kind in Kind if kind in found]
