"""Cutting a sentence at its names loses and adds nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.web.isolate import Piece, isolated

TEXT = st.text(alphabet="ab.*(ا1 ", max_size=30)


@given(TEXT, st.lists(TEXT, max_size=4))
def test_the_pieces_joined_are_the_sentence(sentence: str, quoted: list[str]) -> None:
    pieces = isolated(sentence, quoted)
    assert "".join(piece.text for piece in pieces) == sentence
    assert all(piece.text in quoted for piece in pieces if piece.isolated)
    assert not any(name in piece.text for name in quoted if name for piece in pieces if not piece.isolated)


def test_the_longest_name_is_cut_out_whole() -> None:
    assert isolated("Coast Almanac says 19 in 1902.", ["19", "1902", "Coast", "Coast Almanac"]) == [
        Piece("Coast Almanac", isolated=True),
        Piece(" says ", isolated=False),
        Piece("19", isolated=True),
        Piece(" in ", isolated=False),
        Piece("1902", isolated=True),
        Piece(".", isolated=False),
    ]
