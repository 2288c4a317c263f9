"""How well claims are decided over the ingested corpus, and whether the evidence was found at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from factcheck.agreement.types import Statement
from factcheck.claims.check import check_statement
from factcheck.claims.choices import Verdict
from factcheck.claims.found_passages import load_passages
from factcheck.claims.result import CheckResult
from factcheck.claims.retrieval import retrieve_evidence
from factcheck.evaluation.places import Places
from factcheck.evaluation.rows import GoldClaim
from factcheck.evaluation.scoring import Scored, accuracy, majority_accuracy, report

_DEPTHS = (10, 50)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One claim after its check; `ranks` has, for each gold quote, the rank at which it was found or None."""

    claim: GoldClaim
    result: CheckResult
    ranks: Sequence[int | None]

    @property
    def scored(self) -> Scored:
        return Scored(self.claim.verdict, self.result.verdict, self.result.confidence)


def evaluate_claims(claims: Sequence[GoldClaim]) -> dict[str, Any]:
    """The figures of the contract; raises BadFile when a gold quote is in no ingested document."""
    places = Places()
    outcomes = [_outcome(claim, places) for claim in claims]
    scored = [outcome.scored for outcome in outcomes]
    whole = report(scored, [verdict.value for verdict in Verdict])
    return {
        "n": whole["n"],
        "accuracy": whole["accuracy"],
        "majority_accuracy": majority_accuracy(scored),
        "macro_f1": whole["macro_f1"],
        "per_verdict": whole["per_label"],
        "expected_calibration_error": whole["expected_calibration_error"],
        "by_language": _by_language(outcomes),
        "cross_lingual_accuracy": accuracy([outcome.scored for outcome in outcomes if outcome.claim.crosses]),
        "retrieval_recall": _recall(outcomes, crossing=False),
        "retrieval_recall_cross_lingual": _recall(outcomes, crossing=True),
        "evidence_stance_accuracy": _stance_accuracy(outcomes, places),
        "wrong": [_wrong(outcome) for outcome in outcomes if outcome.claim.verdict != outcome.result.verdict],
    }


def _outcome(claim: GoldClaim, places: Places) -> Outcome:
    found = retrieve_evidence(Statement(claim.text, claim.language), max(_DEPTHS))
    passages = load_passages([hit.passage_id for hit in found.hits])
    ranked = [(hit.rank, passages[hit.passage_id]) for hit in found.hits if hit.passage_id in passages]
    ranks = [
        next((rank for rank, passage in ranked if places.overlaps(quote.document, quote.quote, passage)), None)
        for quote in claim.evidence
    ]
    return Outcome(claim, check_statement(claim.text, claim.language), ranks)


def _by_language(outcomes: Sequence[Outcome]) -> dict[str, dict[str, float]]:
    grouped: dict[str, list[Scored]] = defaultdict(list)
    for outcome in outcomes:
        grouped[outcome.claim.language].append(outcome.scored)
    return {language: {"n": len(rows), "accuracy": accuracy(rows)} for language, rows in sorted(grouped.items())}


def _recall(outcomes: Sequence[Outcome], *, crossing: bool) -> dict[str, float]:
    """Over all gold quotes, or only over those in the other language than their claim."""
    ranks = [
        rank
        for outcome in outcomes
        for quote, rank in zip(outcome.claim.evidence, outcome.ranks, strict=True)
        if not crossing or quote.language != outcome.claim.language
    ]
    return {
        str(depth): round(sum(rank is not None and rank <= depth for rank in ranks) / len(ranks), 4) if ranks else 0.0
        for depth in _DEPTHS
    }


def _stance_accuracy(outcomes: Sequence[Outcome], places: Places) -> float:
    """Of the decisive stances on passages that carry a gold quote, the share that is the gold stance."""
    right = [
        any(quote.stance == item.stance for quote in quotes)
        for outcome in outcomes
        for item in outcome.result.evidence
        if item.stance != "neutral"
        and (
            quotes := [
                quote for quote in outcome.claim.evidence if places.overlaps(quote.document, quote.quote, item.passage)
            ]
        )
    ]
    return round(sum(right) / len(right), 4) if right else 0.0


def _wrong(outcome: Outcome) -> dict[str, Any]:
    return {
        "id": outcome.claim.name,
        "text": outcome.claim.text,
        "gold": outcome.claim.verdict,
        "verdict": outcome.result.verdict,
        "confidence": outcome.result.confidence,
        "explanation": outcome.result.explanation,
    }
