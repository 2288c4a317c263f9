"""Labelled pairs as they are trained on."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from factcheck.agreement.types import STANCES, Stance

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class LabelledPair:
    """A passage, the statement that is judged by it, and how the one stands to the other."""

    passage: str
    statement: str
    label: Stance
    origin: str

    @property
    def answer(self) -> int:
        """Place of the label in STANCES."""
        return STANCES.index(self.label)


def read_pairs(path: Path) -> list[LabelledPair]:
    """Rows of a .jsonl file with `statement`, `passage`, `label`; their origin is their `set`, or the file's name.

    ValueError names the first bad row.
    """
    pairs = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        row = json.loads(line)
        if row.get("label") not in STANCES:
            raise ValueError(f"{path.name}, line {number}: the label is {row.get('label')!r}, not one of {STANCES}.")
        pairs.append(LabelledPair(row["passage"], row["statement"], row["label"], row.get("set") or path.stem))
    return pairs


def write_pairs(path: Path, sets: Mapping[str, Sequence[LabelledPair]]) -> None:
    """Rows as `read_pairs` and `manage.py evaluate pairs` read them."""
    rows = [
        {"statement": pair.statement, "passage": pair.passage, "label": pair.label, "set": name}
        for name, pairs in sets.items()
        for pair in pairs
    ]
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")


def read_sets(folder: Path, names: Sequence[str]) -> dict[str, list[LabelledPair]]:
    """The sets `names` of a folder, without pairs that an earlier one has already."""
    seen: set[tuple[str, str]] = set()
    sets: dict[str, list[LabelledPair]] = {}
    for name in names:
        sets[name] = []
        for pair in read_pairs(folder / f"{name}.jsonl"):
            key = (pair.passage.strip(), pair.statement.strip())
            if key not in seen:
                seen.add(key)
                sets[name].append(pair)
    return sets


def mix(sets: Mapping[str, Sequence[Item]], amounts: Mapping[str, int], source: random.Random) -> list[Item]:
    """Shuffled pairs, `amounts` of each set; a set smaller than its amount is gone through more than once."""
    chosen = [pair for name, amount in amounts.items() for pair in _take(sets[name], amount, source)]
    source.shuffle(chosen)
    return chosen


def balanced(pairs: Sequence[LabelledPair], source: random.Random) -> list[LabelledPair]:
    """As many pairs of each label as the rarest has."""
    by_label = [[pair for pair in pairs if pair.label == label] for label in STANCES]
    least = min(map(len, by_label))
    return [pair for rows in by_label for pair in _take(rows, least, source)]


def _take(pairs: Sequence[Item], amount: int, source: random.Random) -> list[Item]:
    rows, taken = list(pairs), list[Item]()
    while amount > 0 and rows:
        source.shuffle(rows)
        taken += rows[:amount]
        amount -= len(rows)
    return taken
