"""Which value or name of the statement answers to which of the passage."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import sqrt

from factcheck.agreement.compare import COUNTING, Relation, compare, compare_figures, dates_as_exactly
from factcheck.agreement.doers import which_person
from factcheck.agreement.lives import of_one_event
from factcheck.agreement.matter import Matter, Term, match_matter
from factcheck.agreement.namesakes import is_known, may_displace, same_names
from factcheck.agreement.partitives import of_one_role
from factcheck.agreement.polarity import OpposedEvents
from factcheck.agreement.prepositions import led_alike
from factcheck.agreement.reading import Name, Reading
from factcheck.agreement.remainders import of_one_part
from factcheck.agreement.series import of_one_label, same_label
from factcheck.language.cities import is_city
from factcheck.language.exonyms import bodies
from factcheck.language.facts import TypedFact
from factcheck.language.names import heads_a_sentence
from factcheck.language.people import is_full_name
from factcheck.language.weekdays import find_weekdays

_WINDOW = 4
_NAMED = frozenset({"name", "place"})
_AMOUNTS = COUNTING | {"duration"}
# Two texts may name different people without either standing in the other's place.
_LEAST_NAME_FIT = 0.5
# Who is meant by it may be the very person of the statement.
_SOMEBODY_TOLD_OF = re.compile(r"\b(?:he|she|his|her)\b", re.IGNORECASE)
# Two people are set side by side only where their texts have this much of one matter.
_LEAST_PERSON_MATTER = 0.4
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


@dataclass(frozen=True, slots=True)
class Pairing:
    """A fact of the statement with what answers to it in the passage.

    `relation` is None where nothing answers. `fit` (0..1) says how alike the surroundings of the two are; `carried`
    that the passage's fact comes from its context, so that it has no place in the passage's own text; `elsewhere` that
    the statement's value stands in the passage, but with other words; `supposed` that only the model can tell whether
    the two stand in one place.
    """

    stated: TypedFact
    found: TypedFact | None = None
    relation: Relation | None = None
    fit: float = 0.0
    carried: bool = False
    elsewhere: bool = False
    supposed: bool = False

    @property
    def borne_out(self) -> bool:
        """Whether they agree and the passage does not date less exactly than the statement."""
        dated = self.stated.kind == "date" and self.found is not None
        return self.relation is Relation.AGREES and not (dated and not self.as_exact)

    @property
    def as_exact(self) -> bool:
        """Whether the passage's value says at least as much as the statement's."""
        stated, found = self.stated, self.found
        if found is None:
            return False
        if stated.kind == "date":
            return dates_as_exactly(stated, found)
        vague = found.approximate or found.bound != "exactly"
        return not vague or stated.approximate or stated.bound != "exactly"


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
class _Texts:
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


_SAME_DAY = {True: Relation.AGREES, False: Relation.CONFLICTS}
_ORDER = {Relation.AGREES: 2, Relation.COMPATIBLE: 1, Relation.CONFLICTS: 0}


def align_values(statement: Reading, passage: Reading) -> list[Pairing]:
    """One pairing for each date, amount, share and duration of the statement."""
    both = _Texts(statement, passage)
    own = [_candidates(stated, of_one_label(statement, stated, passage), both) for stated in statement.values]
    carried = [_candidates(stated, passage.carried_dates, both, carried=True) for stated in statement.values]
    taken = {_place(pairing) for pairings in own for pairing in pairings if pairing.relation is Relation.AGREES}
    best = [
        _best(stated, [*pairings, *others], taken)
        for stated, pairings, others in zip(statement.values, own, carried, strict=True)
    ]
    return [_against_the_only_number(pairing, best, both) for pairing in best]


def align_weekdays(statement: Reading, passage: Reading) -> list[Pairing]:
    """One pairing for each day of the week of the statement, where the passage has any: the same one, or another."""
    both = _Texts(statement, passage)
    others = _weekdays(passage)
    found = [
        [
            Pairing(stated, other, _SAME_DAY[stated.value == other.value], surroundings_fit(both, stated, other))
            for other in others
        ]
        for stated in _weekdays(statement)
    ]
    return [_best(pairings[0].stated, pairings, set()) for pairings in found if pairings]


def _weekdays(reading: Reading) -> list[TypedFact]:
    return find_weekdays(reading.text, [fact for fact in reading.values if fact.kind == "date"])


def _against_the_only_number(pairing: Pairing, best: Sequence[Pairing], both: _Texts) -> Pairing:
    """A number of nothing in particular answers to a counted one where either text has no other number left over."""
    if pairing.relation is not None or pairing.stated.kind not in _AMOUNTS:
        return pairing
    used = {_place(other) for other in best if other.found is not None}
    rivals = [
        fact for fact in both.passage.values if fact.kind in _AMOUNTS and (fact.start, fact.end, False) not in used
    ]
    left = sum(other.stated.kind in _AMOUNTS and other.relation is None for other in best)
    if left != 1 or len(rivals) != 1 or not _may_answer(pairing.stated, rivals[0]):
        return pairing
    if not of_one_part(both.statement, pairing.stated, both.passage, rivals[0]):
        return pairing
    fit = surroundings_fit(both, pairing.stated, rivals[0])
    return Pairing(pairing.stated, rivals[0], compare_figures(pairing.stated, rivals[0]), fit)


def _may_answer(stated: TypedFact, found: TypedFact) -> bool:
    """Whether one is a number of nothing in particular and the other no measure: "forty launchers" are not 70 km."""
    counted = [fact for fact in (stated, found) if isinstance(fact.value, dict) and fact.value.get("unit")]
    return len(counted) < 2 and all(fact.kind != "number" for fact in counted)


def _candidates(stated: TypedFact, facts: Iterable[TypedFact], both: _Texts, *, carried: bool = False) -> list[Pairing]:
    found = []
    for fact in facts:
        relation = compare(stated, fact)
        texts = both.statement, stated, both.passage, fact
        if not of_one_event(*texts) or not of_one_role(*texts):
            continue
        if relation is None or (relation is Relation.CONFLICTS and not _may_differ(stated, fact, both)):
            continue
        fit = surroundings_fit(both, stated, fact)
        if same_label(both.statement, stated, both.passage, fact):
            # What the number belongs to is told by its word; the rest must only be about one matter.
            fit = max(fit, both.matter.share)
        found.append(Pairing(stated, fact, relation, fit, carried))
    return found


def _may_differ(stated: TypedFact, found: TypedFact, both: _Texts) -> bool:
    """Whether the two are of one thing, so that the one cannot be true if the other is."""
    return of_one_part(both.statement, stated, both.passage, found) and not both.opposed.include(stated, found)


def _place(pairing: Pairing) -> tuple[int, int, bool]:
    fact = pairing.found or pairing.stated
    return fact.start, fact.end, pairing.carried


def _best(stated: TypedFact, candidates: Sequence[Pairing], taken: set[tuple[int, int, bool]]) -> Pairing:
    """An agreeing value first; a value that answers to another fact of the statement contradicts nothing."""
    free = [
        pairing for pairing in candidates if pairing.relation is not Relation.CONFLICTS or _place(pairing) not in taken
    ]
    if not free:
        return Pairing(stated)
    return max(free, key=lambda pairing: (_rank(pairing), _same(pairing), pairing.fit, -_place(pairing)[0]))


def _same(pairing: Pairing) -> bool:
    """Whether the value is the very one, rather than one within its precision."""
    return pairing.found is not None and pairing.found.value == pairing.stated.value


def _rank(pairing: Pairing) -> int:
    return _ORDER[pairing.relation] if pairing.relation else -1


def align_names(statement: Reading, passage: Reading) -> list[Pairing]:
    """One pairing for each name of the statement: found in the passage, displaced by another name, or missing."""
    strangers = [name for name in passage.names if not name.keys & statement.known_keys]
    both = _Texts(statement, passage)
    pairings = [_pair_name(name, strangers, both) for name in statement.names if name.keys]
    unmatched = sum(pairing.relation is not Relation.AGREES for pairing in pairings)
    if statement.language != passage.language and unmatched > 1:
        # Between two languages a name can be missed; one that is missing among others tells nothing.
        return [pairing if pairing.relation is Relation.AGREES else Pairing(pairing.stated) for pairing in pairings]
    return pairings


def _pair_name(name: Name, strangers: Sequence[Name], both: _Texts) -> Pairing:
    statement, passage = both.statement, both.passage
    met = _met(name, statement, passage)
    if met is not None:
        return met
    if rival := _other_person(name, strangers, both):
        return rival
    namesakes = [other for other in passage.names if name.keys & other.keys]
    rivals = namesakes or [other for other in strangers if may_displace(name.fact, other.fact)]
    rivals = led_alike(statement, name.fact, passage, rivals)
    if statement.language != passage.language and (len(rivals) > 1 or not _both_known(name.fact, rivals)):
        return Pairing(name.fact)  # nothing tells which of them stands in its place, or it may be its translation
    pairings = [
        Pairing(name.fact, other.fact, Relation.CONFLICTS, fit)
        for other in rivals
        if (fit := surroundings_fit(both, name.fact, other.fact)) >= _LEAST_NAME_FIT
    ]
    return max(pairings, key=lambda pairing: (pairing.fit, -_place(pairing)[0]), default=Pairing(name.fact))


def _met(name: Name, statement: Reading, passage: Reading) -> Pairing | None:
    """The name found again: written out, in a shorter form, by its words, or as the seat of the same state."""
    if same := same_names(name, statement, passage):
        return Pairing(name.fact, same[0].fact, Relation.AGREES, 1.0)
    if not is_known(name, statement, passage):
        return None
    return Pairing(name.fact, None, Relation.AGREES, 1.0, carried=not name.keys & passage.own_keys)


def _other_person(name: Name, strangers: Sequence[Name], both: _Texts) -> Pairing | None:
    """The only person whom the passage names and the statement does not, where the passage knows nothing of this one.

    How far the two stand in one place the model tells, which reads the statement with the other in it.
    """
    if not _is_person(name.fact) or name.keys & both.passage.known_keys:
        return None
    others = [other for other in strangers if _is_person(other.fact)]
    unknown = [
        other for other in both.statement.names if _is_person(other.fact) and not other.keys & both.passage.known_keys
    ]
    rival = which_person(both.statement, name.fact, both.passage, [other.fact for other in others])
    if rival is None or len(unknown) != 1:
        return None
    if _SOMEBODY_TOLD_OF.search(both.passage.text, 0, rival.start):
        return None
    if both.matter.share < _LEAST_PERSON_MATTER or both.matter.head is False:
        return None
    return Pairing(name.fact, rival, Relation.CONFLICTS, both.event_fit, supposed=True)


def _is_person(fact: TypedFact) -> bool:
    return fact.kind == "name" and is_full_name(fact.text)


def _both_known(stated: TypedFact, rivals: Sequence[Name]) -> bool:
    """Whether all have a name in either language that is known: places and great bodies."""
    return all(fact.kind == "place" or fact.value in bodies() for fact in (stated, *(rival.fact for rival in rivals)))


def surroundings_fit(both: _Texts, stated: TypedFact, found: TypedFact) -> float:
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
    if _met(name, statement, passage) is None:
        return 0.0
    return 1.0 if name.keys & passage.own_keys else 0.5


def _near_fit(both: _Texts, stated: TypedFact, found: TypedFact) -> float | None:
    """Share of the terms around the one value that stand around the other; None where nothing stands around."""
    around, others = both.stated_surroundings.of(stated), both.found_surroundings.of(found)
    if not around or not others:
        return None if both.across else _UNKNOWN_FIT
    keys = frozenset().union(*others)
    shared = sum(bool(term & keys) for term in around)
    return min(1.0, shared / min(len(around), len(others)))
