"""Findings into rows: what is found again keeps its row, what is gone goes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from django.db import transaction
from django.db.models import QuerySet

from factcheck.discrepancies.conflicts import Side
from factcheck.discrepancies.merge import Finding, canonical
from factcheck.discrepancies.models import Discrepancy, Position
from factcheck.discrepancies.wording import explanation_of, severity_of, topic_of
from sources.models import Document


@transaction.atomic
def store_findings(findings: Sequence[Finding], covered: QuerySet[Discrepancy]) -> list[Discrepancy]:
    """Make the rows of `covered` exactly `findings`; returns them in their lasting order."""
    texts = _texts(findings)
    keys = {_save(finding, texts) for finding in findings}
    covered.exclude(key__in=keys).delete()
    return list(Discrepancy.objects.filter(key__in=keys).prefetch_related("positions__passage__document__source"))


def _save(finding: Finding, texts: dict[int, str]) -> str:
    positions = [_position(side, texts[side.passage.document_id]) for side in finding.sides]
    key = _key(finding, positions)
    fields = {
        "scope": finding.scope,
        "kind": finding.kind,
        "severity": severity_of(finding),
        "confidence": finding.confidence,
        "topic": topic_of(finding),
        "explanation": explanation_of(finding),
    }
    row, _ = Discrepancy.objects.update_or_create(key=key, defaults=fields)
    places = [(position.passage_id, position.start, position.end) for position in positions]
    if places != list(row.positions.values_list("passage_id", "start", "end")):
        row.positions.all().delete()
        for position in positions:
            position.discrepancy = row
        Position.objects.bulk_create(positions)
    return key


def _texts(findings: Sequence[Finding]) -> dict[int, str]:
    documents = {side.passage.document_id for finding in findings for side in finding.sides}
    return dict(Document.objects.filter(pk__in=documents).values_list("pk", "text"))


def _position(side: Side, text: str) -> Position:
    passage = side.passage
    start = passage.start
    if side.carried:
        start = max(text.rfind(passage.context["date"], 0, start), text.rfind("\n", 0, start) + 1)
    return Position(
        passage=passage,
        quote=text[start : passage.end],
        start=start,
        end=passage.end,
        value=side.fact.value,
        written=side.fact.text,
        language=passage.language,
    )


def _key(finding: Finding, positions: Sequence[Position]) -> str:
    content = [
        [
            position.passage.document.source.name,
            position.passage.document.name,
            position.quote,
            canonical(position.value),
        ]
        for position in positions
    ]
    written = json.dumps([finding.scope, finding.kind, content], ensure_ascii=False)
    return hashlib.sha256(written.encode()).hexdigest()
