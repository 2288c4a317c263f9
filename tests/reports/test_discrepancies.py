"""Reports are what was found and decided, and nothing that is quoted in them runs anywhere."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.utils.html import escape

from factcheck.discrepancies.models import Discrepancy
from factcheck.discrepancies.review import review_discrepancy, shown_hash
from factcheck.reports.cells import safe_cell
from factcheck.reports.discrepancies import as_csv, as_html
from tests.discrepancies.made import ARABIC, ENGLISH, make_discrepancy

HOSTILE = "<script>alert('1931')</script>"


def run(*arguments: str) -> str:
    out = io.StringIO()
    call_command("report", *arguments, stdout=out, stderr=io.StringIO())
    return out.getvalue()


@pytest.fixture
def decided(db: None) -> Discrepancy:
    row = make_discrepancy(ENGLISH, ARABIC)
    reviewer = User.objects.create_user("reviewer")
    note = '=HYPERLINK("http://example.org";"The plaque says 1933.")'
    review_discrepancy(row, reviewer=reviewer, decision="resolved", seen=shown_hash(row), kept=[1], note=note)
    return row


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r\n=1", " =1", "＝1+1", "\u200f=1", "\u202e=1", "-12 million dollars"],
)
def test_no_cell_is_a_formula(text: str) -> None:
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["1931", "a = b", "12 million", "أيار/مايو 1933", "", "'=1", "0.93"])
def test_other_cells_are_left_alone(text: str) -> None:
    assert safe_cell(text) == text
    assert safe_cell(None) == ""


def test_the_table_has_a_line_for_each_position(decided: Discrepancy) -> None:
    lines = list(csv.DictReader(io.StringIO(run("--format", "csv").removeprefix("\ufeff"))))
    assert [(line["position"], line["source"], line["written"], line["kept"]) for line in lines] == [
        ("A", "The Coast Gazette", "1931", "no"),
        ("B", "صحيفة الساحل", "أيار/مايو 1933", "yes"),
    ]
    assert {line["state"] for line in lines} == {"resolved"}
    assert all(line["note"].startswith("'=HYPERLINK") for line in lines)
    assert [json.loads(line["value"]) for line in lines] == ["1931", "1933-05"]


def test_quotes_with_line_ends_and_commas_stay_one_cell(db: None) -> None:
    text = 'He said: "in 1931,\nor so".'
    make_discrepancy(replace(ENGLISH, text=text, quote=text), ARABIC)
    lines = list(csv.DictReader(io.StringIO(as_csv(Discrepancy.objects.all()).removeprefix("\ufeff"), newline="")))
    assert lines[0]["quote"] == text


def test_the_page_shows_both_sides_with_the_value_marked(decided: Discrepancy) -> None:
    html = run("--format", "html")
    assert '<td lang="ar" dir="rtl">' in html
    assert "<mark>1931</mark>" in html
    assert "<mark>أيار/مايو 1933</mark>" in html
    assert "Resolved by <bdi>reviewer</bdi>" in html
    assert re.search(r'<th scope="row">Date</th><td>1</td><td>1</td><td>1.00</td>', html), "the measured precision"
    assert "<style>" in html, "a file stands by itself"


def test_nothing_in_the_page_runs(db: None) -> None:
    quote = f"{ENGLISH.quote} {HOSTILE}"
    row = make_discrepancy(replace(ENGLISH, source=HOSTILE, text=quote, quote=quote), ARABIC)
    Discrepancy.objects.update(topic=HOSTILE, explanation=HOSTILE, explanation_ar=HOSTILE)
    reviewer = User.objects.create_user("reviewer")
    review_discrepancy(row, reviewer=reviewer, decision="dismissed", seen=shown_hash(row), note=HOSTILE)
    html = as_html(Discrepancy.objects.all())
    assert "<script" not in html
    assert html.count(escape(HOSTILE)) == 6, "source, quote, topic, note and the two sentences"


def test_the_command_filters_and_writes_files(decided: Discrepancy, tmp_path: Path) -> None:
    assert json.loads(run("--format", "json", "--state", "open")) == []
    assert [row["id"] for row in json.loads(run("--format", "json", "--kind", "date"))] == [decided.pk]
    target = tmp_path / "report.csv"
    assert run("--format", "csv", "--output", str(target)) == ""
    assert target.read_bytes().startswith(b"\xef\xbb\xbfid,")
    assert b"\r\r\n" not in target.read_bytes()
    with pytest.raises(CommandError, match="cannot be written") as refused:
        run("--format", "html", "--output", str(tmp_path / "missing" / "report.html"))
    assert refused.value.returncode == 1
    with pytest.raises(CommandError, match="invalid choice"):
        run("--format", "pdf")


def test_the_page_to_print_in_arabic(decided: Discrepancy) -> None:
    page = run("--format", "html", "--language", "ar")
    assert '<html lang="ar" dir="rtl">' in page
    for label in ("كبير", "التاريخ", "بين الوثائق", "القيمة"):
        assert label in page
    assert page.index(escape(decided.explanation_ar)) < page.index(escape(decided.explanation))
    assert '<html lang="en" dir="ltr">' in run("--format", "html")
