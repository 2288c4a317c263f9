"""English, Arabic, or neither: told by script, and within a script by the commonest words of its languages."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

LanguageCode: TypeAlias = Literal["en", "ar"]

_SAMPLE = 40_000
_ARABIC = re.compile(r"[ء-يٮ-ۓݐ-ݿࢠ-ࣿﭐ-﷿ﹰ-ﻼ]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_WORD = re.compile(r"[^\W\d_]+")
# Letters that Persian, Urdu, Pashto and Kurdish write and Arabic does not.
_NOT_ARABIC = re.compile(r"[پچژگکیےٹڈڑںھہێۆڵړښ]")

_ENGLISH_WORDS = frozenset(
    "the of and to in a is was for on that with as by at from it his he are be were an this which has had its not "
    "have their or but they who been after also into more than when there would will between during her".split()
)
_OTHER_LATIN_WORDS = frozenset(
    "le la les des du et est une un dans pour que qui sur avec au aux par il elle nous vous ont sont der die das und "
    "ist nicht ein eine mit von den dem zu auf für el los las una por con del se y es en al lo di il che della per "
    "non sono gli een het van niet zijn och att det som på är ve bir bu için ile da yang dan di ini itu dengan para "
    "os as do dos uma não em com mais na no ao og af til ikke je nie jest się że na za i u su od ne ja on".split()
)
_ENOUGH_WORDS = 12


def detect_language(text: str) -> LanguageCode | None:
    """The language of the text, None where it is neither English nor Arabic or holds no letters."""
    sample = text[:_SAMPLE]
    letters = sum(1 for character in sample if character.isalpha())
    arabic = len(_ARABIC.findall(sample))
    latin = len(_LATIN.findall(sample))
    if not letters or arabic + latin < letters / 2:
        return None
    if arabic >= latin:
        return "ar" if len(_NOT_ARABIC.findall(sample)) <= arabic * 0.02 else None
    return "en" if _reads_as_english(sample) else None


def passage_language(text: str, default: LanguageCode) -> LanguageCode:
    """The language of a slice by its script alone: `default` unless most letters are of the other one."""
    arabic = len(_ARABIC.findall(text))
    latin = len(_LATIN.findall(text))
    if arabic == latin:
        return default
    return "ar" if arabic > latin else "en"


def _reads_as_english(sample: str) -> bool:
    words = [word.lower() for word in _WORD.findall(sample)]
    english = sum(1 for word in words if word in _ENGLISH_WORDS)
    other = sum(1 for word in words if word in _OTHER_LATIN_WORDS and word not in _ENGLISH_WORDS)
    if len(words) < _ENOUGH_WORDS:
        return english >= other
    return english > other and english >= len(words) * 0.04
