"""What a new version says differently, where a reader looks for it."""

from __future__ import annotations

import pytest

from factcheck.desk.versions import LONGEST, changed_paragraphs

OLD = "The canal was dug in 1790.\n\nIt is nine kilometres long.\n\nIt has two locks."
NEW = "The canal was dug in 1791.\n\nIt is nine kilometres long.\n\nIt has two locks.\n\nIt was sold."


def test_changed_words_are_marked_and_the_rest_is_counted() -> None:
    first, last = changed_paragraphs(OLD, NEW)
    assert [(piece.change, piece.text) for piece in first.pieces] == [
        ("same", "The canal was dug in "),
        ("gone", "1790."),
        ("new", "1791."),
    ]
    assert (first.skipped, last.skipped) == (0, 2)
    assert [(piece.change, piece.text) for piece in last.pieces] == [("new", "It was sold.")]


@pytest.mark.parametrize(("old", "new"), [(OLD, OLD), ("", "")])
def test_the_same_text_has_no_changes(old: str, new: str) -> None:
    assert changed_paragraphs(old, new) == []


def test_long_paragraphs_are_compared_as_a_whole() -> None:
    (only,) = changed_paragraphs("a " * LONGEST, "b " * LONGEST)
    assert [piece.change for piece in only.pieces] == ["gone", "new"]
