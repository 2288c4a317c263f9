"""What an Arabic text names where an English one names another: in one role, or behind one word for what it is.

Arabic has no capitals, and most names are in no table. But a name that is no word of English is put into Arabic by its
sound: where nothing in the Arabic text sounds like it, that text does not have it. What stands in its place there, as
the one who does the deed, behind the same preposition or behind the same word for a river, a town or a company, may be
its rival. Whether it is, only the model can tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.agreement.names.arabic_names import find_bearers
from factcheck.agreement.names.arabic_slots import Slot, arabic_slots
from factcheck.agreement.names.body_rivals import body_rivals
from factcheck.agreement.names.doers import who_has_the_deed
from factcheck.agreement.names.metonyms import is_state
from factcheck.agreement.names.namesakes import may_displace, own_keys
from factcheck.agreement.names.roles import (
    AGENT,
    HEAD,
    PATIENT,
    alike,
    arabic_role,
    english_role,
    english_thing,
    named_words,
    own_words,
)
from factcheck.agreement.names.worded_rivals import worded_rivals
from factcheck.agreement.texts.concepts import concepts
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.pairing import Pairing
from factcheck.language.facts import TypedFact
from factcheck.language.names.names import name_keys
from factcheck.language.names.public_bodies import find_public_bodies, may_be_one
from factcheck.language.names.sounds import consonants, sounds_like_any
from factcheck.language.names.things_named import ARABIC_THINGS
from factcheck.language.names.trades import trade_of
from factcheck.language.names.translated_words import is_translated
from factcheck.language.names.worded_bodies import find_worded_bodies
from factcheck.language.normalise import fold

_FIT = 1.0
_SHORTEST_KEY = 3
_SHORTEST_NAME = 3
_JOINS_WORDS = re.compile(r"\s(?:of|the|and|for|in|on|to|without|&)\s")
_WORD = re.compile(r"[^\W\d_]+")
# "The Senate of Chile passed" tells of the Senate.
_OF_A_STATE = re.compile(r"\s+of\s+(?:the\s+)?[A-Z]\w+(?:\s+[A-Z]\w+)*")


def counterparts(statement: Reading, passage: Reading) -> Iterator[Pairing]:
    """What the passage, in the other language, may have in the place of a name or a body of the statement; supposed."""
    if statement.language == passage.language:
        return
    english, arabic = (statement, passage) if statement.language == "en" else (passage, statement)
    pairs = [*_bodies(english, arabic), *worded_rivals(english, arabic), *_names(english, arabic)]
    told = [pair if english is statement else pair[::-1] for pair in pairs]
    told += body_rivals(statement, passage)
    for stated in dict.fromkeys(one for one, _ in told):
        others = [other for one, other in told if one == stated]
        found = who_has_the_deed(statement, stated, passage, others)
        if found is not None:
            yield Pairing(stated, found, Relation.CONFLICTS, _FIT, supposed=True)


def _bodies(english: Reading, arabic: Reading) -> Iterator[tuple[TypedFact, TypedFact]]:
    """Public bodies of two families in one role."""
    here = find_public_bodies(english.text, "en")
    there = find_public_bodies(arabic.text, "ar") if here else ()
    unmet = [one for one in here if not any(may_be_one(one, other) for other in there)]
    others = [other for other in there if not any(may_be_one(one, other) for one in here)]
    for one in unmet:
        state = _OF_A_STATE.match(english.text, one.end)
        role = english_role(english.text, one.start, state.end() if state else one.end)
        for other in others if role else ():
            if alike(role, _role(arabic, other)):
                yield one, other


def _names(english: Reading, arabic: Reading) -> Iterator[tuple[TypedFact, TypedFact]]:
    bodies = find_public_bodies(english.text, "en")
    worded = [body.fact for body in find_worded_bodies(english.text, "en")]
    unknown = (name.fact for name in english.names if own_keys(name).isdisjoint(arabic.known_keys))
    unmet = list(filter(_is_put_by_sound, unknown))
    for fact in unmet:
        role = english_role(english.text, fact.start, fact.end)
        thing = english_thing(english.text, fact.start, fact.end)
        if not (role or thing) or any(fact.overlaps(body) for body in [*bodies, *worded]):
            continue
        slots = (slot for slot in _slots(arabic) if _in_one_place(role, thing, slot))
        near = [slot for slot in slots if _of_one_rank(role, fact, slot.fact)]
        sure = [slot for slot in near if slot.sure] or near
        if near and not (_sounds(fact, arabic) and not _is_of_things(fact, thing, sure, arabic)):
            cut = (_cut(slot.fact, len(named_words(fact.text))) for slot in sure)
            yield from ((fact, found) for found in cut if not _is_known(found, english))


def _slots(arabic: Reading) -> Sequence[Slot]:
    people = [each.fact for each in find_bearers(arabic.text) if each.kind == "person"]
    named = [*(name.fact for name in arabic.names), *people]
    # A mountain may look like somebody's name: جبل is one as well.
    known = [fact for fact in named if fold(fact.text.split()[0]) not in ARABIC_THINGS]
    found = [Slot(fact, _role(arabic, fact), "", sure=True) for fact in known]
    others = (slot for slot in arabic_slots(arabic.text) if not any(slot.fact.overlaps(fact) for fact in known))
    return [*found, *others]


def _role(arabic: Reading, name: TypedFact) -> str:
    """As `arabic_role`; what is known for a name may begin its clause."""
    role = arabic_role(arabic.text, name.start)
    return AGENT if role == HEAD else role


def _in_one_place(role: str, thing: str, slot: Slot) -> bool:
    """Whether both are named as things of one kind, or stand in one role and not as things of two."""
    if thing and slot.thing:
        return thing == slot.thing
    return alike(role, slot.role)


def _of_one_rank(role: str, one: TypedFact, other: TypedFact) -> bool:
    """Whether the one may stand in the other's place: what is in no table may lie in a state where something is."""
    if one.kind == other.kind == "place":
        return may_displace(one, other)
    state = any(fact.kind == "place" and is_state(str(fact.value)) for fact in (one, other))
    return not state or role in {AGENT, PATIENT}


