"""Statement in, ranked passages out: keywords, names and vectors fused, English and Arabic on equal terms.

Similarities of sentence vectors run lower across languages than within one, so each is measured in standard deviations
above what is ordinary for that language's passages. That of the first encoder is blended with that of a second, which
weighs more: across languages one that learnt from translations, within English one that learnt from English alone. A
keyword score is taken as the share of the statement's weight that the passage covers; names, matched by sound, count
between languages, where words cannot meet. A passage beside one that matches better is drawn towards it, for what a
statement says in one sentence a source may say in two.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from factcheck.language.detect import detect_language
from factcheck.language.relative import relative_years
from sources.search.analysis import is_value, name_terms, terms
from sources.search.array_scorer import Ranked
from sources.search.corpus import corpus_counts
from sources.search.cross_lingual import load_cross_lingual_encoder
from sources.search.encoder import Vectors, load_encoder
from sources.search.engine import View, current_view
from sources.search.english import load_english_encoder
from sources.search.keywords import LANGUAGE_NUMBERS
from sources.search.types import Hit, Retrieval
from sources.search.vector_scan import Scan, VectorSnapshot

__all__ = ["FUSION", "Fusion", "corpus_counts", "retrieve", "search_view"]


@dataclass(frozen=True, slots=True)
class Fusion:
    """Weights against one standard deviation of similarity: full coverage by keywords, one unit of BM25 of names.

    `across` is the share of the second encoder in a similarity across languages, 0 to 1; `english` that of the third
    between an English statement and an English passage. Within Arabic the first stands alone.
    A number, month or amount weighs `value` times a word of its rarity: what differs is what is checked.
    `neighbour` is the share of the way that a passage is drawn up to its better neighbour; `depth` the number of
    candidates that each ranking brings up in each language. Chosen on the plateau of a grid, not at its peak.
    """

    content: float = 4.5
    value: float = 2.0
    names: float = 0.35
    across: float = 0.7
    english: float = 0.6
    neighbour: float = 0.3
    depth: int = 200


FUSION = Fusion()


class _Second(NamedTuple):
    """Another space beside the first, the query's vector in it, and its share of a similarity."""

    space: VectorSnapshot
    vector: Vectors
    share: float


@dataclass(frozen=True, slots=True)
class _Query:
    language: str
    terms: dict[str, float]
    names: dict[str, float]
    vector: Vectors
    seconds: Mapping[str, _Second]  # by the language of passages; none where the first space stands alone


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
    seconds = _seconds(view, query, spoken, languages)
    prepared = _Query(spoken, query_terms(query), dict.fromkeys(name_terms(query, spoken), 1.0), vector, seconds)
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


def _seconds(view: View, query: str, spoken: str, languages: Sequence[str]) -> dict[str, _Second]:
    """Which space helps the first among the passages of each language; no query is encoded for one that helps none."""
    across = view.cross_lingual.languages().intersection(languages) - {spoken}
    within = view.english.languages().intersection(languages) & {spoken}
    seconds: dict[str, _Second] = {}
    if across:
        second = _Second(view.cross_lingual, load_cross_lingual_encoder().encode_query(query), FUSION.across)
        seconds |= dict.fromkeys(across, second)
    if within:
        second = _Second(view.english, load_english_encoder().encode_query(query), FUSION.english)
        seconds |= dict.fromkeys(within, second)
    return seconds


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
    nearness = _Nearness(view, query, language, depth)
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


class _Nearness:
    """How near the passages of one language are to a query: by the first space and, where there is one, a second."""

    def __init__(self, view: View, query: _Query, language: str, depth: int) -> None:
        self._first = view.vectors.scan(language, query.vector, depth)
        self._second: Scan | None = None
        self._share = 0.0
        self.nearest = np.array(self._first.nearest, np.int64)
        if language in query.seconds:
            space, vector, self._share = query.seconds[language]
            self._second = space.scan(language, vector, depth)
            self.nearest = np.append(self.nearest, np.array(self._second.nearest, np.int64))

    def similarities(self, passages: NDArray[np.int64]) -> NDArray[np.float32]:
        """(n,) cosines in the first space, NaN for a passage without a vector."""
        return self._first.similarities(passages)

    def unusualness(self, passages: NDArray[np.int64], similarities: NDArray[np.float32]) -> NDArray[np.float32]:
        """(n,) standard deviations above the ordinary; `similarities` are those of the first space."""
        first = self._first.unusualness(similarities)
        if self._second is None:
            return first
        cosines = self._second.similarities(passages)
        second = self._second.unusualness(cosines)
        # Until the writer has come to it, a passage has no vector in the second space.
        return np.where(np.isnan(cosines), first, (1 - self._share) * first + self._share * second)


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
