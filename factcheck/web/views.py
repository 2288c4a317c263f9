"""Pages for readers: type a statement, watch its check, read the verdict in its documents."""

from __future__ import annotations

import re
import uuid
from functools import partial
from http import HTTPStatus
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.models import AnonymousUser, User
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.templatetags.static import static
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from factcheck.claims import selectors
from factcheck.claims.check import RefusedStatement, submit_claim
from factcheck.claims.curation import NotPossible, StalePage
from factcheck.claims.dispatch import dispatch_check
from factcheck.claims.models import Claim
from factcheck.claims.review import recheck_claim
from factcheck.claims.stale_history import stale_history
from factcheck.web.forms import StatementForm
from factcheck.web.highlight import direction
from factcheck.web.live import live
from factcheck.web.progress import claim_progress
from factcheck.web.reading import document_page
from factcheck.web.source_changes import source_changes
from factcheck.web.verdicts import verdict_context
from sources.models import Document

RECENT_CLAIMS = 8
SUBMIT = "claims.add_claim"
_NUMBER = re.compile(r"[0-9]{1,9}")


@login_not_required
@require_GET
def icon(request: HttpRequest) -> HttpResponse:
    """`/favicon.ico`: where the icon is."""
    return redirect(static("web/icon.svg"))


@require_http_methods(["GET", "POST"])
def check(request: HttpRequest) -> HttpResponse:
    """`/`: the form; a POST submits a claim and goes to its page."""
    may_submit = request.user.has_perm(SUBMIT)
    form = StatementForm(request.POST or None)
    if request.method == "POST" and not may_submit:
        raise PermissionDenied
    if request.method == "POST" and form.is_valid():
        try:
            return redirect("claim", claim_id=_submit(form.cleaned_data, request.user).pk)
        except RefusedStatement as refusal:
            form.add_error("text", str(refusal))
    recent = selectors.with_latest_verdict(selectors.visible_claims(request.user))[:RECENT_CLAIMS]
    status = 422 if form.errors else 200
    context = {"form": form, "recent": recent, "may_submit": may_submit}
    return render(request, "web/check.html", context, status=status)


@never_cache
@require_GET
def claim(request: HttpRequest, claim_id: uuid.UUID) -> HttpResponse:
    """`/claims/<id>/`: the progress of the latest check, then its verdict with every quote in its document."""
    (found,) = selectors.fetch_shown([get_object_or_404(selectors.visible_claims(request.user), pk=claim_id)])
    checks = list(found.checks.all())
    finished = selectors.latest_finished(found)
    context: dict[str, Any] = {"claim": found, "dir": direction(found.language)}
    context |= {"latest": checks[0] if checks else None}
    context["changes"] = source_changes(stale_history(found), checks)
    return render(request, "web/claim.html", context | (verdict_context(finished) if finished else {}))


@never_cache
@require_GET
def claim_state(request: HttpRequest, claim_id: uuid.UUID) -> JsonResponse:
    """`/claims/<id>/state/`: what the page's script asks while the check runs and nobody tells it."""
    found = get_object_or_404(selectors.visible_claims(request.user), pk=claim_id)
    return JsonResponse(claim_progress(found.pk))


@never_cache
@require_GET
def claim_events(request: HttpRequest, claim_id: uuid.UUID) -> HttpResponseBase:
    """`/claims/<id>/events/`: the same, told as server-sent events when it changes."""
    found = get_object_or_404(selectors.visible_claims(request.user), pk=claim_id)
    return live(partial(claim_progress, found.pk))


@require_POST
def recheck(request: HttpRequest, claim_id: uuid.UUID) -> HttpResponse:
    """`/claims/<id>/recheck/`: one more run over the claim, as it was when the page showed its `revision`."""
    found = get_object_or_404(selectors.visible_claims(request.user), pk=claim_id)
    if not request.user.has_perm(SUBMIT):
        raise PermissionDenied
    revision = request.POST.get("revision", "")
    try:
        recheck_claim(found, actor=request.user, revision=int(revision) if _NUMBER.fullmatch(revision) else None)
    except (StalePage, NotPossible) as refusal:
        return render(request, "web/problem.html", {"sentence": str(refusal)}, status=HTTPStatus.CONFLICT)
    return redirect("claim", claim_id=found.pk)


@require_GET
def document(request: HttpRequest, document_id: int) -> HttpResponse:
    """`/documents/<id>/#p<passage>`: the whole text, every passage an anchor."""
    found = get_object_or_404(Document.objects.select_related("source"), pk=document_id)
    number = request.GET.get("page", "1")
    page = document_page(found, int(number) if number.isascii() and number.isdigit() and len(number) < 9 else 1)
    context = {"document": found, "page": page, "dir": direction(found.language)}
    return render(request, "web/document.html", context)


@transaction.atomic
def _submit(cleaned: dict[str, Any], user: User | AnonymousUser) -> Claim:
    submitted = submit_claim(cleaned["text"], language=cleaned["language"] or None, submitted_by=user)
    dispatch_check(submitted.checks.latest("id"))
    return submitted
