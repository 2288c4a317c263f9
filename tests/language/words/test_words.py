"""Words of matter, and those that stand outside of others."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.language.words.words import Word, outside

_SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 8)).map(lambda each: (each[0], each[0] + each[1])))


@given(_SPANS, _SPANS)
def test_the_words_outside_overlap_with_none_of_the_spans(
    places: list[tuple[int, int]], spans: list[tuple[int, int]]
) -> None:
    words = [Word("w", start, end) for start, end in places]
    free = [word for word in words if not any(start < word.end and word.start < end for start, end in spans)]
    assert outside(words, spans) == free
