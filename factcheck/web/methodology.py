"""How this instance comes to its verdicts: read from what it runs with, not from a text about it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from django.conf import settings
from django.db.models import Count, Q

from factcheck.agreement.settings import SETTINGS
from factcheck.claims.choices import Verdict
from factcheck.claims.engine import engine_identity
from factcheck.claims.publishing import published_claims
from factcheck.claims.verdict import VerdictSettings
from factcheck.reports.claimreview import BEST, RATINGS, WORST, verdict_label
from sources.models import DocumentState, Source
from sources.search.retrieve import FUSION, corpus_counts


def running_configuration() -> dict[str, Any]:
    """Engine and model hashes, every number in use, the corpus, the sources with their weight, the rating scale."""
    current = Q(documents__state=DocumentState.CURRENT)
    return {
        "publisher": settings.PUBLISHER_NAME,
        "engine": engine_identity(),
        "numbers": {
            "agreement": asdict(SETTINGS),
            "verdict": asdict(VerdictSettings()),
            "retrieval": asdict(FUSION),
        },
        "corpus": corpus_counts(),
        "sources": Source.objects.annotate(held=Count("documents", filter=current)).filter(held__gt=0),
        "ratings": [(value, verdict_label(verdict, "en"), verdict_label(verdict, "ar")) for verdict, value in _scale()],
        "best": BEST,
        "worst": WORST,
        "published": published_claims().count(),
        "claimants": claimants_checked(),
    }


def claimants_checked() -> list[dict[str, Any]]:
    """Whom the most published verdicts are about, with how many; the balance that readers may judge."""
    published: Any = published_claims()
    named = published.exclude(edition_claimant="").order_by().values("edition_claimant")
    rows = named.annotate(count=Count("pk", distinct=True)).order_by("-count", "edition_claimant")[:20]
    return list(rows)


def _scale() -> list[tuple[Verdict, int]]:
    return sorted(RATINGS.items(), key=lambda pair: -pair[1])
