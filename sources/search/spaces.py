"""The vector spaces of the index: one for each encoder.

The first compares within a language and is what sweeps read; the second helps it across languages, the third within
English. A space may hold the passages of some languages only, and stand for each with other texts than the next.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sources.search import cross_lingual, encoder, english
from sources.search.cross_lingual import load_cross_lingual_encoder
from sources.search.encoder import Vectors, load_encoder
from sources.search.english import load_english_encoder
from sources.search.keywords import LANGUAGE_NUMBERS, IndexedPassage
from sources.search.vector_texts import vector_texts, whole_text

Encode = Callable[[Sequence[str]], Vectors]


@dataclass(frozen=True, slots=True)
class Space:
    """`name` is that of its directory in a build; `encode` gives unit vectors (len(texts), dimensions).

    It holds passages in `languages`, each by the vectors of its `texts`, one at least.
    """

    name: str
    dimensions: int
    encode: Encode
    languages: frozenset[str] = frozenset(LANGUAGE_NUMBERS)
    texts: Callable[[IndexedPassage], list[str]] = vector_texts

    def holds(self, passage: IndexedPassage) -> bool:
        """Whether a passage belongs in it."""
        return passage.language in self.languages


VECTORS = Space("vectors", encoder.DIMENSIONS, lambda texts: load_encoder().encode_passages(texts))
CROSS_LINGUAL = Space(
    "cross-lingual", cross_lingual.DIMENSIONS, lambda texts: load_cross_lingual_encoder().encode_passages(texts)
)
ENGLISH = Space(
    "english",
    english.DIMENSIONS,
    lambda texts: load_english_encoder().encode_passages(texts),
    languages=frozenset({"en"}),
    # Windows of a long passage make this ranking worse, unlike the others.
    texts=lambda passage: [whole_text(passage)],
)
SPACES = (VECTORS, CROSS_LINGUAL, ENGLISH)
