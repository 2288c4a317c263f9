"""Whether two words, in either script, may be one name in two spellings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache

from factcheck.language.names.translit import skeleton
from factcheck.language.normalise import fold

# Two spellings of one name have this much in common; of many words some has nearly as much with any.
_ALIKE, _ALIKE_AMONG_MANY = 0.67, 0.75
_SHORTEST_KEY = 3
# What German, Spanish, the Slavic languages and Pinyin read otherwise than English.
_READ_ELSEWHERE = (
    *(("j", "y"), ("w", "v"), ("j", "kh"), ("ch", "kh"), ("c", "ts"), ("z", "ts")),
    *(("zh", "ch"), ("q", "ch"), ("x", "sh"), ("x", "kh"), ("c", "ch"), ("j", "ch"), ("g", "k")),
)
_GLUED = re.compile(r"\A[وف]?[بكل]?(?:ال)?")
_WORD = re.compile(r"[^\W\d_]+")


def sound_alike(one: str, other: str) -> bool:
    """Whether one written word may be the other in another spelling."""
    return any(_alike(first, second) >= _ALIKE for first in _sounds(one) for second in _sounds(other))


def sounds_like_any(word: str, text: str) -> bool:
    """Whether a word of a text, without what may be glued before it, may be the given one in another spelling."""
    sounds = _sounds_in(text)
    return any(_alike(one, other) >= _ALIKE_AMONG_MANY for one in _sounds(word) for other in sounds)


@lru_cache(maxsize=10_000)
def _sounds_in(text: str) -> frozenset[str]:
    return frozenset(sound for written in _WORD.findall(text) for form in _unglued(written) for sound in _sounds(form))


def consonants(word: str) -> int:
    """How many consonants there are to know a word by."""
    return len(skeleton(word))


@lru_cache(maxsize=100_000)
def _sounds(word: str) -> frozenset[str]:
    """How it sounds; in Latin letters also as other languages read them."""
    folded = fold(word)
    if not folded.isascii():
        return frozenset({skeleton(word)})
    others = (folded.replace(letters, read) for letters, read in _READ_ELSEWHERE)
    german, pinyin = folded.replace("j", "y").replace("w", "v"), folded.replace("zh", "ch").replace("g", "k")
    return frozenset(map(skeleton, (folded, german, pinyin, *others)))


def _unglued(written: str) -> Iterable[str]:
    if written.isascii():
        return (written,)
    folded = fold(written)
    return dict.fromkeys((folded, folded.removeprefix("ال"), _GLUED.sub("", folded)))


@lru_cache(maxsize=100_000)
def _alike(one: str, other: str) -> float:
    if min(len(one), len(other)) < _SHORTEST_KEY:
        return float(one == other and len(one) == _SHORTEST_KEY - 1)
    if 2 * len(set(one) & set(other)) < min(len(set(one)), len(set(other))):
        return 0.0  # no matcher need look
    return SequenceMatcher(None, one, other).ratio()
