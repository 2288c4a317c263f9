"""Reading a file of statements: plain lines, or JSON lines with a language."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings


class BadFile(ValueError):
    """A file that holds no statements at all; the message says why."""


class BadLine(ValueError):
    """A line that holds no statement; the message says why."""


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One statement of a file. `number` counts lines from 1; `error` is set where the line could not be read."""

    number: int
    statement: str = ""
    language: str | None = None
    error: str = ""


def read_statements(path: Path) -> Iterator[StatementLine]:
    """The statements of a .txt or .jsonl file, empty lines left out; raises OSError, or BadFile, before the first."""
    as_json = path.suffix.lower() == ".jsonl"
    return _read_lines(_load(path), as_json=as_json)


def _load(path: Path) -> bytes:
    if not path.is_dir() and path.exists() and not path.is_file():
        raise BadFile("it is not a regular file")
    with path.open("rb") as file:
        content = file.read(settings.MAX_DOCUMENT_BYTES + 1)
    if len(content) > settings.MAX_DOCUMENT_BYTES:
        raise BadFile(f"it has more than the {settings.MAX_DOCUMENT_BYTES:,} bytes that are read; split it")
    if b"\x00" in content:
        raise BadFile("it holds NUL bytes, so it is no UTF-8 text")
    if not content.strip():
        raise BadFile("it holds no statement")
    return content


def _read_lines(content: bytes, *, as_json: bool) -> Iterator[StatementLine]:
    for number, raw in enumerate(content.splitlines(), 1):
        if not raw.strip():
            continue
        try:
            yield _read_line(number, raw, as_json=as_json)
        except BadLine as error:
            yield StatementLine(number, error=str(error))


def _read_line(number: int, raw: bytes, *, as_json: bool) -> StatementLine:
    try:
        text = raw.decode("utf-8-sig" if number == 1 else "utf-8")
    except UnicodeDecodeError as error:
        raise BadLine(f"The line is not UTF-8 (byte {error.start + 1}); save the file as UTF-8.") from error
    return _from_json(number, text) if as_json else StatementLine(number, text.strip())


def _from_json(number: int, text: str) -> StatementLine:
    try:
        row = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadLine(f"The line is not JSON: {error}.") from error
    if not isinstance(row, dict) or not isinstance(row.get("statement"), str):
        raise BadLine('The line needs the form {"statement": "…", "language": "en" or "ar", if known}.')
    language = row.get("language")
    if language is not None and not isinstance(language, str):
        raise BadLine("The language must be a text, such as en or ar.")
    return StatementLine(number, row["statement"], language)
