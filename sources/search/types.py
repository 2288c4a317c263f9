"""What the search room promises: the shapes that every engine behind it takes and gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hit:
    """One passage found. `rank` counts from 1; `score` is the fused score that ordered the list.

    `bm25` is None where the keyword ranking did not find the passage, `similarity` (cosine, -1..1) is None where
    the passage has no vector yet.
    """

    passage_id: int
    rank: int
    score: float
    bm25: float | None
    similarity: float | None


@dataclass(frozen=True, slots=True)
class Retrieval:
    """The ranked passages for one query, and the generation of the index they were read from."""

    hits: Sequence[Hit]
    generation: int


@dataclass(frozen=True, slots=True)
class Verification:
    """How the index compares with the database, by stage ("keywords", "vectors", "cross-lingual", "english").

    Passage ids, sorted. `missing`: searchable in the database, not in the index. `doubled`: in the index more than
    once. `stale`: in the index, but gone, withdrawn, superseded or with another text in the database.
    """

    stage: str
    expected: int
    missing: Sequence[int]
    doubled: Sequence[int]
    stale: Sequence[int]

    @property
    def clean(self) -> bool:
        return not (self.missing or self.doubled or self.stale)
