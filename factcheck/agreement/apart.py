"""A value or name that the passage has, but of something else: its clauses are read apart.

"The choir has 80 singers, 30 of them under twenty" does not say that it has 30 singers, but a model that sees all of the
words takes it to. So the clause with a rival of the value is read by itself, and so is the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from factcheck.agreement.arabic_names import find_bearers
from factcheck.agreement.clauses import are_alike
from factcheck.agreement.compare import Relation
from factcheck.agreement.features import Comparison
from factcheck.agreement.lists import joined_with
from factcheck.agreement.namesakes import may_displace, same_name
from factcheck.agreement.pairing import Pairing
from factcheck.agreement.parallels import compared
from factcheck.agreement.reading import Reading
from factcheck.agreement.rewording import reword, reword_as_if_met
from factcheck.agreement.stretches import keys_of_stretch
from factcheck.agreement.types import Stance
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold
from factcheck.language.people import may_be_full_name

# Each costs three short readings by the model.
_MOST = 4
_NEAREST = 3
_FIT = 1.0
# With the rival in the statement its clause must bear it out, and without it deny it; the rest must not bear it out.
_BORNE_OUT, _DENIED, _SILENT = 0.8, 0.4, 0.7
_NAMED = frozenset({"name", "place"})
# So many words between two names make them two parties and not a list.
_APART = 3
_WORD = re.compile(r"[^\W\d_]+")
_STOP = re.compile(r"[.;!?؛؟](?:\s|\Z)|\b(?:which|who|whose|where|while|whereas|but)\b")
# What says the same of a second party in words of its own.
_LIKEWISE = frozenset(
    map(
        fold,
        """also too likewise both together alongside jointly same similarly followed joined did does do
        أيضا كذلك بدوره بدورها معا كلاهما كلتاهما سويا بالمثل بالاشتراك انضم انضمت تبعه تبعته تبعها""".split(),
    )
)
_EDGES = " \t\n,،;؛:"


@dataclass(frozen=True, slots=True)
class Rival:
    """What may stand in the place of a value that agrees: its clause, and the passage without that clause."""

    pairing: Pairing
    clause: str
    rest: str


def find_rivals(pair: Comparison) -> list[Rival]:
    """What the passage has in another clause than the value or name of the statement that it agrees with."""
    if any(each.relation is Relation.CONFLICTS for each in [*pair.values, *pair.names]) or pair.exchange is not None:
        return []
    return list(islice(_rivals(pair), _MOST))


def readings(pair: Comparison, rival: Rival) -> list[tuple[str, str]]:
    """The three readings that tell: passage and statement, as a model takes them."""
    stated = reword(pair)
    return [
        (rival.clause, reword_as_if_met(pair, rival.pairing)),
        (rival.clause, stated),
        (rival.rest, stated),
    ]


def stands_in_place(chances: Sequence[Mapping[Stance, float]]) -> bool:
    """Whether the three readings say that the rival is what the passage has of the statement's matter."""
    instead, clause, rest = chances
    told = instead["supports"] >= _BORNE_OUT and clause["refutes"] >= _DENIED
    return told and rest["supports"] < _SILENT


def with_difference(pair: Comparison, found: Pairing) -> Comparison:
    """The comparison with the rival for what answers to the statement's value."""
    values = [found if each.stated == found.stated else each for each in pair.values]
    names = [found if each.stated == found.stated else each for each in pair.names]
    known = any(each is found for each in [*values, *names])
    return replace(pair, values=values, names=names if known else [*names, found])


def _rivals(pair: Comparison) -> Iterator[Rival]:
    for stated, met, others in [*_values(pair), *_names(pair)]:
        nearest = sorted(others, key=lambda other: min(abs(other.start - one.start) for one in met))
        for other in nearest[:_NEAREST]:
            cut = _clause_without(pair.passage, other, met)
            if cut is not None and not (stated.kind in _NAMED and _are_listed(pair.passage, other, met)):
                start, end = cut
                text = pair.passage.text
                conflict = Pairing(stated, other, Relation.CONFLICTS, _FIT, elsewhere=True)
                yield Rival(conflict, text[start:end].strip(_EDGES), f"{text[:start]} {text[end:]}".strip(_EDGES))


