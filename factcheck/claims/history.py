"""The runs over a claim, each with what it says differently from the one before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from factcheck.claims.choices import CheckState, StanceChoice
from factcheck.claims.models import Check, Evidence

_PARTS = {
    ("engine", "version"): "engine",
    ("engine", "model_sha256"): "model",
    ("engine", "settings_sha256"): "settings",
    ("corpus", "generation"): "corpus",
}
# Source, name of the document, hash of the passage.
_Quote = tuple[int, str, str]


@dataclass(frozen=True, slots=True)
class StanceChange:
    """A passage that took another stance, was decisive before (`after` empty) or is now (`before` empty)."""

    evidence: Evidence
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class CheckStep:
    """A finished check and what changed since the one before it; `verdict_before` is empty where it stayed."""

    check: Check
    verdict_before: str
    stances: Sequence[StanceChange]
    causes: Sequence[str]


def check_steps(checks: Sequence[Check]) -> list[CheckStep]:
    """The finished ones among a claim's checks, the newest first, each compared with the one before.

    `causes` names what was different under the check: engine, model, settings, corpus.
    """
    finished = [check for check in checks if check.state == CheckState.DONE]
    steps = [_step(newer, older) for newer, older in pairwise(finished)]
    return [*steps, CheckStep(finished[-1], "", [], [])] if finished else []


def _step(newer: Check, older: Check) -> CheckStep:
    verdict_before = older.verdict if older.verdict != newer.verdict else ""
    return CheckStep(newer, verdict_before, _stance_changes(older, newer), _causes(older, newer))


def _stance_changes(older: Check, newer: Check) -> list[StanceChange]:
    before, after = _decisive(older), _decisive(newer)
    rows = {**before, **after}
    return [
        StanceChange(rows[key], _stance(before, key), _stance(after, key))
        for key in rows
        if _stance(before, key) != _stance(after, key)
    ]


def _decisive(check: Check) -> dict[_Quote, Evidence]:
    return {_quote(row): row for row in check.evidence.all() if row.stance != StanceChoice.NEUTRAL}


def _quote(row: Evidence) -> _Quote:
    """What stays the same where a new version of the document repeats the sentence."""
    document = row.passage.document
    return document.source_id, document.name, row.passage_sha256


def _stance(rows: dict[_Quote, Evidence], key: _Quote) -> str:
    return rows[key].stance if key in rows else ""


def _causes(older: Check, newer: Check) -> list[str]:
    stored: list[dict[str, Any]] = [{"engine": each.engine, "corpus": each.corpus} for each in (older, newer)]
    return [name for (part, key), name in _PARTS.items() if stored[0][part].get(key) != stored[1][part].get(key)]
