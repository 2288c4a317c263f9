"""Parties, unions, clubs and institutes that are called by ordinary words: the Farmers' Party, حزب المزارعين.

Their names share no sound across languages; what they are of is told by the sense of their words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.language.facts import TypedFact
from factcheck.language.names.worded_names import KINDS, PLAIN, WORDS
from factcheck.language.normalise import fold

_WORD = {"en": re.compile(r"[A-Za-z]+(?:['’]s?(?!\w))?"), "ar": re.compile("[\u0620-\u065f\u0670-\u06d3]+")}
_GLUED = re.compile("[وفبكل]?(?:ال|لل)|[وفبكل](?=...)")
# "By the elections" is no more of the name.
_LED = re.compile("[وف]?[بك]ال")
_MOST = 5


class WordedBody(NamedTuple):
    """A body by its name, its kind, and the senses of the words that tell it from others of its kind."""

    fact: TypedFact
    kind: str
    senses: frozenset[str]


class _Word(NamedTuple):
    start: int
    end: int
    written: str


@lru_cache(maxsize=20_000)
def find_worded_bodies(text: str, language: str) -> tuple[WordedBody, ...]:
    """The bodies that a text calls by a word for their kind and words of the table, in order; the rest is none."""
    if not any(word in text for word in _kinds_written(language)):
        return ()
    words = [_Word(*match.span(), match[0]) for match in _WORD[language].finditer(text)]
    found = []
    for at, word in enumerate(words):
        kind = _kind(word.written, language)
        if not kind:
            continue
        first, last, senses = (_english if language == "en" else _arabic)(text, words, at)
        if senses:
            start, end = words[first].start, words[last].end
            found.append(
                WordedBody(TypedFact("name", text[start:end], start, end, fold(text[start:end])), kind, senses)
            )
    return tuple(body for body in found if not any(_holds(other.fact, body.fact) for other in found))


def _holds(whole: TypedFact, part: TypedFact) -> bool:
    """Whether a name is of the words of another: the Liberal Union of the Liberal Union Party."""
    return whole != part and whole.start <= part.start and part.end <= whole.end


def differ(one: WordedBody, other: WordedBody) -> bool:
    """Whether two are of one kind and no word of the one answers to any of the other."""
    return one.kind == other.kind and one.senses.isdisjoint(other.senses)


def _english(text: str, words: Sequence[_Word], at: int) -> tuple[int, int, frozenset[str]]:
    """From where to where a name reaches with the word for its kind at `at`, and its senses; none without capitals."""
    if not words[at].written[0].isupper() and not (at and words[at - 1].written.endswith(("'", "’"))):
        return at, at, frozenset()
    first = at
    while first and at - first < _MOST and _is_of_name(words[first - 1], "en") and _next(text, words, first - 1):
        first -= 1
    while first < at and words[first].written.lower() in _plain("en"):
        first += 1
    last, told = at, _senses(words[first:at], "en")
    if not told and text[words[at].end :].startswith((" of ", " for ")):
        while last + 1 < len(words) and last - at < _MOST and _goes_on(text, words, last):
            last += 1
        told = _senses(words[at + 1 : last + 1], "en")
    return first, last, told


def _goes_on(text: str, words: Sequence[_Word], last: int) -> bool:
    word = words[last + 1]
    if not _next(text, words, last):
        return False
    return word.written.lower() in _plain("en") or (word.written[0].isupper() and bool(_sense(word.written, "en")))


def _is_of_name(word: _Word, language: str) -> bool:
    capital = word.written[0].isupper() or word.written.endswith(("'", "’", "'s", "’s"))
    return capital and bool(_sense(word.written, language))


def _arabic(text: str, words: Sequence[_Word], at: int) -> tuple[int, int, frozenset[str]]:
    last = at
    while last + 1 < len(words) and last - at < _MOST and _next(text, words, last):
        word = words[last + 1].written
        if _LED.match(word) or (not _sense(word, "ar") and _bare(word) not in _plain("ar")):
            break
        last += 1
    return at, last, _senses(words[at + 1 : last + 1], "ar")


def _next(text: str, words: Sequence[_Word], at: int) -> bool:
    """Whether nothing but a space stands behind the word at `at`."""
    return not text[words[at].end : words[at + 1].start].strip()


def _senses(words: Sequence[_Word], language: str) -> frozenset[str]:
    return frozenset().union(*(_sense(word.written, language) for word in words))


@lru_cache(maxsize=20_000)
def _sense(word: str, language: str) -> frozenset[str]:
    table = _table(language)
    forms = (fold(word), _bare(word)) if language == "ar" else (re.sub(r"['’]s?\Z", "", word.lower()),)
    return next((table[form] for form in forms if form in table), frozenset())


def _bare(word: str) -> str:
    """An Arabic word folded, without article and what is glued before it."""
    folded = fold(word)
    return _GLUED.sub("", folded, count=1) if _GLUED.match(folded) else folded


@lru_cache(maxsize=20_000)
def _kind(word: str, language: str) -> str:
    kinds = _kinds(language)
    if language == "en":
        return kinds.get(word.lower(), "")
    return kinds.get(fold(word)) or kinds.get(_bare(word), "")


@cache
def _kinds(language: str) -> dict[str, str]:
    return {fold(word): line.split(":")[0] for line, words in _columns(KINDS, language) for word in words}


@cache
def _kinds_written(language: str) -> tuple[str, ...]:
    words = [word for _, column in _columns(KINDS, language) for word in column]
    return tuple(words) if language == "ar" else tuple(form for word in words for form in (word, word.capitalize()))


@cache
def _table(language: str) -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for line, words in _columns(WORDS, language):
        for word in map(fold, words):
            table[word] = table.get(word, frozenset()) | {line.split()[0]}
    return table


@cache
def _plain(language: str) -> frozenset[str]:
    return frozenset(fold(word) for _, words in _columns(PLAIN, language) for word in words)


def _columns(table: str, language: str) -> Iterator[tuple[str, list[str]]]:
    for line in re.sub(r"\|\n\s+", "| ", table).strip().splitlines():
        english, arabic = line.split("|")
        yield line, (english.partition(":")[2] or english if language == "en" else arabic).split()
