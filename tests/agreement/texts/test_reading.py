"""What of a text counts as a value."""

from __future__ import annotations

import pytest

from factcheck.agreement.texts.reading import read


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The bridge of Sund cost a billion and a half euros.", ["billion and a half euros"]),
        ("The bridge of Sund cost a million dollars.", ["million dollars"]),
        # What a column of figures is told in.
        ("Income (million dollars) of Sund", []),
        ("Millions of euros were lost in Sund.", []),
    ],
)
def test_a_scale_alone_is_a_value_behind_an_article(text: str, values: list[str]) -> None:
    assert [fact.text for fact in read(text, "en").values] == values
