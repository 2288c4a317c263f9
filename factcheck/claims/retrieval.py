"""The passages that a statement is checked against: the nearest by search, ranked again by what they tell of."""

from __future__ import annotations

from dataclasses import dataclass, replace

from factcheck.agreement.relevance import relevance
from factcheck.agreement.types import Statement
from factcheck.claims.found_passages import load_passages, quote_of
from sources.search.retrieve import retrieve
from sources.search.types import Retrieval


@dataclass(frozen=True, slots=True)
class RetrievalSettings:
    """`depth` of the nearest are ranked again, however few are asked for: the first ten of twenty are the first ten."""

    depth: int = 60


SETTINGS = RetrievalSettings()


def retrieve_evidence(statement: Statement, limit: int) -> Retrieval:
    """The `limit` passages that bear most on a statement, best first; IndexMissing before anything was ever indexed.

    A hit's score is that of the search and the passage's relevance together. What has been withdrawn is left out.
    """
    found = retrieve(statement.text, language=statement.language, limit=max(SETTINGS.depth, limit))
    passages = load_passages([hit.passage_id for hit in found.hits])
    scored = [
        replace(hit, score=hit.score + relevance(statement, quote_of(passages[hit.passage_id])))
        for hit in found.hits
        if hit.passage_id in passages
    ]
    ranked = sorted(scored, key=lambda hit: (-hit.score, hit.passage_id))[:limit]
    return Retrieval([replace(hit, rank=rank) for rank, hit in enumerate(ranked, 1)], found.generation)
