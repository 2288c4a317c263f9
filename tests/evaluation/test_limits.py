from __future__ import annotations

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from factcheck.agreement.types import Judgement, Reason, Stance
from factcheck.evaluation.limits import Judged, counts, limits_figures, surest_failures
from factcheck.evaluation.limits_page import render_table, rewrite
from factcheck.evaluation.rows import BadFile, Pair

PAGE = """# Limits
<!-- figures: written by manage.py evaluate limits -->
old | table
<!-- end of figures -->
kept
<!-- failures: written by manage.py evaluate limits -->
<!-- end of failures -->
"""


def judged(
    label: str, stance: Stance, sure: float = 0.8, category: str = "tides", passage: str = "Low tide."
) -> Judged:
    rest = (1 - sure) / 2
    chances: dict[Stance, float] = {"supports": rest, "refutes": rest, "neutral": rest, stance: sure}
    reasons = [Reason("relation", False, None, None, "They differ."), Reason("name", True, None, None, "They agree.")]
    return Judged(Pair("High tide.", passage, label, "en", category), Judgement(stance, chances, reasons))


@pytest.mark.parametrize(
    ("label", "stance", "outcome"),
    [
        ("supports", "supports", "right"),
        ("neutral", "neutral", "right"),
        ("supports", "refutes", "opposite"),
        ("refutes", "supports", "opposite"),
        ("neutral", "refutes", "too_much"),
        ("refutes", "neutral", "too_little"),
    ],
)
def test_what_is_wrong_has_a_kind(label: str, stance: Stance, outcome: str) -> None:
    assert judged(label, stance).outcome == outcome


def test_figures_by_category_and_direction() -> None:
    rows = [judged("supports", "supports"), judged("neutral", "supports", category="moons", passage="مد منخفض.")]
    figures = limits_figures(rows)
    assert figures["categories"]["moons"] == {"n": 1, "right": 0, "opposite": 0, "too_much": 1, "too_little": 0}
    assert figures["directions"] == {"en": counts(rows[:1]), "mixed": counts(rows[1:])}
    assert figures["all"]["right"] == 1
    (wrong,) = figures["wrong"]
    assert (wrong["category"], wrong["label"], wrong["stance"]) == ("moons", "neutral", "supports")


def test_the_surest_mistake_of_a_category_is_shown_and_silence_only_where_there_is_no_other() -> None:
    surest, silent = judged("supports", "refutes", 0.9), judged("supports", "neutral", 0.99)
    rows = [judged("refutes", "supports", 0.6), surest, silent, judged("neutral", "neutral")]
    alone = judged("refutes", "neutral", category="moons")
    assert surest_failures([*rows, alone, judged("supports", "supports", category="suns")]) == [surest, alone]


def test_the_table_counts_categories_directions_and_all() -> None:
    table = render_table([judged("supports", "refutes"), judged("neutral", "neutral")]).splitlines()
    assert table[0] == "| category | pairs | right | opposite | too much | too little |"
    assert table[2:] == [
        "| tides | 2 | 1 | 1 | 0 | 0 |",
        "| *English* | 2 | 1 | 1 | 0 | 0 |",
        "| **all** | 2 | 1 | 1 | 0 | 0 |",
    ]


def test_a_page_is_written_between_its_markers_and_the_same_again() -> None:
    rows = [judged("supports", "refutes")]
    page = rewrite(PAGE, rows, "0123456789abcdef")
    assert "old | table" not in page
    assert "\nkept\n" in page
    assert "`0123456789ab`" in page
    assert "said *refutes (0.80)*, right is *supports*" in page
    assert "> High tide.\n>\n> — Low tide.\n>\n> → They differ.\n" in page
    assert "They agree." not in page
    assert rewrite(page, rows, "0123456789abcdef") == page


def test_a_page_without_its_markers_is_refused() -> None:
    with pytest.raises(BadFile, match="no lines `<!-- failures"):
        rewrite(PAGE.replace("end of failures", "end"), [judged("supports", "refutes")], "0")


def test_the_command_writes_the_page(tmp_path: Path) -> None:
    row = {"statement": "Otters swim.", "passage": "Otters swim.", "label": "supports", "set": "repetition"}
    pairs, page, out = tmp_path / "pairs.jsonl", tmp_path / "page.md", StringIO()
    pairs.write_text(json.dumps(row), encoding="utf-8")
    page.write_text(PAGE, encoding="utf-8")
    call_command("evaluate", "limits", str(pairs), "--page", str(page), "--json", stdout=out)
    assert set(json.loads(out.getvalue())["categories"]) == {"repetition"}
    assert "| repetition | 1 |" in page.read_text("utf-8")


def test_a_page_that_is_not_there_is_named(tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.jsonl"
    pairs.write_text('{"statement": "Otters swim.", "passage": "Otters swim.", "label": "supports"}', encoding="utf-8")
    with pytest.raises(CommandError, match=r"page\.md cannot be opened"):
        call_command("evaluate", "limits", str(pairs), "--page", str(tmp_path / "page.md"), "--json", stdout=StringIO())
