"""A finished check as the pages show it."""

from __future__ import annotations

from typing import Any

from factcheck.claims.models import Check
from factcheck.claims.present import present_check
from factcheck.web.evidence import evidence_cards, statement_segments


def verdict_context(run: Check) -> dict[str, Any]:
    """What the templates show of a check: verdict, explanation, the evidence that decides and that does not."""
    shown = present_check(run)
    cards = evidence_cards(shown)
    return {
        "verdict": shown["verdict"],
        "percent": round(100 * shown["confidence"]),
        "explanation": shown["explanation"],
        "statement": statement_segments(shown),
        "decisive": [card for card in cards if card.stance != "neutral"],
        "neutral": [card for card in cards if card.stance == "neutral"],
        "disputed": any(card.disputes for card in cards),
        "run": run,
    }
