"""Hashes over what positions say: the same wherever and whenever the same is found."""

from __future__ import annotations

import hashlib
import json

from factcheck.discrepancies.leaning import leans, stands_under
from factcheck.discrepancies.merge import canonical
from factcheck.language.facts import JSONValue
from sources.models import Passage


def position_key(quote: str, value: JSONValue, passage: Passage) -> str:
    """Of a quote from this passage and the value in it; the same for a copy in another document."""
    return digest([" ".join(quote.split()), canonical(value), *matter_elsewhere(passage)])


def matter_elsewhere(passage: Passage) -> list[str]:
    """What tells of whom a passage speaks, where it does not say so itself.

    "The bridge was opened in 1931" is another statement under another heading.
    """
    return stands_under(passage) if leans(passage) else []


def digest(content: list[object]) -> str:
    """The same for the same content, wherever it is made."""
    return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()
