"""Tags that were left in a text."""

from __future__ import annotations

import re

MARKUP = re.compile(r"</?[A-Za-z][^<>]*>")


def markup_spans(text: str) -> list[tuple[int, int]]:
    """Where tags stand in a text; they are none of its words."""
    return [match.span() for match in MARKUP.finditer(text)] if "<" in text else []
