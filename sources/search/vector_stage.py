"""The writer's second stage: every space holds exactly the vectors of those passages told of that belong in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from sources.search.keywords import IndexedPassage, digest
from sources.search.spaces import SPACES, Space
from sources.search.vectors import VectorWriter

Progress = Callable[[str, int, int], None]

# Passages in one segment.
_SEGMENT = 512


def take_over(build: Path, previous: Path, wanted: dict[int, int]) -> None:
    """Fill an empty build with the vectors of another, of the passages whose id and digest are wanted.

    A space that the other build lacks stays empty. Both must be of the same encoders and texts.
    """
    for space in SPACES:
        if (previous / space.name).exists():
            writer = open_writer(build, space)
            for language, rows, values in open_writer(previous, space).vectors_of(wanted):
                if language in space.languages:
                    writer.add(language, rows, values)


def complete(build: Path, passages: Sequence[IndexedPassage], progress: Progress) -> None:
    """Encode, in every space, its passages of which it has no vector or that of another text."""
    for space in SPACES:
        encode_missing(open_writer(build, space), space, passages, progress)


def remove(build: Path, passages: Sequence[int]) -> None:
    """Take passages out of every space; those that one does not hold are passed over."""
    for space in SPACES:
        writer = open_writer(build, space)
        stored = writer.stored()
        writer.remove([passage for passage in passages if passage in stored])


def open_writer(build: Path, space: Space) -> VectorWriter:
    """ValueError where the directory holds vectors of another number of dimensions."""
    return VectorWriter(build / space.name, space.dimensions)


def encode_missing(writer: VectorWriter, space: Space, passages: Sequence[IndexedPassage], progress: Progress) -> None:
    """A segment at a time, so that little is lost when the writer is killed."""
    stored = writer.stored()
    unlike = [passage for passage in passages if stored.get(passage.id) != digest(passage)]
    writer.remove([passage.id for passage in unlike if passage.id in stored])
    missing = [passage for passage in unlike if space.holds(passage)]
    done = 0
    for language in sorted({passage.language for passage in missing}):
        of_language = [passage for passage in missing if passage.language == language]
        for start in range(0, len(of_language), _SEGMENT):
            batch = of_language[start : start + _SEGMENT]
            texts = [(passage, text) for passage in batch for text in space.texts(passage)]
            rows = np.array([(passage.id, digest(passage)) for passage, _ in texts], np.int64)
            writer.add(language, rows, space.encode([text for _, text in texts]))
            done += len(batch)
            progress(space.name, done, len(missing))