def _cut(name: TypedFact, words: int) -> TypedFact:
    """As many words of an Arabic name as the English one has, unless it is known or begins with a word of two parts."""
    ends = [match.end() for match in _WORD.finditer(name.text)]
    if name.kind == "place" or not 0 < words < len(ends):
        return name
    text = name.text[: ends[words - 1]]
    return TypedFact(name.kind, text, name.start, name.start + len(text), fold(text))


def _is_put_by_sound(name: TypedFact) -> bool:
    """Whether a word of an English name is none of those that are translated; "of" and "the" join such."""
    words = own_words(name.text)
    if name.kind == "place":
        return True
    if _JOINS_WORDS.search(name.text) or sum(map(consonants, words)) < _SHORTEST_KEY:
        return False
    return any(map(_is_no_word, words))


def _is_no_word(word: str) -> bool:
    return len(word) >= _SHORTEST_NAME and consonants(word) > 1 and not is_translated(word) and not concepts(word)


def _sounds(name: TypedFact, arabic: Reading) -> bool:
    """Whether anything in the Arabic text may be a word of the name."""
    text = f"{arabic.text} {arabic.carried_text}"
    return any(sounds_like_any(word, text) for word in own_words(name.text))


def _is_of_things(name: TypedFact, thing: str, slots: Sequence[Slot], arabic: Reading) -> bool:
    """Whether all in its place are named behind the same word for a thing, and only what it deals in is told there.

    "The company Baltika Turbin" is not spoken of where the company Varden is, though it makes turbines.
    """
    if not thing or any(slot.thing != thing or not slot.sure for slot in slots):
        return False
    words = _WORD.findall(f"{arabic.text} {arabic.carried_text}")
    strange = " ".join(word for word in words if not concepts(word) and fold(word) not in ARABIC_THINGS)
    first = own_words(name.text)[0]
    return not sounds_like_any(first, strange) and not any(_sounds_like(name, slot.fact) for slot in slots)


def _sounds_like(name: TypedFact, found: TypedFact) -> bool:
    return any(sounds_like_any(word, found.text) for word in own_words(name.text))


def _is_known(name: TypedFact, english: Reading) -> bool:
    """Whether the English text has a word of an Arabic name, by its sound or its sense, but that of its trade."""
    words = name.text.split()
    keys = {key for word in words for key in name_keys(word, "ar") if len(key) >= _SHORTEST_KEY}
    trades = " ".join(trade_of(each.fact.text) for each in english.names)
    if (keys & english.known_keys) - frozenset(name_keys(trades.title(), "en")) or any(
        concepts(word) & english.term_keys for word in words
    ):
        return True
    capitalised = " ".join(word for each in english.names for word in own_words(each.fact.text))
    return any(sounds_like_any(word, capitalised) for word in words)
