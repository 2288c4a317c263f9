"""A value or name told of another thing: "spent 14 million on its library and 9 million on its rink".

A sentence that tells two things side by side can be cut into parts that each have one of two values. What tells the
things apart stands in the same place of its part: "library" and "rink", both behind "on". A statement that has the
value of the one part, a word that only the other part has, and lacks what stands in the place of that, has the value
of another thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import pairwise

from factcheck.agreement.elsewhere.displaced import RANKED, parties, told_likewise
from factcheck.agreement.elsewhere.named_across import by_sound, named_alike
from factcheck.agreement.elsewhere.parts_told import Piece, Told, pieces_of
from factcheck.agreement.names.name_roles import may_share_a_role
from factcheck.agreement.names.namesakes import may_displace, same_name
from factcheck.agreement.names.prepositions import led_by
from factcheck.agreement.texts.clauses import are_alike
from factcheck.agreement.texts.own_letters import is_own_letter
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.texts.stretches import keys_of_stretch
from factcheck.agreement.values.compare import COUNTING, Relation
from factcheck.agreement.values.lists import joined_with
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.values.parallels import compared
from factcheck.agreement.values.repeats import is_told_again
from factcheck.language.facts import TypedFact
from factcheck.language.names.kind_nouns import kind_noun
from factcheck.language.names.people import may_be_full_name
from factcheck.language.names.public_bodies import find_public_bodies
from factcheck.language.names.translated_words import is_translated

_FIT = 1.0
# With more values of a kind it is a list or a table.
_MOST = 6
_NAMED = frozenset({"name", "place"})
Span = tuple[int, int]
# How strongly a break of a sentence parts two things told side by side.
_JOINTS = {
    "en": (
        re.compile(r"[;]|[,\s]*\b(?:while|whereas|but|though|although)\b", re.IGNORECASE),
        re.compile(r",\s*(?:and|then)\b", re.IGNORECASE),
        re.compile(r"(?:and|then)\b", re.IGNORECASE),
        re.compile(r","),
    ),
    "ar": (
        re.compile(r"[؛;]|[،,\s]*و?(?:بينما|فيما|لكن|أما|اما|في\s+حين|غير\s+أن|في\s+المقابل)(?!\w)"),
        re.compile(r"[،,]\s*(?:[وف](?=\w)|ثم(?!\w))"),
        re.compile(r"[وف](?=\w{3})|ثم(?!\w)"),
        re.compile(r"[،,]"),
    ),
}
# Breaks that are none where a clause has no verb of its own; والدرع is no والد.
_ARABIC_BREAK = re.compile(
    r"(?<!\w)(?:(?<=،\s)و(?=\w)|و?(?:أما|في\s+حين|غير\s+أن)(?!\w)|و(?=ال\w{3})(?!والد(?:ه|ها|هم|ة|ته|تها|ي)?(?!\w))(?!والدي?ن?(?!\w)))"
)
_ANY_UNIT = frozenset({"money", "duration"})
_COMMA_ALONE = 3
# What a number counts stands right behind it.
_BEHIND = re.compile(
    r"[\s-]+(?!(?:and|but|while|in|at|on|of|for|by|to|from|last|this|then|the|a)\b|في|من|على|عام|و)[^\W\d_]"
)
_ONLY_JOINTS = re.compile(r"[\s،,؛;]*(?:and|but|و)?\s*")
_WORD = re.compile("[\u0620-\u065f\u0670-\u06d3]+")
_COMMA = re.compile(r"[,،;؛](?=\s)|\s[(–—-]\s?|\(")


def in_their_own_parts(statement: Reading, passage: Reading, pairings: Sequence[Pairing]) -> list[Pairing]:
    """The pairings, those with a value of another thing as conflicts with the one of the statement's own thing.

    What was held to be of another thing, and is of the statement's own, agrees again.
    """
    return [_in_its_part(statement, passage, pairing, pairings) for pairing in pairings]


def names_in_their_own_parts(statement: Reading, passage: Reading, names: Sequence[Pairing]) -> list[Pairing]:
    """The pairings; a name that was held to be of another thing, and is of the statement's own, agrees again."""
    return [_back_in_its_part(statement, passage, pairing) for pairing in names]


def _back_in_its_part(statement: Reading, passage: Reading, pairing: Pairing) -> Pairing:
    if not pairing.elsewhere or pairing.found is None:
        return pairing
    keys = keys_of_stretch(pairing.stated.text, statement.language)
    met = [name.fact for name in passage.names if same_name(keys, name.keys)]
    if len(met) == 1 and _is_told_of_another(statement, passage, pairing.stated, pairing.found, met[0]):
        return Pairing(pairing.stated, met[0], Relation.AGREES, _FIT)
    return pairing


def find_contrasted_names(statement: Reading, passage: Reading, names: Sequence[Pairing]) -> Iterator[Pairing]:
    """Each conflict with whom the statement's own thing has in the place of a name that another thing has."""
    found = _parties(passage)
    for stated, met in _met_names(statement, passage, names, found):
        for rival in found:
            if rival.overlaps(met) or _is_known(rival, passage, statement):
                continue
            if told_likewise(passage, rival, met):
                continue
            alike = _have_one_place(passage, met, rival) and may_share_a_role(statement, stated, passage, rival)
            if alike and _is_told_of_another(statement, passage, stated, met, rival):
                yield _conflict(stated, rival)


