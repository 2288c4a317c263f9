"""Which value or name of the statement answers to which of the passage."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck.agreement.compare import COUNTING, Relation, compare
from factcheck.agreement.metonyms import is_state, located, same_power
from factcheck.agreement.reading import Name, Reading
from factcheck.language.facts import TypedFact
from factcheck.language.words import outside

_WINDOW = 4
# Two texts may name different people without either standing in the other's place.
_LEAST_NAME_FIT = 0.5
# Where nothing stands around a value that could be compared, that says nothing for or against.
_UNKNOWN_FIT = 0.5
# Between two languages only names can be compared, and they tell less than the very words around a value.
_FIT_BY_NAMES = 0.7


@dataclass(frozen=True, slots=True)
class Pairing:
    """A fact of the statement with what answers to it in the passage.

    `relation` is None where nothing answers. `fit` (0..1) says how alike the surroundings of the two are; `carried`
    that the passage's fact comes from its context, so that it has no place in the passage's own text.
    """

    stated: TypedFact
    found: TypedFact | None = None
    relation: Relation | None = None
    fit: float = 0.0
    carried: bool = False


_ORDER = {Relation.AGREES: 2, Relation.COMPATIBLE: 1, Relation.CONFLICTS: 0}


def align_values(statement: Reading, passage: Reading) -> list[Pairing]:
    """One pairing for each date, amount, share and duration of the statement."""
    own = [_candidates(stated, passage.values, statement, passage) for stated in statement.values]
    carried = [
        _candidates(stated, passage.carried_dates, statement, passage, carried=True) for stated in statement.values
    ]
    taken = {_place(pairing) for pairings in own for pairing in pairings if pairing.relation is Relation.AGREES}
    best = [
        _best(stated, [*pairings, *others], taken)
        for stated, pairings, others in zip(statement.values, own, carried, strict=True)
    ]
    return [_against_the_only_number(pairing, best, statement, passage) for pairing in best]


def _against_the_only_number(
    pairing: Pairing, best: Sequence[Pairing], statement: Reading, passage: Reading
) -> Pairing:
    """A number of nothing in particular answers to a counted one where either text has no other number."""
    if pairing.relation is not None or pairing.stated.kind not in COUNTING:
        return pairing
    used = {_place(other) for other in best if other.found is not None}
    rivals = [fact for fact in passage.values if fact.kind in COUNTING and (fact.start, fact.end, False) not in used]
    alone = len(rivals) == 1 and sum(fact.kind in COUNTING for fact in statement.values) == 1
    if not alone or pairing.stated.kind == rivals[0].kind:
        return pairing
    fit = surroundings_fit(statement, pairing.stated, passage, rivals[0])
    return Pairing(pairing.stated, rivals[0], Relation.CONFLICTS, fit)


def _candidates(
    stated: TypedFact, facts: Iterable[TypedFact], statement: Reading, passage: Reading, *, carried: bool = False
) -> list[Pairing]:
    found = []
    for fact in facts:
        relation = compare(stated, fact)
        if relation is not None:
            fit = surroundings_fit(statement, stated, passage, fact)
            found.append(Pairing(stated, fact, relation, fit, carried))
    return found


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
    return max(free, key=lambda pairing: (_rank(pairing), pairing.fit, -_place(pairing)[0]))


def _rank(pairing: Pairing) -> int:
    return _ORDER[pairing.relation] if pairing.relation else -1


def align_names(statement: Reading, passage: Reading) -> list[Pairing]:
    """One pairing for each name of the statement: found in the passage, displaced by another name, or missing."""
    strangers = [name for name in passage.names if not name.keys & statement.known_keys]
    pairings = [_pair_name(name, strangers, statement, passage) for name in statement.names if name.keys]
    unmatched = sum(pairing.relation is not Relation.AGREES for pairing in pairings)
    if statement.language != passage.language and unmatched > 1:
        # Between two languages a name can be missed; one that is missing among others tells nothing.
        return [pairing if pairing.relation is Relation.AGREES else Pairing(pairing.stated) for pairing in pairings]
    return pairings


def _pair_name(name: Name, strangers: Sequence[Name], statement: Reading, passage: Reading) -> Pairing:
    met = _met(name, statement, passage)
    if met is not None:
        return met
    namesakes = [other for other in passage.names if name.keys & other.keys]
    rivals = namesakes or [other for other in strangers if _rivals(name.fact, other.fact)]
    if statement.language != passage.language and len(rivals) > 1:
        return Pairing(name.fact)  # nothing tells which of them stands in its place
    pairings = [
        Pairing(name.fact, other.fact, Relation.CONFLICTS, fit)
        for other in rivals
        if (fit := surroundings_fit(statement, name.fact, passage, other.fact)) >= _LEAST_NAME_FIT
    ]
    return max(pairings, key=lambda pairing: (pairing.fit, -_place(pairing)[0]), default=Pairing(name.fact))


def _met(name: Name, statement: Reading, passage: Reading) -> Pairing | None:
    """The name found again: written out, in a shorter form, by its words, or as the seat of the same state."""
    same = [other for other in passage.names if same_name(name.keys, other.keys)]
    if not same and not located(statement.text, name.fact.start):
        same = [other for other in passage.names if same_power(str(name.fact.value), str(other.fact.value))]
    if same:
        return Pairing(name.fact, same[0].fact, Relation.AGREES, 1.0)
    return Pairing(name.fact, None, Relation.AGREES, 1.0) if _known(name, statement, passage) else None


def _rivals(stated: TypedFact, found: TypedFact) -> bool:
    """Names of one kind; a state and a city are not, as the one may lie in the other."""
    return stated.kind == found.kind and is_state(str(stated.value)) == is_state(str(found.value))


def _known(name: Name, statement: Reading, passage: Reading) -> bool:
    """Whether the passage's text has the name; between two scripts half of its words are enough."""
    found = len(name.keys & passage.known_keys)
    needed = len(name.keys) if statement.language == passage.language else (len(name.keys) + 1) // 2
    return found >= needed


def same_name(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one name is the other or a shorter form of it."""
    return bool(one and other) and (one <= other or other <= one)


def surroundings_fit(statement: Reading, stated: TypedFact, passage: Reading, found: TypedFact) -> float:
    """Share of the words around the statement's value that also stand around the passage's."""
    if statement.language != passage.language:
        return _fit_by_names(statement, passage)
    if stated.kind == "date":
        return _same_event(statement, passage)
    around, others = _around(statement, stated), _around(passage, found)
    if not around or not others:
        return _UNKNOWN_FIT
    return len(around & others) / min(len(around), len(others))


def _same_event(statement: Reading, passage: Reading) -> float:
    """A date governs its whole sentence: the share of the statement's words, names apart, that the passage has.

    Names do not count, for the same people and places meet on many dates.
    """
    names = [(name.fact.start, name.fact.end) for name in statement.names]
    stems = {word.stem for word in outside(statement.words, names)}
    if not stems:
        return _UNKNOWN_FIT
    return len(stems & {word.stem for word in passage.words}) / len(stems)


def _fit_by_names(statement: Reading, passage: Reading) -> float:
    names = [name for name in statement.names if name.keys]
    if not names:
        return _UNKNOWN_FIT
    return _FIT_BY_NAMES * sum(_met(name, statement, passage) is not None for name in names) / len(names)


def _around(reading: Reading, fact: TypedFact) -> set[str]:
    before = [word.stem for word in reading.words if word.end <= fact.start]
    after = [word.stem for word in reading.words if word.start >= fact.end]
    return {*before[-_WINDOW:], *after[:_WINDOW]}
