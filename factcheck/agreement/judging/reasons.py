"""Why a passage stands as it does: the values, names and words on both sides, with their places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.agreement.comparison import Comparison, conflict, one_differing
from factcheck.agreement.deeds.exchange import Exchange
from factcheck.agreement.judging.notes import Notes, notes_in
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.texts.stretches import find_stretch, keys_of_stretch, sure_keys
from factcheck.agreement.types import Reason, Stance, ValueSpan
from factcheck.agreement.values.compare import Relation, compare
from factcheck.agreement.values.lists import joined_with
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.words.polarity import Negation, Opposition, Place
from factcheck.agreement.words.substitution import Substitution
from factcheck.language.facts import JSONValue, TypedFact
from factcheck.language.words.words import stem


def reasons_for(pair: Comparison, stance: Stance) -> list[Reason]:
    """The reasons of a judgement: for a decisive stance those that carry it come first.

    A neutral passage is not about the same matter, so what differs in it contradicts nothing and is left out. So are
    words that differ where the statement is borne out all the same, and a word that stands for another where a value
    differs besides: they say it in another way.
    """
    notes = notes_in(pair.statement.language)
    values, words = _of_values(pair, notes), _of_words(pair, notes)
    if stance == "neutral":
        return [reason for reason in [*values, *words] if reason.agrees]
    if stance == "supports":
        found = [*values, *(reason for reason in words if reason.agrees)]
        return sorted(found, key=lambda reason: not reason.agrees)
    differing = one_differing(pair)
    if differing is not None and all(reason.agrees for reason in values):
        # However little the two fit: the passage refutes, and no other value differs.
        values.extend(_from_pairing(each, notes) for each in (differing, *_also_listed(differing, pair.passage)))
    if pair.substitution is not None and not all(reason.agrees for reason in values):
        words = _of_words(replace(pair, substitution=None), notes)
    return sorted([*values, *words], key=lambda reason: reason.agrees)


def tells_what_differs(pair: Comparison) -> bool:
    """Whether any value, name or word of the passage contradicts the statement, whatever the model says.

    A negation of something that only the passage speaks of does not.
    """
    opposed = any(opposition.denies for opposition in pair.oppositions)
    return opposed or pair.substitution is not None or tells_a_fact(pair)


def tells_a_fact(pair: Comparison) -> bool:
    """Whether a value, a name or a negation contradicts the statement, and not only another word."""
    notes = notes_in(pair.statement.language)
    if pair.exchange is not None or not all(reason.agrees for reason in _of_values(pair, notes)):
        return True
    return pair.negation is not None and (pair.negation.shared or pair.negation.stated is not None)


def _of_values(pair: Comparison, notes: Notes) -> list[Reason]:
    listed = [each for pairing in pair.values for each in (pairing, *_also_listed(pairing, pair.passage))]
    return [*_from_pairings(listed, notes), *_from_pairings([_placed(each, pair) for each in pair.names], notes)]


def _placed(pairing: Pairing, pair: Comparison) -> Pairing:
    """The pairing with the place of a name that the passage's own words have, though known by their sound alone."""
    if pairing.found is not None or pairing.relation is not Relation.AGREES or pairing.carried:
        return pairing
    keys = keys_of_stretch(pairing.stated.text, pair.statement.language)
    text, language = pair.passage.text, pair.passage.language
    span = find_stretch(sure_keys(keys), text, language) or find_stretch(keys, text, language)
    if span is None:
        return pairing
    written = text[slice(*span)]
    return replace(pairing, found=TypedFact(pairing.stated.kind, written, *span, pairing.stated.value))


def _also_listed(pairing: Pairing, passage: Reading) -> Iterator[Pairing]:
    """The other values of a list in which a contradicting one stands, as far as they contradict as well."""
    if pairing.relation is Relation.CONFLICTS and pairing.found is not None and not pairing.carried:
        for other in joined_with(passage, pairing.found):
            if compare(pairing.stated, other) is Relation.CONFLICTS:
                yield replace(pairing, found=other)