def _values(pair: Comparison) -> Iterator[tuple[TypedFact, list[TypedFact], list[TypedFact]]]:
    """Each value that agrees, with where the passage has it and the values that it has besides."""
    for pairing in pair.values:
        if pairing.relation is not Relation.AGREES or pairing.found is None or pairing.carried:
            continue
        if any(_overlap(pairing.stated, name.fact) for name in pair.statement.names):
            continue
        alike = [value for value in pair.passage.values if are_alike(value, pairing.stated)]
        listed = joined_with(pair.passage, pairing.found)
        others = [value for value in alike if compared(pairing.stated, value) is Relation.CONFLICTS]
        met = [value for value in alike if compared(pairing.stated, value) is Relation.AGREES]
        yield pairing.stated, met or [pairing.found], [other for other in others if other not in listed]


def _names(pair: Comparison) -> Iterator[tuple[TypedFact, list[TypedFact], list[TypedFact]]]:
    """As `_values`, of names; people and organisations that Arabic names without a title too."""
    passage = _parties(pair.passage)
    strangers = [fact for fact in passage if not _keys(fact, pair.passage) & pair.statement.known_keys]
    across = pair.statement.language != pair.passage.language
    for stated in _parties(pair.statement):
        pairing = next((each for each in pair.names if _overlap(each.stated, stated)), None)
        if pairing is not None and (pairing.relation is not Relation.AGREES or pairing.carried):
            continue
        met = [fact for fact in passage if same_name(_keys(stated, pair.statement), _keys(fact, pair.passage))]
        others = [fact for fact in strangers if _may_displace(stated, fact, across=across)]
        if met:
            yield stated, met, others


def _parties(reading: Reading) -> list[TypedFact]:
    """The names of a text and, in Arabic, those of people and organisations."""
    named = [name.fact for name in reading.names]
    bearers = find_bearers(reading.text) if reading.language == "ar" else ()
    found = [bearer.fact for bearer in bearers]
    return [*found, *(name for name in named if not any(_overlap(name, fact) for fact in found))]


def _keys(fact: TypedFact, reading: Reading) -> frozenset[str]:
    return keys_of_stretch(fact.text, reading.language)


def _may_displace(stated: TypedFact, found: TypedFact, *, across: bool) -> bool:
    """Across languages a person only a person, and a place a place: other names are translated."""
    if across and stated.kind == "name":
        return found.kind == "name" and may_be_full_name(stated.text) and may_be_full_name(found.text)
    return may_displace(stated, found)


def _overlap(one: TypedFact, other: TypedFact) -> bool:
    return one.start < other.end and other.start < one.end


def _clause_without(passage: Reading, rival: TypedFact, met: Sequence[TypedFact]) -> tuple[int, int] | None:
    """The longest stretch of the rival's sentence without the value; None where no clause ends between the two."""
    start, end = passage.clauses.sentence(rival.start)
    for value in met:
        if not start <= value.start < end:
            continue
        between = passage.clauses.breaks_between(*sorted((rival, value), key=lambda fact: fact.start))
        if not between:
            return None
        if rival.start < value.start:
            end = min(end, between[0])
        else:
            start = max(start, between[-1])
    return start, end


def _are_listed(passage: Reading, rival: TypedFact, met: Sequence[TypedFact]) -> bool:
    """Whether one and the other are told the same of: in a list, or by a word such as "also"."""
    return any(_is_listed_with(passage, rival, value) for value in met)


def _is_listed_with(passage: Reading, rival: TypedFact, value: TypedFact) -> bool:
    first, second = sorted((rival, value), key=lambda fact: fact.start)
    between = passage.text[first.end : second.start]
    names = [name.fact for name in passage.names]
    words = [
        match[0]
        for match in _WORD.finditer(passage.text, first.end, second.start)
        if not any(name.start <= match.start() < name.end for name in names)
    ]
    sentence = passage.text[slice(*passage.clauses.sentence(value.start))]
    if any(fold(word) in _LIKEWISE for word in [*words, *_WORD.findall(sentence)]):
        return True
    return len(words) < _APART and not _STOP.search(between)
