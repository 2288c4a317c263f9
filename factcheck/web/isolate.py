"""A sentence with names and values of either script in it, cut so that none disturbs the order of the others."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a sentence; an isolated one is laid out by its own direction (`bdi`)."""

    text: str
    isolated: bool


def isolated(sentence: str, quoted: Iterable[str]) -> list[Piece]:
    """Cut out every occurrence of what is quoted, the longest first; the pieces, joined, are the sentence."""
    wanted = sorted({text for text in quoted if text}, key=lambda text: (-len(text), text))
    if not wanted:
        return [Piece(sentence, isolated=False)]
    parts = re.split(f"({'|'.join(map(re.escape, wanted))})", sentence)
    return [Piece(text, isolated=bool(number % 2)) for number, text in enumerate(parts) if text]
