"""Where a passage that was quoted stands in the version that took the place of its document, or what stands nearest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from factcheck.claims.models import Evidence
from sources.models import Document, Passage

_WORDS = re.compile(r"\w+")
# Below this share of words in common another passage is no later wording of the one that was quoted.
_ALIKE = 0.4


def quotes_now(rows: Sequence[Evidence], newer: Document | None) -> list[dict[str, Any]]:
    """For each row of evidence the quote as it was and `now`, as `StaleMark.quotes` keeps them, in the given order."""
    passages = list(newer.passages.order_by("ordinal")) if newer else []
    return [_quote(row, passages) for row in rows]


def _quote(row: Evidence, passages: Sequence[Passage]) -> dict[str, Any]:
    text = row.passage.text
    same = next((passage for passage in passages if passage.text == text), None)
    now = same or _nearest(text, passages)
    return {
        "passage": row.passage_id,
        "stance": row.stance,
        "text": text,
        "stands": same is not None,
        "now": {"passage": now.pk, "text": now.text} if now else None,
    }


def _nearest(text: str, passages: Sequence[Passage]) -> Passage | None:
    words = _words(text)
    best = max(passages, key=lambda passage: _alike(words, _words(passage.text)), default=None)
    return best if best is not None and _alike(words, _words(best.text)) >= _ALIKE else None


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORDS.findall(text.casefold()))


def _alike(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(1, len(one | other))
