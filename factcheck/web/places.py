"""A passage by its own address, which outlives the version that it was quoted from, or says that it does not."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET

from factcheck.web.evidence import passage_href
from factcheck.web.highlight import direction
from sources.models import Document, DocumentState, Passage


@dataclass(frozen=True, slots=True)
class Successor:
    """The version in force of a document that is no longer, and where the very same text stands in it, if it does."""

    document: Document
    href: str


@require_GET
def passage(request: HttpRequest, passage_id: int) -> HttpResponse:
    """`/passages/<id>/`: leads into the document; of an old version, says what became of the text."""
    found = get_object_or_404(Passage.objects.select_related("document__source").defer("document__text"), pk=passage_id)
    href = passage_href(found.document_id, found.pk, found.ordinal)
    if found.document.state == DocumentState.CURRENT:
        return redirect(href)
    context = {"passage": found, "href": href, "dir": direction(found.language), "successor": successor_of(found)}
    return render(request, "web/passage.html", context)


def successor_of(passage: Passage) -> Successor | None:
    """The current version of the passage's document; None for a document that was withdrawn or is current itself."""
    document = passage.document
    current = Document.objects.filter(source=document.source_id, name=document.name, state=DocumentState.CURRENT)
    newer = current.exclude(pk=document.pk).defer("text").first()
    if newer is None:
        return None
    same = newer.passages.filter(sha256=passage.sha256, text=passage.text).order_by("ordinal").first()
    return Successor(newer, passage_href(newer.pk, same.pk, same.ordinal) if same else "")
