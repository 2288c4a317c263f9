"""What a user may read of the claims, and with how few queries."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser, PermissionsMixin
from django.db.models import OuterRef, Prefetch, QuerySet, Subquery, prefetch_related_objects

from factcheck.claims.choices import CheckState
from factcheck.claims.models import Article, Check, Claim, Evidence, Publication, Review
from factcheck.claims.stale_history import stale_marks
from sources.models import Passage

# Never the text of a document, which may be megabytes.
_OF_PASSAGE = (
    *("ordinal", "start", "end", "text", "context", "language", "sha256"),
    *("document__name", "document__title", "document__version", "document__source__name"),
)


def visible_claims(user: AbstractBaseUser | AnonymousUser) -> QuerySet[Claim]:
    """Whoever may view claims reads every one, everybody else their own."""
    if isinstance(user, PermissionsMixin) and user.has_perm("claims.view_claim"):
        return Claim.objects.all()
    return Claim.objects.filter(submitted_by_id=user.pk)


def visible_articles(user: AbstractBaseUser | AnonymousUser) -> QuerySet[Article]:
    """Likewise: whoever may view articles reads every one, everybody else their own; the latest first."""
    if isinstance(user, PermissionsMixin) and user.has_perm("claims.view_article"):
        return Article.objects.all()
    return Article.objects.filter(submitted_by_id=user.pk)


def filtered_claims(claims: QuerySet[Claim], wanted: dict[str, Any]) -> QuerySet[Claim]:
    """Narrow by the keys of `ClaimFilter` that are given; a verdict means that of the latest finished check."""
    if "verdict" in wanted:
        claims = with_latest_verdict(claims).filter(latest_verdict=wanted["verdict"])
    columns = {"state": "state", "language": "language", "q": "text__icontains", "since": "created_at__gte"}
    return claims.filter(**{column: wanted[key] for key, column in columns.items() if key in wanted})


def fetch_shown(claims: Sequence[Claim]) -> Sequence[Claim]:
    """Fetch for these claims, in as many queries for a hundred as for one, all that `present_claim` reads.

    Evidence comes with the latest finished check of each alone.
    """
    prefetch_related_objects(claims, Prefetch("checks", _checks()), *_decided())
    finished = [check for claim in claims if (check := latest_finished(claim)) is not None]
    prefetch_related_objects(finished, Prefetch("evidence", _evidence()))
    return claims


def with_checks(claims: QuerySet[Claim]) -> QuerySet[Claim]:
    """Fetch in a few queries all that the history of a claim reads: the evidence of every check."""
    checks = _checks().prefetch_related(Prefetch("evidence", _evidence()))
    return claims.prefetch_related(Prefetch("checks", checks), *_decided())


def with_stale_history(claims: QuerySet[Claim]) -> QuerySet[Any]:
    """Fetch in a few queries what `stale_reasons` reads."""
    checks = _checks().only("claim", "state", "verdict")
    return claims.prefetch_related(Prefetch("checks", checks), Prefetch("reviews", Review.objects.all()))


def latest_finished(claim: Claim) -> Check | None:
    """The check whose verdict is shown, among those that were fetched; None while none has finished."""
    return next((check for check in claim.checks.all() if check.state == CheckState.DONE), None)


def _checks() -> QuerySet[Check]:
    return Check.objects.order_by("-id").prefetch_related(Prefetch("stale_marks", stale_marks()))


def _decided() -> tuple[Prefetch[str], ...]:
    parts = Claim.objects.only("text", "language", "split_from").order_by("created_at", "id")
    reviews = Review.objects.select_related("reviewer")
    publications = Publication.objects.select_related("review").order_by("-edition")
    return Prefetch("reviews", reviews), Prefetch("publications", publications), Prefetch("parts", parts)


def _evidence() -> QuerySet[Evidence]:
    """Each passage once, with what is shown of its document, however many checks it stands in."""
    passages = Passage.objects.select_related("document__source").only(*_OF_PASSAGE)
    return Evidence.objects.order_by("order").prefetch_related(Prefetch("passage", passages))


def with_latest_verdict(claims: QuerySet[Claim]) -> QuerySet[Any]:
    """Annotate each claim with `latest_verdict`, that of its latest finished check (None before the first)."""
    finished = Check.objects.filter(claim=OuterRef("pk"), state=CheckState.DONE).order_by("-id")
    return claims.annotate(latest_verdict=Subquery(finished.values("verdict")[:1]))
