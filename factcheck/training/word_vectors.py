"""A lexicon of two languages from the vectors of single words in a space that both share.

A word's translation is its nearest neighbour of the other language by cross-domain similarity local scaling (Conneau et
al., "Word Translation Without Parallel Data", 2018), which takes away what makes some words everybody's neighbour; both
must take each other for it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from factcheck.language.words.words import content_words
from sources.search.cross_lingual import load_cross_lingual_encoder

Vectors = NDArray[np.float32]
_NEIGHBOURS = 10
_AT_ONCE = 4_000
_LEAST = 0.07
_ENGLISH_WORDS, _ARABIC_WORDS = 40_000, 100_000


def learn_lexicon_of_words() -> dict[str, str]:
    """The lexicon of the commonest words of both languages, by the encoder that is used for search across them."""
    from wordfreq import top_n_list  # noqa: PLC0415  only in the extra `train`

    english = [word for word in top_n_list("en", _ENGLISH_WORDS) if word.isascii() and word.isalpha()]
    arabic = [word for word in top_n_list("ar", _ARABIC_WORDS) if not word.isascii() and word.isalpha()]
    encoder = load_cross_lingual_encoder()
    vectors = encoder.encode_passages(english), encoder.encode_passages(arabic)
    return translations_by_vectors(english, arabic, vectors)


def translations_by_vectors(
    english: Sequence[str], arabic: Sequence[str], vectors: tuple[Vectors, Vectors]
) -> dict[str, str]:
    """Stem of either language to the commonest form of its counterpart in the other.

    Words come with the commonest first, their unit `vectors` (words, width) in the same order.
    """
    first, second = vectors
    there, back = _likeliest(first, second), _likeliest(second, first)
    mutual = [(one, other) for one, (other, score) in enumerate(there) if back[other][0] == one and score >= _LEAST]
    lexicon: dict[str, str] = {}
    for one, other in mutual:
        for word, translation in ((english[one], arabic[other]), (arabic[other], english[one])):
            stems = [found.stem for found in content_words(word)]
            if len(stems) == 1:
                lexicon.setdefault(stems[0], translation)
    return lexicon


def _likeliest(words: Vectors, others: Vectors) -> list[tuple[int, float]]:
    """For each word the place of its nearest other, and how much nearer the two are than each to its neighbours."""
    crowd, crowd_of_others = _crowd(words, others), _crowd(others, words)
    found: list[tuple[int, float]] = []
    for start in range(0, len(words), _AT_ONCE):
        near = 2 * words[start : start + _AT_ONCE] @ others.T - crowd_of_others
        best = near.argmax(axis=1)
        scores = near[np.arange(len(best)), best] - crowd[start : start + _AT_ONCE]
        found += zip(best.tolist(), scores.tolist(), strict=True)
    return found


def _crowd(words: Vectors, others: Vectors) -> Vectors:
    """How near each word is, in the mean, to its nearest others."""
    count = min(_NEIGHBOURS, len(others))
    rows = [
        np.sort(np.partition(words[start : start + _AT_ONCE] @ others.T, -count, axis=1)[:, -count:], axis=1).mean(
            axis=1
        )
        for start in range(0, len(words), _AT_ONCE)
    ]
    return np.concatenate(rows)
