"""Whom an Arabic text names, beside a text in English: by the word for a company, or by the sound of a name in that."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from factcheck.agreement.names.arabic_slots import arabic_slots
from factcheck.agreement.names.roles import english_thing
from factcheck.agreement.texts.reading import Reading
from factcheck.language.facts import TypedFact
from factcheck.language.names.names import ENGLISH_COMMON
from factcheck.language.names.sounds import sound_alike
from factcheck.language.names.translated_words import is_translated
from factcheck.language.normalise import fold

_COMPANY = "company"
_FEWEST = 2
_WORD = re.compile("[\u0620-\u065f\u0670-\u06d3]+")


def by_sound(text: str, name: TypedFact) -> TypedFact | None:
    """Where an Arabic text has all words of an English name, one behind the other, by their sound."""
    words, wanted = list(_WORD.finditer(text)), name.text.split()
    for at in range(len(words) - len(wanted) + 1):
        run = words[at : at + len(wanted)]
        if all(sound_alike(one, each[0]) for one, each in zip(wanted, run, strict=True)):
            start, end = run[0].start(), run[-1].end()
            return TypedFact(name.kind, text[start:end], start, end, text[start:end])
    return None


def named_across(reading: Reading, other: Reading) -> Iterator[TypedFact]:
    """What an Arabic text names besides what is read in it without the English one; nothing of another pair."""
    if reading.language != "ar" or other.language == "ar":
        return
    yield from companies(reading)
    for name in other.names:
        found = by_sound(reading.text, name.fact) if may_be_somebody(name.fact, other) else None
        if found is not None:
            yield replace(found, value=name.fact.text)


def may_be_somebody(name: TypedFact, english: Reading) -> bool:
    """Whether an English name is of two words or more that are put by their sound, and of no thing that is known."""
    words = name.text.split()
    if name.kind != "name" or len(words) < _FEWEST or not ENGLISH_COMMON.isdisjoint(map(fold, words)):
        return False
    thing = english_thing(english.text, name.start, name.end)
    return not thing and not any(map(is_translated, words[-_FEWEST:]))


def companies(reading: Reading) -> list[TypedFact]:
    """The names of a text that the word beside them, or their trade, tells to be those of companies."""
    if reading.language == "ar":
        return [slot.fact for slot in arabic_slots(reading.text) if slot.sure and slot.thing == _COMPANY]
    named = (name.fact for name in reading.names)
    return [fact for fact in named if english_thing(reading.text, fact.start, fact.end) == _COMPANY]


def named_alike(one: TypedFact, other: TypedFact) -> bool:
    """Whether every word of the one name sounds like some word of the other."""
    return all(any(sound_alike(word, each) for each in other.text.split()) for word in one.text.split())
