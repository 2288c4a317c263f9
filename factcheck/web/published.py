"""What readers see without an account: published verdicts, each edition of them, corrections, how it is done."""

from __future__ import annotations

import uuid
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import translation
from django.views.decorators.http import require_GET, require_http_methods

from factcheck.claims.choices import PublicationKind
from factcheck.claims.models import Claim, Publication
from factcheck.claims.objections import contest_claim
from factcheck.claims.one_page import outdone_by
from factcheck.claims.publishing import live_publication, published_claims
from factcheck.claims.stale_history import gone_documents, stale_marks
from factcheck.reports.claimreview import claim_review, page_url, published_label, script_json
from factcheck.web.forms import ObjectionForm
from factcheck.web.highlight import direction
from factcheck.web.limits import too_often
from factcheck.web.methodology import running_configuration
from factcheck.web.source_changes import SourceChangeLine, source_changes
from factcheck.web.verdicts import verdict_context

ROWS_PER_PAGE = 25
OBJECTIONS_PER_HOUR = 10


@login_not_required
@require_GET
def published_list(request: HttpRequest) -> HttpResponse:
    """`/published/`: the latest first, or those with the words that are looked for."""
    words = request.GET.get("q", "").replace("\x00", "")[:500].strip()
    rows = published_claims().filter(text__icontains=words) if words else published_claims()
    page = Paginator(rows, ROWS_PER_PAGE).get_page(request.GET.get("page"))
    lines = [{"claim": claim, "live": live_publication(claim)} for claim in page.object_list]
    return render(request, "web/published_list.html", {"page": page, "lines": lines, "words": words})


@login_not_required
@require_GET
def published(request: HttpRequest, claim_id: uuid.UUID) -> HttpResponse:
    """`/published/<id>/`: the edition in force, in the language of the statement; a retraction says why.

    Of a claim that went into another, the page of that one.
    """
    latest = editions_of(claim_id).first()
    if latest is None:
        raise Http404
    other = _page_instead(latest.claim)
    if other is not None:
        return redirect("published", claim_id=other.pk)
    return _page(request, latest.claim, latest)


@login_not_required
@require_GET
def edition(request: HttpRequest, claim_id: uuid.UUID, number: int) -> HttpResponse:
    """`/published/<id>/editions/<n>/`: as it was published then; the latest is at the address of the claim."""
    shown = get_object_or_404(editions_of(claim_id), edition=number)
    if shown == editions_of(claim_id).first() and _page_instead(shown.claim) is None:
        return redirect("published", claim_id=claim_id)
    return _page(request, shown.claim, shown)


@login_not_required
@require_http_methods(["GET", "POST"])
def contest(request: HttpRequest, claim_id: uuid.UUID) -> HttpResponse:
    """`/published/<id>/contest/`: a reader says what is wrong."""
    claim = get_object_or_404(published_claims(), pk=claim_id)
    form = ObjectionForm(request.POST or None)
    context: dict[str, Any] = {"claim": claim, "form": form, "dir": direction(claim.language)}
    if request.method != "POST":
        return render(request, "web/contest.html", context)
    if too_often(request, "objection", OBJECTIONS_PER_HOUR, 3_600):
        return render(request, "web/contest.html", context | {"too_often": True}, status=429)
    if not form.is_valid():
        return render(request, "web/contest.html", context, status=422)
    objection = contest_claim(claim, **form.cleaned_data)
    return render(request, "web/contest.html", context | {"received": objection})


@login_not_required
@require_GET
def corrections(request: HttpRequest) -> HttpResponse:
    """`/corrections/`: what was corrected or taken back, the latest first."""
    rows = corrections_made()
    page = Paginator(rows, ROWS_PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "web/corrections.html", {"page": page})


@login_not_required
@require_GET
def methodology(request: HttpRequest) -> HttpResponse:
    """`/methodology/`: how verdicts come about, with the numbers that this instance runs with."""
    return render(request, "web/methodology.html", running_configuration())


def corrections_made() -> Any:
    """Every edition that changed what readers had been told."""
    changed = Publication.objects.exclude(kind=PublicationKind.PUBLISHED)
    return changed.select_related("claim", "review").order_by("-created_at", "-id")


def editions_of(claim_id: uuid.UUID) -> Any:
    """Every edition of a claim, the latest first."""
    rows = Publication.objects.filter(claim=claim_id).order_by("-edition")
    return rows.select_related("claim", "review__seen__claim", "review__reviewer", "published_by")


def _page_instead(claim: Claim) -> Claim | None:
    """The claim that this one was merged into, where that is published."""
    other = claim.merged_into
    return other if other is not None and live_publication(other) else None


def _went_in(claim: Claim) -> list[Publication]:
    """The last edition, a retraction, of every claim that was published before it was merged into this one."""
    return [last for each in claim.duplicates.order_by("created_at") if (last := editions_of(each.pk).first())]


def _page(request: HttpRequest, claim: Claim, shown: Publication) -> HttpResponse:
    live = live_publication(claim)
    in_force = live is not None and shown.pk == live.pk
    with translation.override(claim.language):
        context = {
            "claim": claim,
            "dir": direction(claim.language),
            "edition": shown,
            "in_force": in_force,
            "retracted": live is None,
            "editions": list(editions_of(claim.pk)),
            "goes_on": _page_instead(claim) or (outdone_by(claim) if live else None),
            "went_in": _went_in(claim),
            "changes": _changes_of_published(claim),
            "own_language": True,
            "permalink": page_url(claim),
        }
        if shown.kind != PublicationKind.RETRACTED:
            context |= verdict_context(shown.review.seen)
            context["gone"] = gone_documents(shown.review.seen)
            context["person_verdict"] = shown.review.verdict
            context["person_label"] = published_label(shown.review, claim.language)
        review = claim_review(claim) if in_force else None
        context["claim_review"] = script_json(review) if review else ""
        return render(request, "web/published.html", context)


def _changes_of_published(claim: Claim) -> list[SourceChangeLine]:
    """Of the documents on which some edition rested; what the desk alone saw is no matter of readers."""
    checks = [edition.review.seen for edition in editions_of(claim.pk)]
    return source_changes(stale_marks().filter(parent_check__in=checks), checks)
