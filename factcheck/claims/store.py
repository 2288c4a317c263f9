"""Storing what a check found, in one transaction."""

from __future__ import annotations

from dataclasses import asdict

from django.db import transaction
from django.utils import timezone

from factcheck.claims import states
from factcheck.claims.callbacks.outbox import Event, announce
from factcheck.claims.choices import CheckState
from factcheck.claims.evidence import JudgedEvidence
from factcheck.claims.found_passages import retrieval_keys
from factcheck.claims.models import Check, Evidence
from factcheck.claims.result import CheckResult


@transaction.atomic
def store_result(check: Check, result: CheckResult) -> Check:
    """Finish `check` with `result`. A check that somebody finished meanwhile keeps what it has."""
    stored = Check.objects.select_for_update().get(pk=check.pk)
    if stored.state == CheckState.DONE:
        return stored
    stored.verdict = result.verdict
    stored.confidence = result.confidence
    stored.explanation = result.explanation
    stored.engine = result.engine
    stored.corpus = result.corpus
    stored.state = CheckState.DONE
    stored.error = ""
    stored.lease_until = None
    stored.finished_at = timezone.now()
    stored.save()
    Evidence.objects.bulk_create(_row(stored, order, item) for order, item in enumerate(result.evidence))
    states.run_ended(stored.claim_id)
    announce(stored.claim_id, Event.CHECKED)
    return stored


def _row(check: Check, order: int, item: JudgedEvidence) -> Evidence:
    return Evidence(
        parent_check=check,
        passage=item.passage,
        passage_sha256=item.passage.sha256,
        order=order,
        stance=item.stance,
        probabilities=dict(item.judgement.probabilities),
        reasons=[asdict(reason) for reason in item.judgement.reasons],
        retrieval=retrieval_keys(item.retrieval),
    )
