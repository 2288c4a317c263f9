"""Cutting a text at its marks loses and adds nothing."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from factcheck.web.highlight import Segment, Span, segments

SPANS = st.lists(
    st.tuples(st.integers(-5, 60), st.integers(-5, 60), st.sampled_from(["agrees", "differs"])), max_size=6
)


@given(st.text(max_size=50), SPANS)
def test_the_pieces_joined_are_the_text(text: str, spans: list[Span]) -> None:
    pieces = segments(text, spans)
    assert "".join(piece.text for piece in pieces) == text
    assert all(left.mark != right.mark for left, right in pairwise(pieces))


@given(st.text(min_size=1, max_size=50), SPANS)
def test_every_character_is_marked_as_its_spans_say(text: str, spans: list[Span]) -> None:
    marks = [piece.mark for piece in segments(text, spans) for _ in piece.text]
    for position, mark in enumerate(marks):
        covering = {kind for start, end, kind in spans if start <= position < end}
        assert mark == ("differs" if "differs" in covering else "agrees" if covering else "")


def test_a_difference_inside_an_agreement_stands_out() -> None:
    assert segments("in May 1931", [(3, 11, "agrees"), (7, 11, "differs")]) == [
        Segment("in ", ""),
        Segment("May ", "agrees"),
        Segment("1931", "differs"),
    ]
