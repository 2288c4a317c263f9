"""Very long sentences cut where two statements that stand by themselves meet."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Sentences up to this many characters are never cut; passages beyond MAX_PASSAGE always are, at white space.
LONG_SENTENCE = 400
MAX_PASSAGE = 2000
_SHORTEST_PART = 80
# A semicolon; or an Arabic comma before a conjunction that opens a clause with its own time or verb.
_BOUNDARY = re.compile(r"[؛;]\s|،\s(?=و(?:في (?:عام|سنة|شهر|العام)|قد|كان|كانت)\s)")
_OPENING, _CLOSING = "([{«“", ")]}»”"


def cut_long(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The slice `[start, end)` whole, or its self-contained parts in order where it is very long."""
    if end - start <= LONG_SENTENCE:
        yield start, end
        return
    begin = start
    for match in _BOUNDARY.finditer(text, start, end):
        stop = match.start() + 1
        if stop - begin >= _SHORTEST_PART and end - match.end() >= _SHORTEST_PART and _is_open(text, begin, stop):
            yield from _bounded(text, begin, stop)
            begin = match.end()
    yield from _bounded(text, begin, end)


def _is_open(text: str, start: int, end: int) -> bool:
    """Whether every bracket and quote that opens in the slice closes in it."""
    part = text[start:end]
    pairs = zip(_OPENING, _CLOSING, strict=True)
    return all(part.count(opening) == part.count(closing) for opening, closing in pairs) and part.count('"') % 2 == 0


def _bounded(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Parts of at most MAX_PASSAGE characters, cut at white space where there is any."""
    while end - start > MAX_PASSAGE:
        cut = text.rfind(" ", start + MAX_PASSAGE // 2, start + MAX_PASSAGE)
        stop = cut if cut > start else start + MAX_PASSAGE
        yield start, stop
        start = stop + 1 if cut > start else stop
    if text[start:end].strip():
        yield start, end
