"""Which value or name parts a passage from a statement that the model takes it to refute.

Where the facts alone do not tell which of the values of the passage stands in the place of that of the statement, or
several might, each is put there in turn: the one with which the model takes the statement for borne out is it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, product
from operator import eq

from factcheck.agreement.comparison import Comparison, conflict, with_difference
from factcheck.agreement.judging.rewording import reword_as_if_met
from factcheck.agreement.names.lives import of_one_event
from factcheck.agreement.names.metonyms import is_state, located
from factcheck.agreement.names.name_roles import may_share_a_role
from factcheck.agreement.names.namesakes import may_displace
from factcheck.agreement.names.prepositions import led_by
from factcheck.agreement.names.strangers import strange_names
from factcheck.agreement.probabilities import softmax
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.types import EntailmentModel
from factcheck.agreement.values.compare import Relation, compare, compare_figures, lacks_year
from factcheck.agreement.values.measured import unlike_measures
from factcheck.agreement.values.numbered import differing_ordinals, is_rank
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.values.partitives import of_one_role
from factcheck.agreement.values.remainders import of_one_part
from factcheck.agreement.values.subjects import in_brackets, shared_lead
from factcheck.agreement.words.polarity import OpposedEvents
from factcheck.language.facts import TypedFact
from factcheck.language.names.people import is_full_name
from factcheck.language.names.sounds import sounds_like_any

# Each costs a reading by the model.
_MOST = 8
_BORNE_OUT = 0.5
# Of two values this far apart the less likely one is still offered, though it alone would not be.
_HARDLY_LESS = 0.2
_NAMES = frozenset({"name", "place"})
_COMMAS = frozenset(",،")
_AMOUNTS = frozenset({"number", "count", "duration", "money"})


def name_difference(pair: Comparison, passage: str, model: EntailmentModel) -> Comparison:
    """The comparison with the likeliest difference marked as a conflict; as it was where none makes the statement true.

    `passage` is the text as the model reads it.
    """
    offered = list(islice(_differences(pair), _MOST))
    scores = model.logits([(passage, reword_as_if_met(pair, pairing)) for pairing in offered])
    chances = [softmax(row)["supports"] for row in scores]
    if max(chances, default=0.0) < _BORNE_OUT:
        return _with_its_lead(pair, offered)
    enough = min(_BORNE_OUT, max(chances) - _HARDLY_LESS)
    likely = [place for place, chance in enumerate(chances) if chance >= enough]
    best = max(likely, key=lambda place: (*_plainness(pair, offered[place]), chances[place]))
    return with_difference(pair, replace(_best_led(pair, offered[best], offered), fit=chances[best]))


def _with_its_lead(pair: Comparison, offered: Sequence[Pairing]) -> Comparison:
    """The comparison with what is held to differ put against the amount that has the same before it."""
    values = [
        replace(_best_led(pair, value, offered), fit=value.fit) if conflict([value]) and not value.elsewhere else value
        for value in pair.values
    ]
    return replace(pair, values=values)


def _best_led(pair: Comparison, plainest: Pairing, offered: Sequence[Pairing]) -> Pairing:
    """Of the amounts that the same one of the statement can be compared with, the one that has the same before it.

    The model hardly reads which of two it is.
    """
    if plainest.stated.kind in _NAMES | {"date"} or plainest.found is None:
        return plainest
    rivals = [each for each in offered if each.stated is plainest.stated and _are_comparable(each)]
    if not isinstance(plainest.stated.value, dict) and plainest.stated.kind == "number":
        rivals = [each for each in rivals if _shared_beside(pair, each)[0]]  # a term is no age
    return max([plainest, *rivals], key=lambda pairing: _lead(pair, pairing))


def _are_comparable(pairing: Pairing) -> bool:
    return pairing.found is not None and compare(pairing.stated, pairing.found) is Relation.CONFLICTS


def _lead(pair: Comparison, pairing: Pairing) -> tuple[bool, int, tuple[bool, int, int, int]]:
    """What is counted, which stands right behind a count, the figures, and what leads up to both amounts."""
    stated, found = pairing.stated, pairing.found
    if found is None or stated.kind in _NAMES:
        return False, 0, (False, 0, 0, 0)
    counts = stated.kind in {"number", "count"} and _shared_beside(pair, pairing)[0]
    return counts, _shared_parts(pairing), shared_lead(pair.statement, stated, pair.passage, found)


def _closeness(pair: Comparison, pairing: Pairing) -> tuple[int, int]:
    """How much the clauses of two values have in common: their verbs, and their other words."""
    if pairing.found is None or pairing.stated.kind in _NAMES:
        return 0, 0
    beside = pair.passage.clauses.own(pairing.found)
    met = [token for token in pair.statement.clauses.own(pairing.stated) if token.is_among(beside)]
    return sum(token.is_verb for token in met), len(met)


def _plainness(pair: Comparison, pairing: Pairing) -> tuple[bool, bool, bool, int, bool, tuple[int, int], int]:
    """What speaks for a difference besides the model.

    Whether both stand in brackets, the words that stand beside both values, whether the values can be compared, what
    they have in common as they are written, and in their clauses, and how often the passage says it.
    """
    comparable = pairing.found is not None and compare(pairing.stated, pairing.found) is not None
    said = [value.value for value in pair.passage.values]
    times = said.count(pairing.found.value) if pairing.found else 0
    beside, on_the_other_side = _shared_beside(pair, pairing)
    alike = _shared_parts(pairing) + _shared_form(pairing) + _led_alike(pair, pairing)
    alike -= _says_where_another_is(pair.passage, pairing)
    aside = pairing.found is not None and in_brackets(pair.statement, pairing.stated)
    aside = aside and in_brackets(pair.passage, pairing.found or pairing.stated)
    return aside, beside, comparable, alike, on_the_other_side, _closeness(pair, pairing), times


def _shared_form(pairing: Pairing) -> int:
    """How much a name is like another: a person is displaced by a person rather than by where she comes from."""
    stated, found = pairing.stated, pairing.found
    if found is None or stated.kind not in _NAMES or found.kind not in _NAMES:
        return 0
    both_long = min(len(stated.text.split()), len(found.text.split())) > 1
    return 2 * may_displace(stated, found) + both_long


def _led_alike(pair: Comparison, pairing: Pairing) -> bool:
    """Whether two names stand behind the same preposition: the plane left from here, not for there."""
    stated, found = pairing.stated, pairing.found
    if found is None or stated.kind not in _NAMES:
        return False
    return led_by(pair.statement.text, stated) == led_by(pair.passage.text, found) != ""


def _says_where_another_is(passage: Reading, pairing: Pairing) -> bool:
    """Whether it is the state or country that stands behind a town and a comma: then the town comes first."""
    found = pairing.found
    if found is None or found.kind not in _NAMES:
        return False
    return any(passage.text[name.fact.end : found.start].strip() in _COMMAS for name in passage.names)


def _shared_beside(pair: Comparison, pairing: Pairing) -> tuple[bool, bool]:
    """Whether both values have the same word next to them, on the side that tells more and on the other.

    What is counted stands behind its number ("1 ties" and, beside "144 losses", "10 ties"), what happened before its
    date.
    """
    if pairing.found is None:
        return False, False
    sides = zip(_beside(pair.statement, pairing.stated), _beside(pair.passage, pairing.found), strict=True)
    before, behind = (one is not None and one == other for one, other in sides)
    return (before, behind) if pairing.stated.kind == "date" else (behind, before)


def _beside(reading: Reading, fact: TypedFact) -> tuple[str | None, str | None]:
    """The stems of the words of matter before and behind a value, whatever small words stand between."""
    before = (word.stem for word in reversed(reading.words) if word.end <= fact.start)
    behind = (word.stem for word in reading.words if word.start >= fact.end)
    return next(before, None), next(behind, None)


def _shared_parts(pairing: Pairing) -> int:
    """How many of year, month and day two dates of one precision have in common, or whether two amounts their figures.

    "$60.2 billion" stands in the place of "$60.2 million" rather than of "$20.3 million".
    """
    if pairing.found is None or pairing.stated.kind != pairing.found.kind:
        return 0
    if pairing.stated.kind != "date":
        return int(_figures(pairing.stated) == _figures(pairing.found) != "")
    one, other = str(pairing.stated.value).split("-"), str(pairing.found.value).split("-")
    return sum(map(eq, one, other)) if len(one) == len(other) else 0


def _figures(fact: TypedFact) -> str:
    return "".join(filter(str.isdigit, fact.text)).strip("0")


def has_rivals(pair: Comparison) -> bool:
    """Whether another value of the passage might stand in the place of one that is held to differ from it."""
    free = _unanswered(pair)
    return any(
        conflict([value]) > 0 and sum(compare(value.stated, found) is Relation.CONFLICTS for found in free) > 1
        for value in pair.values
    )


def _unanswered(pair: Comparison) -> list[TypedFact]:
    """The passage's values that agree with none of the statement's, and are no end of a range that differs from one."""
    answered = {id(pairing.found) for pairing in [*pair.values, *pair.names] if pairing.relation is Relation.AGREES}
    free = [found for found in pair.passage.values if id(found) not in answered]
    ranges = [value.found for value in pair.values if value.found and value.found not in pair.passage.values]
    return [found for found in free if not any(found.overlaps(whole) for whole in ranges)]


def _differences(pair: Comparison) -> Iterator[Pairing]:
    """What is not met of the statement with each value or name of the passage that answers to nothing else.

    Last comes what the facts cannot compare: "550 pound" and "550 رطلاً", a month and a day of a year.
    """
    unmet = [value.stated for value in pair.values if value.relation is not Relation.AGREES]
    free = _unanswered(pair)
    opposed = OpposedEvents(pair.statement, pair.passage)
    of_one = [
        (stated, found)
        for stated, found in product(unmet, free)
        if _of_one_part(pair, stated, found) and not opposed.include(stated, found)
    ]
    for stated, found in of_one:
        if compare(stated, found) is Relation.CONFLICTS:
            yield Pairing(stated, found, Relation.CONFLICTS)
    yield from _names_displaced(pair)
    yield from (Pairing(*both, Relation.CONFLICTS) for both in differing_ordinals(pair.statement, pair.passage))
    # A span of time that another answers to is no bare number: "six weeks" between "the two sides".
    answered = {id(stated) for stated, found in of_one if stated.kind == found.kind == "duration"}
    for stated, found in of_one:
        if id(stated) not in answered and _may_be_rivals(stated, found):
            yield Pairing(stated, found, Relation.CONFLICTS)


def _names_displaced(pair: Comparison) -> Iterator[Pairing]:
    """Names of the statement with those that only the passage has; last those of another kind."""
    met = {id(name.stated) for name in pair.names if name.relation is Relation.AGREES}
    unmet = [name.stated for name in pair.names if id(name.stated) not in met]
    stated = [*unmet, *(fact for fact in strange_names(pair.statement, pair.passage) if not _is_one_of(fact, pair))]
    found = strange_names(pair.passage, pair.statement)
    may_be = [(one, other) for one, other in product(stated, found) if _may_share_a_role(pair, one, other)]
    offered = [Pairing(one, other, Relation.CONFLICTS) for one, other in may_be]
    yield from sorted(offered, key=lambda each: not (each.found and may_displace(each.stated, each.found)))


def _may_share_a_role(pair: Comparison, stated: TypedFact, found: TypedFact) -> bool:
    """Of people; where a place or a body stands in another's place the words around tell less.

    What is in no table may lie in the state where the other text says that something is.
    """
    across = pair.statement.language != pair.passage.language
    if across and (_may_lie_in(pair.statement, stated, found) or sounds_like_any(stated.text, found.text)):
        return False
    people = is_full_name(stated.text) and is_full_name(found.text)
    return not people or may_share_a_role(pair.statement, stated, pair.passage, found)


def _may_lie_in(statement: Reading, stated: TypedFact, found: TypedFact) -> bool:
    if stated.kind != "place" or found.kind == "place" or not is_state(str(stated.value)):
        return False
    return located(statement.text, stated.start)


def _is_one_of(fact: TypedFact, pair: Comparison) -> bool:
    return any(name.stated.start < fact.end and fact.start < name.stated.end for name in pair.names)


def _of_one_part(pair: Comparison, stated: TypedFact, found: TypedFact) -> bool:
    texts = pair.statement, stated, pair.passage, found
    return of_one_part(*texts) and of_one_event(*texts) and of_one_role(*texts)


def _may_be_rivals(stated: TypedFact, found: TypedFact) -> bool:
    if compare(stated, found) is not None:
        return False
    if stated.kind == found.kind == "date":
        return lacks_year(stated) != lacks_year(found)
    if is_rank(stated) != is_rank(found):
        return False  # who came third was not two
    if unlike_measures(stated, found):
        return False  # a speed is no length
    return {stated.kind, found.kind} <= _AMOUNTS and compare_figures(stated, found) is Relation.CONFLICTS
