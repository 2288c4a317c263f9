"""Cells of a table that somebody will open in a spreadsheet."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

# What a spreadsheet takes for the beginning of a formula, in its ordinary and its full-width form.
_FORMULA = frozenset("=+-@＝＋－＠")
# Says that the file is UTF-8 to spreadsheets that would guess otherwise.
BYTE_ORDER_MARK = "\ufeff"


def csv_lines(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """The lines of a CSV file (RFC 4180), in which no cell is a formula."""
    writer = csv.writer(_Line())
    yield BYTE_ORDER_MARK + writer.writerow(headings)
    for row in rows:
        yield writer.writerow([safe_cell(cell) for cell in row])


def safe_cell(value: object) -> str:
    """The value as text; an apostrophe before it where a spreadsheet might run it as a formula."""
    text = "" if value is None else str(value)
    return f"'{text}" if _begins(text) in _FORMULA else text


def _begins(text: str) -> str:
    """The first character that is seen: some programs skip spaces, line ends and invisible marks before it."""
    visible = (letter for letter in text if not letter.isspace() and unicodedata.category(letter) not in ("Cc", "Cf"))
    return next(visible, "")


class _Line:
    """What `csv.writer` writes to: it hands each line back instead of keeping it."""

    def write(self, line: str) -> str:
        return line
