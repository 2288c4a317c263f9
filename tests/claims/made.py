"""Claims with finished checks, made without the engine."""

from __future__ import annotations

import hashlib

from factcheck.claims.choices import CheckState, ClaimState
from factcheck.claims.models import Check, Claim, Evidence
from sources.models import Document, Passage, Source

STATEMENT = "The lighthouse of Marren was first lit in 1902."


def make_passage(source: str, text: str, version: int = 1) -> Passage:
    speaker, _ = Source.objects.get_or_create(name=source)
    digest = hashlib.sha256(text.encode()).hexdigest()
    document = Document.objects.create(
        source=speaker, name="text.txt", title="A text", version=version, language="en", text=text, sha256=digest
    )
    return Passage.objects.create(
        document=document, ordinal=0, start=0, end=len(text), text=text, language="en", sha256=digest
    )


def make_claim(text: str = STATEMENT, **columns: object) -> Claim:
    return Claim.objects.create(text=text, language="en", **columns)


def finish_check(claim: Claim, verdict: str = "supported", *evidence: tuple[Passage, str]) -> Check:
    """A finished check with passages and their stances; without them, with what its verdict rests on."""
    check = Check.objects.create(
        claim=claim,
        state=CheckState.DONE,
        verdict=verdict,
        confidence=0.9,
        explanation="One source says so.",
        engine={"version": "0", "model_sha256": "m", "settings_sha256": "s"},
        corpus={"generation": 1, "documents": 1, "passages": 1},
    )
    for order, (passage, stance) in enumerate(evidence or _resting(check)):
        Evidence.objects.create(
            parent_check=check,
            passage=passage,
            passage_sha256=passage.sha256,
            order=order,
            stance=stance,
            probabilities={"supports": 0.1, "refutes": 0.1, "neutral": 0.1} | {stance: 0.8},
            reasons=[],
            retrieval={"rank": order + 1, "score": 1.0, "bm25": 1.0, "similarity": 0.9},
        )
    Claim.objects.filter(pk=claim.pk).exclude(state=ClaimState.STALE).update(state=ClaimState.NEEDS_REVIEW)
    claim.refresh_from_db()
    return check


def _resting(check: Check) -> list[tuple[Passage, str]]:
    stances = {"supported": ["supports"], "refuted": ["refutes"], "conflicting": ["supports", "refutes"]}
    return [
        (make_passage(f"Witness {number} of check {check.pk}", f"It is told at {check.pk}."), stance)
        for number, stance in enumerate(stances.get(check.verdict, ()))
    ]
