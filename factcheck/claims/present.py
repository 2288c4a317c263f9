"""The JSON of `check --json` and of a found passage: one shape for commands, API and pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from factcheck.claims.evidence import JudgedEvidence
from factcheck.claims.found_passages import load_passages, retrieval_keys
from factcheck.claims.models import Check, Evidence
from factcheck.claims.result import CheckResult
from sources.models import Passage
from sources.search.types import Retrieval


def present_check(check: CheckResult | Check) -> dict[str, Any]:
    """The keys of `check --json`, the same from a fresh result and from the stored check."""
    if isinstance(check, CheckResult):
        statement, language = check.statement, check.language
        evidence = [_fresh(item) for item in check.evidence]
    else:
        statement, language = check.claim.text, check.claim.language
        evidence = [_stored(row) for row in sorted(_rows(check), key=lambda row: row.order)]
    return {
        "statement": statement,
        "language": language,
        "verdict": check.verdict,
        "confidence": check.confidence,
        "explanation": check.explanation,
        "evidence": evidence,
        "engine": dict(check.engine),
        "corpus": dict(check.corpus),
    }


def present_passage(passage: Passage) -> dict[str, Any]:
    """`source`, `document` and `passage`: where a quote stands and what it says."""
    document = passage.document
    return {
        "source": document.source.name,
        "document": {
            "id": document.pk,
            "name": document.name,
            "title": document.title,
            "version": document.version,
        },
        "passage": {
            "id": passage.pk,
            "text": passage.text,
            "start": passage.start,
            "end": passage.end,
            "context": passage.context,
            "language": passage.language,
            "sha256": passage.sha256,
        },
    }


def present_hits(found: Retrieval) -> list[dict[str, Any]]:
    """Found passages in their order, each with its `retrieval`."""
    passages = load_passages([hit.passage_id for hit in found.hits])
    return [
        {**present_passage(passages[hit.passage_id]), "retrieval": retrieval_keys(hit)}
        for hit in found.hits
        if hit.passage_id in passages
    ]


def _rows(check: Check) -> Sequence[Evidence]:
    if "evidence" in getattr(check, "_prefetched_objects_cache", {}):
        return list(check.evidence.all())
    return list(check.evidence.select_related("passage__document__source").defer("passage__document__text"))


def _fresh(item: JudgedEvidence) -> dict[str, Any]:
    reasons = [asdict(reason) for reason in item.judgement.reasons]
    retrieval = retrieval_keys(item.retrieval)
    return _shown(item.passage, item.stance, item.judgement.probabilities, reasons, retrieval)


def _stored(row: Evidence) -> dict[str, Any]:
    return _shown(row.passage, row.stance, row.probabilities, row.reasons, row.retrieval)


def _shown(
    passage: Passage,
    stance: str,
    probabilities: Mapping[Any, float],
    reasons: list[dict[str, Any]],
    retrieval: Mapping[str, Any],
) -> dict[str, Any]:
    return {
        **present_passage(passage),
        "stance": stance,
        "probabilities": dict(probabilities),
        "reasons": reasons,
        "retrieval": dict(retrieval),
    }
