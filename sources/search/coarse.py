"""Vectors in eight bits: a quarter of the memory to read, to find out which rows are worth comparing in full."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numkong
import numpy as np
from numpy.typing import NDArray

from sources.search.encoder import Vectors

_MOST = 127
_LEAST = 1e-30


class Coarse(NamedTuple):
    """Vectors (n, dimensions) in whole steps of one length."""

    rows: NDArray[np.int8]
    step: float


def coarsen(vectors: Vectors) -> Coarse:
    """Vectors (n, dimensions) to the nearest step; the largest component takes 127."""
    step = max(float(np.abs(vectors).max(initial=0.0)), _LEAST) / _MOST
    return Coarse(np.rint(vectors / np.float32(step)).astype(np.int8), step)


def coarse_similarities(parts: Sequence[Coarse], query: Vectors) -> list[NDArray[np.float32]]:
    """For each part, about the products of its rows with a vector (dimensions,): (n,)."""
    asked = coarsen(query[None])
    packed = numkong.dots_pack(asked.rows)

    def compare(part: Coarse) -> NDArray[np.float32]:
        products = np.asarray(numkong.dots_packed(part.rows, packed))[:, 0]
        return products.astype(np.float32) * np.float32(part.step * asked.step)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(compare, parts))
