"""Sentence vectors on disk: immutable segments of one language each, and a manifest that says which count.

A directory holds the vectors of one encoder, all of one number of dimensions.

A segment is three files: `NAME.vectors` (float32 rows of unit vectors, memory-mapped by readers and so shared between
processes), `NAME.rows` (int64: passage id, digest; a passage may have several rows) and `NAME.bytes` (the vectors in
eight bits, to be read as a whole) or, for a segment too large for that, `NAME.graph` (a usearch HNSW index of its
rows). Passages never change, so vectors are only added or removed. Small segments are merged, and removed rows dropped,
as the writer goes along.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

import numpy as np
from django.conf import settings
from numpy.typing import NDArray
from usearch.index import Index

from sources.search.coarse import Coarse, coarsen
from sources.search.directory import write_json
from sources.search.encoder import DIMENSIONS

Vectors = NDArray[np.float32]
Rows = NDArray[np.int64]
_SMALL_SEGMENT = 10_000
_MANY_SMALL_SEGMENTS = 8


@dataclass(frozen=True, slots=True)
class VectorSegment:
    """`step` is what one unit of its bytes stands for; an approximate segment has none."""

    name: str
    language: str
    size: int
    approximate: bool = False
    step: float = 0.0


@dataclass(frozen=True, slots=True)
class Manifest:
    """What readers should have open. `removed` are passage ids whose rows are dead wherever they stand."""

    next_number: int = 1
    segments: list[VectorSegment] = field(default_factory=list)
    removed: list[int] = field(default_factory=list)
    dimensions: int = DIMENSIONS


def read_manifest(directory: Path, dimensions: int = DIMENSIONS) -> Manifest:
    """What a directory holds; `dimensions` are those of vectors to come where it holds none yet."""
    path = directory / "manifest.json"
    if not path.exists():
        return Manifest(dimensions=dimensions)
    stored = json.loads(path.read_text())
    return Manifest(**stored | {"segments": [VectorSegment(**segment) for segment in stored["segments"]]})


def open_rows(directory: Path, segment: VectorSegment) -> Rows:
    return np.fromfile(directory / f"{segment.name}.rows", np.int64).reshape(-1, 2)


def open_vectors(directory: Path, segment: VectorSegment, dimensions: int) -> Vectors:
    return np.memmap(directory / f"{segment.name}.vectors", np.float32, "r", shape=(segment.size, dimensions))


def open_coarse(directory: Path, segment: VectorSegment, dimensions: int) -> Coarse | None:
    """The vectors of a segment that is searched as a whole, in eight bits."""
    if segment.approximate:
        return None
    path = directory / f"{segment.name}.bytes"
    return Coarse(np.memmap(path, np.int8, "r", shape=(segment.size, dimensions)), segment.step)


def open_graph(directory: Path, segment: VectorSegment, dimensions: int) -> Index | None:
    """The approximate index of a segment too large to be searched exactly."""
    if not segment.approximate:
        return None
    graph = _new_graph(dimensions)
    graph.view(str(directory / f"{segment.name}.graph"))
    return graph


class VectorWriter:
    """Changes one directory of vectors; each change is one atomic replacement of the manifest.

    ValueError where the directory holds vectors of another number of dimensions.
    """

    def __init__(self, directory: Path, dimensions: int = DIMENSIONS) -> None:
        self._directory = directory
        self._manifest = read_manifest(directory, dimensions)
        if self._manifest.dimensions != dimensions:
            raise ValueError(f"{directory} holds vectors of {self._manifest.dimensions} dimensions, not {dimensions}.")
        self._remove_strays()

    def stored(self) -> dict[int, int]:
        """Passage id → digest of every live row."""
        removed = set(self._manifest.removed)
        return {
            passage: fingerprint
            for segment in self._manifest.segments
            for passage, fingerprint in open_rows(self._directory, segment).tolist()
            if passage not in removed
        }

    def add(self, language: str, rows: Rows, vectors: Vectors) -> None:
        """Add passages of one language, rows (n, 2) of id and digest; none of them may be stored already."""
        if not set(self._manifest.removed).isdisjoint(rows[:, 0].tolist()):
            # A passage that was removed comes back: its dead row must go before its id counts as alive again.
            self._rewrite(self._manifest.segments)
        segment = self._write(self._manifest.next_number, language, rows, vectors)
        manifest = self._manifest
        self._replace(replace(manifest, next_number=manifest.next_number + 1, segments=[*manifest.segments, segment]))
        self._merge()

    def remove(self, passages: Sequence[int]) -> None:
        if not passages:
            return
        manifest = self._manifest
        removed = sorted({*manifest.removed, *passages})
        self._replace(replace(manifest, removed=removed))
        if 5 * len(removed) > sum(segment.size for segment in manifest.segments):
            self._rewrite(manifest.segments)

    def vectors_of(self, wanted: dict[int, int]) -> Iterator[tuple[str, Rows, Vectors]]:
        """Stored vectors of the passages whose id and digest are wanted, segment by segment."""
        for segment in self._manifest.segments:
            rows = open_rows(self._directory, segment)
            kept = [i for i, (passage, fingerprint) in enumerate(rows.tolist()) if wanted.get(passage) == fingerprint]
            if kept:
                yield segment.language, rows[kept], np.asarray(self._vectors(segment)[kept])

    def _merge(self) -> None:
        for language in {segment.language for segment in self._manifest.segments}:
            small = [s for s in self._manifest.segments if s.language == language and s.size < _SMALL_SEGMENT]
            if len(small) >= _MANY_SMALL_SEGMENTS:
                self._rewrite(small)

    def _rewrite(self, segments: Sequence[VectorSegment]) -> None:
        """Fold segments into one for each language, without their dead rows."""
        manifest = self._manifest
        number, folded = manifest.next_number, []
        for language in sorted({segment.language for segment in segments}):
            rows, vectors = self._gather([s for s in segments if s.language == language], set(manifest.removed))
            if len(rows):
                folded.append(self._write(number, language, rows, vectors))
                number += 1
        kept = [segment for segment in manifest.segments if segment not in segments]
        removed = manifest.removed if kept else []
        self._replace(replace(manifest, next_number=number, segments=[*kept, *folded], removed=removed))
        self._remove_strays()

    def _gather(self, segments: Sequence[VectorSegment], removed: set[int]) -> tuple[Rows, Vectors]:
        rows = [open_rows(self._directory, segment) for segment in segments]
        alive = [np.array([passage not in removed for passage in part[:, 0].tolist()], np.bool_) for part in rows]
        vectors = [self._vectors(segment)[kept] for segment, kept in zip(segments, alive, strict=True)]
        return np.concatenate([r[k] for r, k in zip(rows, alive, strict=True)]), np.concatenate(vectors)

    def _vectors(self, segment: VectorSegment) -> Vectors:
        return open_vectors(self._directory, segment, self._manifest.dimensions)

    def _write(self, number: int, language: str, rows: Rows, vectors: Vectors) -> VectorSegment:
        approximate = len(rows) > settings.EXACT_VECTOR_LIMIT
        segment = VectorSegment(f"{number:08d}-{language}", language, len(rows), approximate)
        np.ascontiguousarray(vectors, np.float32).tofile(self._directory / f"{segment.name}.vectors")
        np.ascontiguousarray(rows, np.int64).tofile(self._directory / f"{segment.name}.rows")
        if not approximate:
            coarse = coarsen(vectors)
            coarse.rows.tofile(self._directory / f"{segment.name}.bytes")
            return replace(segment, step=coarse.step)
        graph = _new_graph(self._manifest.dimensions)
        graph.add(np.arange(len(rows), dtype=np.uint64), vectors)
        graph.save(str(self._directory / f"{segment.name}.graph"))
        return segment

    def _replace(self, manifest: Manifest) -> None:
        write_json(self._directory / "manifest.json", asdict(manifest))
        self._manifest = manifest

    def _remove_strays(self) -> None:
        """Files that no manifest names: merged away, or left by a writer that was killed."""
        known = {segment.name for segment in self._manifest.segments}
        for path in self._directory.glob("*-??.*"):
            if path.name.split(".")[0] not in known:
                path.unlink()


def _new_graph(dimensions: int) -> Index:
    return Index(ndim=dimensions, metric="ip", dtype="f16", connectivity=24, expansion_add=128, expansion_search=256)
