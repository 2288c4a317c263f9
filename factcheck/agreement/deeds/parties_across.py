"""Who does it and to whom it is done, across the two languages, where one or both are called by ordinary words.

`factcheck.agreement.deeds.exchange` needs two names. "The company accused the union" and اتهمت النقابة الشركة have
none: the nouns for who acts are known in both languages, and so is the order in which either tells a deed of two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from factcheck.agreement.deeds.deeds import KNOWN_DEEDS, deed_between, transfers_of
from factcheck.agreement.deeds.exchange import Exchange, Parties
from factcheck.agreement.deeds.party_deeds import PartyDeed, is_known, tell_one
from factcheck.agreement.deeds.party_places import Party, deed_told, handed_on, named_in_arabic, parties_in
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.pairing import Pairing
from factcheck.language.names.names import ENGLISH_COMMON
from factcheck.language.names.sounds import sounds_like_any
from factcheck.language.normalise import fold

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST_NAME = 3
_LONGEST = 90


class _Pair(NamedTuple):
    """Two of an English text with the deed told of them, the first before the second."""

    first: Party
    second: Party
    deed: PartyDeed


def parties_across(statement: Reading, passage: Reading, names: Sequence[Pairing]) -> Parties:
    """The first two of the statement of whom the passage, in the other language, tells the same the other way round.

    `names` are those of the statement, each with what the passage has of it.
    """
    turned = statement.language == "ar"
    english, arabic = (passage, statement) if turned else (statement, passage)
    met = dict(_met(names, turned=turned))
    alike = False
    for pair in _told_in_english(english):
        found = [_counterpart(party, english, arabic, met) for party in (pair.first, pair.second)]
        one, other = found
        if one is None or other is None:
            continue
        first, second = sorted((one, other))
        told = _told(arabic, first, second) if first.span[1] <= second.span[0] else None
        if told is None or not tell_one(pair.deed, told):
            continue
        if (pair.deed.forward == told.forward) == (first == one):
            alike = True
        else:
            known = is_known(pair.deed) and is_known(told)
            return Parties(_exchange(pair, one, other, known=known, turned=turned), alike=False)
    return Parties(None, alike=alike)


def _exchange(pair: _Pair, one: Party, other: Party, *, known: bool, turned: bool) -> Exchange:
    """As it stands in the statement, which is the Arabic text where `turned`."""
    here, there = (pair.first, pair.second), (one, other)
    if turned:
        here, there = there, here
        if here[0].span > here[1].span:
            here, there = here[::-1], there[::-1]
    spans = [(min(each.span[0] for each in side), max(each.span[1] for each in side)) for side in (here, there)]
    return Exchange(spans[0], spans[1], ((here[0].span, there[1].span), (here[1].span, there[0].span)), known=known)


def _told_in_english(english: Reading) -> Iterator[_Pair]:
    """What is told of two who follow each other."""
    named = [Party((name.fact.start, name.fact.end), 0, 0, frozenset()) for name in english.names]
    common = (
        party
        for party in parties_in(english.text, "en")
        if not any(party.span[0] < name.span[1] and name.span[0] < party.span[1] for name in named)
    )
    for first, second in pairwise(sorted((*named, *common))):
        if deed := _told(english, first, second):
            yield _Pair(first, second, deed)


def _met(names: Sequence[Pairing], *, turned: bool) -> Iterator[tuple[int, tuple[int, int]]]:
    """Where the names of the English text that are known in both scripts begin, with the place in the Arabic one."""
    for pairing in names:
        if pairing.relation is Relation.AGREES and not pairing.carried and pairing.found is not None:
            one, other = (pairing.found, pairing.stated) if turned else (pairing.stated, pairing.found)
            yield one.start, (other.start, other.end)


def _counterpart(party: Party, english: Reading, arabic: Reading, met: Mapping[int, tuple[int, int]]) -> Party | None:
    """The same in the Arabic text, where it is spoken of there in one place."""
    others = parties_in(arabic.text, "ar")
    if party.keys:
        same = [other for other in others if other.keys & party.keys]
        here = [other for other in parties_in(english.text, "en") if same and other.keys & same[0].keys]
        return same[0] if len(same) == len(here) == 1 else None
    span = met.get(party.span[0]) or _sounding(english.text[slice(*party.span)], arabic.text)
    known = [(name.fact.start, name.fact.end) for name in arabic.names]
    return named_in_arabic(arabic.text, span, [*known, *met.values()]) if span else None


def _sounding(name: str, arabic: str) -> tuple[int, int] | None:
    """Where words that sound like those of a name, but for one at most, follow each other, and nowhere else."""
    words = [word for word in _WORD.findall(name) if len(word) >= _SHORTEST_NAME and fold(word) not in ENGLISH_COMMON]
    written = list(_WORD.finditer(arabic)) if words else []
    alike = [[sounds_like_any(word, each[0]) for each in written] for word in words]
    told = [sum(row[at + by] for by, row in enumerate(alike) if at + by < len(row)) for at in range(len(written))]
    most = max(told, default=0)
    if most < max(1, len(words) - 1) or told.count(most) > 1:
        return None
    at = told.index(most)
    places = [at + by for by, row in enumerate(alike) if at + by < len(row) and row[at + by]]
    return written[places[0]].start(), written[places[-1]].end()


def _told(reading: Reading, first: Party, second: Party) -> PartyDeed | None:
    """The deed in the fewest words, or one that is known, in a phrase or with what passes from hand to hand."""
    if second.span[0] - first.span[1] > _LONGEST:
        return None
    if deed := deed_told(reading.text, reading.language, first, second):
        return deed
    if reading.language == "en" and (given := handed_on(reading.text, first, second)):
        return given
    between = deed_between(reading, first.span, second.span)
    if between is None:
        return None
    keys = between.keys & KNOWN_DEEDS if between.kind == "deed" else transfers_of(reading, first.span, second.span)
    return PartyDeed(between.forward, keys, "") if keys else None
