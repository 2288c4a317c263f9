from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as settings_of_hypothesis
from hypothesis import strategies as st
from pytest_django.fixtures import Settings

from sources.search.encoder import DIMENSIONS, Vectors
from sources.search.vector_among import Among
from sources.search.vector_near import near_to, whole_numbers, whole_vectors
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


EVERYTHING = {"en": -1.0, "ar": -1.0}


def near(snapshot: VectorSnapshot, passage: int, floors: dict[str, float]) -> dict[int, float]:
    (found,) = near_to(snapshot, [snapshot.of(passage)], floors)
    return {
        other: cosine
        for each in found.values()
        for other, cosine in zip(each.passages.tolist(), each.cosines.tolist(), strict=True)
    }


@pytest.mark.parametrize("most", [1000, 3], ids=["small segments", "one with a graph"])
def test_all_that_is_near_enough_in_its_language_by_any_of_several_vectors(
    tmp_path: Path, settings: Settings, most: int
) -> None:
    settings.EXACT_VECTOR_LIMIT = most
    snapshot = store(tmp_path / "vectors")
    assert set(near(snapshot, 0, {"en": 0.5, "ar": 0.5})) == {0, 1, 7, 20}
    assert set(near(snapshot, 0, {"en": 0.5})) == {0, 1, 7}
    assert set(near(snapshot, 0, {"en": 0.5, "ar": 1.0})) == {0, 1, 7}
    everything = near(snapshot, 7, EVERYTHING)
    assert set(everything) == {0, 1, 2, 3, 5, 6, 7, 8, 20}
    assert everything[6] > 0.7, "by its first vector"
    assert everything[1] > 0.7, "by its second"
    assert everything[2] < 0.3


@settings_of_hypothesis(max_examples=30, deadline=None)
@given(rows=st.integers(1, 40), together=st.integers(1, 9), block=st.integers(1, 50), seed=st.integers(0, 1_000))
def test_a_cosine_depends_on_nothing_but_its_two_vectors(rows: int, together: int, block: int, seed: int) -> None:
    with TemporaryDirectory() as folder, patch("sources.search.vector_near._BLOCK", block):
        writer = VectorWriter(Path(folder))
        noise = np.random.default_rng(seed).standard_normal((rows, DIMENSIONS)).astype(np.float32) + 0.5
        vectors = np.asarray(noise / np.linalg.norm(noise, axis=1, keepdims=True), np.float32)
        writer.add("en", np.array([(each, 1) for each in range(rows)], np.int64), vectors)
        snapshot = VectorSnapshot(Path(folder), read_manifest(Path(folder)), {})
        queries = [snapshot.of(passage) for passage in range(rows)]
        alone = [near_to(snapshot, [query], EVERYTHING)[0]["en"] for query in queries]
        for start in range(0, rows, together):
            found = near_to(snapshot, queries[start : start + together], EVERYTHING)
            for one, each in zip(alone[start:], found, strict=False):
                assert one.passages.tolist() == each["en"].passages.tolist()
                assert one.cosines.tolist() == each["en"].cosines.tolist()
        chosen = np.arange(0, rows, 2)
        assert Among(snapshot).cosines(Among(snapshot).of(0), chosen).tolist() == alone[0].cosines[chosen].tolist()
        exact = vectors.astype(np.float64) @ vectors[0].astype(np.float64)
        assert alone[0].passages.tolist() == list(range(rows))
        assert np.allclose(alone[0].cosines, exact, atol=0.001)


def test_chosen_passages_are_as_near_as_when_all_are_looked_through(tmp_path: Path) -> None:
    snapshot = store(tmp_path / "vectors")
    everything = near(snapshot, 7, EVERYTHING)
    chosen = np.array([0, 4, 5, 7, 8, 20, 99])
    cosines = Among(snapshot).cosines(whole_numbers(snapshot.of(7)), chosen)
    assert np.array_equal(Among(snapshot).of(7), whole_numbers(snapshot.of(7)))
    assert cosines.tolist() == [everything.get(passage, -np.inf) for passage in chosen.tolist()]
    assert Among(snapshot).cosines(Among(snapshot).of(4), chosen).tolist() == [-np.inf] * 7, "removed"
    empty = VectorSnapshot(tmp_path, read_manifest(tmp_path), {})
    assert Among(empty).cosines(whole_numbers(snapshot.of(7)), chosen).tolist() == [-np.inf] * 7


def test_a_passage_without_a_vector_is_near_to_none(tmp_path: Path) -> None:
    snapshot = store(tmp_path / "vectors")
    assert near_to(snapshot, [snapshot.of(99), snapshot.of(4)], EVERYTHING) == [{}, {}]
    assert near_to(snapshot, [], EVERYTHING) == []
    empty = VectorSnapshot(tmp_path, read_manifest(tmp_path), {})
    assert near_to(empty, [snapshot.of(1)], EVERYTHING) == [{}]


def test_the_first_vector_stands_for_the_whole_passage(tmp_path: Path) -> None:
    snapshot = store(tmp_path / "vectors")
    known, vectors = whole_vectors(snapshot, [20, 7, 4, 99, 1])
    assert known == [20, 7, 1]
    assert np.array_equal(vectors, np.stack([snapshot.of(passage)[0] for passage in known]))
    assert whole_vectors(VectorSnapshot(tmp_path, read_manifest(tmp_path), {}), [1])[1].shape == (0, DIMENSIONS)
