"""What stands around a quote in its document."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.db.models import Value
from django.db.models.functions import Substr

from sources.models import Passage

CONTEXT_CHARACTERS = 240
_BLANK_LINES = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Some of the document's text on either side of a quote, cut at spaces, and the ordinal of the quote's passage."""

    before: str
    after: str
    ordinal: int


def surroundings(passage_id: int, start: int, end: int) -> Surroundings:
    """Of the slice `[start, end)` of the document that the passage is in, without fetching the whole text."""
    begin = max(0, start - CONTEXT_CHARACTERS)
    before, after, ordinal = (
        Passage.objects.filter(pk=passage_id)
        .annotate(
            before=Substr("document__text", Value(begin + 1), Value(start - begin)),
            after=Substr("document__text", Value(end + 1), Value(CONTEXT_CHARACTERS)),
        )
        .values_list("before", "after", "ordinal")
        .get()
    )
    before, after = _from_word(before, at_start=begin == 0), _to_word(after)
    return Surroundings(_BLANK_LINES.sub("\n", before), _BLANK_LINES.sub("\n", after), ordinal)


def _from_word(text: str, *, at_start: bool) -> str:
    if at_start:
        return text
    head, space, tail = text.partition(" ")
    return f"…{tail}" if space and head else f"…{text.lstrip()}"


def _to_word(text: str) -> str:
    if len(text) < CONTEXT_CHARACTERS:
        return text
    return f"{text.rpartition(' ')[0] or text}…"
