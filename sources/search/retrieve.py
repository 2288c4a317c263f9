"""Statement in, ranked passages out: keywords, names and vectors fused, English and Arabic on equal terms.

Similarities of sentence vectors run lower across languages than within one, so each is measured in standard deviations
above what is ordinary for that language's passages. That of the first encoder is blended with those of others, which
weigh more: across languages one that learnt from translations, within English that one and one that learnt from English
alone. A keyword score is taken as the share of the statement's weight that the passage covers; names, matched by sound,
count between languages, where words cannot meet. A passage beside one that matches better is drawn towards it, for what
a statement says in one sentence a source may say in two.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from factcheck.language.dates.relative import relative_years
from factcheck.language.detect import detect_language
from sources.search.analysis import is_value, name_terms, terms
from sources.search.array_scorer import Ranked
from sources.search.corpus import corpus_counts
from sources.search.cross_lingual import load_cross_lingual_encoder
from sources.search.encoder import Vectors, load_encoder
from sources.search.engine import View, current_view
from sources.search.english import load_english_encoder
from sources.search.keywords import LANGUAGE_NUMBERS
from sources.search.nearness import Asked, Help, Nearness
from sources.search.types import Hit, Retrieval

__all__ = ["FUSION", "Fusion", "corpus_counts", "retrieve", "search_view"]


@dataclass(frozen=True, slots=True)
class Fusion:
    """Weights against one standard deviation of similarity: full coverage by keywords, one unit of BM25 of names.

    `across` is the share of the second encoder in a similarity across languages, 0 to 1, `within` its share within
    English and `english` that of the third there. Within Arabic the first stands alone. Within a language they take a
    passage at most `fall` deviations below where the first has it: what only it sees is not lost.
    A number, month or amount weighs `value` times a word of its rarity: what differs is what is checked.
    `neighbour` is the share of the way that a passage is drawn up to its better neighbour; `depth` the number of
    candidates that each ranking brings up in each language. Chosen on the plateau of a grid, not at its peak.
    """

    content: float = 4.0
    value: float = 2.0
    names: float = 0.35
    across: float = 0.7
    within: float = 0.2
    english: float = 0.5
    fall: float = 0.6
    neighbour: float = 0.3
    depth: int = 200


FUSION = Fusion()
_ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class _Query:
    language: str
    terms: dict[str, float]
    names: dict[str, float]
    asked: Asked


def retrieve(
    query: str,
    *,
    language: str | None = None,
    limit: int = 50,
    passage_language: str | None = None,
    vector: Vectors | None = None,
) -> Retrieval:
    """The `limit` passages that bear most on a text, best first.

    `language` is the query's own, detected when None; `passage_language` keeps only passages in it; `vector`
    is the text's, where it is known already. IndexMissing when nothing was ever indexed.
    """
    view = current_view()
    return search_view(view, query, language=language, limit=limit, passage_language=passage_language, vector=vector)


def search_view(
    view: View,
    query: str,
    *,
    language: str | None = None,
    limit: int = 50,
    passage_language: str | None = None,
    vector: Vectors | None = None,
) -> Retrieval:
    """`retrieve` on a view of one's own."""
    spoken = language or detect_language(query) or "en"
    languages = [passage_language] if passage_language else list(LANGUAGE_NUMBERS)
    vector = load_encoder().encode_query(query) if vector is None else vector
    asked = _asked(view, query, vector, spoken, languages)
    prepared = _Query(spoken, query_terms(query), dict.fromkeys(name_terms(query, spoken), 1.0), asked)
    depth = max(FUSION.depth, 2 * limit)
    found = [_rank_language(view, prepared, language, depth) for language in languages]
    ranked = sorted((hit for part in found for hit in part.best(limit)), key=lambda hit: (-hit.score, hit.passage_id))
    return Retrieval([replace(hit, rank=rank) for rank, hit in enumerate(ranked[:limit], 1)], view.state.generation)


