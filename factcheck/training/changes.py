"""Changes one typed value of a real sentence, so that what was supported is refuted.

As VitaminC (Schuster et al., 2021) teaches a model to look at the value and not at the topic: both sentences share
every word but one.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.language.extract import extract_facts
from factcheck.language.facts import TypedFact
from factcheck.training.changed_numbers import change_date, change_number
from factcheck.training.changed_words import change_word, swap_roles

_NUMERIC = ("number", "money", "percentage", "count", "duration")
NamePool = Mapping[tuple[str, str, bool], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Change:
    """The changed text; `kind` of the value, what stood at `start`, and what stands there now."""

    text: str
    kind: str
    before: str
    after: str
    start: int


def change_value(text: str, language: str, names: NamePool, source: random.Random) -> Change | None:
    """One value changed, chosen at random among those that can be; None where there is none."""
    facts = [fact for fact in extract_facts(text, language) if fact.kind != "polarity"]
    source.shuffle(facts)
    for fact in facts:
        after = _other_value(fact, language, names, source)
        if after and after != fact.text:
            return Change(_replaced(text, fact, after), fact.kind, fact.text, after, fact.start)
    return None


def change_meaning(text: str, language: str, source: random.Random) -> str | None:
    """The text denied, with a word turned into its opposite, or with who did it to whom exchanged."""
    if source.random() < 0.3:
        swapped = swap_roles(text, extract_facts(text, language))
        if swapped:
            return swapped
    return change_word(text, language, source)


def name_pool(texts: Sequence[tuple[str, str]]) -> NamePool:
    """Names of (text, language) rows by language, kind and whether they stand as an adjective ("German")."""
    pool: dict[tuple[str, str, bool], set[str]] = {}
    for text, language in texts:
        for fact in extract_facts(text, language):
            if fact.kind in ("name", "place"):
                pool.setdefault(_pool_key(fact, language), set()).add(fact.text)
    return {key: sorted(names) for key, names in pool.items()}


def _pool_key(fact: TypedFact, language: str) -> tuple[str, str, bool]:
    adjective = fact.kind == "place" and language == "en" and str(fact.value)[:4] == fact.text[:4].lower()
    return language, fact.kind, adjective and fact.text.lower() != fact.value


def _other_value(fact: TypedFact, language: str, names: NamePool, source: random.Random) -> str | None:
    if fact.kind == "date":
        return change_date(fact.text, source)
    if fact.kind in _NUMERIC:
        return change_number(fact.text, source)
    return _other_name(fact, names.get(_pool_key(fact, language), ()), source)


def _other_name(fact: TypedFact, names: Sequence[str], source: random.Random) -> str | None:
    words = set(re.findall(r"\w+", fact.text.lower()))
    for _ in range(20):
        if not names:
            return None
        other = source.choice(names)
        alike = len(other.split()) == len(fact.text.split()) and other[:2] in (fact.text[:2], other[:2])
        if alike and not words & set(re.findall(r"\w+", other.lower())):
            return other
    return None


def _replaced(text: str, fact: TypedFact, after: str) -> str:
    """A name is exchanged wherever it stands, a value only where it was read."""
    if fact.kind in ("name", "place"):
        return re.sub(rf"(?<!\w){re.escape(fact.text)}(?!\w)", after.replace("\\", r"\\"), text)
    return text[: fact.start] + after + text[fact.end :]
