"""The queues that work is sent to; every task names one of them."""

from __future__ import annotations

from enum import StrEnum


class Queue(StrEnum):
    """`INDEX` is served by exactly one worker at concurrency 1, because the index has exactly one writer."""

    CHECKS = "checks"
    INGEST = "ingest"
    INDEX = "index"
    SWEEPS = "sweeps"
