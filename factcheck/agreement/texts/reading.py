"""What judging needs to know of one text: its values, names, negations and words, each with its place."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Literal, TypeAlias

from factcheck.agreement.texts.clauses import Clauses
from factcheck.agreement.texts.concepts import concepts
from factcheck.agreement.texts.matter import Term, keys_of, terms_of
from factcheck.agreement.texts.undecided import undecided_deeds
from factcheck.language.extract import Distances, extract_facts
from factcheck.language.facts import TypedFact
from factcheck.language.markup import markup_spans
from factcheck.language.names.names import name_keys
from factcheck.language.quantities.partitives import parts_and_wholes
from factcheck.language.words.opposites import SignedWord, signed_words
from factcheck.language.words.words import Word, content_words, outside

Event: TypeAlias = Literal["birth", "death"]

_CARRIED = ("antecedent", "heading")
# The title of a document says whom it is about, but its words are not the passage's.
_NAMING = (*_CARRIED, "title")
_NAMES = frozenset({"name", "place"})
_NO_VALUES = _NAMES | {"polarity"}
# "(million dollars)" over a column says in what its figures are, not how much.
_UNIT = re.compile(r"(?:million|billion|trillion)s?\b", re.IGNORECASE)
# "A billion and a half euros" is an amount, "a million dollars" one as well.
_ARTICLE = re.compile(r"(?<!\w)an?\s+\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Name:
    """A name with the keys under which it is the same in Latin and in Arabic letters."""

    fact: TypedFact
    keys: frozenset[str]


@dataclass(frozen=True)
class Reading:
    """A text as agreement sees it.

    `words` stand outside the values, `terms` outside the names too; `carried_dates` come with the context, so their
    offsets mean nothing here; `known_stems` and `known_keys` also cover what the context says. What only the form of
    the text tells is in `implied` (as keys of terms) and in `events` (by where a date starts); `answered` is where the
    dates of the other text start that those answer to. `untold` is a stretch that is not read at all, `total` a sum
    of its amounts, and `in_all` how the other text tells that.
    """

    text: str
    language: str
    values: tuple[TypedFact, ...]
    names: tuple[Name, ...]
    negations: tuple[TypedFact, ...]
    words: tuple[Word, ...]
    terms: tuple[Term, ...]
    carried_dates: tuple[TypedFact, ...]
    known_stems: frozenset[str]
    own_keys: frozenset[str]
    known_keys: frozenset[str]
    carried_text: str
    implied: frozenset[str] = frozenset()
    events: Mapping[int, Event] = field(default_factory=dict)
    answered: frozenset[int] = frozenset()
    untold: tuple[int, int] | None = None
    total: TypedFact | None = None
    in_all: str = ""

    @cached_property
    def signed(self) -> Sequence[SignedWord]:
        """Its words that have an opposite."""
        return tuple(signed_words(list(self.words), self.text))

    @cached_property
    def clauses(self) -> Clauses:
        """What goes with each of its values, names and words."""
        return Clauses(self.text, self.language, self.values, [name.fact for name in self.names])

    @cached_property
    def partitives(self) -> Sequence[tuple[TypedFact, TypedFact]]:
        """Its parts with the wholes that they are taken from: "48 of the 120 seats"."""
        return tuple(parts_and_wholes(self.text, self.values))

    @cached_property
    def undecided(self) -> frozenset[str]:
        """The stems of what it says only that it may be so or not."""
        return undecided_deeds(self.text)

    def leaves_undecided(self, other: Reading) -> bool:
        """Whether it says of something that the other tells only that it may be so or not."""
        if not self.undecided or other.undecided:
            return False
        return any(word.stem in self.undecided for word in other.words)

    @cached_property
    def term_keys(self) -> frozenset[str]:
        """What the text's own words stand for: their stems and concepts, names' words among them."""
        return keys_of(self.text, self.words) | self.implied


def read(
    text: str, language: str, context: Mapping[str, str] | None = None, *, distances: Distances = "dates"
) -> Reading:
    """Read a statement or a passage with its carried context; `distances` as in `extract_facts`."""
    return _read(text, language, tuple(sorted((context or {}).items())), distances)


@lru_cache(maxsize=65_536)
def _read(text: str, language: str, context: tuple[tuple[str, str], ...], distances: Distances) -> Reading:
    carried = dict(context)
    tags = markup_spans(text)
    facts = [fact for fact in extract_facts(text, language, carried, distances=distances) if not _within(fact, tags)]
    values = tuple(fact for fact in facts if fact.kind not in _NO_VALUES and not _is_a_unit(fact, text))
    words = outside(content_words(text), [*tags, *((fact.start, fact.end) for fact in values)])
    names = tuple(_name(fact, language) for fact in facts if fact.kind in _NAMES and not _is_ordinary(fact, values))
    surroundings = " ".join(carried[key] for key in _CARRIED if key in carried)
    naming = " ".join(carried[key] for key in _NAMING if key in carried)
    return Reading(
        text=text,
        language=language,
        values=values,
        names=names,
        negations=tuple(fact for fact in facts if fact.kind == "polarity" and fact.value == "negative"),
        words=tuple(words),
        terms=terms_of(text, words, [(name.fact.start, name.fact.end) for name in names]),
        carried_dates=_dates(carried.get("date", ""), language),
        known_stems=frozenset(word.stem for word in [*words, *content_words(surroundings)]),
        own_keys=frozenset(name_keys(text, language)),
        known_keys=frozenset(name_keys(f"{text} {naming}", language)),
        carried_text=naming,
    )


def forget_readings() -> None:
    """Give the memory of what was read back; some kilobytes a text."""
    _read.cache_clear()


def _within(fact: TypedFact, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= fact.start and fact.end <= end for start, end in spans)


def _is_a_unit(fact: TypedFact, text: str) -> bool:
    in_brackets = text[: fact.start].endswith("(") and text.startswith(")", fact.end)
    if _UNIT.match(fact.text):
        return _ARTICLE.search(text, max(0, fact.start - 4), fact.start) is None
    return in_brackets and not any(map(str.isdigit, fact.text))


def _is_ordinary(fact: TypedFact, values: Sequence[TypedFact]) -> bool:
    """Whether a word has its capital only from its place at the head of the text ("Wheat made up", "Six men")."""
    if fact.kind != "name" or fact.start != 0 or not fact.text.isalpha():
        return False
    return bool(concepts(fact.text)) or any(value.start == 0 for value in values)


def _name(fact: TypedFact, language: str) -> Name:
    return Name(fact, frozenset(name_keys(fact.text, language)))


def _dates(text: str, language: str) -> tuple[TypedFact, ...]:
    return tuple(fact for fact in extract_facts(text, language, {}) if fact.kind == "date") if text else ()
