"""Search as the API answers it."""

from __future__ import annotations

from typing import Any

from factcheck.api.problems import Unavailable
from factcheck.claims.present import present_hits
from sources.search.engine import IndexMissing
from sources.search.retrieve import retrieve


def search_passages(q: str, limit: int, language: str | None = None) -> dict[str, Any]:
    """The ranked passages for a query, each with the passage and retrieval keys of `check --json`."""
    try:
        found = retrieve(q, language=language, limit=limit)
    except IndexMissing as missing:
        raise Unavailable(str(missing)) from missing
    return {"query": q, "generation": found.generation, "results": present_hits(found)}
