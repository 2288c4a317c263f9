"""Of whom a passage speaks whose text does not say so: one bridge's opening says nothing of another's."""

from __future__ import annotations

from collections.abc import Collection

from factcheck.discrepancies.leaning import leans, names_around, texts_around
from factcheck.discrepancies.neighbours import Neighbourhood
from factcheck.discrepancies.passages import read_passage
from factcheck.language.names.names import name_keys
from sources.models import Passage


def of_other_subjects(one: Passage, other: Passage, neighbourhood: Neighbourhood) -> bool:
    """Whether a passage leans on what stands around it, and the names there are not met around the other, nor the
    reverse.

    Where one side has no name at all, nothing is known.
    """
    if one.document.title == other.document.title or not (leans(one) or leans(other)):
        return False
    first, second = texts_around(one), texts_around(other)
    # "History" stands over the pages of many a town.
    first, second = first - second, second - first
    here, there = _named(one, first), _named(other, second)
    if not here or not there:
        return False
    return here.isdisjoint(_known(other, second, neighbourhood)) and there.isdisjoint(_known(one, first, neighbourhood))


def _named(passage: Passage, around: Collection[str]) -> frozenset[str]:
    """Keys of the names around a passage that leans on them, or else of its own and those."""
    found = names_around(passage, around)
    if found and leans(passage):
        return found
    return found.union(key for name in read_passage(passage).names for key in name.keys)


def _known(passage: Passage, around: Collection[str], neighbourhood: Neighbourhood) -> frozenset[str]:
    """Keys of all that may be a name there, and of what its document is about."""
    found = name_keys(" ".join([passage.text, *around]), passage.language)
    return neighbourhood.subjects_of(passage) | frozenset(found)
