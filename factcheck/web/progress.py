"""How far the checks of a statement or an article are: one shape, asked for by a script or sent to it as they go on."""

from __future__ import annotations

import uuid
from typing import Any

from factcheck.claims.choices import CheckState
from factcheck.claims.models import Check

ENDED = (CheckState.DONE, CheckState.FAILED)


def claim_progress(claim_id: uuid.UUID) -> dict[str, Any]:
    """`{"check": {"id", "state"}}` of the latest check; null before the first."""
    return {"check": Check.objects.filter(claim=claim_id).order_by("-id").values("id", "state").first()}


def article_progress(article_id: uuid.UUID) -> dict[str, Any]:
    """`{"check": {"state"}, "ended", "all"}`: how many of the checks of its claims have ended."""
    checks = Check.objects.filter(claim__article=article_id, claim__split_at=None)
    states = list(checks.order_by().values_list("state", flat=True))
    ended = sum(state in ENDED for state in states)
    state = CheckState.DONE if ended == len(states) else CheckState.RUNNING
    return {"check": {"state": state.value}, "ended": ended, "all": len(states)}


def has_ended(progress: dict[str, Any]) -> bool:
    """Whether there is nothing more to wait for."""
    check = progress["check"]
    return check is None or check["state"] in ENDED
