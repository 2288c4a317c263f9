"""Of whom a passage speaks that names nobody, or none of those who stand around it."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

from factcheck.agreement.texts.reading import read
from factcheck.discrepancies.passages import read_passage
from factcheck.language.names.names import name_keys
from sources.models import Passage

_AROUND = ("heading", "antecedent")
_IN_SENTENCE_CASE = re.compile(r"(?<!\w)[a-z]{4,}")


def leans(passage: Passage) -> bool:
    """Whether only what stands around a passage tells of whom it speaks: it names nobody, or none of those there."""
    if not read_passage(passage).names:
        return True
    names = names_around(passage, texts_around(passage))
    return bool(names) and names.isdisjoint(name_keys(passage.text, passage.language))


def spoken_of(passage: Passage) -> frozenset[str]:
    """Keys of the names in the heading and the sentence before a passage that leans on them; none for any other.

    The title is left out: it can be changed without the passage.
    """
    names = names_around(passage, stands_under(passage)[1:])
    return names if names.isdisjoint(name_keys(passage.text, passage.language)) else frozenset()


def stands_under(passage: Passage) -> list[str]:
    """Title, heading and the sentence before."""
    return [passage.document.title, *(passage.context.get(key, "") for key in _AROUND)]


def texts_around(passage: Passage) -> frozenset[str]:
    """The same, each once."""
    return frozenset(stands_under(passage))


def names_around(passage: Passage, texts: Collection[str]) -> frozenset[str]:
    """Keys of the names in some texts around a passage."""
    return frozenset().union(*(_names_in(text, passage.language) for text in texts))


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
