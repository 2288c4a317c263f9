"""The pairs that a student learns from: labelled ones, and ones that only a teacher has judged."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from factcheck.agreement.types import Stance

ACROSS_ROWS = "across.jsonl.xz"


@dataclass(frozen=True, slots=True)
class Row:
    """A passage and a statement as the student reads them.

    `label` is None where nobody has judged the pair. `english` is the pair in English, for a teacher that reads nothing
    else: None where there is none, empty where the student reads the same. Of the rows across the languages that the
    network judges by itself it is the pair in one language, whichever that is.
    """

    passage: str
    statement: str
    label: Stance | None
    origin: str
    english: tuple[str, str] | tuple[()] | None

    @property
    def read(self) -> tuple[str, str]:
        return self.passage, self.statement

    @property
    def taught(self) -> tuple[str, str] | None:
        """What the teacher reads, if it can read the pair at all."""
        return self.read if self.english == () else self.english or None


def write_rows(path: Path, rows: Iterable[Row]) -> None:
    """Sorted, since passages that come again take no more room then."""
    lines = sorted(json.dumps(asdict(row), ensure_ascii=False) for row in rows)
    with lzma.open(path, "wt", encoding="utf-8", preset=6) as file:
        file.writelines(f"{line}\n" for line in lines)


def read_rows(paths: Sequence[Path]) -> list[Row]:
    return [row for path in paths for row in _read(path)]


def _read(path: Path) -> Iterator[Row]:
    with lzma.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            english = row["english"]
            yield Row(
                row["passage"],
                row["statement"],
                row["label"],
                row["origin"],
                english if english is None else tuple(english),
            )
