"""Figures over many claims: verdicts by month, and how often sources take the same side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Any

from django.db.models import Count, OuterRef, QuerySet, Subquery
from django.db.models.functions import TruncMonth

from factcheck.claims.choices import CheckState, StanceChoice
from factcheck.claims.models import Check, Evidence, Publication
from factcheck.claims.publishing import published_claims
from sources.models import Source

MOST_MONTHS = 24
# Beyond these the latest are counted; what sources say today is asked, not what they said for ever.
MOST_CHECKS = 5_000


@dataclass(frozen=True, slots=True)
class Month:
    """How many verdicts of each kind fell in a month, named by its first day."""

    first: date
    counts: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Pairing:
    """Of `both` claims on which two sources take a side, they take the same on `same`."""

    same: int
    both: int


@dataclass(frozen=True, slots=True)
class Agreement:
    """Sources by name, and each two of them that took a side on the same claim, by their places, the lower first."""

    sources: Sequence[str]
    pairs: Mapping[tuple[int, int], Pairing]


def checked_by_month() -> list[Month]:
    """The machine's verdicts: every finished check by the month in which it ended."""
    ended = Check.objects.filter(state=CheckState.DONE, finished_at__isnull=False)
    return _months(ended, "finished_at", "verdict")


def published_by_month() -> list[Month]:
    """What readers see: the verdict of each published claim by the month of its latest edition."""
    latest = Publication.objects.filter(claim=OuterRef("pk")).order_by("-edition")
    rows = published_claims().annotate(person_verdict=Subquery(latest.values("review__verdict")[:1]))
    return _months(rows, "edition_at", "person_verdict")


def agreement_of_sources() -> Agreement:
    """Over the latest finished check of each claim. A source that takes both sides on a claim is not counted there."""
    latest = Check.objects.filter(claim=OuterRef("claim"), state=CheckState.DONE).order_by("-id").values("pk")[:1]
    checks = Check.objects.filter(pk=Subquery(latest)).order_by("-id").values_list("pk", flat=True)[:MOST_CHECKS]
    decisive = Evidence.objects.filter(parent_check__in=list(checks)).exclude(stance=StanceChoice.NEUTRAL)
    rows = decisive.order_by().values_list("parent_check", "passage__document__source", "stance").distinct()
    return agreement_between(rows, dict(Source.objects.values_list("pk", "name")))


def agreement_between(rows: Iterable[tuple[int, int, str]], names: Mapping[int, str]) -> Agreement:
    """Of rows (check, source, stance), each once."""
    sides: dict[int, dict[int, set[str]]] = defaultdict(lambda: defaultdict(set))
    for check, source, stance in rows:
        sides[check][source].add(stance)
    known = sorted({source for each in sides.values() for source in each}, key=lambda source: names[source])
    place = {source: number for number, source in enumerate(known)}
    counted: dict[tuple[int, int], list[bool]] = defaultdict(list)
    for each in sides.values():
        clear = sorted((place[source], stances.pop()) for source, stances in each.items() if len(stances) == 1)
        for (one, said), (other, answered) in combinations(clear, 2):
            counted[one, other].append(said == answered)
    pairs = {both: Pairing(sum(same), len(same)) for both, same in counted.items()}
    return Agreement([names[source] for source in known], pairs)


def _months(rows: QuerySet[Any], moment: str, verdict: str) -> list[Month]:
    """Without gaps from the first month to the last, at most `MOST_MONTHS` of them, the latest."""
    by_month = rows.order_by().annotate(month=TruncMonth(moment)).values_list("month", verdict)
    counts: dict[date, dict[str, int]] = defaultdict(dict)
    for month, said, count in by_month.annotate(count=Count("pk")):
        counts[month.date()][said] = count
    return [Month(first, counts.get(first, {})) for first in _span(counts)[-MOST_MONTHS:]]


def _span(months: Iterable[date]) -> list[date]:
    numbers = [month.year * 12 + month.month - 1 for month in months]
    return (
        [date(number // 12, number % 12 + 1, 1) for number in range(min(numbers), max(numbers) + 1)] if numbers else []
    )
