"""The addresses of every page, for what must hold on all of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.contrib import admin
from django.contrib.auth.models import User
from django.test import RequestFactory
from django.urls import reverse
from django.utils import timezone

from factcheck.api.tokens import issue_token
from factcheck.claims.articles import submit_article
from factcheck.claims.choices import ClaimState
from factcheck.claims.models import Claim, Delivery
from factcheck.discrepancies.models import Discrepancy, Sweep
from factcheck.discrepancies.review import review_discrepancy, shown_hash
from sources.models import Document, Passage

ARTICLE = "The lighthouse of Marren was first lit in 1902. Was it? The mole was finished on 4 May 1931."


def fill_desk(claim: Claim, row: Discrepancy, user: User) -> None:
    """A row in each list that the claim and the discrepancy leave empty."""
    document = Document.objects.order_by("pk")[0]
    moment = timezone.now()
    Delivery.objects.create(claim=claim, event="claim.checked", url="https://submitter.example/", due_at=moment)
    Sweep.objects.create(document=document, document_state="current", engine="0" * 64, queued_at=moment)
    review_discrepancy(row, reviewer=user, decision="confirmed", seen=shown_hash(row), note="Both are printed.")
    issue_token(user, "Newsroom", ["read"], 30, actor=user)


def pages_for_readers(claim: Claim, row: Discrepancy, user: User) -> list[str]:
    """Of a published claim with two editions, and of a discrepancy."""
    article, _, _ = submit_article(ARTICLE, submitted_by=user)
    return [
        "/",
        f"/claims/{claim.pk}/",
        f"/claims/{claim.pk}/print/",
        "/articles/",
        f"/articles/{article.pk}/",
        "/figures/",
        *(f"/documents/{pk}/" for pk in Document.objects.order_by("pk").values_list("pk", flat=True)),
        *(f"/passages/{pk}/" for pk in Passage.objects.order_by("pk").values_list("pk", flat=True)[:2]),
        "/search/",
        "/discrepancies/",
        f"/discrepancies/{row.pk}/",
        "/discrepancies/look-alikes/",
        "/api/v1/reports/discrepancies.html",
        "/published/",
        f"/published/{claim.pk}/",
        f"/published/{claim.pk}/print/",
        f"/published/{claim.pk}/editions/1/",
        f"/published/{claim.pk}/contest/",
        "/corrections/",
        "/methodology/",
        "/api/v1/docs/",
    ]


def pages_of_desk(user: User) -> list[str]:
    """Every list with its forms, and the pages that are none of Django's."""
    document = Document.objects.order_by("pk").values_list("pk", flat=True)[0]
    request = RequestFactory().get("/")
    request.user = user
    return [
        "/admin/",
        "/admin/password_change/",
        *(page for shown in admin.site._registry.values() for page in _pages_of_list(shown, request)),
        *(f"/admin/claims/claim/?queue={state}" for state in ClaimState.values),
        "/admin/claims/claim/?assigned=me&verdict=refuted",
        "/admin/claims/claim/?q=lighthouse",
        "/admin/sources/source/import/",
        f"/admin/sources/document/{document}/differences/",
        f"/admin/auth/user/{user.pk}/password/",
    ]


def _pages_of_list(shown: Any, request: Any) -> Iterator[str]:
    def address(page: str, *args: object) -> str:
        return reverse(f"admin:{shown.opts.app_label}_{shown.opts.model_name}_{page}", args=args)

    yield address("changelist")
    if shown.has_add_permission(request):
        yield address("add")
    row = shown.model._default_manager.first()
    if row is not None:
        yield address("change", row.pk)
        yield address("history", row.pk)
        if shown.has_delete_permission(request, row):
            yield address("delete", row.pk)
