"""A discrepancy as a reader sees it: the passages side by side, each value marked where it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from factcheck.discrepancies.look_alikes import look_alikes_of
from factcheck.discrepancies.models import Discrepancy, Kind, Position
from factcheck.discrepancies.precision import Precision, precision_by_kind
from factcheck.discrepancies.present import present_discrepancy, present_review
from factcheck.discrepancies.quotes import position_letter, quote_parts
from factcheck.discrepancies.selectors import reviews_of
from factcheck.web.board import scope_labels, state_labels
from factcheck.web.evidence import kind_label, passage_href
from factcheck.web.highlight import Segment, direction
from factcheck.web.isolate import isolated
from factcheck.web.look_alikes import pair_card
from factcheck.web.surroundings import surroundings
from factcheck.web.timeline import Dated, timeline

# The values of other kinds may look like years.
_DATED = (Kind.DATE, Kind.SEQUENCE)


@dataclass(frozen=True, slots=True)
class PositionCard:
    """Everything the page shows about one position. `kept`: what the decision that holds says of it, if anything."""

    place: int
    letter: str
    written: str
    source: str
    document: str
    document_state: str
    published: str
    href: str
    language: str
    direction: str
    before: str
    quote: Sequence[Segment]
    after: str
    kept: bool | None


def discrepancy_page(row: Discrepancy) -> dict[str, Any]:
    """What the template shows; `row` as `with_positions` fetches it."""
    shown = present_discrepancy(row)
    cards = _cards(row, shown)
    names = [text for position in shown["positions"] for text in (position["source"], position["written"])]
    positions = list(row.positions.all())
    dated = [
        Dated(card.letter, each.value, each.written, card.source) for card, each in zip(cards, positions, strict=True)
    ]
    history = [_decision(present_review(review, positions), cards) for review in reviews_of(row)]
    return {
        "row": row,
        "hash": shown["hash"],
        "state": shown["state"],
        "state_label": state_labels()[shown["state"]],
        "kind_label": kind_label(row.kind),
        "scope_label": scope_labels()[row.scope],
        "percent": round(100 * row.confidence),
        "explanation": isolated(row.explanation, names),
        "explanation_ar": isolated(row.explanation_ar, names),
        "cards": cards,
        "timeline": timeline(dated) if row.kind in _DATED else None,
        "history": history,
        "carried": next((each for each in history if each["id"] == row.decision_id and each["earlier_wording"]), None),
        "holding": row.decision_id,
        "precision": _measured(row.kind),
        "look_alikes": [pair_card(pair) for pair in look_alikes_of(row)],
    }


def _measured(kind: str) -> Precision | None:
    return next((row for row in precision_by_kind() if row.kind == kind), None)


def _cards(row: Discrepancy, shown: Mapping[str, Any]) -> list[PositionCard]:
    kept = shown["review"]["kept_positions"] if shown["review"] else None
    return [
        _card(place, position, stored, None if kept is None else place in kept)
        for place, (position, stored) in enumerate(zip(shown["positions"], row.positions.all(), strict=True))
    ]


def _card(place: int, position: Mapping[str, Any], stored: Position, kept: bool | None) -> PositionCard:
    document = stored.passage.document
    around = surroundings(stored.passage_id, stored.start, stored.end)
    before, value, after = quote_parts(position)
    return PositionCard(
        place=place,
        letter=position_letter(place),
        written=position["written"],
        source=position["source"],
        document=document.title or document.name,
        document_state="" if document.state == "current" else document.get_state_display(),
        published=document.published.isoformat() if document.published else "",
        href=passage_href(document.pk, stored.passage_id, around.ordinal),
        language=position["language"],
        direction=direction(position["language"]),
        before=around.before,
        quote=[Segment(before, ""), Segment(value, "differs"), Segment(after, "")],
        after=around.after,
        kept=kept,
    )


def _decision(shown: Mapping[str, Any], cards: Sequence[PositionCard]) -> dict[str, Any]:
    reworded = [
        {**each, "letter": cards[each["position"]].letter, "language": cards[each["position"]].language}
        for each in shown["earlier_wording"]
    ]
    return {**shown, "label": state_labels()[shown["decision"]], "earlier_wording": reworded}
