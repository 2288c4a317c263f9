"""Pages of articles: hand a text in, and read it with each statement that can be checked marked in place."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from factcheck.claims import selectors
from factcheck.claims.articles import hand_in_article
from factcheck.claims.check import RefusedStatement
from factcheck.claims.models import Claim
from factcheck.web.forms import ArticleForm
from factcheck.web.highlight import direction
from factcheck.web.live import live
from factcheck.web.progress import article_progress

SUBMIT = "claims.add_article"
RECENT_ARTICLES = 8


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the article: a claim, or what stands between two."""

    text: str
    claim: Claim | None = None


@never_cache
@require_http_methods(["GET", "POST"])
def articles(request: HttpRequest) -> HttpResponse:
    """`/articles/`: the form; a POST makes a claim of each sentence that can be checked and goes to the article."""
    if not request.user.has_perm(SUBMIT):
        raise PermissionDenied
    form = ArticleForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        try:
            article, _, _ = hand_in_article(said["text"], said["language"] or None, submitted_by=request.user)
        except RefusedStatement as refusal:
            form.add_error("text", str(refusal))
        else:
            return redirect("article", article_id=article.pk)
    recent = selectors.visible_articles(request.user)[:RECENT_ARTICLES]
    return render(request, "web/articles.html", {"form": form, "recent": recent}, status=422 if form.errors else 200)


@never_cache
@require_GET
def article(request: HttpRequest, article_id: uuid.UUID) -> HttpResponse:
    """`/articles/<id>/`: the text, its claims in place, and how far their checks are."""
    found = get_object_or_404(selectors.visible_articles(request.user), pk=article_id)
    claims = list(
        selectors.with_latest_verdict(found.claims.filter(split_at=None).order_by("article_start", "created_at"))
    )
    context: dict[str, Any] = {
        "article": found,
        "dir": direction(found.language),
        "claims": claims,
        "pieces": list(_pieces(found.text, claims)),
        "progress": article_progress(found.pk),
    }
    return render(request, "web/article.html", context)


@never_cache
@require_GET
def article_state(request: HttpRequest, article_id: uuid.UUID) -> JsonResponse:
    """`/articles/<id>/state/`: what the page's script asks while checks run and nobody tells it."""
    found = get_object_or_404(selectors.visible_articles(request.user), pk=article_id)
    return JsonResponse(article_progress(found.pk))


@never_cache
@require_GET
def article_events(request: HttpRequest, article_id: uuid.UUID) -> HttpResponseBase:
    """`/articles/<id>/events/`: the same, told as server-sent events when it changes."""
    found = get_object_or_404(selectors.visible_articles(request.user), pk=article_id)
    return live(partial(article_progress, found.pk))


def _pieces(text: str, claims: Sequence[Claim]) -> Iterator[Piece]:
    """The pieces, joined, are the text; of two claims on one stretch, parts of a third, the first has it."""
    begin = 0
    for claim in claims:
        start, end = claim.article_start or 0, claim.article_end or 0
        if start < begin:
            continue
        if begin < start:
            yield Piece(text[begin:start])
        yield Piece(text[start:end], claim)
        begin = end
    if begin < len(text):
        yield Piece(text[begin:])
