"""A verdict to print, or to keep as PDF: everything that it rests on, opened out, with addresses that work on paper."""

from __future__ import annotations

import uuid
from typing import Any

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import translation
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from factcheck.claims import selectors
from factcheck.claims.choices import PublicationKind
from factcheck.claims.stale_history import gone_documents
from factcheck.reports.claimreview import page_url, published_label, verdict_label
from factcheck.web.highlight import direction
from factcheck.web.published import editions_of
from factcheck.web.verdicts import verdict_context


@never_cache
@require_GET
def claim(request: HttpRequest, claim_id: uuid.UUID) -> HttpResponse:
    """`/claims/<id>/print/`: the machine's verdict, and people's where there is one; 404 before a check has ended."""
    found = get_object_or_404(selectors.visible_claims(request.user), pk=claim_id)
    selectors.fetch_shown([found])
    finished = selectors.latest_finished(found)
    if finished is None:
        raise Http404
    address = f"{settings.PUBLIC_URL}{reverse('claim', args=[found.pk])}"
    review = found.reviews.select_related("seen").first()
    # The person may have decided on an earlier check than the one that is printed: both verdicts are on the sheet.
    gone = gone_documents(finished, review.seen) if review else gone_documents(finished)
    context = {"claim": found, "address": address, "review": review, "gone": gone}
    return _sheet(request, context | verdict_context(finished), found.language)


@login_not_required
@require_GET
def published(request: HttpRequest, claim_id: uuid.UUID) -> HttpResponse:
    """`/published/<id>/print/`: the edition in force; 404 where there is none."""
    edition = editions_of(claim_id).first()
    if edition is None or edition.kind == PublicationKind.RETRACTED:
        raise Http404
    seen = edition.review.seen
    context = {"claim": edition.claim, "address": page_url(edition.claim), "edition": edition}
    context["gone"] = gone_documents(seen)
    return _sheet(request, context | verdict_context(seen), edition.claim.language)


def _sheet(request: HttpRequest, context: dict[str, Any], language: str) -> HttpResponse:
    """In the language of the statement, whatever that of the interface is: a sheet of paper has but one."""
    with translation.override(language):
        review = context["edition"].review if "edition" in context else context.get("review")
        shown = {
            "said": context.get("edition", context["claim"]),
            "dir": direction(language),
            "cards": [*context["decisive"], *context["neutral"]],
            "machine_label": verdict_label(context["verdict"], language),
            "person_label": published_label(review, language) if review else "",
            "publisher": settings.PUBLISHER_NAME,
            "site": settings.PUBLIC_URL,
        }
        return render(request, "web/print.html", context | shown)
