"""Somebody, or an organisation, whom the passage has where the statement has another: only the model can tell.

Each text names one that the other does not, of one kind. Whether the two stand in one place is told by the model, which
reads the statement with the other in it. People of two English texts are looked for in
`factcheck.agreement.alignment.align`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.agreement.names.arabic_names import Bearer, find_bearers
from factcheck.agreement.names.body_rivals import body_rivals
from factcheck.agreement.names.counterparts import counterparts
from factcheck.agreement.names.doers import which_person, who_has_the_deed
from factcheck.agreement.names.full_names import rivals_in_full
from factcheck.agreement.names.stand_ins import stand_in_rivals
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.pairing import Pairing
from factcheck.language.facts import TypedFact
from factcheck.language.names.companies import find_companies, kind_of
from factcheck.language.names.names import name_keys
from factcheck.language.names.people import may_be_full_name
from factcheck.language.names.sounds import sound_alike
from factcheck.language.normalise import fold
from factcheck.language.words.words import stem

# The model alone tells whether the two stand in one place.
_FIT = 1.0
_SHORTEST_KEY = 3
# With a word of matter less, what is said may be said of anybody.
_LEAST_MATTER = 2
# What an English name says that it is.
_KINDS = {
    word: kind
    for kind, words in {
        "bank": "bank",
        "university": "university college",
        "institute": "institute",
        "party": "party",
        "hospital": "hospital clinic",
        "hotel": "hotel",
        "museum": "museum",
        "club": "club",
        "company": """corporation company inc ltd plc llc gmbh group airlines airways motors holdings shipping freight
            logistics ferries haulage shipyard shipyards pharmaceuticals chemicals foods breweries brewery energy
            petroleum mining cement textiles insurance telecom telecommunications electronics software industries
            enterprises builders developers publishers publishing records pictures entertainment""",
        "newspaper": "newspaper gazette tribune herald",
    }.items()
    for word in words.split()
}
_ONE_KIND = {"bank": "company", "body": "aid", "newspaper": "media", "channel": "media", "agency": "media"}
_WORD = re.compile(r"[^\W\d_]{3,}")
# What stands in the names of many.
_LINKS = frozenset(map(fold, "عبد ابن بنت أبو أبي abd abdel abdul ibn bin abu van von den der the".split()))


def with_rival(
    statement: Reading, passage: Reading, values: Sequence[Pairing], names: Sequence[Pairing]
) -> list[Pairing]:
    """The names' pairings; where nothing else differs, the first one missing with the one in its place, as supposed.

    Across languages a company is also met by its name in the other.
    """
    kept = [_met_company(statement, passage, pairing) for pairing in names]
    differs = any(pairing.relation is Relation.CONFLICTS for pairing in [*values, *names])
    if differs or len(statement.terms) < _LEAST_MATTER:
        return kept
    offered = [*rivals_in_full(statement, passage), *stand_in_rivals(statement, passage, kept)]
    offered += [*_rivals(statement, passage), *_bodies(statement, passage), *counterparts(statement, passage)]
    for rival in offered:
        met = [each for each in kept if each.stated.overlaps(rival.stated)]
        if all(pairing.relation is None for pairing in met):
            stated = met[0].stated if met else rival.stated
            return [*(each for each in kept if each not in met), replace(rival, stated=stated), *met[1:]]
    return kept


def _met_company(statement: Reading, passage: Reading, pairing: Pairing) -> Pairing:
    if pairing.relation is not None or statement.language == passage.language:
        return pairing
    stated = {fact.value for fact in _companies(statement) if fact.overlaps(pairing.stated)}
    same = [fact for fact in _companies(passage) if fact.value in stated] if stated else []
    return Pairing(pairing.stated, same[0], Relation.AGREES, _FIT) if same else pairing


def _companies(reading: Reading) -> Sequence[TypedFact]:
    return find_companies(reading.text, reading.language)


def without_rival(statement: Reading, names: Sequence[Pairing]) -> list[Pairing]:
    """The pairings without what was only supposed: a name of the statement is missing then, what was none is gone."""
    read = [name.fact for name in statement.names]
    kept = (pairing for pairing in names if not pairing.supposed or pairing.stated in read)
    return [Pairing(pairing.stated) if pairing.supposed else pairing for pairing in kept]


def _rivals(statement: Reading, passage: Reading) -> Iterator[Pairing]:
    """Of each kind the only one whom the passage does not know, with the one who has the deed there."""
    stated = unknown_bearers(statement, passage)
    if not stated:
        return
    found = unknown_bearers(passage, statement)
    for kind in dict.fromkeys(bearer.kind for bearer in stated):
        missing = [bearer.fact for bearer in stated if bearer.kind == kind]
        others = [bearer.fact for bearer in found if bearer.kind == kind]
        if statement.language != passage.language:
            # What only stands behind a word for a company need be none, beside one that is known.
            others = [fact for fact in others if kind_of(str(fact.value))] or others
        if len({str(fact.value) for fact in missing}) != 1:
            continue
        choose = which_person if kind == "person" else who_has_the_deed
        other = choose(statement, missing[0], passage, others)
        if other is not None and not _sound_alike(missing[0], other):
            yield Pairing(missing[0], other, Relation.CONFLICTS, _FIT, supposed=True)


def _bodies(statement: Reading, passage: Reading) -> Iterator[Pairing]:
    for stated, found in body_rivals(statement, passage):
        yield Pairing(stated, found, Relation.CONFLICTS, _FIT, supposed=True)


def unknown_bearers(reading: Reading, other: Reading) -> list[Bearer]:
    """The people and organisations of a text that the other knows nothing of."""
    across = reading.language != other.language
    return [bearer for bearer in _bearers(reading, across=across) if not _is_known(bearer.fact, reading, other)]


def _bearers(reading: Reading, *, across: bool) -> Iterator[Bearer]:
    companies = _companies(reading)
    for fact in companies:
        yield _of_kind(fact, kind_of(str(fact.value)))
    if reading.language == "ar":
        others: Sequence[Bearer] = find_bearers(reading.text)
    else:
        # People of two English texts are set side by side with the other names.
        kinds = ((name.fact, _english_kind(name.fact, across=across)) for name in reading.names)
        others = [Bearer(fact, kind) for fact, kind in kinds if kind]
    for bearer in others:
        if not any(bearer.fact.overlaps(fact) for fact in companies):
            yield _of_kind(bearer.fact, bearer.kind)


def _of_kind(fact: TypedFact, kind: str) -> Bearer:
    return Bearer(fact, _ONE_KIND.get(kind, kind))


def _english_kind(fact: TypedFact, *, across: bool) -> str:
    """What an English name is of; across languages only of people, since others are translated."""
    if fact.kind != "name":
        return ""
    if across:
        return "person" if may_be_full_name(fact.text) else ""
    kinds = [_KINDS.get(word, "") for word in fold(fact.text).split()]
    return "" if all(kinds) else next(filter(None, kinds), "")


def _is_known(fact: TypedFact, reading: Reading, other: Reading) -> bool:
    """Whether the other text, or its context, has any word of the name, or a company by its other name."""
    text = f"{other.text} {other.carried_text}"
    if kind_of(str(fact.value)) and any(each.value == fact.value for each in find_companies(text, other.language)):
        return True
    own = _own_words(fact)
    if reading.language == other.language == "en":
        return {key for word in own for key in name_keys(word, "en")} <= other.known_keys
    keys = {key for word in own for key in name_keys(word, reading.language) if len(key) >= _SHORTEST_KEY}
    return bool(keys & other.known_keys) or any(stem(word) in other.known_stems for word in own)


def _own_words(fact: TypedFact) -> list[str]:
    """The words that tell one person, or one university, from another."""
    own = [word for word in _WORD.findall(fact.text) if fold(word) not in _KINDS and fold(word) not in _LINKS]
    return own or [fact.text]


def _sound_alike(one: TypedFact, other: TypedFact) -> bool:
    """Whether a word of the one may be a word of the other in another spelling."""
    return any(sound_alike(a, b) for a in _own_words(one) for b in _own_words(other))
