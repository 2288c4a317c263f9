"""Which lines of a plain text are notes at its foot, told from sentences that begin with a reference mark."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from sources.readers.cues import is_citation, is_notes_heading, note_number
from sources.readers.units import Unit

_MARK = re.compile(r"\[(\d{1,4}|[٠-٩]{1,4})\]")
_STARRED = re.compile(r"[*†‡]\s*\S")
_STAR_IN_TEXT = re.compile(r"\w[*†‡](?!\w)")


def find_footnotes(text: str, units: Sequence[Unit]) -> set[int]:
    """Numbers of the units that are notes: runs of numbered ones, starred ones, and all below a heading "Notes"."""
    notes: set[int] = set()
    first_marks: dict[int, int] = {}
    for match in _MARK.finditer(text):
        first_marks.setdefault(int(match.group(1)), match.start())
    for run in _numbered_runs(units):
        if _is_note_run(units, run, first_marks):
            notes.update(run)
    starred = [number for number, unit in enumerate(units) if _STARRED.match(unit.text)]
    notes.update(number for number in starred if _answers_a_star(text, units, number, len(starred)))
    return notes | _below_notes_heading(units)


def _numbered_runs(units: Sequence[Unit]) -> list[list[int]]:
    """Neighbouring units that open with marks counting up by one."""
    runs: list[list[int]] = []
    expected = -1
    for number, unit in enumerate(units):
        mark = note_number(unit.text)
        if mark is None:
            expected = -1
        elif mark == expected:
            runs[-1].append(number)
            expected = mark + 1
        else:
            runs.append([number])
            expected = mark + 1
    return runs


def _is_note_run(units: Sequence[Unit], run: Sequence[int], first_marks: Mapping[int, int]) -> bool:
    """Most read as citations, or several answer marks that stand in the text above them."""
    cited = sum(1 for number in run if is_citation(units[number].text))
    bracketed = units[run[0]].text.lstrip().startswith("[")
    if cited >= len(run) * 0.5 and (bracketed or len(run) > 1):
        return True
    above = units[run[0]].start
    numbers = [note_number(units[number].text) or 0 for number in run]
    return bracketed and len(run) > 1 and all(first_marks.get(number, above) < above for number in numbers)


def _answers_a_star(text: str, units: Sequence[Unit], number: int, starred: int) -> bool:
    """A line under a star is a note where a word above carries the star and the line is no bullet among others."""
    return starred <= 2 and _STAR_IN_TEXT.search(text, 0, units[number].start) is not None


def _below_notes_heading(units: Sequence[Unit]) -> set[int]:
    """Everything from a heading "References" to the end, when what follows mostly reads as citations."""
    for number in range(len(units) - 1, -1, -1):
        if not is_notes_heading(units[number].text):
            continue
        below = range(number + 1, len(units))
        cited = sum(1 for place in below if is_citation(units[place].text) or note_number(units[place].text))
        return set(range(number, len(units))) if below and cited >= len(below) * 0.5 else set()
    return set()
