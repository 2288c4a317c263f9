"""Is a text English, Arabic or neither: told by script, then by function words and letters of the neighbours."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from factcheck.language.stopwords import ARABIC, ENGLISH, ENGLISH_SHARED, FOREIGN_LATIN, PERSIAN_URDU

_SAMPLE = 6_000
_LETTERS = re.compile(r"[^\W\d_]")
_LATIN = re.compile("[A-Za-z\u00aa-\u024f\u1e00-\u1eff]")
_ARABIC_SCRIPT = re.compile("[\u0620-\u064a\u066e-\u06d3\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]")

_LATIN_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_NAME_PARTICLES = re.compile(r"\b([A-Z]\w*) (?:(?:de|del|della|der|den|van|von|du|di|da|la|le|el|al|bin|y) )+(?=[A-Z])")
_FOREIGN_LETTER = re.compile(r"[\u00df-\u024f\u1e00-\u1eff]")
_FOREIGN_ENDING = re.compile(
    r"(?:me[mn]|ber|di|ter|pe[mn]?)\w{3,}(?:kan|nya|an)|\w{4,}(?:nya|kannya|ção|ción|zione|heit|keit|ungen|lichen)"
)
_ENGLISH_ENDING = re.compile(r"\w{3,}(?:ing|ed|tion|ness|ment|ly)|\w+['’](?:s|t|re|ve|ll|m|d)")
# So many uncapitalised words without one English function word are another language.
_SILENT_WORDS = 7
_ONE_FOREIGN_NAME = 0.3

_ARABIC_WORD = re.compile("[\u0620-\u065f\u066e-\u06d3\u06fa-\u06ff]+")
_PERSIAN_LETTER = re.compile("[پچژگکیٹڈڑںےہھۓګښړټډڼېۆڵڕێە]")
_ARABIC_SHAPE = re.compile("[وف]?(?:[بك]?ال|لل).{2,}|.*[ةىأإؤ].*")


def detect_language(text: str) -> Literal["en", "ar"] | None:
    """The language of `text`; None for any other one, and for a text without letters.

    A long text is judged by samples from its beginning, middle and end.
    """
    sample = _sample(text)
    letters = len(_LETTERS.findall(sample))
    latin, arabic = len(_LATIN.findall(sample)), len(_ARABIC_SCRIPT.findall(sample))
    if letters == 0 or latin + arabic < letters / 2:
        return None
    if arabic > latin:
        return "ar" if _is_arabic(sample) else None
    return "en" if _is_english(sample) else None


def _sample(text: str) -> str:
    if len(text) <= 3 * _SAMPLE:
        return text
    middle = len(text) // 2
    return f"{text[:_SAMPLE]} {text[middle : middle + _SAMPLE]} {text[-_SAMPLE:]}"


def _is_arabic(text: str) -> bool:
    arabic = foreign = 0
    for word in _ARABIC_WORD.findall(text):
        if word in PERSIAN_URDU or _PERSIAN_LETTER.search(word):
            foreign += 1
        elif word in ARABIC or _ARABIC_SHAPE.fullmatch(word):
            arabic += 1
    return arabic >= foreign


def _is_english(text: str) -> bool:
    evidence = 0.0
    uncapitalised = english = 0
    for word in _LATIN_WORD.findall(_NAME_PARTICLES.sub(r"\1 ", text)):
        weight = _latin_evidence(word)
        evidence += weight
        english += weight > 0
        uncapitalised += word.islower()
    return evidence >= -_ONE_FOREIGN_NAME and (english > 0 or uncapitalised < _SILENT_WORDS)


@lru_cache(maxsize=50_000)
def _latin_evidence(word: str) -> float:
    """How much one word speaks for English (positive) or for another language (negative)."""
    lower = word.lower()
    if lower in ENGLISH:
        return 0.5 if lower in ENGLISH_SHARED else 1.0
    if (word == lower and lower in FOREIGN_LATIN) or _FOREIGN_ENDING.fullmatch(lower):
        return -1.0
    if _FOREIGN_LETTER.search(word):
        return -0.8 if word == lower else -_ONE_FOREIGN_NAME
    return 0.5 if _ENGLISH_ENDING.fullmatch(lower) else 0.0
