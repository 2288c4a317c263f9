"""What judging needs to know of one text: its values, names, negations and words, each with its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from factcheck.language.extract import extract_facts
from factcheck.language.facts import TypedFact
from factcheck.language.names import name_keys
from factcheck.language.words import Word, content_words, outside

_CARRIED = ("antecedent", "heading")


@dataclass(frozen=True, slots=True)
class Name:
    """A name with the keys under which it is the same in Latin and in Arabic letters."""

    fact: TypedFact
    keys: frozenset[str]


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as agreement sees it.

    `words` stand outside the values; `carried_dates` come with the context, so their offsets mean nothing here;
    `known_stems` and `known_keys` also cover what the context says.
    """

    text: str
    language: str
    values: tuple[TypedFact, ...]
    names: tuple[Name, ...]
    negations: tuple[TypedFact, ...]
    words: tuple[Word, ...]
    carried_dates: tuple[TypedFact, ...]
    known_stems: frozenset[str]
    known_keys: frozenset[str]


def read(text: str, language: str, context: Mapping[str, str] | None = None) -> Reading:
    """Read a statement or a passage with its carried context."""
    return _read(text, language, tuple(sorted((context or {}).items())))


@lru_cache(maxsize=4_096)
def _read(text: str, language: str, context: tuple[tuple[str, str], ...]) -> Reading:
    carried = dict(context)
    facts = extract_facts(text, language, carried)
    values = tuple(fact for fact in facts if fact.kind not in {"name", "place", "polarity"})
    words = outside(content_words(text), [(fact.start, fact.end) for fact in values])
    surroundings = " ".join(carried[key] for key in _CARRIED if key in carried)
    return Reading(
        text=text,
        language=language,
        values=values,
        names=tuple(_name(fact, language) for fact in facts if fact.kind in {"name", "place"}),
        negations=tuple(fact for fact in facts if fact.kind == "polarity" and fact.value == "negative"),
        words=tuple(words),
        carried_dates=_dates(carried.get("date", ""), language),
        known_stems=frozenset(word.stem for word in [*words, *content_words(surroundings)]),
        known_keys=frozenset(name_keys(f"{text} {surroundings}", language)),
    )


def _name(fact: TypedFact, language: str) -> Name:
    return Name(fact, frozenset(name_keys(fact.text, language)))


def _dates(text: str, language: str) -> tuple[TypedFact, ...]:
    return tuple(fact for fact in extract_facts(text, language, {}) if fact.kind == "date") if text else ()
