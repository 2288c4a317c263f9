"""Which value or name of the statement answers to which of the passage."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from factcheck.agreement.alignment.fit import Texts, met_name, surroundings_fit
from factcheck.agreement.names.doers import which_person
from factcheck.agreement.names.lives import of_one_event
from factcheck.agreement.names.namesakes import may_displace
from factcheck.agreement.names.prepositions import led_alike
from factcheck.agreement.texts.reading import Name, Reading
from factcheck.agreement.values.compare import COUNTING, Relation, compare, compare_figures
from factcheck.agreement.values.led_dates import by_their_leads
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.values.partitives import of_one_role
from factcheck.agreement.values.remainders import of_one_part
from factcheck.agreement.values.series import of_one_label, same_label
from factcheck.language.dates.weekdays import find_weekdays
from factcheck.language.facts import TypedFact
from factcheck.language.names.exonyms import bodies
from factcheck.language.names.people import is_full_name

_AMOUNTS = COUNTING | {"duration"}
# Two texts may name different people without either standing in the other's place.
_LEAST_NAME_FIT = 0.5
# Who is meant by it may be the very person of the statement.
_SOMEBODY_TOLD_OF = re.compile(r"\b(?:he|she|his|her)\b", re.IGNORECASE)
# Two people are set side by side only where their texts have this much of one matter.
_LEAST_PERSON_MATTER = 0.4
_SAME_DAY = {True: Relation.AGREES, False: Relation.CONFLICTS}
_ORDER = {Relation.AGREES: 2, Relation.COMPATIBLE: 1, Relation.CONFLICTS: 0}


def align_values(statement: Reading, passage: Reading) -> list[Pairing]:
    """One pairing for each date, amount, share and duration of the statement."""
    both = Texts(statement, passage)
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
    both = Texts(statement, passage)
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


def _against_the_only_number(pairing: Pairing, best: Sequence[Pairing], both: Texts) -> Pairing:
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


def _candidates(stated: TypedFact, facts: Iterable[TypedFact], both: Texts, *, carried: bool = False) -> list[Pairing]:
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
        pairing = Pairing(stated, fact, relation, fit, carried)
        found.append(by_their_leads(both.statement, both.passage, pairing))
    return found


def _may_differ(stated: TypedFact, found: TypedFact, both: Texts) -> bool:
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
    both = Texts(statement, passage)
    pairings = [_pair_name(name, strangers, both) for name in statement.names if name.keys]
    unmatched = sum(pairing.relation is not Relation.AGREES for pairing in pairings)
    if statement.language != passage.language and unmatched > 1:
        # Between two languages a name can be missed; one that is missing among others tells nothing.
        return [pairing if pairing.relation is Relation.AGREES else Pairing(pairing.stated) for pairing in pairings]
    return pairings


def _pair_name(name: Name, strangers: Sequence[Name], both: Texts) -> Pairing:
    statement, passage = both.statement, both.passage
    met = met_name(name, statement, passage)
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


def _other_person(name: Name, strangers: Sequence[Name], both: Texts) -> Pairing | None:
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
