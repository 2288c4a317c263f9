"""The vector spaces of the index: one for each encoder, filled from the same texts.

The first compares within a language and is what sweeps read; the second helps it across languages.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sources.search import cross_lingual, encoder
from sources.search.cross_lingual import load_cross_lingual_encoder
from sources.search.encoder import Vectors, load_encoder

Encode = Callable[[Sequence[str]], Vectors]


@dataclass(frozen=True, slots=True)
class Space:
    """`name` is that of its directory in a build; `encode` gives unit vectors (len(texts), dimensions)."""

    name: str
    dimensions: int
    encode: Encode


VECTORS = Space("vectors", encoder.DIMENSIONS, lambda texts: load_encoder().encode_passages(texts))
CROSS_LINGUAL = Space(
    "cross-lingual", cross_lingual.DIMENSIONS, lambda texts: load_cross_lingual_encoder().encode_passages(texts)
)
SPACES = (VECTORS, CROSS_LINGUAL)
