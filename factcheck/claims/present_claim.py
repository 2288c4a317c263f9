"""A claim as the API shows it: the shape of `check --json`, with its state, its latest run and what people decided."""

from __future__ import annotations

from typing import Any

from factcheck.claims.choices import ClaimState
from factcheck.claims.models import Attributed, Claim, Publication
from factcheck.claims.present import present_check
from factcheck.claims.selectors import latest_finished
from factcheck.claims.stale_history import present_mark, stale_history, stale_reasons, stale_sentence, told_once

UNCHECKED: dict[str, Any] = {
    "verdict": None,
    "confidence": None,
    "explanation": "",
    "evidence": [],
    "engine": {},
    "corpus": {},
}


def present_claim(claim: Claim) -> dict[str, Any]:
    """The keys of `check --json` from the latest finished check, with id, state, review, created_at and check.

    While no check has finished, `verdict` and `confidence` are null and `evidence` is empty. `check` is the latest
    run: `{"id", "state", "error"}`; `revision` counts what people did; `stale` says why a verdict no longer stands on
    what it stood on; `article` where in its article a claim stands; `parts` the claims that it was split into.
    """
    checks = list(claim.checks.all())
    finished = latest_finished(claim)
    shown = present_check(finished) if finished else {"statement": claim.text, "language": claim.language} | UNCHECKED
    latest = checks[0] if checks else None
    return {
        "id": str(claim.pk),
        "state": claim.state,
        "created_at": claim.created_at.isoformat(),
        **present_attribution(claim),
        **shown,
        "check": {"id": latest.pk, "state": latest.state, "error": latest.error} if latest else None,
        "review": present_review(claim),
        "revision": claim.revision,
        "article": _article(claim),
        "merged_into": str(claim.merged_into_id) if claim.merged_into_id else None,
        "split_from": str(claim.split_from_id) if claim.split_from_id else None,
        "parts": [str(part.pk) for part in claim.parts.all()],
        "stale": _stale(claim),
        "stale_history": [present_mark(mark) for mark in stale_history(claim)],
        "publication": present_publication(next(iter(claim.publications.all()), None)),
    }


def _stale(claim: Claim) -> list[str]:
    return [stale_sentence(mark) for mark in told_once(stale_reasons(claim))] if claim.state == ClaimState.STALE else []


def present_publication(publication: Publication | None) -> dict[str, Any] | None:
    """The newest edition that was published, or that a publication was taken back; None before the first."""
    if publication is None:
        return None
    return {
        "edition": publication.edition,
        "kind": publication.kind,
        "verdict": publication.review.verdict,
        "summary": publication.summary,
        "correction": publication.correction,
        **present_attribution(publication),
        "published_at": publication.created_at.isoformat(),
    }


def present_attribution(row: Attributed) -> dict[str, Any]:
    """`{"claimant", "claimant_kind", "made_on", "url"}` of a claim, or of an edition of it."""
    return {
        "claimant": row.claimant,
        "claimant_kind": row.claimant_kind,
        "made_on": row.made_on.isoformat() if row.made_on else None,
        "url": row.url,
    }


def _article(claim: Claim) -> dict[str, Any] | None:
    if claim.article_id is None:
        return None
    return {"id": str(claim.article_id), "start": claim.article_start, "end": claim.article_end}


def present_review(claim: Claim) -> dict[str, Any] | None:
    """The newest decision of a person about the claim, or None."""
    review = next(iter(claim.reviews.all()), None)
    if review is None:
        return None
    return {
        "id": review.pk,
        "verdict": review.verdict,
        "note": review.note,
        "seen": review.seen_id,
        "reviewer": review.reviewer.get_username() if review.reviewer else None,
        "created_at": review.created_at.isoformat(),
    }
