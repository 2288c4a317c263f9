"""Who did what to whom where the two are no known names: "the soldiers shot the rebels"."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.agreement.deeds.arabic_predications import arabic_predications
from factcheck.agreement.deeds.changed_places import parties_in_full
from factcheck.agreement.deeds.deeds import Span
from factcheck.agreement.deeds.english_predications import english_predications
from factcheck.agreement.deeds.exchange import Exchange, Parties, compare_parties
from factcheck.agreement.deeds.parties_across import parties_across
from factcheck.agreement.deeds.predications import Party, Predication, tells_it, tells_it_reversed
from factcheck.agreement.texts.noun_phrases import PRONOUNS
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.words.repetition import keys_in

# Both sides; "he hired her" and "she hired him" share no more than the deed.
_FEWEST_SHARED = {"en": 1, "ar": 2}


def parties_told(statement: Reading, passage: Reading, names: Sequence[Pairing]) -> Parties:
    """Whether both texts tell one deed of the same two: by their names, by the order of the words, by the clauses."""
    parties = parties_in_full(statement, passage, compare_parties(statement, passage, names))
    if statement.language != passage.language:
        told = parties.exchange is not None or parties.alike
        return parties if told else parties_across(statement, passage, names)
    return _by_clauses(statement, passage, parties)


def _by_clauses(statement: Reading, passage: Reading, parties: Parties) -> Parties:
    """The parties with those of the clauses; a deed that the passage tells on both sides is told as it is stated."""
    read = english_predications if statement.language == "en" else arabic_predications
    known = keys_in(passage.text)
    if len(known & keys_in(statement.text)) < _FEWEST_SHARED[statement.language]:
        return parties
    said = [each for each in read(statement.text) if _is_met(each, known)]
    told = read(passage.text) if said else ()
    alike = [one for one in said if any(tells_it(one, other) for other in told)]
    pairs = ((one, other) for one in said if one not in alike for other in told if tells_it_reversed(one, other))
    reversed_ = next((_exchange(one, other) for one, other in pairs), None)
    exchange = parties.exchange
    if exchange is not None and not any(_is_of(exchange, each) for each in alike):
        return parties
    return Parties(reversed_, alike=reversed_ is None and (parties.alike or _in_other_words(alike, told)))


def _in_other_words(alike: Sequence[Predication], told: Sequence[Predication]) -> bool:
    """Whether one deed is told in two words, which are then no opposites: "lent", "borrowed"."""
    return any(tells_it(one, other) and one.keys != other.keys for one in alike for other in told)


def _is_of(exchange: Exchange, said: Predication) -> bool:
    """Whether an exchange is of the two of a deed."""
    spans = [span for span, _ in exchange.names]
    return all(
        any(party.start < end and start < party.end for start, end in spans) for party in (said.doer, said.sufferer)
    )


def _is_met(said: Predication, known: frozenset[str]) -> bool:
    """Whether the words of both sides are known; "she" may be told as "her"."""
    return all(party.head in known or party.head in PRONOUNS for party in (said.doer, said.sufferer))


def _exchange(said: Predication, told: Predication) -> Exchange:
    stated, found = (_hull(each.doer, each.sufferer) for each in (said, told))
    doer, sufferer = ((each.start, each.end) for each in (said.doer, said.sufferer))
    # The one who suffers in the passage is the doer of the statement.
    names = sorted([(doer, _span(told.doer)), (sufferer, _span(told.sufferer))])
    return Exchange(stated, found, (names[0], names[1]))


def _span(party: Party) -> Span:
    return party.start, party.end


def _hull(one: Party, other: Party) -> Span:
    return min(one.start, other.start), max(one.end, other.end)
