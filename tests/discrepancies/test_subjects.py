"""Sentences that name nobody are compared only where the texts around them may speak of one thing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factcheck.discrepancies.models import Discrepancy
from factcheck.discrepancies.sweep import sweep_corpus
from sources.models import Document

Add = Callable[[str, str, str], Document]

BARE = "The stone bridge was opened to traffic in {}."


def reported(add: Add, first: str, second: str) -> int:
    add("Almanac", "en", f"{first.format(1931)}\n")
    add("Review", "en", f"{second.format(1953)}\n")
    sweep_corpus()
    return Discrepancy.objects.count()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"# The Holm bridge\n\n{BARE}", f"# The Sund bridge\n\n{BARE}"),
        (f"# The Holm bridge\n\n{BARE}", "The stone bridge of Sund was opened to traffic in {}."),
        (f"The Holm bridge\n\nHistory\n\n{BARE}", f"The Sund bridge\n\nHistory\n\n{BARE}"),
    ],
)
def test_what_is_told_under_other_names_is_told_of_others(add: Add, first: str, second: str) -> None:
    assert reported(add, first, second) == 0


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"# The Holm bridge\n\n{BARE}", f"# Bridges of Holm\n\n{BARE}"),
        (f"# The Holm bridge\n\n{BARE}", f"# A chronicle of the works\n\n{BARE}"),
        (f"# Notice\n\n{BARE}", f"# Memoir\n\n{BARE}"),
        (f"# Annual Report\n\n{BARE}", f"# War Diary\n\n{BARE}"),
        (f"# The Holm bridge\n\n{BARE}", "The stone bridge of Holm was opened to traffic in {}."),
    ],
)
def test_a_name_in_common_or_none_at_all_leaves_the_question_open(add: Add, first: str, second: str) -> None:
    assert reported(add, first, second) == 1
