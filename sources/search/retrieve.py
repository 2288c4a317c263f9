"""Statement in, ranked passages out: keywords, names and vectors fused, English and Arabic on equal terms.

Similarities of sentence vectors run lower across languages than within one, so each is measured in standard deviations
above what is ordinary for that language's passages. A keyword score is taken as the share of the query's weight that
the passage covers. The weighted sum of the three orders the list.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.language.detect import detect_language
from sources.search.analysis import name_terms, terms
from sources.search.corpus import corpus_counts
from sources.search.encoder import Vectors, load_encoder
from sources.search.engine import View, current_view
from sources.search.keywords import LANGUAGE_NUMBERS
from sources.search.types import Hit, Retrieval

__all__ = ["FUSION", "Fusion", "corpus_counts", "retrieve", "search_view"]


@dataclass(frozen=True, slots=True)
class Fusion:
    """Weights of keyword and name coverage against one standard deviation of similarity; candidates per ranking."""

    content: float = 5.0
    names: float = 2.0
    depth: int = 200


FUSION = Fusion()


@dataclass(frozen=True, slots=True)
class _Query:
    terms: list[str]
    names: list[str]
    vector: Vectors


def retrieve(
    query: str, *, language: str | None = None, limit: int = 50, passage_language: str | None = None
) -> Retrieval:
    """The `limit` passages that bear most on a text, best first.

    `language` is the query's own, detected when None; `passage_language` keeps only passages in it. IndexMissing when
    nothing was ever indexed.
    """
    return search_view(current_view(), query, language=language, limit=limit, passage_language=passage_language)


def search_view(
    view: View, query: str, *, language: str | None = None, limit: int = 50, passage_language: str | None = None
) -> Retrieval:
    """`retrieve` on a view of one's own."""
    names = name_terms(query, language or detect_language(query) or "en")
    prepared = _Query(terms(query), names, load_encoder().encode_query(query))
    languages = [passage_language] if passage_language else list(LANGUAGE_NUMBERS)
    depth = max(FUSION.depth, 2 * limit)
    found = [hit for language in languages for hit in _rank_language(view, prepared, language, depth)]
    found.sort(key=lambda hit: (-hit.score, hit.passage_id))
    hits = [Hit(hit.passage_id, rank, hit.score, hit.bm25, hit.similarity) for rank, hit in enumerate(found[:limit], 1)]
    return Retrieval(hits, view.state.generation)


def _rank_language(view: View, query: _Query, language: str, depth: int) -> Iterator[Hit]:
    """Every passage of the language that one of the three rankings brings up, with its fused score; unranked."""
    content = _keyword_scores(view, "content", query.terms, language, depth)
    names = _keyword_scores(view, "names", query.names, language, depth)
    content_weight = view.keywords.weight("content", query.terms) or 1.0
    names_weight = view.keywords.weight("names", query.names) or 1.0
    scan = view.vectors.scan(language, query.vector, depth)
    candidates = sorted({*content, *names, *scan.nearest})
    similarities = scan.similarities(candidates)
    for passage in candidates:
        bm25, similarity = content.get(passage), similarities.get(passage)
        score = (
            scan.unusualness(similarity)
            + FUSION.content * content.get(passage, 0.0) / content_weight
            + FUSION.names * names.get(passage, 0.0) / names_weight
        )
        yield Hit(passage, 0, score, bm25, similarity)


def _keyword_scores(view: View, field: str, wanted: list[str], language: str, depth: int) -> dict[int, float]:
    ranked = view.keywords.search(field, wanted, depth, LANGUAGE_NUMBERS[language])
    return dict(zip(ranked.passages.tolist(), ranked.scores.tolist(), strict=True))
