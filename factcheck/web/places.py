"""A passage by its own address, which outlives the version that it was quoted from, or says that it does not."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET

from factcheck.claims.models import Claim, Publication
from factcheck.web.evidence import passage_href
from factcheck.web.highlight import direction
from factcheck.web.origins import origin_of
from factcheck.web.surroundings import surroundings
from sources.models import Document, DocumentState, Passage


@dataclass(frozen=True, slots=True)
class Successor:
    """The version in force of a document that is no longer, and where the very same text stands in it, if it does."""

    document: Document
    href: str


@login_not_required
@require_GET
def passage(request: HttpRequest, passage_id: int) -> HttpResponse:
    """`/passages/<id>/`: leads into the document; of an old version, says what became of the text.

    Whoever has no account reads what the page of a published verdict shows of it, and nothing else.
    """
    if not request.user.is_authenticated:
        return _excerpt(request, passage_id)
    found = get_object_or_404(Passage.objects.select_related("document__source").defer("document__text"), pk=passage_id)
    href = passage_href(found.document_id, found.pk, found.ordinal)
    if found.document.state == DocumentState.CURRENT:
        return redirect(href)
    context = {"passage": found, "href": href, "dir": direction(found.language), "successor": successor_of(found)}
    return render(request, "web/passage.html", context)


def _excerpt(request: HttpRequest, passage_id: int) -> HttpResponse:
    """The login for a passage that no published verdict quotes, be there such a passage or not."""
    editions = Publication.objects.filter(review__seen__evidence__passage=passage_id)
    claims = list(Claim.objects.filter(pk__in=editions.values("claim")))
    if not claims:
        return redirect_to_login(request.get_full_path())
    found = Passage.objects.select_related("document__source").defer("document__text").get(pk=passage_id)
    context = {
        "passage": found,
        "around": surroundings(found.pk, found.start, found.end),
        "origin": origin_of(found),
        "quoted_by": claims,
        "dir": direction(found.language),
    }
    return render(request, "web/excerpt.html", context)


def successor_of(passage: Passage) -> Successor | None:
    """The current version of the passage's document; None for a document that was withdrawn or is current itself."""
    document = passage.document
    current = Document.objects.filter(source=document.source_id, name=document.name, state=DocumentState.CURRENT)
    newer = current.exclude(pk=document.pk).defer("text").first()
    if newer is None:
        return None
    same = newer.passages.filter(sha256=passage.sha256, text=passage.text).order_by("ordinal").first()
    return Successor(newer, passage_href(newer.pk, same.pk, same.ordinal) if same else "")
