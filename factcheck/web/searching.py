"""The page on which the corpus is searched."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from factcheck.claims.present import present_hits
from factcheck.claims.unfit_statements import RefusedStatement, accept_query
from factcheck.web.evidence import passage_href
from factcheck.web.highlight import direction
from sources.models import Passage
from sources.search.engine import IndexMissing
from sources.search.retrieve import retrieve

# As an address holds them: an Arabic letter takes six bytes of the line that the web server reads.
LONGEST_QUERY = 1_000
RESULTS = 20


@require_GET
def search(request: HttpRequest) -> HttpResponse:
    """`/search/?q=`: the passages that a check would read, each with where it stands."""
    words = request.GET.get("q", "")[:LONGEST_QUERY]
    context: dict[str, Any] = {"words": words, "longest": LONGEST_QUERY}
    if not words.strip():
        return render(request, "web/search.html", context)
    try:
        found = retrieve(accept_query(words), limit=RESULTS)
    except RefusedStatement as refusal:
        return render(request, "web/search.html", context | {"problem": str(refusal)}, status=422)
    except IndexMissing as missing:
        return render(request, "web/search.html", context | {"problem": str(missing)}, status=503)
    return render(request, "web/search.html", context | {"results": _results(present_hits(found))})


def _results(hits: list[dict[str, Any]]) -> list[dict[str, Any]]:
    ids = [hit["passage"]["id"] for hit in hits]
    ordinals = dict(Passage.objects.filter(pk__in=ids).values_list("pk", "ordinal"))
    return [
        {
            **hit,
            "direction": direction(hit["passage"]["language"]),
            "href": passage_href(hit["document"]["id"], hit["passage"]["id"], ordinals[hit["passage"]["id"]]),
        }
        for hit in hits
    ]
