"""Companies, media, aid organisations and clubs that are known by name in both languages."""

from __future__ import annotations

import pytest

from factcheck.language.names.companies import find_companies, kind_of
from factcheck.language.names.company_names import COMPANIES


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Boeing sold a jet to Coca-Cola.", [("Boeing", "boeing"), ("Coca-Cola", "coca-cola")]),
        ("Shell's profit fell.", [("Shell", "shell")]),
        ("The General Electric plant closed.", [("General Electric", "general electric")]),
        ("Total exports rose.", []),
        ("Total fell to nine.", []),
        ("Total has signed the lease.", [("Total", "total")]),
        ("They visited Orange last week.", [("Orange", "orange")]),
        ("An apple fell from the tree.", []),
        ("باعت سوني المصنع لشركة جنرال موتورز", [("سوني", "sony"), ("جنرال موتورز", "general motors")]),
        ("طائرة لبوينغ وأخرى لإيرباص", [("بوينغ", "boeing"), ("إيرباص", "airbus")]),
        ("وابل من الرصاص", []),
        ("باعت شركة أبل الهاتف", [("أبل", "apple")]),
        ("فاز نادي الهلال ووزع الهلال الأحمر الهدايا", [("الهلال", "al hilal"), ("الهلال الأحمر", "red crescent")]),
        ("ظهر الهلال مساء", []),
        ("أطباء بلا حدود", [("أطباء بلا حدود", "doctors without borders")]),
        ("فشل الهجوم", []),
    ],
)
def test_what_is_found(text: str, names: list[tuple[str, str]]) -> None:
    found = find_companies(text, "en" if text.isascii() else "ar")
    assert [(fact.text, fact.value) for fact in found] == names
    assert all(text[fact.start : fact.end] == fact.text for fact in found)


def test_what_they_are() -> None:
    assert [kind_of(name) for name in ("boeing", "reuters", "oxfam", "chelsea", "norvik")] == [
        "company",
        "media",
        "aid",
        "club",
        "",
    ]


def test_every_line_has_a_kind_and_both_languages() -> None:
    fields = [line.split("|") for line in COMPANIES.strip().splitlines()]
    assert all(len(line) == 3 and all(map(str.strip, line)) for line in fields)
    assert {line[0].strip() for line in fields} == {"company", "media", "aid", "body", "club"}
