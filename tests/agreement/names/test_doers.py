"""Of several people the one who has the statement's deed."""

from __future__ import annotations

import pytest

from factcheck.agreement.names.doers import who_has_the_deed
from factcheck.agreement.texts.reading import read


@pytest.mark.parametrize(
    ("passage", "who"),
    [
        ("Senator Ruth Tamm won the seat, and Mark Olsen thanked her.", "Ruth Tamm"),
        ("Mark Olsen thanked Ruth Tamm, who won the seat.", None),
        ("Ruth Tamm won the seat with Mark Olsen.", "Ruth Tamm"),
        ("Ruth Tamm won the seat. Ruth Tamm was glad.", "Ruth Tamm"),
        ("Ruth Tamm met Mark Olsen.", None),
        ("The seat was empty.", None),
    ],
)
def test_who_has_it(passage: str, who: str | None) -> None:
    statement, found = read("Joan Berg won the seat.", "en"), read(passage, "en")
    people = [name.fact for name in found.names]
    rival = who_has_the_deed(statement, statement.names[0].fact, found, people)
    assert (rival.text if rival else None) == who
