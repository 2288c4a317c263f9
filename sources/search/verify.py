"""Compares the index with the database."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sources.models import IndexChange, IndexStage
from sources.search.corpus import all_passages
from sources.search.engine import current_view
from sources.search.keywords import digest
from sources.search.spaces import CROSS_LINGUAL, ENGLISH, VECTORS, Space
from sources.search.types import Verification

Columns = tuple[NDArray[np.int64], NDArray[np.int64]]
Rows = Counter[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """`waiting` outbox rows explain what is missing or stale only because the writer has not come to it yet."""

    generation: int
    waiting: int
    stages: Sequence[Verification]

    @property
    def clean(self) -> bool:
        return all(stage.clean for stage in self.stages)


def verify_index() -> VerifyReport:
    """Hold keywords and all spaces of the served index against the database; IndexMissing when there is none."""
    view = current_view()
    keywords: Rows = Counter()
    snapshots = {VECTORS: view.vectors, CROSS_LINGUAL: view.cross_lingual, ENGLISH: view.english}
    vectors: dict[Space, Rows] = {space: Counter() for space in snapshots}
    for passage in all_passages():
        key = (passage.id, digest(passage))
        keywords[key] = 1
        for space, expected in vectors.items():
            if space.holds(passage):
                expected[key] = len(space.texts(passage))
    return VerifyReport(
        generation=view.state.generation,
        waiting=IndexChange.objects.count(),
        stages=[
            _compare(IndexStage.KEYWORDS, keywords, _rows(view.keywords.passages())),
            *(_compare(space.name, vectors[space], _rows(found.rows())) for space, found in snapshots.items()),
        ],
    )


def _rows(columns: Columns) -> Rows:
    passages, digests = columns
    return Counter(zip(passages.tolist(), digests.tolist(), strict=True))


def _compare(stage: str, expected: Rows, found: Rows) -> Verification:
    return Verification(
        stage=stage,
        expected=len(expected),
        missing=sorted({passage for (passage, _), count in (expected - found).items() if count > 0}),
        doubled=sorted({key[0] for key, count in found.items() if key in expected and count > expected[key]}),
        stale=sorted({key[0] for key in found if key not in expected}),
    )
