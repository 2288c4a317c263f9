from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.search.coarse import coarse_similarities, coarsen
from sources.search.encoder import Vectors
from sources.search.vector_scan import VectorSnapshot
from sources.search.vectors import VectorWriter, read_manifest


def unit_vectors(count: int, seed: int, dimensions: int) -> Vectors:
    values = np.random.default_rng(seed).standard_normal((count, dimensions)).astype(np.float32)
    values /= np.linalg.norm(values, axis=1, keepdims=True)
    return values


@given(st.lists(st.integers(1, 60), min_size=1, max_size=6), st.integers(0, 1000), st.sampled_from([3, 64, 384, 512]))
def test_the_products_are_those_of_the_vectors_to_within_their_steps(
    sizes: list[int], seed: int, dimensions: int
) -> None:
    parts = [unit_vectors(size, seed + at, dimensions) for at, size in enumerate(sizes)]
    query = unit_vectors(1, seed + 99, dimensions)[0]
    coarse = [coarsen(part) for part in parts]
    for part, given_in_bytes, near in zip(parts, coarse, coarse_similarities(coarse, query), strict=True):
        error = (given_in_bytes.step + coarsen(query[None]).step) * np.sqrt(dimensions)
        assert near.dtype == np.float32
        assert np.abs(near - part @ query).max() <= error


def test_the_largest_component_takes_the_last_step_and_nothing_overflows() -> None:
    coarse = coarsen(np.array([[1.0, -1.0, 0.5, 0.0]], np.float32))
    assert coarse.rows.tolist() == [[127, -127, 64, 0]]
    assert coarse.step == pytest.approx(1 / 127)


@pytest.mark.parametrize("count", [0, 2])
def test_vectors_of_nothing_are_like_nothing(count: int) -> None:
    coarse = coarsen(np.zeros((count, 8), np.float32))
    assert coarse_similarities([coarse], np.zeros(8, np.float32))[0].tolist() == [0.0] * count


def test_the_nearest_of_many_segments_with_removed_ones_are_those_by_the_whole_vectors(tmp_path: Path) -> None:
    vectors = unit_vectors(900, 7, 384)
    writer = VectorWriter(tmp_path)
    for start in range(0, 900, 180):
        numbers = np.arange(start, start + 180)
        writer.add("en", np.stack([numbers, numbers], axis=1), vectors[start : start + 180])
    gone = list(range(0, 900, 10))
    writer.remove(gone)
    snapshot = VectorSnapshot(tmp_path, read_manifest(tmp_path), {})
    assert len(snapshot.open) == 5
    for query in unit_vectors(20, 8, 384):
        similarities = vectors @ query
        similarities[gone] = -2.0
        assert snapshot.scan("en", query, 10).nearest == np.argsort(-similarities, kind="stable")[:10].tolist()
