"""Figures that every benchmark reports in the same way."""

from __future__ import annotations

import resource
from collections.abc import Sequence
from pathlib import Path

import numpy as np


def latency(milliseconds: Sequence[float]) -> dict[str, float]:
    """Median and upper percentiles, in milliseconds."""
    return {f"p{rank}_ms": round(float(np.percentile(milliseconds, rank)), 3) for rank in (50, 95, 99)}


def disk_bytes(directory: Path) -> int:
    return sum(path.stat().st_size for path in directory.rglob("*") if path.is_file())


def peak_megabytes() -> float:
    """The most memory that this process has held at once."""
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)
