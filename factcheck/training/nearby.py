"""Neutral pairs of a statement and the passages nearest to it that it was not written about.

What a search brings up besides the evidence shares names, places and years with the statement and says nothing of it;
a model that has not seen many such passages takes them for proof one way or the other.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Mapping, Sequence

import bm25s

from factcheck.agreement.types import EntailmentModel
from factcheck.language.words.words import content_words
from factcheck.training.pairs import LabelledPair
from factcheck.training.reading import as_read

ORIGIN = "nearby"
_NEAREST = 6
# A passage with more of a statement's words may well bear it out or refute it.
_MOST_COVERED = 0.75
Translation = tuple[str, str]


class Neighbours:
    """The nearest of `texts` to a text, by BM25 over stems."""

    def __init__(self, texts: Sequence[str]) -> None:
        self.stems = [_stems(text) for text in texts]
        self.ranking = bm25s.BM25()
        self.ranking.index(self.stems, show_progress=False)

    def of(self, text: str) -> list[int]:
        """Places of the nearest texts that do not cover nearly all of its words, nearest first."""
        wanted = _stems(text)
        if not wanted:
            return []
        found, scores = self.ranking.retrieve([wanted], k=min(_NEAREST, len(self.stems)), show_progress=False)
        near = [int(place) for place, score in zip(found[0], scores[0], strict=True) if score > 0]
        return [place for place in near if _covered(wanted, self.stems[place]) <= _MOST_COVERED]


def nearby_pairs(
    sets: Mapping[str, Sequence[LabelledPair]], names: Sequence[str], source: random.Random
) -> list[LabelledPair]:
    """One or two for each statement of the sets `names` that has evidence; passages come from all of them."""
    evidence: dict[str, set[str]] = defaultdict(set)
    for name in names:
        for pair in sets[name]:
            evidence[pair.statement].add(pair.passage)
    passages = sorted(set().union(*evidence.values()))
    neighbours = Neighbours(passages)
    pairs = []
    for statement, own in sorted(evidence.items()):
        near = [passages[place] for place in neighbours.of(statement)]
        others = [passage for passage in near if not any(_overlaps(passage, known) for known in own)]
        pairs += [_neutral(passage, statement) for passage in source.sample(others, min(2, len(others)))]
    return pairs


def without_doubtful(pairs: Sequence[LabelledPair], model: EntailmentModel) -> list[LabelledPair]:
    """Those that a model trained before does not take for proof: what one article tells twice is not neutral."""
    scores = model.logits([as_read(pair) for pair in pairs])
    return [pair for pair, row in zip(pairs, scores, strict=True) if row[pair.answer] >= max(row)]


def nearby_translations(translations: Sequence[Translation], source: random.Random) -> list[LabelledPair]:
    """Each sentence with the sentence nearest to it among the others, in all four directions of two languages."""
    neighbours = Neighbours([english for english, _ in translations])
    pairs = []
    for place, (english, _) in enumerate(translations):
        near = [other for other in neighbours.of(english) if other != place]
        for passage_at, statement_at in ((0, 0), (0, 1), (1, 0), (1, 1)):
            if near:
                other = translations[source.choice(near)]
                pairs.append(_neutral(other[passage_at], translations[place][statement_at]))
    return pairs


def _neutral(passage: str, statement: str) -> LabelledPair:
    return LabelledPair(passage, statement, "neutral", ORIGIN)


def _stems(text: str) -> list[str]:
    return [word.stem for word in content_words(text)]


def _covered(wanted: Sequence[str], stems: Sequence[str]) -> float:
    return len(set(wanted) & set(stems)) / len(set(wanted))


def _overlaps(passage: str, known: str) -> bool:
    """Whether one is part of the other: evidence is quoted in longer and shorter stretches."""
    return passage in known or known in passage