def _of_words(pair: Comparison, notes: Notes) -> list[Reason]:
    told = (each for each in pair.oppositions if not each.at_other_times and not _only_negated(each, pair))
    found = list(dict.fromkeys(_from_opposition(each, notes) for each in told))
    if pair.substitution is not None:
        found.append(_from_words(pair.substitution, pair, notes.replaced))
    if pair.exchange is not None:
        found.append(_from_words(pair.exchange, pair, notes.exchanged))
    if pair.negation is not None:
        found.append(_from_negation(pair.negation, notes))
    return found


def _only_negated(opposition: Opposition, pair: Comparison) -> bool:
    """Whether one word, or one of its sense, is on both sides, and all that turns it is the negation told besides."""
    stated, found = opposition.stated, opposition.found
    one_word = opposition.turned or stem(stated.text) == stem(found.text)
    return pair.negation is not None and not opposition.agrees and one_word


def _from_pairings(pairings: Sequence[Pairing], notes: Notes) -> Iterator[Reason]:
    for pairing in pairings:
        agrees = pairing.relation is Relation.AGREES
        known_from_context = pairing.found is None and pairing.carried
        if not known_from_context and (agrees or conflict([pairing])):
            yield _from_pairing(pairing, notes)


def _from_pairing(pairing: Pairing, notes: Notes) -> Reason:
    agrees = pairing.relation is Relation.AGREES
    return Reason(
        kind=pairing.stated.kind,
        agrees=agrees,
        statement=_span(pairing.stated),
        passage=None if pairing.carried or pairing.found is None else _span(pairing.found),
        note=_note(pairing, notes, agrees=agrees),
    )


def _note(pairing: Pairing, notes: Notes, *, agrees: bool) -> str:
    stated, found = pairing.stated, pairing.found
    if found is None:
        return notes.named.format(stated=stated.text)
    if pairing.carried:
        phrase = notes.agrees_governing if agrees else notes.differs_governing
    else:
        phrase = notes.agrees if agrees else notes.differs
    return phrase.format(stated=stated.text, found=found.text)


def _span(fact: TypedFact) -> ValueSpan:
    return ValueSpan(fact.text, fact.start, fact.end, _value(fact))


def _value(fact: TypedFact) -> JSONValue:
    if not fact.approximate:
        return fact.value
    value: dict[str, JSONValue] = dict(fact.value) if isinstance(fact.value, dict) else {"value": fact.value}
    return {**value, "approximate": True}


def _from_opposition(opposition: Opposition, notes: Notes) -> Reason:
    stated, found = opposition.stated, opposition.found
    phrase = notes.same if opposition.agrees else notes.opposite
    return Reason(
        "relation",
        opposition.agrees,
        _place_span(stated, opposition.concept),
        _place_span(found, opposition.concept),
        phrase.format(stated=stated.text, found=found.text),
    )


def _from_words(other: Substitution | Exchange, pair: Comparison, note: str) -> Reason:
    """The stretches of both texts that differ, in the words of `note`."""
    stated, found = pair.statement.text[slice(*other.stated)], pair.passage.text[slice(*other.found)]
    return Reason(
        "relation",
        False,
        ValueSpan(stated, *other.stated, stated),
        ValueSpan(found, *other.found, found),
        note.format(stated=stated, found=found),
    )


def _from_negation(negation: Negation, notes: Notes) -> Reason:
    return Reason(
        "polarity",
        False,
        _place_span(negation.stated, "negative") if negation.stated else None,
        _place_span(negation.found, "negative") if negation.found else None,
        notes.statement_negates if negation.stated else notes.passage_negates,
    )


def _place_span(place: Place, value: str) -> ValueSpan:
    return ValueSpan(place.text, place.start, place.end, value)
