"""Which of the messages and sentences are prose, and which are translations of each other."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Protocol

from sources.search.encoder import Vectors

_MARKUP = re.compile(r"[<{}$%\[\]|#\\&…]|https?:|\.{3}")
_ARABIC = re.compile("[\u0600-\u06ff]")
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_FEWEST, _MOST = 6, 45
# Under this likeness sentences are mostly out of step, over it mostly true.
_LIKE = 0.5


class SentenceEncoder(Protocol):
    def encode_passages(self, texts: list[str]) -> Vectors:
        """Unit vectors (texts, width) in which a sentence and its translation are near each other."""


def plain_pairs(pairs: Iterable[tuple[str, str]], encoder: SentenceEncoder) -> list[tuple[str, str]]:
    """(English, Arabic) sentences of some length without markup, each English one once, that say the same."""
    cleaned = ((english.strip(), _DIRECTIONS.sub("", arabic).strip()) for english, arabic in pairs)
    plain = list({english: (english, arabic) for english, arabic in cleaned if _is_plain(english, arabic)}.values())
    if not plain:
        return []
    first, second = (encoder.encode_passages([row[side] for row in plain]) for side in (0, 1))
    likeness = (first * second).sum(axis=1)
    return [row for row, like in zip(plain, likeness, strict=True) if like >= _LIKE]


def _is_plain(english: str, arabic: str) -> bool:
    long_enough = _FEWEST <= len(english.split()) <= _MOST
    return (
        long_enough and not _MARKUP.search(english) and len(_ARABIC.findall(arabic)) > len(arabic.replace(" ", "")) / 2
    )
