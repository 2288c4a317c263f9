"""What a statement and a passage tell, put side by side: what answers to what, and what differs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.agreement.alignment.align import align_names, align_values, align_weekdays
from factcheck.agreement.alignment.fit import passage_matter
from factcheck.agreement.alignment.occasion import without_another_event
from factcheck.agreement.alignment.sides import read_sides
from factcheck.agreement.deeds.exchange import Exchange
from factcheck.agreement.deeds.noun_parties import parties_told
from factcheck.agreement.elsewhere.contrasted import in_their_own_parts, names_in_their_own_parts
from factcheck.agreement.names.name_parallels import names_in_their_own_roles
from factcheck.agreement.names.rivals import with_rival
from factcheck.agreement.texts.deed_words import tell_one_deed
from factcheck.agreement.texts.matter import Matter
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.types import Quote, Statement
from factcheck.agreement.values.alternatives import alternatives_as_one
from factcheck.agreement.values.compare import Relation, of_another_season
from factcheck.agreement.values.coordination import Coordination, Span, compare_coordination
from factcheck.agreement.values.led_dates import leaves_day_open
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.values.parallels import of_their_own_matter
from factcheck.agreement.values.ranges import ranges_as_one
from factcheck.agreement.values.ranked_in import ranked_in_their_own
from factcheck.agreement.words.contests import without_contests
from factcheck.agreement.words.excepted import without_excepted
from factcheck.agreement.words.opposed import opposed_word
from factcheck.agreement.words.orders import compare_orders
from factcheck.agreement.words.polarity import Negation, Opposition, compare_negations, compare_oppositions
from factcheck.agreement.words.sequence import SEQUENCE
from factcheck.agreement.words.substitution import Substitution, find_substitution
from factcheck.language.words.words import outside

# Below this, two values belong to different matters of the same text.
LEAST_FIT = 0.3
_CHANGE = "change"


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything found out about one pair, before it is weighed."""

    statement: Reading
    passage: Reading
    matter: Matter
    values: Sequence[Pairing]
    names: Sequence[Pairing]
    oppositions: Sequence[Opposition]
    negation: Negation | None
    substitution: Substitution | None
    coordination: Coordination
    exchange: Exchange | None = None


def compare_texts(statement: Statement, quote: Quote) -> Comparison:
    """Read both texts and put side by side what answers to what."""
    stated, found = read_sides(statement, quote)
    aligned = ranges_as_one(stated, found, align_values(stated, found))
    valued = of_their_own_matter(stated, found, ranked_in_their_own(found, aligned))
    valued = alternatives_as_one(stated, in_their_own_parts(stated, found, valued))
    told = [*valued, *align_weekdays(stated, found)]
    named = names_in_their_own_roles(stated, found, align_names(stated, found))
    named = names_in_their_own_parts(stated, found, named)
    values, names = without_another_event(told, named, LEAST_FIT)
    parties = parties_told(stated, found, names)
    oppositions = _oppositions(stated, found)
    replaced = find_substitution(stated, found)
    if parties.alike:
        oppositions = [
            each for each in oppositions if each.agrees or not tell_one_deed(each.stated.text, each.found.text)
        ]
        replaced = None if replaced and _tells_one_deed(stated, found, replaced) else replaced
    substitution = _unexplained(replaced, values, names, oppositions)
    differing = list(_differing(substitution, names))
    if parties.exchange is None:
        names = with_rival(stated, found, values, names)
    return Comparison(
        stated,
        found,
        passage_matter(stated, found),
        values,
        names,
        oppositions,
        compare_negations(stated, found),
        substitution,
        _with_open_dates(
            compare_coordination(stated, found, differing, coverage(stated, found)), (stated, found), values
        ),
        parties.exchange,
    )


def _oppositions(stated: Reading, found: Reading) -> list[Opposition]:
    oppositions = [*compare_oppositions(stated, found), *compare_orders(stated, found)]
    oppositions = without_contests(oppositions, stated.text, found.text)
    oppositions = without_excepted(oppositions, stated.text, found.text)
    if any(each.agrees and each.concept == _CHANGE for each in oppositions):
        # Prices may rise before a war and after it.
        oppositions = [each for each in oppositions if each.concept != SEQUENCE]
    return oppositions


