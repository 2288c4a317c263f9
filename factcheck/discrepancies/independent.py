"""Two texts in different words: where the one refutes the other by a value, or by a word of opposite sense."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from factcheck.agreement.comparison import Comparison, compare_texts, conflict
from factcheck.agreement.values.compare import Relation, compare
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.values.units import base_amount
from factcheck.agreement.words.polarity import Place
from factcheck.discrepancies.clause_denials import judge_denials
from factcheck.discrepancies.clausewise import judge_clauses
from factcheck.discrepancies.conflicts import Conflict, LookAlike
from factcheck.discrepancies.denials import affirmation, denial, denying, forbids, is_affirmed, opposed_words
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.labels import label_of
from factcheck.discrepancies.magnitude import a_day_apart, distance, same_day_of_another_year
from factcheck.discrepancies.matter import is_telling_amount, names_meet
from factcheck.discrepancies.orders import judge_orders
from factcheck.discrepancies.other_doers import judge_doers
from factcheck.discrepancies.other_words import judge_translated
from factcheck.discrepancies.pair import Pair
from factcheck.discrepancies.passages import carried_prefix, read_passage
from factcheck.discrepancies.settings import SETTINGS
from factcheck.discrepancies.slips import judge_slip
from factcheck.language.facts import TypedFact
from sources.models import Passage

# What leaves hardly a doubt: so much of the matter of one text around a value is in the other.
_CERTAIN_FIT = 0.8
_LEAST_NAMES = 2
_WHOLE, _LEAST_WORDS = 0.99, 4
_HANDED_OVER = re.compile(r"\b(?:sold|bought|acquired|purchased|handed over)\s+((?:the|its|his|her|their)\s+\w+\s+\w+)")


def judge_independent(pair: Pair) -> list[Conflict | LookAlike]:
    """The surer of the two directions, or the label of what only looks like a discrepancy."""
    found = [finding for each in (pair, pair.reversed) for finding in _one_way(each)]
    conflicts = [finding for finding in found if isinstance(finding, Conflict)]
    if conflicts:
        return [max(conflicts, key=lambda finding: finding.confidence)]
    clause = judge_clauses(pair) or judge_denials(pair) or judge_doers(pair) or judge_translated(pair)
    clause = clause or judge_slip(pair) or judge_orders(pair)
    if clause is not None:
        return [clause]
    if found:
        return found[:1]
    labelled = label_of(*pair.readings, pair.is_telling)
    return [pair.look_alike(labelled.label, labelled.difference)] if labelled else []


def _one_way(pair: Pair) -> Iterator[Conflict | LookAlike]:
    """Where the other refutes the one by exactly one value, and both speak of the same thing.

    What did not happen at one date may well have happened at another.
    """
    compared = compare_texts(pair.statement, pair.quote)
    difference = _only_difference(pair, compared) if conflict(compared.values) else None
    if difference is not None and not (compared.negation is not None and compared.negation.shared):
        yield from _by_value(pair, compared, difference)
    elif not conflict(compared.values):
        opposed = _opposed(pair, compared)
        refutes = pair.refutes_by_words() if opposed else 0.0
        if opposed and refutes:
            yield pair.conflict(opposed, refutes)


def _by_value(pair: Pair, compared: Comparison, difference: Difference) -> Iterator[Conflict | LookAlike]:
    matter = pair.matter_of(difference)
    if matter.label is not None:
        yield pair.look_alike(matter.label, difference)
    elif matter.same:
        chances = pair.chances
        if _leaves_nothing_else(pair, compared, difference):
            yield pair.conflict(difference, SETTINGS.borne_out)
        elif _is_certain(pair, compared, difference) and _is_not_denied(pair, chances):
            yield pair.conflict(difference, max(chances["refutes"], SETTINGS.borne_out))
        elif (refutes := pair.refutes()) >= SETTINGS.sure:
            yield pair.conflict(difference, refutes)
        elif a_day_apart(difference.one, difference.other) and _is_one_event(pair, compared):
            yield pair.conflict(difference, SETTINGS.borne_out)
    elif _told_in_full(pair, compared):
        refutes = pair.refutes()
        if refutes >= SETTINGS.sure_of_words:
            yield pair.conflict(difference, refutes)


def _told_in_full(pair: Pair, compared: Comparison) -> bool:
    """Whether the other text has all that this one says, so that nothing else need tie them together.

    Within one language, where much is told in like words, that has to be of one event that does not recur, with the
    same names in both.
    """
    if compared.matter.share < _CERTAIN_FIT or conflict(compared.values) < _CERTAIN_FIT:
        return False
    once = compared.matter.head is True and not compared.matter.recurring and not pair.reversed.recurs
    named = bool(compared.names) and names_meet(*pair.readings)
    return pair.one.language != pair.other.language or (once and named)


def _is_certain(pair: Pair, compared: Comparison, difference: Difference) -> bool:
    """Whether a text's whole matter, and each of its names, is met, and what it tells of is one occasion."""
    once = compared.matter.head is True and not compared.matter.recurring
    if once and compared.names and same_day_of_another_year(difference.one, difference.other):
        return True
    met = all(pairing.relation is Relation.AGREES for pairing in compared.names)
    if not compared.names or not met or conflict(compared.values) < _CERTAIN_FIT:
        return False
    return not pair.recurs or _one_occasion(compared, difference)


