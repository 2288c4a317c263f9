"""Text to index terms: English and Arabic words by their own rules, values alike in both, names by sound.

One field serves both languages: each word goes to the analyser of its script, so that a text of mixed script needs no
language label and a year or an amount is the same term wherever it stands.
"""

from __future__ import annotations

import re
from functools import lru_cache

import Stemmer

from factcheck.language.dates.calendar_words import MONTH, MONTHS, month_number
from factcheck.language.names.names import name_keys
from factcheck.language.normalise import fold, read
from factcheck.language.quantities.number_words import SCALES
from factcheck.language.quantities.numbers import find_numbers
from sources.search.stopwords import ARABIC_STOPWORDS, ENGLISH_STOPWORDS

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)?")
# The same words of a text in ASCII, found twice as fast.
_ASCII_WORD = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[a-z]+(?:'[a-z]+)?")
_MARK = re.compile(r"\[\d{1,4}\]")
_MONTH = re.compile(rf"\b(?:{MONTH})\b")
_MONTH_WORDS = frozenset(form.split()[0] for form in MONTHS)
_VALUE = "#"
_GROUPED_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_english = Stemmer.Stemmer("english", 0)
_arabic = Stemmer.Stemmer("arabic", 0)


def terms(text: str) -> list[str]:
    """Index terms of a text: its words in their order, stop words left out, then its months and scaled amounts.

    A reference mark such as `[12]` is no term.
    """
    folded = fold(text)
    if "[" in folded:
        folded = _MARK.sub(" ", folded)
    words = (_ASCII_WORD if folded.isascii() else _WORD).findall(folded)
    found = [term for word in words if (term := _term(word))]
    if not _MONTH_WORDS.isdisjoint(words):
        found += _months(text, folded)
    if not SCALES.isdisjoint(words):
        found += _scaled_amounts(text)
    return found


def is_value(term: str) -> bool:
    """Whether the term is a number, a month or an amount rather than a word."""
    return term[0].isdigit() or term[0] == _VALUE


def _months(text: str, folded: str) -> list[str]:
    """One term for a month, whatever its name: `#m07` is July, تموز and يوليو. Without its capital, may is a verb."""
    written = [match.group() for match in _MONTH.finditer(folded)]
    numbers = [month_number(month) for month in written if month != "may" or "May" in text]
    return [f"{_VALUE}m{number:02d}" for number in numbers if number]


def _scaled_amounts(text: str) -> list[str]:
    """One term for an amount, whatever its scale: `#9.8e+09` is 9.8 billion, 9,800 million and ٩٫٨ مليار."""
    return [f"{_VALUE}{number.value:.3g}" for number in find_numbers(read(text)) if number.scale > 1]


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
