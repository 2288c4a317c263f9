"""Text to index terms: English and Arabic words by their own rules, numbers alike in both, names by sound.

One field serves both languages: each word goes to the analyser of its script, so that a text of mixed script needs no
language label and a year or an amount is the same term wherever it stands.
"""

from __future__ import annotations

import re
from functools import lru_cache

import Stemmer

from factcheck.language.names import name_keys
from factcheck.language.normalise import fold
from sources.search.stopwords import ARABIC_STOPWORDS, ENGLISH_STOPWORDS

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?")
_GROUPED_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_english = Stemmer.Stemmer("english", 0)
_arabic = Stemmer.Stemmer("arabic", 0)


def terms(text: str) -> list[str]:
    """Index terms of a text in the order in which they stand, stop words left out."""
    return [term for word in _WORD.findall(fold(text)) if (term := _term(word))]


def name_terms(text: str, language: str) -> list[str]:
    """Keys under which a name is the same term in Latin and in Arabic letters."""
    return sorted(name_keys(text, language))


@lru_cache(maxsize=200_000)
def _term(word: str) -> str:
    """The term for one folded word, empty for a stop word."""
    if word[0].isdigit():
        return word.replace(",", "") if _GROUPED_THOUSANDS.fullmatch(word) else word.replace(",", ".")
    if "\u0600" <= word[0] <= "\u06ff":
        return "" if word in ARABIC_STOPWORDS else str(_arabic.stemWord(word))
    word = word.replace("’", "'").removesuffix("'s")
    return "" if word in ENGLISH_STOPWORDS else str(_english.stemWord(word))
