"""How far two people agree who decided about the same check."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.claims.models import Review


@dataclass(frozen=True, slots=True)
class ReviewerAgreement:
    """`count` checks that two people decided; the share of them decided alike, and Cohen's kappa (1 is always alike,
    0 no more than chance would have it; 1 too where both only ever said the same one thing)."""

    count: int
    share: float
    kappa: float


def reviewer_agreement() -> ReviewerAgreement | None:
    """Over every check that two people or more reviewed: the last word of the first two; None without any."""
    pairs = _pairs()
    return agreement_of(pairs) if pairs else None


def agreement_of(pairs: Sequence[tuple[str, str]]) -> ReviewerAgreement:
    """Share and kappa (Cohen 1960) of pairs of verdicts, one pair at least."""
    count = len(pairs)
    share = sum(first == second for first, second in pairs) / count
    firsts, seconds = Counter(first for first, _ in pairs), Counter(second for _, second in pairs)
    chance = sum(firsts[verdict] * seconds[verdict] for verdict in firsts) / count**2
    return ReviewerAgreement(count, share, 1.0 if chance == 1 else (share - chance) / (1 - chance))


def _pairs() -> list[tuple[str, str]]:
    last: dict[int, dict[int | None, str]] = {}
    for check, reviewer, verdict in Review.objects.order_by("id").values_list("seen", "reviewer", "verdict"):
        last.setdefault(check, {})[reviewer] = verdict
    decided = [list(verdicts.values()) for verdicts in last.values() if len(verdicts) > 1]
    return [(verdicts[0], verdicts[1]) for verdicts in decided]
