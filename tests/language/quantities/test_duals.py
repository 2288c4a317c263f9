"""Arabic nouns that count by their form."""

from __future__ import annotations

import pytest

from factcheck.language.facts import TypedFact
from factcheck.language.quantities.duals import find_duals, is_dual, with_noun


@pytest.mark.parametrize(
    ("text", "duals"),
    [
        ("تصادمت حافلتان قرب الكوت", ["حافلتان"]),
        ("انهار نفقين والسفينتين وللقاربين", ["نفقين", "والسفينتين", "وللقاربين"]),
        ("عبر الميدان إلى البرلمان في لبنان وباكستان", []),
        ("القوانين والميادين والعراقيين وتأمين", []),
        ("وصل أربعة مهندسين و20 لاجئين", []),
        ("أربعين يوما", []),
    ],
)
def test_duals(text: str, duals: list[str]) -> None:
    assert [text[start:end] for start, end in find_duals(text)] == duals


def test_a_number_told_by_the_form_of_its_noun() -> None:
    assert is_dual(TypedFact("number", "قطارين", 0, 6, 2))
    assert not is_dual(TypedFact("number", "two", 0, 3, 2))


@pytest.mark.parametrize(
    ("text", "stretch"), [("two trains met", "two trains"), ("two small trains", None), ("two countries' flags", None)]
)
def test_what_two_counts(text: str, stretch: str | None) -> None:
    found = with_noun(text, TypedFact("number", "two", 0, 3, 2))
    assert (found and text[slice(*found)]) == stretch
