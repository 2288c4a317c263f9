"""The JSON of `sweep --json`, one shape for commands, API and pages."""

from __future__ import annotations

from typing import Any

from factcheck.discrepancies.models import Discrepancy, Position


def present_discrepancy(row: Discrepancy) -> dict[str, Any]:
    """The keys of the contract; a position also has `written`, its value in the source's own words."""
    return {
        "id": row.pk,
        "scope": row.scope,
        "kind": row.kind,
        "severity": row.severity,
        "confidence": row.confidence,
        "topic": row.topic,
        "explanation": row.explanation,
        "positions": [_position(position) for position in row.positions.all()],
    }


def _position(position: Position) -> dict[str, Any]:
    passage = position.passage
    return {
        "source": passage.document.source.name,
        "document": {"id": passage.document_id, "name": passage.document.name},
        "passage": {"id": passage.pk, "start": passage.start, "end": passage.end},
        "quote": position.quote,
        "start": position.start,
        "end": position.end,
        "value": position.value,
        "written": position.written,
        "language": position.language,
    }
