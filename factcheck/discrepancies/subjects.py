"""Of whom a passage speaks that names nobody itself: one bridge's opening says nothing of another's."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from factcheck.agreement.reading import read
from factcheck.discrepancies.neighbours import Neighbourhood
from factcheck.discrepancies.passages import read_passage
from factcheck.language.names import name_keys
from sources.models import Passage

_AROUND = ("heading", "antecedent")


def of_other_subjects(one: Passage, other: Passage, neighbourhood: Neighbourhood) -> bool:
    """Whether a passage names nobody, and all that is named around it is not met around the other, nor the reverse.

    What is named around a passage stands in the title of its document, its heading and the sentence before it. Where
    one side has none of that, nothing is known.
    """
    if one.document.title == other.document.title or (read_passage(one).names and read_passage(other).names):
        return False
    first, second = _around(one), _around(other)
    # "History" stands over the pages of many a town.
    first, second = first - second, second - first
    here, there = _named(one, first), _named(other, second)
    if not here or not there:
        return False
    return here.isdisjoint(_known(other, second, neighbourhood)) and there.isdisjoint(_known(one, first, neighbourhood))


def _around(passage: Passage) -> frozenset[str]:
    return frozenset([passage.document.title, *(passage.context.get(key, "") for key in _AROUND)])


def _named(passage: Passage, around: Collection[str]) -> frozenset[str]:
    """Keys of the names in the passage and in the texts around it."""
    own = frozenset(key for name in read_passage(passage).names for key in name.keys)
    return own.union(*(_names_in(text, passage.language) for text in around))


def _known(passage: Passage, around: Collection[str], neighbourhood: Neighbourhood) -> frozenset[str]:
    """Keys of all that may be a name there, and of what its document is about."""
    found = name_keys(" ".join([passage.text, *around]), passage.language)
    return neighbourhood.subjects_of(passage) | frozenset(found)


@lru_cache(maxsize=4_096)
def _names_in(text: str, language: str) -> frozenset[str]:
    return frozenset(key for name in read(text, language).names for key in name.keys)
