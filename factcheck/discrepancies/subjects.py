"""Of whom a passage speaks whose text does not say so: one bridge's opening says nothing of another's."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from factcheck.agreement.reading import read
from factcheck.discrepancies.neighbours import Neighbourhood
from factcheck.discrepancies.passages import read_passage
from factcheck.language.names import name_keys
from sources.models import Passage

_AROUND = ("heading", "antecedent")
_IN_SENTENCE_CASE = re.compile(r"(?<!\w)[a-z]{4,}")


def of_other_subjects(one: Passage, other: Passage, neighbourhood: Neighbourhood) -> bool:
    """Whether a passage leans on what stands around it, and the names there are not met around the other, nor the
    reverse.

    Where one side has no name at all, nothing is known.
    """
    if one.document.title == other.document.title or not (leans(one) or leans(other)):
        return False
    first, second = _around(one), _around(other)
    # "History" stands over the pages of many a town.
    first, second = first - second, second - first
    here, there = _named(one, first), _named(other, second)
    if not here or not there:
        return False
    return here.isdisjoint(_known(other, second, neighbourhood)) and there.isdisjoint(_known(one, first, neighbourhood))


def leans(passage: Passage) -> bool:
    """Whether only what stands around a passage tells of whom it speaks: it names nobody, or none of those there."""
    if not read_passage(passage).names:
        return True
    around = _names_around(passage, _around(passage))
    return bool(around) and around.isdisjoint(name_keys(passage.text, passage.language))


def stands_under(passage: Passage) -> list[str]:
    """Title, heading and the sentence before."""
    return [passage.document.title, *(passage.context.get(key, "") for key in _AROUND)]


def _around(passage: Passage) -> frozenset[str]:
    return frozenset(stands_under(passage))


def _named(passage: Passage, around: Collection[str]) -> frozenset[str]:
    """Keys of the names around a passage that leans on them, or else of its own and those."""
    found = _names_around(passage, around)
    if found and leans(passage):
        return found
    return found.union(key for name in read_passage(passage).names for key in name.keys)


def _known(passage: Passage, around: Collection[str], neighbourhood: Neighbourhood) -> frozenset[str]:
    """Keys of all that may be a name there, and of what its document is about."""
    found = name_keys(" ".join([passage.text, *around]), passage.language)
    return neighbourhood.subjects_of(passage) | frozenset(found)


def _names_around(passage: Passage, around: Collection[str]) -> frozenset[str]:
    return frozenset().union(*(_names_in(text, passage.language) for text in around))


@lru_cache(maxsize=4_096)
def _names_in(text: str, language: str) -> frozenset[str]:
    """Keys of the names that are surely some: in "Annual Report" and at the head of a title a capital tells nothing."""
    telling = language == "ar" or _IN_SENTENCE_CASE.search(text)
    return frozenset(
        key
        for name in read(text, language).names
        if name.fact.kind == "place" or (telling and (name.fact.start > 0 or " " in name.fact.text))
        for key in name.keys
    )
