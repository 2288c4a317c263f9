from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytest_django.fixtures import Settings

from sources.search.encoder import DIMENSIONS, Vectors
from sources.search.vector_near import nearest_passages, whole_vectors
from sources.search.vector_scan import VectorSnapshot
from sources.search.vectors import VectorWriter, read_manifest


def about(*directions: int, seed: int = 0) -> Vectors:
    """Unit vectors, each near to one of a few directions."""
    noise = np.random.default_rng(seed).standard_normal((len(directions), DIMENSIONS)).astype(np.float32) / 40
    values = np.eye(DIMENSIONS, dtype=np.float32)[list(directions)] + noise
    return np.asarray(values / np.linalg.norm(values, axis=1, keepdims=True), np.float32)


def store(directory: Path) -> VectorSnapshot:
    """English passages 0 to 8 around three directions, 7 with two vectors and 4 removed; an Arabic one, 20."""
    directory.mkdir()
    writer = VectorWriter(directory)
    first = [0, 1, 2, 3, 4]
    writer.add("en", np.array([(each, 1) for each in first], np.int64), about(0, 0, 1, 1, 0))
    second = [5, 6, 7, 7, 8]
    writer.add("en", np.array([(each, 1) for each in second], np.int64), about(1, 2, 2, 0, 2, seed=1))
    writer.add("ar", np.array([(20, 1)], np.int64), about(0, seed=2))
    writer.remove([4])
    return VectorSnapshot(directory, read_manifest(directory), {})


@pytest.mark.parametrize("most", [1000, 3], ids=["exact", "by graph"])
def test_the_nearest_of_each_language_by_any_of_several_vectors(tmp_path: Path, settings: Settings, most: int) -> None:
    settings.EXACT_VECTOR_LIMIT = most
    snapshot = store(tmp_path / "vectors")
    first, second = (set(near) for near in nearest_passages(snapshot, [0, 2], 2))
    assert (first, second) == ({1, 7, 20}, {3, 5, 20})
    everything = nearest_passages(snapshot, [7], 8)[0]
    assert set(everything) == {0, 1, 2, 3, 5, 6, 8, 20}
    assert everything[6] > 0.7, "by its first vector"
    assert everything[1] > 0.7, "by its second"
    assert everything[2] < 0.3


def test_a_cosine_does_not_depend_on_what_is_asked_with_it(tmp_path: Path) -> None:
    snapshot = store(tmp_path / "vectors")
    alone = [nearest_passages(snapshot, [passage], 8)[0] for passage in range(9)]
    assert nearest_passages(snapshot, list(range(9)), 8) == alone
    assert all(alone[one][other] == alone[other][one] for one in (0, 7) for other in (2, 8))


def test_a_passage_without_a_vector_is_near_to_none(tmp_path: Path) -> None:
    assert nearest_passages(store(tmp_path / "vectors"), [99, 4], 3) == [{}, {}]
    assert nearest_passages(VectorSnapshot(tmp_path, read_manifest(tmp_path), {}), [1], 3) == [{}]


def test_the_first_vector_stands_for_the_whole_passage(tmp_path: Path) -> None:
    snapshot = store(tmp_path / "vectors")
    known, vectors = whole_vectors(snapshot, [20, 7, 4, 99, 1])
    assert known == [20, 7, 1]
    assert np.array_equal(vectors, np.stack([snapshot.of(passage)[0] for passage in known]))
    assert whole_vectors(VectorSnapshot(tmp_path, read_manifest(tmp_path), {}), [1])[1].shape == (0, DIMENSIONS)
