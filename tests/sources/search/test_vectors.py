from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytest_django.fixtures import Settings

from sources.search.encoder import DIMENSIONS, Vectors
from sources.search.vector_scan import VectorSnapshot
from sources.search.vectors import VectorWriter, read_manifest


def unit_vectors(count: int, seed: int = 0, dimensions: int = DIMENSIONS) -> Vectors:
    values = np.random.default_rng(seed).standard_normal((count, dimensions)).astype(np.float32)
    values /= np.linalg.norm(values, axis=1, keepdims=True)
    return values


def rows(*passages: int) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    return np.array([(passage, 1000 + passage) for passage in passages], np.int64)


def snapshot(directory: Path) -> VectorSnapshot:
    return VectorSnapshot(directory, read_manifest(directory), {})


def live(directory: Path) -> list[int]:
    return sorted(snapshot(directory).rows()[0].tolist())


def test_what_was_added_is_found_and_what_was_removed_is_not(tmp_path: Path) -> None:
    vectors = unit_vectors(3)
    writer = VectorWriter(tmp_path)
    writer.add("en", rows(1, 2, 3), vectors)
    assert snapshot(tmp_path).scan("en", vectors[1], 1).nearest == [2]
    writer.remove([2])
    assert 2 not in snapshot(tmp_path).scan("en", vectors[1], 3).nearest
    assert live(tmp_path) == [1, 3]


def test_a_removed_passage_can_come_back_without_its_old_row(tmp_path: Path) -> None:
    writer = VectorWriter(tmp_path)
    writer.add("en", rows(*range(1, 21)), unit_vectors(20))
    writer.remove([1])
    writer.add("en", rows(1), unit_vectors(1, seed=5))
    assert live(tmp_path) == list(range(1, 21))


def test_a_language_is_scanned_by_itself(tmp_path: Path) -> None:
    writer = VectorWriter(tmp_path)
    writer.add("en", rows(1), unit_vectors(1))
    writer.add("ar", rows(2), unit_vectors(1))
    assert snapshot(tmp_path).scan("ar", unit_vectors(1)[0], 5).nearest == [2]
    similarities = snapshot(tmp_path).scan("ar", unit_vectors(1)[0], 5).similarities(np.array([1, 2]))
    assert np.isnan(similarities[0])
    assert similarities[1] == pytest.approx(1.0)


def test_a_passage_with_several_rows_counts_once_by_its_nearest(tmp_path: Path) -> None:
    vectors = unit_vectors(3)
    VectorWriter(tmp_path).add("en", rows(7, 7, 8), vectors)
    scan = snapshot(tmp_path).scan("en", vectors[1], 2)
    assert scan.nearest == [7, 8]
    assert scan.similarities(np.array([7])).tolist() == pytest.approx([1.0], abs=1e-5)


@given(st.lists(st.tuples(st.booleans(), st.integers(1, 12)), max_size=40))
def test_any_sequence_of_changes_leaves_exactly_what_a_set_would_hold(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[bool, int]]
) -> None:
    directory, expected = tmp_path_factory.mktemp("vectors"), set[int]()
    writer = VectorWriter(directory)
    for add, passage in changes:
        if add and passage not in expected:
            writer.add("en", rows(passage), unit_vectors(1, seed=passage))
            expected.add(passage)
        elif not add and passage in expected:
            writer.remove([passage])
            expected.discard(passage)
    assert live(directory) == sorted(expected)
    assert set(VectorWriter(directory).stored()) == expected
    found = {
        passage: snapshot(directory).scan("en", unit_vectors(1, seed=passage)[0], 1).nearest for passage in expected
    }
    assert found == {passage: [passage] for passage in expected}


def test_files_of_an_interrupted_write_are_cleared_away(tmp_path: Path) -> None:
    VectorWriter(tmp_path).add("en", rows(1), unit_vectors(1))
    stray = tmp_path / "00000099-en.vectors"
    stray.write_bytes(b"half a segment")
    VectorWriter(tmp_path)
    assert not stray.exists()
    assert live(tmp_path) == [1]


def test_beyond_the_limit_an_approximate_index_finds_nearly_the_same(tmp_path: Path, settings: Settings) -> None:
    vectors = unit_vectors(3000)
    exact, approximate = tmp_path / "exact", tmp_path / "approximate"
    exact.mkdir()
    approximate.mkdir()
    VectorWriter(exact).add("en", rows(*range(3000)), vectors)
    settings.EXACT_VECTOR_LIMIT = 1000
    VectorWriter(approximate).add("en", rows(*range(3000)), vectors)
    assert list(approximate.glob("*.graph"))
    assert not list(exact.glob("*.graph"))
    shared = 0
    for query in unit_vectors(20, seed=1):
        wanted = set(snapshot(exact).scan("en", query, 10).nearest)
        shared += len(wanted.intersection(snapshot(approximate).scan("en", query, 10).nearest))
    assert shared >= 0.9 * 200


@pytest.mark.parametrize("most", [1000, 10], ids=["exact", "with a graph"])
def test_vectors_may_be_of_any_number_of_dimensions(tmp_path: Path, settings: Settings, most: int) -> None:
    settings.EXACT_VECTOR_LIMIT = most
    vectors = unit_vectors(30, dimensions=512)
    writer = VectorWriter(tmp_path, 512)
    assert snapshot_of_512(tmp_path).scan("en", vectors[0], 1).nearest == []
    for start in range(0, 30, 3):
        writer.add("en", rows(*range(start, start + 3)), vectors[start : start + 3])
    writer.remove([4])
    found = snapshot_of_512(tmp_path)
    assert found.scan("en", vectors[7], 1).nearest == [7]
    assert np.array_equal(found.of(7)[0], vectors[7])
    assert found.of(99).shape == (0, 512)
    assert read_manifest(tmp_path).dimensions == 512


def test_a_directory_of_other_vectors_is_refused(tmp_path: Path) -> None:
    VectorWriter(tmp_path, 512).add("en", rows(1), unit_vectors(1, dimensions=512))
    with pytest.raises(ValueError, match="512 dimensions, not 384"):
        VectorWriter(tmp_path)


def test_a_manifest_that_names_no_dimensions_has_those_of_the_first_encoder(tmp_path: Path) -> None:
    VectorWriter(tmp_path).add("en", rows(1), unit_vectors(1))
    path = tmp_path / "manifest.json"
    stored = json.loads(path.read_text())
    del stored["dimensions"]
    path.write_text(json.dumps(stored))
    assert snapshot(tmp_path).of(1).shape == (1, DIMENSIONS)


def snapshot_of_512(directory: Path) -> VectorSnapshot:
    return VectorSnapshot(directory, read_manifest(directory, 512), {})
