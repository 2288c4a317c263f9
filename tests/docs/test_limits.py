"""The page on limits speaks of the pairs that are there: its table counts every category, direction and pair.

How many are right is not compared: a pair may turn out otherwise on another processor.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from django.conf import settings

from factcheck.evaluation.pairs import direction_of
from factcheck.evaluation.rows import Pair, read_pairs

ROOT = Path(settings.BASE_DIR)
PAGE = (ROOT / "docs" / "limits.md").read_text("utf-8")
ROW = re.compile(r"^\| ([^|]+?) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$", flags=re.MULTILINE)
DIRECTIONS = {"en": "*English*", "ar": "*Arabic*", "mixed": "*across the two*"}


def pairs() -> list[Pair]:
    return read_pairs(ROOT / "fixtures" / "adversarial.jsonl")


def rows() -> dict[str, list[int]]:
    return {name: [int(number) for number in numbers] for name, *numbers in ROW.findall(PAGE)}


def test_the_table_counts_the_pairs_of_the_fixture() -> None:
    expected = Counter(pair.set_name for pair in pairs())
    expected.update(DIRECTIONS[direction_of(pair)] for pair in pairs())
    expected["**all**"] = len(pairs())
    assert {name: numbers[0] for name, numbers in rows().items()} == expected


def test_the_outcomes_of_a_row_add_up() -> None:
    assert [name for name, (whole, *parts) in rows().items() if sum(parts) != whole] == []


def test_the_failures_quote_pairs_of_the_fixture() -> None:
    known = {(pair.set_name, pair.statement, pair.passage) for pair in pairs()}
    quoted = re.findall(r"^\*\*(.+?)\*\*: said .*\n\n> (.+)\n>\n> — (.+)$", PAGE, flags=re.MULTILINE)
    assert quoted
    assert set(quoted) <= known
