"""The demonstration: what `make demo` does, made of the same functions that everybody uses."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from factcheck.claims.check import run_check, submit_claim
from factcheck.claims.choices import CheckState, StanceChoice, Verdict
from factcheck.claims.engine import engine_identity
from factcheck.claims.models import Check, Claim, Evidence
from sources.search.engine import current_view

FIXTURES = Path(settings.BASE_DIR) / "fixtures"
_DECISIVE = {Verdict.SUPPORTED: StanceChoice.SUPPORTS, Verdict.REFUTED: StanceChoice.REFUTES}


@dataclass(frozen=True, slots=True)
class DemoClaim:
    """A statement of `fixtures/claims.jsonl`, and the verdict that its author expects."""

    statement: str
    language: str
    expected: str


@dataclass(frozen=True, slots=True)
class DemoCheck:
    """A finished check of a demonstration claim; `reused` when nothing changed since it was made."""

    claim: DemoClaim
    check: Check
    reused: bool


def read_claims(path: Path = FIXTURES / "claims.jsonl") -> list[DemoClaim]:
    """The claims of the demonstration, in their order."""
    return [DemoClaim(**json.loads(line)) for line in path.read_text("utf-8").splitlines()]


def check_claims(claims: Sequence[DemoClaim]) -> Iterator[DemoCheck]:
    """Check each claim, unless the same engine has checked it against the same generation of the corpus."""
    generation = current_view().state.generation
    engine = engine_identity()
    for wanted in claims:
        claim = Claim.objects.filter(text=wanted.statement, language=wanted.language, submitted_by=None).last()
        done = _still_valid(claim, generation, engine) if claim else None
        yield DemoCheck(wanted, done or _check_now(wanted, claim), reused=done is not None)


def deciding_evidence(check: Check) -> Evidence | None:
    """The first passage whose stance is the verdict's (either, where it is conflicting)."""
    decisive = check.evidence.exclude(stance=StanceChoice.NEUTRAL).select_related("passage__document__source")
    stance = _DECISIVE.get(Verdict(check.verdict))
    return (decisive.filter(stance=stance) if stance else decisive).order_by("order").first()


def most_telling(checks: Sequence[DemoCheck]) -> DemoCheck | None:
    """The check that shows most: sources in conflict, else evidence in the other language; None without any verdict."""
    decided = [item for item in checks if item.check.verdict != Verdict.NOT_ENOUGH_EVIDENCE]
    return max(decided, key=lambda item: (item.check.verdict == Verdict.CONFLICTING, _crosses(item)), default=None)


def _crosses(item: DemoCheck) -> bool:
    decisive = item.check.evidence.exclude(stance=StanceChoice.NEUTRAL)
    return decisive.exclude(passage__language=item.claim.language).exists()


def _still_valid(claim: Claim, generation: int, engine: dict[str, str]) -> Check | None:
    latest = claim.checks.filter(state=CheckState.DONE).first()
    if latest is None or latest.corpus.get("generation") != generation or latest.engine != engine:
        return None
    return latest


def _check_now(wanted: DemoClaim, claim: Claim | None) -> Check:
    if claim is None:
        claim = submit_claim(wanted.statement, wanted.language)
        return run_check(claim.checks.get())
    return run_check(Check.objects.create(claim=claim))