def with_difference(pair: Comparison, found: Pairing) -> Comparison:
    """The comparison with that difference; a name or number of the statement that was known for none is added."""
    values = [found if pairing.stated == found.stated else pairing for pairing in pair.values]
    names = [found if pairing.stated == found.stated else pairing for pairing in pair.names]
    known = any(pairing is found for pairing in [*values, *names])
    return replace(pair, values=values, names=names if known else [*names, found])


def direction(pair: Comparison) -> str:
    """ "en" or "ar" for a pair within one language, "mixed" across the two."""
    return pair.statement.language if pair.statement.language == pair.passage.language else "mixed"


def one_differing(pair: Comparison) -> Pairing | None:
    """The only value or name of the statement that has another in its place, however well the two fit.

    Of several the first of another matter: "Ghana won 3 medals and Peru 5" has both in each other's place.
    """
    differing = [pairing for pairing in [*pair.values, *pair.names] if pairing.relation is Relation.CONFLICTS]
    exchanged = [pairing for pairing in differing if pairing.elsewhere]
    if exchanged:
        return exchanged[0]
    return differing[0] if len(differing) == 1 else None


def word_differing(pair: Comparison) -> Opposition | None:
    """The only word of the statement that has its opposite in its place, where nothing else differs."""
    if is_denied(pair) or pair.negation is not None or pair.exchange is not None or pair.coordination.may_both_hold:
        return None
    met = all(pairing.relation is Relation.AGREES for pairing in [*pair.values, *pair.names])
    return opposed_word(pair.oppositions) if met else None


def is_denied(pair: Comparison) -> bool:
    """Whether a value or a name conflicts that is not one of several."""
    return max(conflict(pair.values), conflict(pair.names)) > 0 and not pair.coordination.may_both_hold


def coverage(statement: Reading, passage: Reading) -> float:
    """Share of the statement's words, values and names apart, that the passage has; its context counts half."""
    names = [(name.fact.start, name.fact.end) for name in statement.names]
    stems = {word.stem for word in outside(statement.words, names)}
    own = {word.stem for word in passage.words}
    return (len(stems & own) + len(stems & passage.known_stems)) / (2 * len(stems)) if stems else 0.0


def conflict(pairings: Sequence[Pairing]) -> float:
    """How well the best-fitting contradicting fact fits; 0 without one that fits at least LEAST_FIT."""
    fits = [pairing.fit for pairing in pairings if pairing.relation is Relation.CONFLICTS]
    return max((fit for fit in fits if fit >= LEAST_FIT), default=0.0)


def _tells_one_deed(statement: Reading, passage: Reading, replaced: Substitution) -> bool:
    return tell_one_deed(statement.text[slice(*replaced.stated)], passage.text[slice(*replaced.found)])


def _with_open_dates(
    coordination: Coordination, pair: tuple[Reading, Reading], values: Sequence[Pairing]
) -> Coordination:
    """Where a season was, or when before 1990, is left open just as "in 1912 or 1915" leaves the year open."""
    left_open = any(
        pairing.relation is Relation.COMPATIBLE
        and pairing.found is not None
        and pairing.stated.kind == "date"
        and (of_another_season(pairing.stated, pairing.found) or leaves_day_open(*pair, pairing))
        for pairing in values
    )
    return replace(coordination, value_left_open=True) if left_open else coordination


def _differing(substitution: Substitution | None, names: Sequence[Pairing]) -> Iterator[tuple[Span, Span]]:
    """Where a word or a name stands in another's place."""
    if substitution is not None:
        yield substitution.stated, substitution.found
    for pairing in names:
        if pairing.relation is Relation.CONFLICTS and pairing.found is not None:
            yield (pairing.stated.start, pairing.stated.end), (pairing.found.start, pairing.found.end)


def _unexplained(
    substitution: Substitution | None,
    values: Sequence[Pairing],
    names: Sequence[Pairing],
    oppositions: Sequence[Opposition],
) -> Substitution | None:
    """The substitution, unless it is of opposed words, of a value or a name that is met or displaced, or of a place.

    Those say more; and a city that stands where a state does may lie in it.
    """
    if substitution is None:
        return None
    answered = {Relation.CONFLICTS, Relation.AGREES}
    told = [
        pairing.stated
        for pairing in [*values, *names]
        if pairing.relation in answered or pairing.stated.kind == "place"
    ]
    places = [(name.start, name.end) for name in told]
    places += [(opposition.stated.start, opposition.stated.end) for opposition in oppositions]
    start, end = substitution.stated
    return None if any(first < end and start < last for first, last in places) else substitution