def query_terms(query: str) -> dict[str, float]:
    """The terms of a statement with what each weighs against a word of the same rarity.

    A year that the statement gives by its distance from another ("ten years later") is looked for as well.
    """
    meant = [*terms(query), *map(str, relative_years(query))]
    return {term: FUSION.value if is_value(term) else 1.0 for term in meant}


def _asked(view: View, query: str, vector: Vectors, spoken: str, languages: Sequence[str]) -> Asked:
    """Which spaces help the first among the passages of each language; an encoder that helps nowhere reads nothing."""
    helps: dict[str, list[Help]] = {language: [] for language in languages}
    read = view.cross_lingual.languages().intersection(languages) - ({spoken} - {_ENGLISH})
    if read:
        across = load_cross_lingual_encoder().encode_query(query)
        for language in read:
            share = FUSION.within if language == spoken else FUSION.across
            helps[language].append(Help(view.cross_lingual, across, share))
    for language in view.english.languages().intersection(languages) & {spoken}:
        helps[language].append(Help(view.english, load_english_encoder().encode_query(query), FUSION.english))
    return Asked(vector, helps, {spoken: FUSION.fall})


@dataclass(frozen=True, slots=True)
class _Candidates:
    """Passages of one language, ids ascending, with their fused scores and the figures behind them (NaN: none)."""

    passages: NDArray[np.int64]
    scores: NDArray[np.float64]
    bm25: NDArray[np.float64]
    similarities: NDArray[np.float32]

    def best(self, limit: int) -> list[Hit]:
        return [
            Hit(int(self.passages[at]), 0, float(self.scores[at]), _known(self.bm25[at]), _known(self.similarities[at]))
            for at in np.argsort(-self.scores, kind="stable")[:limit]
        ]


def _rank_language(view: View, query: _Query, language: str, depth: int) -> _Candidates:
    """Every passage of the language that a ranking brings up, or that stands beside one."""
    number = LANGUAGE_NUMBERS[language]
    content = view.keywords.search("content", query.terms, depth, number)
    names = view.keywords.search("names", query.names if language != query.language else {}, depth, number)
    nearness = Nearness(view.vectors, query.asked, language, depth)
    found = np.unique(np.concatenate([content.passages, names.passages, nearness.nearest]))
    passages = np.unique(np.concatenate([found, view.keywords.adjacent(found).ravel()]))
    similarities = nearness.similarities(passages)
    bm25 = _aligned(content, passages)
    known = ~(np.isnan(similarities) & np.isnan(bm25))  # what stands beside may be nobody, or not searchable any more
    passages, similarities, bm25 = passages[known], similarities[known], bm25[known]
    weight = view.keywords.weight("content", query.terms) or 1.0
    scores = (
        nearness.unusualness(passages, similarities)
        + FUSION.content * np.nan_to_num(bm25) / weight
        + FUSION.names * np.nan_to_num(_aligned(names, passages))
    )
    return _Candidates(passages, _drawn_up(scores, passages, view.keywords.adjacent(passages)), bm25, similarities)


def _drawn_up(
    scores: NDArray[np.float64], passages: NDArray[np.int64], beside: NDArray[np.int64]
) -> NDArray[np.float64]:
    """Scores after each passage has been drawn towards its better neighbour; `beside` is (n, 2) of passage ids."""
    if not len(passages):
        return scores
    at = np.minimum(np.searchsorted(passages, beside), len(passages) - 1)
    better = np.where(passages[at] == beside, scores[at], -np.inf).max(axis=1)
    return np.asarray(scores + FUSION.neighbour * np.maximum(0.0, better - scores))


def _aligned(ranked: Ranked, passages: NDArray[np.int64]) -> NDArray[np.float64]:
    """The score of each passage (ids ascending), NaN for those that were not ranked."""
    scores = np.full(len(passages), np.nan)
    at = np.minimum(np.searchsorted(passages, ranked.passages), max(len(passages) - 1, 0))
    found = passages[at] == ranked.passages if len(passages) else np.zeros(len(at), np.bool_)
    scores[at[found]] = ranked.scores[found]
    return scores


def _known(value: np.floating) -> float | None:
    return None if np.isnan(value) else float(value)
