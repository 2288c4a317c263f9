"""Notes at the foot of a page, taken out before the sentence above them goes on over the page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sources.readers.units import ends_sentence

_NOTE = re.compile(r"(\d{1,3})\.?\s+[\"“‘(«]?[A-Z\u0620-\u064a]")
_MARK = re.compile(r"[^\W\d_]{2}[.,;:!?؟،؛\"”’»)]{0,2}(\d{1,3})(?!\w)")
_LONGEST_NOTE = 4
_MOST_OF_A_PAGE = 0.5
_SHORT_LINE = 0.6


def take_notes(pages: Sequence[Sequence[str]]) -> tuple[list[list[str]], list[str]]:
    """The pages without the notes at their feet, and the notes.

    A note opens with a number that a word higher on the page carries; the numbers count up through the document or
    begin anew on a page, and nothing but notes lies below the first. Without all of that a numbered line stays.
    """
    bodies: list[list[str]] = []
    notes: list[str] = []
    last = 0
    for page in pages:
        first, found = _foot(page, last)
        bodies.append(list(page[:first]))
        notes += found
        last = _number(found[-1]) or 0 if found else last
    return bodies, notes


def _foot(page: Sequence[str], last: int) -> tuple[int, list[str]]:
    """Where the notes of a page begin, and each of them as one line; the page's length where it has none."""
    width = max(map(len, page), default=0)
    marks: set[int] = set()
    for place, line in enumerate(page):
        number = _number(line)
        if number in marks and number in {1, last + 1} and place >= len(page) * (1 - _MOST_OF_A_PAGE):
            notes = _notes(page[place:], number)
            if all(_is_note(note, width) and _number(note[0]) in marks for note in notes):
                return place, [" ".join(note) for note in notes]
        marks.update(int(match.group(1)) for match in _MARK.finditer(line))
    return len(page), []


def _number(line: str) -> int | None:
    match = _NOTE.match(line)
    return int(match.group(1)) if match else None


def _notes(lines: Sequence[str], first: int) -> list[list[str]]:
    """The lines from the first note on, a list for each note."""
    notes: list[list[str]] = []
    for line in filter(None, lines):
        if _number(line) == first + len(notes):
            notes.append([line])
        else:
            notes[-1].append(line)
    return notes


def _is_note(lines: Sequence[str], width: int) -> bool:
    """No heading with a text below it: the line that opens a note is full, or ends a sentence, or is all there is."""
    opening = lines[0]
    full = len(opening) >= width * _SHORT_LINE or ends_sentence(opening)
    return len(lines) <= _LONGEST_NOTE and (full or len(lines) == 1)
