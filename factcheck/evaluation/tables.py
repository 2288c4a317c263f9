"""Tables for a terminal, in which English and Arabic stand side by side without disturbing each other."""

from __future__ import annotations

import shutil
import unicodedata
from collections.abc import Sequence

# First strong isolate and its end: text of either direction keeps to its own column.
_ISOLATE, _END = "\u2068", "\u2069"
_GAP = "  "
_LEAST_FLEXIBLE = 24


def render_table(
    headings: Sequence[str], rows: Sequence[Sequence[str]], *, flexible: int, width: int | None = None
) -> str:
    """Aligned lines under headings; column `flexible` is cut so that rows fit `width` cells (None: the terminal)."""
    shown = [headings, *rows]
    columns = [max(display_width(row[at]) for row in shown) for at in range(len(headings))]
    taken = sum(columns) - columns[flexible] + len(_GAP) * (len(headings) - 1)
    room = max((width or shutil.get_terminal_size((120, 24)).columns) - taken, _LEAST_FLEXIBLE)
    columns[flexible] = min(columns[flexible], room)
    lines = [_line(row, columns) for row in shown]
    lines.insert(1, _GAP.join("-" * column for column in columns))
    return "\n".join(lines)


def display_width(text: str) -> int:
    """Terminal cells: marks above or below a letter and format characters take none, wide characters two."""
    return sum(_cells(character) for character in text)


def shorten(text: str, width: int) -> str:
    """`text` in at most `width` cells, with an ellipsis where it was cut."""
    if display_width(text) <= width:
        return text
    kept, taken = [], 1
    for character in text:
        taken += _cells(character)
        if taken > width:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…"


def _line(row: Sequence[str], columns: Sequence[int]) -> str:
    cells = [_cell(text, width) for text, width in zip(row, columns, strict=True)]
    return _GAP.join(cells).rstrip()


def _cell(text: str, width: int) -> str:
    cut = shorten(" ".join(text.split()), width)
    padding = " " * (width - display_width(cut))
    return cut + padding if cut.isascii() else f"{_ISOLATE}{cut}{_END}{padding}"


def _cells(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
