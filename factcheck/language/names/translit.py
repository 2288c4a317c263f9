"""A consonant skeleton that one name has in Latin and in Arabic letters: Tartus, Tartous and طرطوس are all `trts`.

Vowels are dropped (Arabic writes only the long ones, English spells them freely), except that a word-initial vowel or
ʿayn leaves `a`, and an initial w or y stays. Sounds that Arabic does not tell apart share a letter: p/b, v/f,
g/j/gh/zh, s/z, k/q; `x` stands for sh and ch, `q` for kh.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.language.normalise import fold

_ARABIC = {
    **dict.fromkeys("تثط", "t"),
    **dict.fromkeys("دذض", "d"),
    **dict.fromkeys("سزصظژ", "s"),
    **dict.fromkeys("جغگ", "g"),
    **dict.fromkeys("كق", "k"),
    **dict.fromkeys("بپ", "b"),
    **dict.fromkeys("فڤ", "f"),
    **dict.fromkeys("هح", "h"),
    **dict.fromkeys("شچ", "x"),
    **dict.fromkeys("اعويء", ""),
    "خ": "q",
    "ل": "l",
    "م": "m",
    "ن": "n",
    "ر": "r",
}
_ARABIC_INITIAL = {"ا": "a", "ع": "a", "ء": "a", "و": "w", "ي": "y"}
_ARABIC_TABLE = str.maketrans(_ARABIC)

_LATIN_GROUPS = (
    (re.compile(r"shch|tsch|tch|sch|ch(?![rl])|sh"), "X"),
    (re.compile(r"ohn"), "on"),
    (re.compile(r"dzh|dj|zh|gh"), "g"),
    (re.compile(r"kh"), "Q"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"dh"), "d"),
    (re.compile(r"wh"), "w"),
    (re.compile(r"c(?=[eiy])"), "s"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"([a-z])\1+", re.IGNORECASE), r"\1"),
)
_LATIN_TABLE = str.maketrans(
    {
        **dict.fromkeys("aeiouwy'", ""),
        **dict.fromkeys("kqc", "k"),
        **dict.fromkeys("gj", "g"),
        **dict.fromkeys("sz", "s"),
        **dict.fromkeys("bp", "b"),
        **dict.fromkeys("fv", "f"),
        "X": "x",
        "Q": "q",
    }
)


def _latin_skeleton(word: str) -> str:
    for pattern, letters in _LATIN_GROUPS:
        word = pattern.sub(letters, word)
    word = word.rstrip("h") if len(word) > 2 else word
    first = "a" if word[0] in "aeiou" else word[0] if word[0] in "wy" else ""
    return first + word.translate(_LATIN_TABLE)


def _arabic_skeleton(word: str) -> str:
    word = word.replace("تش", "ش")
    if len(word) > 2 and word[-1] == "ه":
        word = word[:-1]
    return _ARABIC_INITIAL.get(word[0], "") + word.translate(_ARABIC_TABLE)


@lru_cache(maxsize=200_000)
def skeleton(word: str) -> str:
    """The consonant skeleton of one word, empty when it has no letters of either script."""
    letters = "".join(character for character in fold(word).removesuffix("'s") if character.isalpha())
    if not letters:
        return ""
    if "\u0600" <= letters[0] <= "\u06ff":
        return _arabic_skeleton(letters)
    return _latin_skeleton(letters) if letters.isascii() else ""
