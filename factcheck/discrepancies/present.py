"""The JSON of `sweep --json`, one shape for commands, API, reports and pages."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from factcheck.discrepancies.earlier_wording import EarlierWording, earlier_wordings
from factcheck.discrepancies.models import Discrepancy, Position, Review
from factcheck.discrepancies.review import shown_hash


def present_discrepancy(row: Discrepancy) -> dict[str, Any]:
    """The keys of the contract, with `explanation_ar`, `state`, `found_at`, `hash` (what a review sends back as `seen`)
    and `review`, the decision that holds or null.

    A position also has `written`, its value in the source's own words, and `value_start` and `value_end`, where that
    stands in the document (or null); `document` also has its `state`.
    """
    positions = list(row.positions.all())
    return {
        "id": row.pk,
        "scope": row.scope,
        "kind": row.kind,
        "severity": row.severity,
        "confidence": row.confidence,
        "topic": row.topic,
        "explanation": row.explanation,
        "explanation_ar": row.explanation_ar,
        "state": row.state,
        "found_at": row.found_at.isoformat(),
        "hash": shown_hash(row),
        "review": present_review(row.decision, positions) if row.decision else None,
        "positions": [_position(position) for position in positions],
    }


def present_review(review: Review, positions: list[Position]) -> dict[str, Any]:
    """A decision; `kept_positions` are the places, in `positions`, of those held to be true, null where not said.

    A position that was kept and is gone has no place, so `kept` also has the values as they were written.
    `earlier_wording` lists the positions that have another wording by now than the reviewer saw, with that quote and
    the passage it stands in: `{"position", "quote", "passage"}`.
    """
    seen = {position.key: position for position in review.positions.all()}
    said = any(position.kept is not None for position in seen.values())
    reworded = _reworded(positions, seen)
    shown = [reworded[place].key if place in reworded else each.key for place, each in enumerate(positions)]
    places = [place for place, key in enumerate(shown) if key in seen and seen[key].kept]
    return {
        "id": review.pk,
        "decision": review.decision,
        "kept_positions": places if said else None,
        "kept": [f"{each.source}: {each.written}" for each in seen.values() if each.kept] if said else None,
        "note": review.note,
        "reviewer": review.reviewer.get_username(),
        "created_at": review.created_at.isoformat(),
        "earlier_wording": [
            {"position": place, "quote": seen[each.key].quote, "passage": each.passage.pk}
            for place, each in reworded.items()
        ],
    }


def _reworded(positions: list[Position], seen: Collection[str]) -> dict[int, EarlierWording]:
    """Place → the wording that the reviewer saw, of the positions that they saw in another one."""
    unseen = [position for position in positions if position.key not in seen]
    wordings = earlier_wordings(unseen) if unseen else {}
    first = {
        place: next((each for each in wordings.get(position.pk, ()) if each.key in seen), None)
        for place, position in enumerate(positions)
    }
    return {place: each for place, each in first.items() if each is not None}


def _position(position: Position) -> dict[str, Any]:
    passage, document = position.passage, position.passage.document
    return {
        "source": document.source.name,
        "document": {"id": document.pk, "name": document.name, "state": document.state},
        "passage": {"id": passage.pk, "start": passage.start, "end": passage.end},
        "quote": position.quote,
        "start": position.start,
        "end": position.end,
        "value": position.value,
        "written": position.written,
        "value_start": position.value_start,
        "value_end": position.value_end,
        "language": position.language,
    }