def _is_known(name: TypedFact, passage: Reading, statement: Reading) -> bool:
    """Whether the statement has a word of a name that is more than that of what kind it is."""
    own = " ".join(word for word in name.text.split() if not kind_noun(word))
    return bool(keys_of_stretch(own or name.text, passage.language) & statement.known_keys)


def _met_names(
    statement: Reading, passage: Reading, names: Sequence[Pairing], found: Sequence[TypedFact]
) -> Iterator[tuple[TypedFact, TypedFact]]:
    """The names of the statement that the passage has in one place, and where."""
    across = statement.language != passage.language
    named = _parties(statement)
    if across and statement.language == "ar":
        sounding = (each for each in map(partial(by_sound, statement.text), found) if each is not None)
        named += [each for each in sounding if not any(each.overlaps(fact) for fact in named)]
    for stated in named:
        pairing = next((each for each in names if each.stated.overlaps(stated)), None)
        if pairing is not None and (pairing.relation is not Relation.AGREES or pairing.carried):
            continue
        keys = keys_of_stretch(stated.text, statement.language)
        met = [fact for fact in found if same_name(keys, keys_of_stretch(fact.text, passage.language))]
        if not met and across:
            met = [fact for fact in found if named_alike(stated, fact)]
        if len(met) == 1:
            yield stated, met[0]


def _parties(reading: Reading) -> list[TypedFact]:
    """The names of a text, and the public bodies that it has."""
    bodies = find_public_bodies(reading.text, reading.language)
    return [*bodies, *(fact for fact in parties(reading) if not any(fact.overlaps(body) for body in bodies))]


def _conflict(stated: TypedFact, rival: TypedFact) -> Pairing:
    return Pairing(stated, rival, Relation.CONFLICTS, _FIT, elsewhere=True, contrasted=True)


def _in_its_part(statement: Reading, passage: Reading, pairing: Pairing, pairings: Sequence[Pairing]) -> Pairing:
    stated, found = pairing.stated, pairing.found
    if found is None or pairing.carried or stated.kind == "polarity" or stated.bound != "exactly":
        return pairing
    if pairing.relation is Relation.COMPATIBLE:
        return pairing
    alike = [value for value in passage.values if are_alike(value, stated)]
    if not 1 < len(alike) <= _MOST:
        return pairing
    met = [value for value in alike if compared(stated, value) is Relation.AGREES]
    if len(met) != 1 or is_told_again(passage, met[0]):
        return pairing
    if pairing.relation is Relation.CONFLICTS:
        if pairing.elsewhere and _is_told_of_another(statement, passage, stated, met[0], found):
            return replace(pairing, contrasted=True)
        back = _is_told_of_another(statement, passage, stated, found, met[0])
        return Pairing(stated, met[0], Relation.AGREES, _FIT) if back else pairing
    taken = [other.found for other in pairings if other is not pairing]
    listed = joined_with(passage, met[0])
    for rival in alike:
        if compared(met[0], rival) is not Relation.CONFLICTS or rival in [*met, *listed, *taken]:
            continue
        if _measure_alike(passage, met[0], rival) and _is_told_of_another(statement, passage, stated, met[0], rival):
            return _conflict(stated, rival)
    return pairing


def _measure_alike(passage: Reading, one: TypedFact, other: TypedFact) -> bool:
    """Whether two values have one unit, or one of them leaves it out; a rank is no amount."""
    units = {place: _unit(fact) for place, fact in enumerate((one, other)) if fact.kind not in _ANY_UNIT}
    told = set(filter(None, units.values()))
    if len(told) > 1:
        return False
    without = [fact for place, fact in enumerate((one, other)) if told and units.get(place) == ""]
    if any(_BEHIND.match(passage.text, fact.end) for fact in without):
        return False  # "128 metres high" and "two power stations"
    if one.kind == other.kind or {one.kind, other.kind} <= COUNTING:
        return one.kind == other.kind or not any(RANKED.fullmatch(fact.text) for fact in (one, other))
    bare = one if one.kind == "number" else other
    if any(name.fact.end + 1 == bare.start for name in passage.names):
        return False  # of a name: "the Mop 2"
    counted = _BEHIND.match(passage.text, bare.end)
    return counted is None and RANKED.fullmatch(bare.text) is None


def _unit(fact: TypedFact) -> str:
    return str(fact.value.get("unit", "")) if isinstance(fact.value, dict) else ""


def _have_one_place(passage: Reading, met: TypedFact, rival: TypedFact) -> bool:
    """Whether two names may be of one kind, and stand behind the same preposition.

    Behind none they are those of people, of places or of bodies of one kind.
    """
    led = led_by(passage.text, met)
    if not may_displace(met, rival) or led != led_by(passage.text, rival):
        return False
    kinds = {_kind(met), _kind(rival)}
    if "place" in {met.kind, rival.kind} or len(kinds) == 1:
        return met.kind == rival.kind == "place" or bool(led) or kinds != {""}
    return "" in kinds and (bool(led) or all(map(_may_be_somebody, (met, rival))))


