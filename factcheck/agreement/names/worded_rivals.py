"""Bodies called by ordinary words, in each other's place in two languages: a Teachers' Union, نقابة الأطباء."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.agreement.texts.reading import Reading
from factcheck.language.facts import TypedFact
from factcheck.language.names.worded_bodies import differ, find_worded_bodies


def worded_rivals(english: Reading, arabic: Reading) -> Iterator[tuple[TypedFact, TypedFact]]:
    """The only body of its kind that either text calls by words, where no word of the one answers to the other's.

    In other roles they may be two in one event: whether the one stands in the other's place the model has to tell.
    """
    here, there = find_worded_bodies(english.text, "en"), find_worded_bodies(arabic.text, "ar")
    for one in here:
        others = [other for other in there if other.kind == one.kind]
        alone = len(others) == 1 and sum(each.kind == one.kind for each in here) == 1
        if alone and differ(one, others[0]):
            yield one.fact, others[0].fact
