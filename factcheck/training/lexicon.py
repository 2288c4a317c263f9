"""A lexicon of two languages learnt from sentences and their translations.

Brown et al., "The Mathematics of Statistical Machine Translation" (1993), model 1, over stems, in both directions; only
stems that take each other for their likeliest translation are kept.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from factcheck.language.words.words import content_words

Translation = tuple[str, str]
Stems = Sequence[tuple[Sequence[str], Sequence[str]]]
_ROUNDS = 8
_LIKELY = 0.3
_OFTEN = 2


def learn_lexicon(translations: Sequence[Translation]) -> dict[str, str]:
    """Stem of either language to the commonest written form of its counterpart in the other."""
    texts = [(_stems(english), _stems(arabic)) for english, arabic in translations]
    forms = _commonest_forms([text for pair in translations for text in pair])
    there, back = _likeliest(texts), _likeliest([(arabic, english) for english, arabic in texts])
    times = Counter(stem for english, _ in texts for stem in set(english))
    agreed = [(one, other) for one, other in there.items() if back.get(other) == one and times[one] >= _OFTEN]
    return {stem: forms[other] for one, two in agreed for stem, other in ((one, two), (two, one))}


def _stems(text: str) -> list[str]:
    return list(dict.fromkeys(word.stem for word in content_words(text) if not word.stem.isdecimal()))


def _commonest_forms(texts: Sequence[str]) -> dict[str, str]:
    forms: dict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        for word in content_words(text):
            forms[word.stem][text[word.start : word.end].lower()] += 1
    return {stem: found.most_common(1)[0][0] for stem, found in forms.items()}


def _likeliest(texts: Stems) -> dict[str, str]:
    """For each stem of the first texts its likeliest translation, if that is likely."""
    places: dict[tuple[str, str], int] = {}
    tables = [
        np.array([[places.setdefault((one, other), len(places)) for one in first] for other in second], np.int64)
        for first, second in texts
        if first and second
    ]
    chances = _expect(tables, np.unique([one for one, _ in places], return_inverse=True)[1])
    best: dict[str, tuple[float, str]] = {}
    for (one, other), chance in zip(places, chances.tolist(), strict=True):
        best[one] = max(best.get(one, (_LIKELY, "")), (chance, other))
    return {one: other for one, (_, other) in best.items() if other}


def _expect(tables: Sequence[NDArray[np.int64]], sources: NDArray[np.int64]) -> NDArray[np.float64]:
    """Chances (pairs,) by expectation and maximisation; a table has the place of each pair of its two texts."""
    chances = np.ones(len(sources))
    for _ in range(_ROUNDS):
        counts = np.zeros(len(sources))
        for table in tables:
            shares = chances[table]
            np.add.at(counts, table, shares / shares.sum(axis=1, keepdims=True))
        chances = counts / np.bincount(sources, counts)[sources]
    return chances