def _may_be_somebody(name: TypedFact) -> bool:
    """Whether a name is of two words or more, the first of them no ordinary one: no award and no film."""
    words = name.text.split()
    return len(words) > 1 and not is_translated(words[0])


def _kind(name: TypedFact) -> str:
    """Whose name it is: that of a person, or the noun that an organisation's name ends or begins with."""
    if may_be_full_name(name.text):
        return "person"
    kinds = [kind_noun(word) for word in name.text.split()]
    return next(filter(None, kinds), "")


def _is_told_of_another(
    statement: Reading, passage: Reading, stated: TypedFact, met: TypedFact, rival: TypedFact
) -> bool:
    """Whether the statement's other words are those of the rival's part."""
    spans = _parts(passage, met, rival)
    if spans is None:
        return False
    first, second = sorted((met, rival), key=lambda fact: fact.start)
    told = Told(statement, passage, stated)
    one, other = pieces_of(told, spans[0], first), pieces_of(told, spans[1], second)
    if first is met:
        return _points_behind(told, one, other)
    return _points_ahead(told, one, other)


def _points_behind(told: Told, ahead: Sequence[Piece], behind: Sequence[Piece]) -> bool:
    """Whether a statement with the first of two values is of the second thing."""
    pointed = [piece for piece in behind if told.has_own(piece, ahead)]
    if not pointed:
        return False
    differs = False
    for piece in behind:
        place = told.opposite(piece, ahead, behind)
        for word in place:
            owned = told.has(word) and told.is_possessor(word, piece)
            if told.has(word) and not owned and not told.is_described(word, piece, place):
                return False
            differs = differs or (piece in pointed and (owned or not told.has(word)))
    return differs


def _points_ahead(told: Told, ahead: Sequence[Piece], behind: Sequence[Piece]) -> bool:
    """Whether a statement with the second of two values is of the first thing."""
    found = [(piece, told.opposite(piece, ahead, behind)) for piece in behind]
    # What stands at the end may be told of both: "and Brenn fifth in the final at Orme".
    own = [piece for piece, place in found if place or piece.before or not piece.led]
    if any(told.has_own(piece, ahead) for piece in own):
        return False
    places = [place for piece, place in found if place and told.own(piece, ahead)]
    return bool(places) and all(any(told.has(word) for word in place) for place in places)


def _parts(passage: Reading, one: TypedFact, other: TypedFact) -> tuple[Span, Span] | None:
    """The two stretches of a sentence that have the one value and the other; None where nothing parts them."""
    first, second = sorted((one, other), key=lambda fact: fact.start)
    clauses = passage.clauses
    if not clauses.in_one_sentence(first, second) or _has_another_between(passage, first, second):
        return None
    cut = _cut(passage, first, second)
    if cut is None:
        return None
    start, end = clauses.sentence(first.start)
    begin = max((each.end() for each in _COMMA.finditer(passage.text, start, first.start)), default=start)
    stop = min((each.start() for each in _COMMA.finditer(passage.text, second.end, end)), default=end)
    return (begin, cut), (cut, stop)


def _is_own_letter(text: str, place: int) -> bool:
    word = _WORD.match(text, place)
    return word is not None and text[place] == "و" and is_own_letter(word[0])


def _has_another_between(passage: Reading, first: TypedFact, second: TypedFact) -> bool:
    facts = [name.fact for name in passage.names] if first.kind in _NAMED else passage.values
    between = (fact for fact in facts if first.end <= fact.start and fact.end <= second.start)
    return any(fact.kind == first.kind or (first.kind not in _NAMED and are_alike(fact, first)) for fact in between)


def _cut(passage: Reading, first: TypedFact, second: TypedFact) -> int | None:
    """Where the strongest break between two values is; None without one, or where two are equally strong."""
    text, joints = passage.text, _JOINTS[passage.language]
    breaks = passage.clauses.breaks_between(first, second)
    if passage.language == "ar":
        strong = [each.start() for each in _ARABIC_BREAK.finditer(text, first.end, second.start)]
        breaks = sorted({*breaks, *(place for place in strong if not _is_own_letter(text, place))})
    named = {name.fact.start for name in passage.names}
    kept: list[tuple[int, int]] = []
    for place in breaks:
        if place in named:
            continue  # the first letter of Washington is no "and"
        rank = next((rank for rank, joint in enumerate(joints) if joint.match(text, place)), None)
        if rank is not None:
            kept.append((rank, place))
    if not kept:
        return None
    best = min(rank for rank, _ in kept)
    if best == _COMMA_ALONE and first.kind in _NAMED and not led_by(text, second):
        return None  # "the writer Jo Ann, her brother Paul" is a list
    places = [place for rank, place in kept if rank == best]
    return places[0] if all(_ONLY_JOINTS.fullmatch(text, a, b) for a, b in pairwise(places)) else None
