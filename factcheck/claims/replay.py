"""Doing a stored check again with its stored inputs, and saying what came out differently and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from factcheck.claims.check import check_statement
from factcheck.claims.choices import CheckState
from factcheck.claims.models import Check
from factcheck.claims.present import present_check
from factcheck.claims.result import CheckResult


class NothingToReplay(ValueError):
    """The check has no stored result; the message says why."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that came out differently, `what` naming it and its passage, with what was stored and what is now."""

    what: str
    stored: Any
    now: Any


@dataclass(frozen=True, slots=True)
class Replay:
    """`causes` names what changed under the check (engine, settings, model, corpus); empty when nothing did."""

    check_id: int
    differences: list[Difference]
    causes: list[Difference]

    @property
    def identical(self) -> bool:
        return not self.differences


_CAUSES = {
    ("engine", "version"): "engine version",
    ("engine", "model_sha256"): "model",
    ("engine", "settings_sha256"): "settings",
    ("corpus", "generation"): "corpus generation",
    ("corpus", "documents"): "documents in the corpus",
    ("corpus", "passages"): "passages in the corpus",
}


def replay_check(check: Check) -> Replay:
    """Run `check` again and compare; nothing is stored. Raises NothingToReplay for a check without a result."""
    if check.state != CheckState.DONE:
        raise NothingToReplay(
            f"Check {check.pk} is {check.get_state_display().lower()}, so it has no result to replay."
        )
    now = check_statement(check.claim.text, check.claim.language, check.limit)
    return Replay(check.pk, _differences(check, now), _causes(check, now))


def _differences(check: Check, now: CheckResult) -> list[Difference]:
    stored, fresh = present_check(check), present_check(now)
    keys = ("verdict", "confidence", "explanation")
    whole = [Difference(key, stored[key], fresh[key]) for key in keys if stored[key] != fresh[key]]
    return whole + _changed_text(check) + _evidence_differences(stored["evidence"], fresh["evidence"])


def _changed_text(check: Check) -> list[Difference]:
    """Passages whose text is no longer the one that was judged."""
    rows = check.evidence.select_related("passage")
    return [
        Difference(f"text of passage {row.passage_id}", row.passage_sha256, row.passage.sha256)
        for row in rows
        if row.passage_sha256 != row.passage.sha256
    ]


def _evidence_differences(stored: list[dict[str, Any]], now: list[dict[str, Any]]) -> list[Difference]:
    before = {_identity(item): item for item in stored}
    after = {_identity(item): item for item in now}
    differences = [
        Difference(f"passage {item['passage']['id']}", "found", "not found")
        for key, item in before.items()
        if key not in after
    ]
    differences += [
        Difference(f"passage {item['passage']['id']}", "not found", "found")
        for key, item in after.items()
        if key not in before
    ]
    for key in before.keys() & after.keys():
        differences += _item_differences(before[key], after[key])
    return sorted(differences, key=lambda difference: difference.what)


def _identity(item: dict[str, Any]) -> tuple[str, str, int, str]:
    """What a passage is recognised by, also in a database that was filled anew."""
    return item["source"], item["document"]["name"], item["passage"]["start"], item["passage"]["sha256"]


def _item_differences(stored: dict[str, Any], now: dict[str, Any]) -> list[Difference]:
    name = stored["passage"]["id"]
    return [
        Difference(f"{key} of passage {name}", stored[key], now[key])
        for key in ("stance", "probabilities", "reasons")
        if stored[key] != now[key]
    ]


def _causes(check: Check, now: CheckResult) -> list[Difference]:
    stored = {"engine": check.engine, "corpus": check.corpus}
    fresh = {"engine": now.engine, "corpus": now.corpus}
    return [
        Difference(name, stored[part].get(key), fresh[part][key])
        for (part, key), name in _CAUSES.items()
        if stored[part].get(key) != fresh[part][key]
    ]
