"""The main job: normalise, retrieve, judge each passage, aggregate, store."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.db import transaction

from factcheck.agreement.stance import judge
from factcheck.agreement.texts.parts import Part, split_statement
from factcheck.agreement.types import Statement
from factcheck.audit.record import record_additions
from factcheck.claims.engine import corpus_identity, engine_identity, entailment_model
from factcheck.claims.evidence import JudgedEvidence
from factcheck.claims.explain import explain
from factcheck.claims.found_passages import load_passages, quote_of
from factcheck.claims.models import Check, Claim
from factcheck.claims.result import CheckResult
from factcheck.claims.retrieval import retrieve_evidence
from factcheck.claims.ruling import judged_part, rule
from factcheck.claims.similar import encode_claim
from factcheck.claims.store import store_result
from factcheck.claims.unfit_statements import RefusedStatement, accept_statement
from sources.search.types import Hit, Retrieval

__all__ = ["RefusedStatement", "check_statement", "run_check", "save_result", "submit_claim"]

DEFAULT_LIMIT = 20
# What the log keeps of a submission. The address of a callback may hold a secret of its receiver's.
SUBMITTED = ("text", "language", "article", "claimant", "claimant_kind", "url", "made_on")


def check_statement(text: str, language: str | None = None, limit: int = DEFAULT_LIMIT) -> CheckResult:
    """Check `text` against the corpus as it is indexed now; the `limit` nearest passages are its evidence.

    Raises RefusedStatement for a text that is no statement, IndexMissing before anything was ever indexed.
    """
    statement, language = accept_statement(text, language)
    found = retrieve_evidence(Statement(statement, language), limit)
    parts = split_statement(Statement(statement, language))
    hits = [*found.hits, *_of_parts(parts, found, limit)]
    whole = _judge_each(Statement(statement, language), hits)
    ruling = rule(statement, language, whole, [judged_part(part, _judge_each(part.statement, hits)) for part in parts])
    return CheckResult(
        statement=statement,
        language=language,
        limit=limit,
        verdict=ruling.decided.verdict.value,
        confidence=ruling.decided.confidence,
        explanation=explain(ruling.decided, language, ruling.silent),
        evidence=sorted(ruling.evidence, key=_reading_order),
        engine=engine_identity(),
        corpus=corpus_identity(found.generation),
    )


def submit_claim(
    text: str,
    language: str | None = None,
    *,
    callback_url: str = "",
    submitted_by: AbstractBaseUser | AnonymousUser | None = None,
    limit: int = DEFAULT_LIMIT,
    **attribution: Any,
) -> Claim:
    """Store a claim with one queued check, for the caller to dispatch; raises RefusedStatement.

    `attribution`: any of `claimant`, `claimant_kind`, `made_on` and `url`.
    """
    statement, language = accept_statement(text, language)
    with transaction.atomic():
        claim = Claim.objects.create(
            text=statement,
            language=language,
            callback_url=callback_url,
            submitted_by_id=submitted_by.pk if submitted_by else None,
            **attribution,
        )
        Check.objects.create(claim=claim, limit=limit)
        record_additions("claim.submitted", [claim], SUBMITTED, actor=submitted_by)
    return claim


def run_check(check: Check) -> Check:
    """Do a check and store what it found; a check that is done already is returned as it is."""
    claim = check.claim
    result = check_statement(claim.text, claim.language, check.limit)
    stored = store_result(check, result)
    encode_claim(claim)
    return stored


def save_result(result: CheckResult) -> Check:
    """Store a finished result as a new claim with its check."""
    with transaction.atomic():
        claim = submit_claim(result.statement, result.language, limit=result.limit)
        stored = store_result(claim.checks.get(), result)
    encode_claim(claim)
    return stored


def _of_parts(parts: Sequence[Part], found: Retrieval, limit: int) -> list[Hit]:
    """What the parts of a statement bring up besides what was found for the whole."""
    known = {hit.passage_id for hit in found.hits}
    more: dict[int, Hit] = {}
    for part in parts:
        for hit in retrieve_evidence(part.statement, limit // len(parts)).hits:
            if hit.passage_id not in known:
                more.setdefault(hit.passage_id, hit)
    return list(more.values())


def _judge_each(statement: Statement, found: Sequence[Hit]) -> list[JudgedEvidence]:
    passages = load_passages([hit.passage_id for hit in found])
    hits = [hit for hit in found if hit.passage_id in passages]
    judgements = judge(statement, [quote_of(passages[hit.passage_id]) for hit in hits], entailment_model())
    return [
        JudgedEvidence(passages[hit.passage_id], judgement, hit)
        for hit, judgement in zip(hits, judgements, strict=True)
    ]


def _reading_order(item: JudgedEvidence) -> tuple[bool, float, int]:
    decisive = item.stance != "neutral"
    return not decisive, -item.strength if decisive else 0.0, item.retrieval.rank
