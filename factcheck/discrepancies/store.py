"""Findings into rows: what is found again keeps its row and what was decided about it, what is gone goes."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django.db.models import QuerySet

from factcheck.discrepancies.conflicts import Side
from factcheck.discrepancies.decisions import apply_decisions
from factcheck.discrepancies.keys import digest, matter_elsewhere, position_key
from factcheck.discrepancies.merge import Finding, canonical
from factcheck.discrepancies.models import Discrepancy, Position
from factcheck.discrepancies.passages import carried_prefix
from factcheck.discrepancies.selectors import with_positions
from factcheck.discrepancies.wording import explanation_of, severity_of, topic_of
from factcheck.discrepancies.wording_ar import arabic_explanation_of
from sources.models import Document


@transaction.atomic
def store_findings(findings: Sequence[Finding], covered: QuerySet[Discrepancy]) -> list[Discrepancy]:
    """Make the rows of `covered` exactly `findings`; returns them in their lasting order."""
    texts = _texts(findings)
    keys = {_save(finding, texts) for finding in findings}
    covered.exclude(key__in=keys).delete()
    found = Discrepancy.objects.filter(key__in=keys)
    apply_decisions(found)
    return list(with_positions(found))


def _save(finding: Finding, texts: dict[int, str]) -> str:
    positions = [_position(side, texts[side.passage.document_id]) for side in finding.sides]
    key = digest([finding.scope, finding.kind, [_placed(position) for position in positions]])
    fields = {
        "scope": finding.scope,
        "kind": finding.kind,
        "severity": severity_of(finding),
        "confidence": finding.confidence,
        "topic": topic_of(finding),
        "explanation": explanation_of(finding),
        "explanation_ar": arabic_explanation_of(finding),
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
    quote = text[start : passage.end]
    value_start, value_end = _value_place(side, start, text)
    return Position(
        passage=passage,
        key=position_key(quote, side.fact.value, passage),
        quote=quote,
        start=start,
        end=passage.end,
        value=side.fact.value,
        written=side.fact.text,
        value_start=value_start,
        value_end=value_end,
        language=passage.language,
    )


def _value_place(side: Side, start: int, text: str) -> tuple[int, int] | tuple[None, None]:
    """Where the value stands in the document; nowhere, when what the detector read is not written there as such."""
    if side.carried:
        begin = start + side.fact.start
    else:
        begin = side.passage.start + side.fact.start - len(carried_prefix(side.passage))
    end = begin + len(side.fact.text)
    return (begin, end) if text[begin:end] == side.fact.text else (None, None)


def _placed(position: Position) -> list[str]:
    """What a position says, and where."""
    document = position.passage.document
    said = [document.source.name, document.name, position.quote, canonical(position.value)]
    return [*said, *matter_elsewhere(position.passage)]
