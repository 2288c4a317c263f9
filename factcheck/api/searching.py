"""Search as the API answers it."""

from __future__ import annotations

from typing import Any

from factcheck.api.problems import Unavailable, Unprocessable
from factcheck.claims.present import present_hits
from factcheck.claims.unfit_statements import RefusedStatement, accept_query
from sources.search.engine import IndexMissing
from sources.search.retrieve import retrieve


def search_passages(q: str, limit: int, language: str | None = None) -> dict[str, Any]:
    """The ranked passages for a query, each with the passage and retrieval keys of `check --json`.

    `language` keeps only passages in it; the query may be in either.
    """
    try:
        found = retrieve(accept_query(q), limit=limit, passage_language=language)
    except RefusedStatement as refusal:
        raise Unprocessable(str(refusal)) from refusal
    except IndexMissing as missing:
        raise Unavailable(str(missing)) from missing
    return {"query": q, "generation": found.generation, "results": present_hits(found)}
