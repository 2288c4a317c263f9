"""Reads benchmark files: corpus rows `{"id","text","source","language"}`, query rows `{"id","text","relevant"}`."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class CorpusRow:
    id: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class QueryRow:
    id: str
    text: str
    relevant: frozenset[str]


class UnusableBenchmark(ValueError):
    """A benchmark file that cannot be read, said in one sentence."""


def read_corpus(path: Path) -> list[CorpusRow]:
    return [CorpusRow(str(row["id"]), row["text"], row.get("language", "en")) for row in _rows(path)]


def read_queries(path: Path) -> list[QueryRow]:
    return [QueryRow(str(row["id"]), row["text"], frozenset(map(str, row["relevant"]))) for row in _rows(path)]


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    opener = gzip.open if path.suffix == ".gz" else open
    try:
        with opener(path, "rt", encoding="utf-8") as file:
            for number, line in enumerate(file, 1):
                if line.strip():
                    yield _row(path, number, line)
    except OSError as error:
        raise UnusableBenchmark(f"{path.name} cannot be read: {error.strerror or error}.") from error


def _row(path: Path, number: int, line: str) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as error:
        raise UnusableBenchmark(f"{path.name}, line {number}: not a JSON object.") from error
    if not isinstance(row, dict) or not {"id", "text"} <= row.keys():
        raise UnusableBenchmark(f'{path.name}, line {number}: the keys "id" and "text" are needed.')
    return row
