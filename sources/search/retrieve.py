"""Statement in, ranked passages out: keywords, names and vectors fused, English and Arabic on equal terms.

Similarities of sentence vectors run lower across languages than within one, so each is measured in standard deviations
above what is ordinary for that language's passages. A keyword score is taken as the share of the statement's weight
that the passage covers; names, matched by sound, count between languages, where words cannot meet. A passage beside one
that matches better is drawn towards it, for what a statement says in one sentence a source may say in two.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

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
    """Weights against one standard deviation of similarity: full coverage by keywords, one unit of BM25 of names.

    `neighbour` is the share of the way that a passage is drawn up to its better neighbour; `depth` the number of
    candidates that each ranking brings up in each language. Chosen on the plateau of a grid, not at its peak.
    """

    content: float = 3.5
    names: float = 0.35
    neighbour: float = 0.3
    depth: int = 200


FUSION = Fusion()


@dataclass(frozen=True, slots=True)
class _Query:
    language: str
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
    spoken = language or detect_language(query) or "en"
    prepared = _Query(spoken, terms(query), name_terms(query, spoken), load_encoder().encode_query(query))
    languages = [passage_language] if passage_language else list(LANGUAGE_NUMBERS)
    depth = max(FUSION.depth, 2 * limit)
    found = [hit for language in languages for hit in _rank_language(view, prepared, language, depth)]
    found.sort(key=lambda hit: (-hit.score, hit.passage_id))
    return Retrieval([replace(hit, rank=rank) for rank, hit in enumerate(found[:limit], 1)], view.state.generation)


def _rank_language(view: View, query: _Query, language: str, depth: int) -> list[Hit]:
    """Every passage of the language that a ranking brings up, or that stands beside one, with its fused score."""
    content = _keyword_scores(view, "content", query.terms, language, depth)
    names = _keyword_scores(view, "names", query.names, language, depth) if language != query.language else {}
    scan = view.vectors.scan(language, query.vector, depth)
    found = {*content, *names, *scan.nearest}
    beside = view.keywords.adjacent(found)
    similarities = scan.similarities(sorted({*found, *(other for others in beside.values() for other in others)}))
    weight = view.keywords.weight("content", query.terms) or 1.0
    scores = {
        passage: scan.unusualness(similarities.get(passage))
        + FUSION.content * content.get(passage, 0.0) / weight
        + FUSION.names * names.get(passage, 0.0)
        for passage in sorted(found | similarities.keys())
    }
    return [
        Hit(passage, 0, _drawn_up(score, passage, scores, beside), content.get(passage), similarities.get(passage))
        for passage, score in scores.items()
    ]


def _drawn_up(score: float, passage: int, scores: Mapping[int, float], beside: Mapping[int, Sequence[int]]) -> float:
    better = max((scores[other] for other in beside.get(passage, ()) if other in scores), default=score)
    return score + FUSION.neighbour * max(0.0, better - score)


def _keyword_scores(view: View, field: str, wanted: list[str], language: str, depth: int) -> dict[int, float]:
    ranked = view.keywords.search(field, wanted, depth, LANGUAGE_NUMBERS[language])
    return dict(zip(ranked.passages.tolist(), ranked.scores.tolist(), strict=True))
