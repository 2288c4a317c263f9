"""How far two values or names of two texts are said of one thing."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt

from factcheck.agreement.names.namesakes import is_known, same_names
from factcheck.agreement.texts.matter import Matter, Term, match_matter
from factcheck.agreement.texts.reading import Name, Reading
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.words.polarity import OpposedEvents
from factcheck.language.facts import TypedFact
from factcheck.language.names.cities import is_city
from factcheck.language.names.names import heads_a_sentence

_WINDOW = 4
_NAMED = frozenset({"name", "place"})
# Where nothing stands around a value that could be compared, that says nothing for or against.
_UNKNOWN_FIT = 0.5
# Names alone tell less than the very words around a value.
_FIT_BY_NAMES = 0.7
# From here on two texts tell the same so fully that there can be no other occasion.
_THE_SAME = 0.8
# What is left where it may be another occasion, or about somebody else.
_OTHER_OCCASION, _SOMEBODY_MISSING = 0.3, 0.4
# What is left of a fit where the passage tells of another kind of event; with most else in common the event may only
# be put in another word.
_OTHER_EVENT, _OTHER_WORD, _MOST_MATTER = 0.3, 0.7, 0.6


class _Surroundings:
    """The keys of the terms around the values of one text, each looked for once: every value meets every other."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self._keys = [term.keys for term in terms]
        self._starts = [term.word.start for term in terms]
        self._ends = [term.word.end for term in terms]
        self._found: dict[tuple[int, int], list[frozenset[str]]] = {}

    def of(self, fact: TypedFact) -> list[frozenset[str]]:
        place = fact.start, fact.end
        if place not in self._found:
            before, behind = bisect_right(self._ends, fact.start), bisect_left(self._starts, fact.end)
            self._found[place] = [
                *self._keys[max(0, before - _WINDOW) : before],
                *self._keys[behind : behind + _WINDOW],
            ]
        return self._found[place]


@dataclass(frozen=True)
class Texts:
    """The two texts and what they have in common."""

    statement: Reading
    passage: Reading

    @cached_property
    def matter(self) -> Matter:
        return passage_matter(self.statement, self.passage)

    @property
    def across(self) -> bool:
        """Whether the two are in two languages."""
        return self.statement.language != self.passage.language

    @cached_property
    def event_fit(self) -> float:
        return _event_fit(self.statement, self.passage, self.matter)

    @cached_property
    def somebody_missing(self) -> bool:
        return _somebody_missing(self.statement, self.passage)

    @cached_property
    def stated_surroundings(self) -> _Surroundings:
        return _Surroundings([term for term in self.statement.terms if not term.subordinate and self._compared(term)])

    @cached_property
    def found_surroundings(self) -> _Surroundings:
        return _Surroundings([term for term in self.passage.terms if self._compared(term)])

    def _compared(self, term: Term) -> bool:
        return term.known or not self.across

    @cached_property
    def opposed(self) -> OpposedEvents:
        return OpposedEvents(self.statement, self.passage)

    @cached_property
    def same_figure(self) -> bool:
        """Whether the passage states one of the statement's amounts exactly: then it tells of the same occasion."""
        amounts = {str(fact.value) for fact in self.statement.values if fact.kind != "date"}
        return any(str(fact.value) in amounts for fact in self.passage.values if fact.kind != "date")


def surroundings_fit(both: Texts, stated: TypedFact, found: TypedFact) -> float:
    """How far (0..1) the passage's value is said of what the statement's value is said of.

    A date governs its whole sentence, so all the statement's matter counts; of another value also the share of the
    words around the one that stand around the other. Another kind of event leaves little of either.
    """
    matter = both.matter
    if stated.kind not in _NAMED and not both.passage.terms:
        return 0.0  # a row of figures says nothing of what they measure
    fit = both.event_fit
    if stated.kind != "date":
        near = _near_fit(both, stated, found)
        fit = near if not both.across and near is not None else (fit + (fit if near is None else near)) / 2
    if matter.head is False:
        fit *= _OTHER_WORD if matter.share >= _MOST_MATTER else _OTHER_EVENT
    told_fully = fit >= _THE_SAME and len(both.statement.terms) >= _WINDOW
    if not (told_fully or both.same_figure) and _another_occasion(stated, found, matter):
        fit *= _OTHER_OCCASION
    return fit * _SOMEBODY_MISSING if both.somebody_missing and not both.across else fit


def _another_occasion(stated: TypedFact, found: TypedFact, matter: Matter) -> bool:
    """Whether what happens again and again happened in neither the same year nor the same month."""
    if stated.kind != "date" or not matter.recurring:
        return False
    one, other = str(stated.value).split("-"), str(found.value).split("-")
    return one[0] != other[0] and (len(one) < 2 or len(other) < 2 or one[1] != other[1])


def _somebody_missing(statement: Reading, passage: Reading) -> bool:
    """Whether the passage knows nothing of a person, a body or a city that the statement is about (one language)."""
    if statement.language != passage.language:
        return False
    about = [name for name in statement.names if name.fact.kind == "name" or _is_city_told_of(name.fact, statement)]
    return any(not name.keys & passage.known_keys for name in about if name.keys)


def _is_city_told_of(fact: TypedFact, reading: Reading) -> bool:
    """Whether a city is what a sentence begins with, and not where something is."""
    return is_city(str(fact.value)) and heads_a_sentence(reading.text, fact.start)


def passage_matter(statement: Reading, passage: Reading) -> Matter:
    """How much of the statement's matter the passage's own words have."""
    across = statement.language != passage.language
    return match_matter(statement.terms, passage.term_keys, passage.known_keys, across=across)


def _event_fit(statement: Reading, passage: Reading, matter: Matter) -> float:
    """Matter within one language, where names tell little: the same people meet on many dates; both across two."""
    names = [name for name in statement.names if name.keys]
    if statement.language == passage.language:
        return matter.share if statement.terms else _UNKNOWN_FIT
    if not names:
        return matter.share
    met = sum(_met_here(name, statement, passage) for name in names) / len(names)
    return sqrt(met * matter.share) if statement.terms else _FIT_BY_NAMES * met


def _met_here(name: Name, statement: Reading, passage: Reading) -> float:
    """One for a name that the passage's own words have, one half for one that only its context has."""
    if met_name(name, statement, passage) is None:
        return 0.0
    return 1.0 if name.keys & passage.own_keys else 0.5


def _near_fit(both: Texts, stated: TypedFact, found: TypedFact) -> float | None:
    """Share of the terms around the one value that stand around the other; None where nothing stands around."""
    around, others = both.stated_surroundings.of(stated), both.found_surroundings.of(found)
    if not around or not others:
        return None if both.across else _UNKNOWN_FIT
    keys = frozenset().union(*others)
    shared = sum(bool(term & keys) for term in around)
    return min(1.0, shared / min(len(around), len(others)))


def met_name(name: Name, statement: Reading, passage: Reading) -> Pairing | None:
    """The name found again: written out, in a shorter form, by its words, or as the seat of the same state."""
    if same := same_names(name, statement, passage):
        return Pairing(name.fact, same[0].fact, Relation.AGREES, 1.0)
    if not is_known(name, statement, passage):
        return None
    return Pairing(name.fact, None, Relation.AGREES, 1.0, carried=not name.keys & passage.own_keys)