def _leaves_nothing_else(pair: Pair, compared: Comparison, difference: Difference) -> bool:
    """Whether the other text of another document has all the words and names of this one, and several of them, with
    another date of what happens once, or happened to one thing: then no model is asked."""
    if difference.kind != "date" or pair.one.language != pair.other.language or not names_meet(*pair.readings):
        return False
    words = len(compared.statement.terms) + len(compared.names)
    whole = compared.matter.head is True and compared.matter.share >= _WHOLE and words >= _LEAST_WORDS
    named = any(each.relation is Relation.AGREES and " " in each.stated.text for each in compared.names)
    once = not (compared.matter.recurring or pair.recurs or pair.reversed.recurs) or _handed_over(pair)
    return whole and named and once and pair.one.document_id != pair.other.document_id


def _handed_over(pair: Pair) -> bool:
    """Whether both tell that one thing was sold or bought: "sold the ferry division"."""
    first, second = (set(_HANDED_OVER.findall(reading.text)) for reading in pair.readings)
    return bool(first & second)


def _is_one_event(pair: Pair, compared: Comparison) -> bool:
    """Whether texts of two documents tell of one event that does not recur, with the same names, at least two.

    The model has to see a refutation rather than support, either way: enough where their dates are a day apart.
    """
    names = {each.stated.value for each in compared.names if each.relation is Relation.AGREES}
    if pair.one.document_id == pair.other.document_id or len(names) < _LEAST_NAMES or not names_meet(*pair.readings):
        return False
    once = compared.matter.head is True and not (compared.matter.recurring or pair.recurs or pair.reversed.recurs)
    chances = pair.chances, pair.reversed.chances
    refuted = sum(each["refutes"] for each in chances) / len(chances)
    return once and refuted >= SETTINGS.day_off and all(each["supports"] < each["refutes"] for each in chances)


def _one_occasion(compared: Comparison, difference: Difference) -> bool:
    """Whether the texts give one date to what may happen again, or the event that both tell of happens once."""
    if difference.kind != "date":
        return any(each.relation is Relation.AGREES for each in compared.values if each.stated.kind == "date")
    return compared.matter.head is True and not compared.matter.recurring


def _is_not_denied(pair: Pair, chances: Mapping[str, float]) -> bool:
    """Across two languages the model sees less: there it need only not take the one for the other."""
    if pair.one.language != pair.other.language:
        return chances["supports"] <= SETTINGS.taken_for_it
    return chances["refutes"] >= SETTINGS.not_denied


def _only_difference(pair: Pair, compared: Comparison) -> Difference | None:
    """The one value that is contradicted; two that differ together tell of another occasion, not of a mistake."""
    matched = {_place(each, pair.other) for each in compared.values if each.relation is Relation.AGREES}
    against = [each for each in compared.values if conflict([each]) and _place(each, pair.other) not in matched]
    if len(against) != 1:
        return None
    one = against[0].stated
    facts = read_passage(pair.other).values
    if _same_figure(one, facts):
        return None
    free = [fact for fact in facts if compare(one, fact) is Relation.CONFLICTS and fact.start not in matched]
    return Difference(one.kind, one, min(free, key=lambda fact: distance(one, fact))) if free else None


def _same_figure(one: TypedFact, others: Sequence[TypedFact]) -> bool:
    """Whether a large amount is there with a unit that the one goes without, or the other way round: "for 190 million",
    "190 million euros"."""
    amount = base_amount(one.value)
    if amount is None or not is_telling_amount(one):
        return False
    found = (base_amount(fact.value) for fact in others if fact.kind != one.kind)
    return any(each is not None and each.amount == amount.amount for each in found)


def _place(pairing: Pairing, passage: Passage) -> int | None:
    """Where the passage's value stands in its `statement_text`; a carried date stands first."""
    if pairing.found is None:
        return None
    return 0 if pairing.carried else pairing.found.start + len(carried_prefix(passage))


def _opposed(pair: Pair, compared: Comparison) -> Difference | None:
    """The words by which the texts deny each other, of one matter and, where both are dated, of one time."""
    names = [each.relation for each in compared.names]
    if Relation.CONFLICTS in names or Relation.AGREES not in names or not _one_time(compared):
        return None
    one, other = pair.readings
    if forbids(one) or forbids(other):
        return None
    shift = len(carried_prefix(pair.other))
    for opposition in denying(compared):
        return opposed_words(one, opposition.stated, other, _moved(opposition.found, shift))
    negation = compared.negation
    if negation is None or not negation.shared:
        return None
    if negation.stated is not None and is_affirmed(one, negation.stated.end, other):
        said_no = denial(one, negation.stated.start, negation.stated.end)
        return Difference("polarity", said_no, affirmation(other, one, negation.stated.end))
    cue = _moved(negation.found, shift) if negation.found is not None else None
    if cue is not None and is_affirmed(other, cue.end, one):
        return Difference("polarity", affirmation(one, other, cue.end), denial(other, cue.start, cue.end))
    return None


def _moved(place: Place, by: int) -> Place:
    return Place(place.text, place.start + by, place.end + by)


def _one_time(compared: Comparison) -> bool:
    dates = [each.relation for each in compared.values if each.stated.kind == "date"]
    others = [fact for fact in compared.passage.values if fact.kind == "date"]
    return not dates or not others or Relation.AGREES in dates
