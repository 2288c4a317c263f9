"""Reads benchmark files: corpus rows `{"id","text","source","language"}`, query rows `{"id","text","relevant"}`."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class CorpusRow:
    id: str
    text: str
    language: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class QueryRow:
    id: str
    text: str
    relevant: frozenset[str]


class UnusableBenchmark(ValueError):
    """A benchmark file that cannot be read, said in one sentence."""


def read_corpus(path: Path) -> list[CorpusRow]:
    """The rows of a corpus, one at least; UnusableBenchmark says what is wrong with the file."""
    rows = _rows(path, {"text": str})
    return [
        CorpusRow(str(row["id"]), row["text"], row.get("language", "en"), str(row.get("source", ""))) for row in rows
    ]


def as_sentence(text: str) -> str:
    """One line that ends like a sentence: a document of titles would be read as one of headings."""
    line = " ".join(text.split())
    return line if line.endswith((".", "!", "?", '"', "”", "؟", ")")) else f"{line}."


def read_queries(path: Path) -> list[QueryRow]:
    """The same for queries."""
    rows = _rows(path, {"text": str, "relevant": list})
    return [QueryRow(str(row["id"]), row["text"], frozenset(map(str, row["relevant"]))) for row in rows]


def _rows(path: Path, needed: Mapping[str, type]) -> list[dict[str, Any]]:
    rows = [_row(path, number, line, needed) for number, line in _lines(path)]
    if not rows:
        raise UnusableBenchmark(f"{path.name} has no rows.")
    return rows


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    opener = gzip.open if path.suffix == ".gz" else open
    try:
        with opener(path, "rt", encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield number, line
    except OSError as error:
        raise UnusableBenchmark(f"{path.name} cannot be read: {error.strerror or error}.") from error
    except (UnicodeDecodeError, EOFError, zlib.error) as error:
        raise UnusableBenchmark(f"{path.name} is not a sound file of UTF-8 text: {error}.") from error


def _row(path: Path, number: int, line: str, needed: Mapping[str, type]) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise UnusableBenchmark(f"{path.name}, line {number}: not a JSON object.") from error
    if not isinstance(row, dict) or "id" not in row or not all(isinstance(row.get(key), needed[key]) for key in needed):
        names = " and ".join(f'"{key}"' for key in ("id", *needed))
        raise UnusableBenchmark(f"{path.name}, line {number}: {names} are needed.")
    return row
