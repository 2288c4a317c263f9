from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.evaluation.tables import display_width, render_table, shorten

ISOLATE, END = "\u2068", "\u2069"


def test_columns_align_whatever_the_script() -> None:
    table = render_table(
        ("verdict", "statement"), [("Supported", "قَالَ كلاماً"), ("Refuted", "plain")], flexible=1, width=80
    )
    heading, rule, arabic, english = table.splitlines()
    assert rule == "---------  " + "-" * display_width("قَالَ كلاماً")
    assert heading.index("statement") == arabic.index(ISOLATE) == english.index("plain") == 11


def test_text_that_is_not_plain_ascii_is_isolated() -> None:
    table = render_table(("a", "b"), [("نص", "1")], flexible=0, width=80)
    assert f"{ISOLATE}نص{END}" in table


def test_line_breaks_cannot_break_a_row() -> None:
    assert len(render_table(("a",), [("one\ntwo",)], flexible=0, width=80).splitlines()) == 3


@given(st.text(max_size=60), st.integers(min_value=1, max_value=40))
def test_shortened_text_fits_and_short_text_is_kept(text: str, width: int) -> None:
    cut = shorten(text, width)
    assert display_width(cut) <= width
    if display_width(text) <= width:
        assert cut == text
