"""Which lines of a plain text are notes at its foot, told from sentences that begin with a reference mark."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from sources.readers.cues import is_citation, is_furniture, is_notes_heading, is_numbered, line_number, note_number
from sources.readers.marks import NUMBERED_MARK, mark_number
from sources.readers.units import Unit

# A word that ends in a number, as a raised one does once a text has lost its form.
_NAKED_MARK = re.compile(r"[^\W\d_]{2}[.,;:!?؟،؛\"”’»)]?(\d{1,3})(?!\w)")
_STARRED = re.compile(r"[*†‡]\s*\S")
_STAR_IN_TEXT = re.compile(r"\w[*†‡](?!\w)")


def find_footnotes(text: str, units: Sequence[Unit]) -> set[int]:
    """Numbers of the units that are notes: runs of numbered ones, starred ones, and all below a heading "Notes"."""
    notes: set[int] = set()
    if runs := _numbered_runs(units):
        bracketed = _first_places((mark_number(match), match.start()) for match in NUMBERED_MARK.finditer(text))
        naked = _first_places((int(match.group(1)), match.start()) for match in _NAKED_MARK.finditer(text))
        notes.update(number for run in runs if _is_note_run(units, run, bracketed, naked) for number in run)
    starred = [number for number, unit in enumerate(units) if _STARRED.match(unit.text)]
    notes.update(number for number in starred if _answers_a_star(text, units, number, len(starred)))
    return notes | _below_notes_heading(units)


def _first_places(marks: Iterable[tuple[int, int]]) -> dict[int, int]:
    places: dict[int, int] = {}
    for number, place in marks:
        places.setdefault(number, place)
    return places


def _numbered_runs(units: Sequence[Unit]) -> list[list[int]]:
    """Neighbouring units that open with numbers counting up by one, the first of them plainly that of a note."""
    runs: list[list[int]] = []
    expected = -1
    for number, unit in enumerate(units):
        mark = note_number(unit.text)
        if mark is None and line_number(unit.text) == expected:
            mark = expected
        if mark is None:
            expected = -1
            continue
        if mark == expected:
            runs[-1].append(number)
        else:
            runs.append([number])
        expected = mark + 1
    return runs


def _is_note_run(
    units: Sequence[Unit], run: Sequence[int], bracketed_marks: Mapping[int, int], naked_marks: Mapping[int, int]
) -> bool:
    """Most read as citations, or they answer marks that stand in the text above them."""
    above = units[run[0]].start
    bracketed = units[run[0]].text.lstrip()[0] in "[⁰¹²³⁴⁵⁶⁷⁸⁹"
    cited = sum(1 for number in run if is_citation(units[number].text))
    plain = all(note_number(units[number].text) is not None for number in run)
    if plain and cited >= len(run) * 0.5 and (bracketed or len(run) > 1):
        return True
    numbers = [note_number(units[number].text) or line_number(units[number].text) or 0 for number in run]
    marks = bracketed_marks if bracketed else naked_marks
    answering = all(marks.get(number, above) < above for number in numbers)
    return answering and (not bracketed or len(run) > 1 or _is_only_note(units, run[0]))


def _is_only_note(units: Sequence[Unit], number: int) -> bool:
    """The last line of a text in which no other opens with a mark."""
    others = (unit for place, unit in enumerate(units) if place != number)
    return number == len(units) - 1 and all(note_number(unit.text) is None for unit in others)


def _answers_a_star(text: str, units: Sequence[Unit], number: int, starred: int) -> bool:
    """A line under a star is a note where a word above carries the star and the line is no bullet among others."""
    return starred <= 2 and _STAR_IN_TEXT.search(text, 0, units[number].start) is not None


def _below_notes_heading(units: Sequence[Unit]) -> set[int]:
    """Everything from a heading "References" to the end, when what follows mostly reads as citations."""
    for number in range(len(units) - 1, -1, -1):
        if not is_notes_heading(units[number].text):
            continue
        below = [unit.text for unit in units[number + 1 :] if not is_furniture(unit.text)]
        cited = sum(1 for line in below if is_citation(line) or is_numbered(line))
        return set(range(number, len(units))) if below and cited >= len(below) * 0.5 else set()
    return set()
