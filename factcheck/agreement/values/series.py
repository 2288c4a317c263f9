"""Numbers that say which one of a series is meant: "position 8", "Resolution 2254", «القرار 2254»."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from factcheck.agreement.texts.reading import Reading
from factcheck.language.facts import TypedFact
from factcheck.language.words.words import stem

_NEAR = 60
_BEFORE = re.compile(r"([^\W\d_]+)\s+(?:(?:no\.?|number|رقم)\s*)?#?\Z", re.IGNORECASE)


def of_one_label(statement: Reading, stated: TypedFact, passage: Reading) -> Iterable[TypedFact]:
    """The passage's values that may answer to `stated`.

    Bare numbers alone, where it is one behind a word that a number of the passage stands behind too: "position 9" is
    answered by "Position 8" and not by "nine members", but also by "8 and 9" behind the word.
    """
    label = _label(statement, stated)
    if not label or all(_label(passage, fact) != label for fact in passage.values):
        return passage.values
    return [fact for fact in passage.values if fact.kind == stated.kind]


def same_label(statement: Reading, stated: TypedFact, passage: Reading, found: TypedFact) -> bool:
    """Whether both are bare numbers behind the same word."""
    label = _label(statement, stated)
    return label != "" and label == _label(passage, found)


def _label(text: Reading, fact: TypedFact) -> str:
    """The stem of the word right before a bare number; empty where there is none, or the fact is none."""
    if fact.kind != "number":
        return ""
    return _word_before(text.text, fact.start)


@lru_cache(maxsize=10_000)
def _word_before(text: str, start: int) -> str:
    before = _BEFORE.search(text[max(0, start - _NEAR) : start])
    return stem(before[1]) if before else ""
