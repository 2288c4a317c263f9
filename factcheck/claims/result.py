"""What a check found, before anything is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from factcheck.claims.evidence import JudgedEvidence


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check found, before anything is stored. `evidence`: decisive passages first, then as retrieved.

    `engine` has the keys version, model_sha256, settings_sha256; `corpus` generation, documents, passages.
    """

    statement: str
    language: str
    limit: int
    verdict: str
    confidence: float
    explanation: str
    evidence: Sequence[JudgedEvidence]
    engine: dict[str, Any]
    corpus: dict[str, Any]
