"""What a user may read of the claims, and with how few queries."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser, PermissionsMixin
from django.db.models import OuterRef, Prefetch, QuerySet, Subquery

from factcheck.claims.models import Check, CheckState, Claim, Evidence, Publication, Review


def visible_claims(user: AbstractBaseUser | AnonymousUser) -> QuerySet[Claim]:
    """Whoever may view claims reads every one, everybody else their own."""
    if isinstance(user, PermissionsMixin) and user.has_perm("claims.view_claim"):
        return Claim.objects.all()
    return Claim.objects.filter(submitted_by_id=user.pk)


def filtered_claims(claims: QuerySet[Claim], wanted: dict[str, Any]) -> QuerySet[Claim]:
    """Narrow by the keys of `ClaimFilter` that are given; a verdict means that of the latest finished check."""
    if "verdict" in wanted:
        claims = with_latest_verdict(claims).filter(latest_verdict=wanted["verdict"])
    columns = {"state": "state", "language": "language", "q": "text__icontains", "since": "created_at__gte"}
    return claims.filter(**{column: wanted[key] for key, column in columns.items() if key in wanted})


def with_checks(claims: QuerySet[Claim]) -> QuerySet[Claim]:
    """Fetch in a few queries all that `present_claim` reads."""
    evidence = Evidence.objects.select_related("passage__document__source").defer("passage__document__text")
    checks = Check.objects.order_by("-id").prefetch_related(Prefetch("evidence", evidence.order_by("order")))
    reviews = Review.objects.select_related("reviewer")
    publications = Publication.objects.select_related("review").order_by("-edition")
    return claims.prefetch_related(
        Prefetch("checks", checks), Prefetch("reviews", reviews), Prefetch("publications", publications)
    )


def with_latest_verdict(claims: QuerySet[Claim]) -> QuerySet[Any]:
    """Annotate each claim with `latest_verdict`, that of its latest finished check (None before the first)."""
    finished = Check.objects.filter(claim=OuterRef("pk"), state=CheckState.DONE).order_by("-id")
    return claims.annotate(latest_verdict=Subquery(finished.values("verdict")[:1]))
