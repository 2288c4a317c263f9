"""Where a text speaks of a party by an ordinary word or by a name, and what stands before it and between two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from factcheck.agreement.deeds.party_deeds import PartyDeed, arabic_deed, english_deed
from factcheck.agreement.texts.deed_words import transfers_in
from factcheck.language.names.party_nouns import heads_of_parties, party_at
from factcheck.language.normalise import fold
from factcheck.language.words.words import stem

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_STOP = re.compile(r"[.;:!?()؟؛،,]")
_END_OF_NOUN = re.compile(
    r"\s*(?:\Z|[^\w\s'’-]|(?:and|or|but|in|on|at|to|for|from|with|without|by|as|after|before|because|when|where|while|of"
    r"|during|since|until|who|which|that|under|over|against|near|about|into|between|through|is|was|are|were|has|had"
    r"|have|will|would|may|can|could|did|does|do|not|said|told|the|a|an|its|his|her|their|this|every|each|last|next"
    r"|early|late|later|again|twice|once|outside|inside|beside|behind|above|below|across|along|around|amid|despite|within"
    r"|upon|off|out|up|down|back|home|than|also|never|today|yesterday|beat|won|bought|sold|taught|led|built|made|sent|shot"
    r"|struck|hit|left|held|found|fed|lent|paid|caught|took|wrote|gave|saw|threw|stole|met|knew|chose|fought|sought|brought"
    r"|hid|kept|let|lost|put|rode|set|shook|spoke|swore|tore|understood|withdrew|forbade|forgave|drove|fired|slept|fell|rose|went|came|became|began|ran|got|grew|stood|sat|fled|broke|sues|owes"
    r"|\w+ly|\w+ed|\w+ing|[A-Z0-9]\w*)\b)"
)
_PREPOSED = frozenset(
    "of for with from by in at to on between against and or as near under over without than about into like".split()
)
_ARTICLES = frozenset("the a an its his her their this that both some two three all".split())
_GLUED = re.compile(
    r"\A(?P<and>[وف](?=(?:ال|لل|[بكل]ال)\w{2}))?(?P<led>[بكل](?=ال\w{2})|ل(?=ل\w{2}))?(?P<the>ال|ل(?=\w{3}))?"
)
_LEADS_A_NOUN = frozenset(
    map(fold, "من إلى على عن في ضد مع بين لدى عند حول نحو تجاه بحق قبل بعد خلال منذ أن إن لأن".split())
)
_CLAUSE = re.compile(r"[.;:!?()؟؛،,]|(?<!\w)[وف]?(?:الذي|التي|الذين|بينما|فيما|حيث|عندما|لكن|ثم|لأن|[أإ]ن)(?!\w)")
_MOST_BETWEEN = 9
_NEAR = 60
_TO = re.compile(r"\s*to\s+(?:(?:the|a|an|his|her|its|their)\s+)?")
_BY = re.compile(r"\b(?P<verb>[a-z]+)\s+by\s+(?:(?:the|a|an|his|her|its|their)\s+)?\Z")


class Party(NamedTuple):
    """One who may act: the place, the first and the one behind its last word, and who it may be."""

    span: tuple[int, int]
    first: int
    last: int
    keys: frozenset[str]


@lru_cache(maxsize=20_000)
def parties_in(text: str, language: str) -> tuple[Party, ...]:
    """Whom a text calls by an ordinary word, each where it is the noun that something is said of."""
    return tuple(_english(text) if language == "en" else _arabic(text))


@lru_cache(maxsize=20_000)
def _words(text: str) -> tuple[re.Match[str], ...]:
    return tuple(_WORD.finditer(text))


def _english(text: str) -> Iterator[Party]:
    words = _words(text)
    folded = [word[0].lower() for word in words]
    end = 0
    for at in heads_of_parties(folded):
        keys, size = party_at(folded, at, "en")
        if size and at >= end and _END_OF_NOUN.match(text, words[at + size - 1].end()):
            yield Party((words[at].start(), words[at + size - 1].end()), at, at + size, keys)
        end = max(end, at + size)


def _arabic(text: str) -> Iterator[Party]:
    words = _words(text)
    forms = [_bare(fold(word[0])) for word in words]
    at = 0
    while at < len(words):
        keys, size = party_at([forms[at], *(fold(word[0]) for word in words[at + 1 : at + 3])], at=0, language="ar")
        if size and not _is_of_another(text, words, at):
            yield Party((words[at].start(), words[at + size - 1].end()), at, at + size, keys)
        at += max(size, 1)


def _bare(folded: str) -> str:
    glued = _GLUED.match(folded)
    return folded[glued.end() :] if glued else folded


def _is_of_another(text: str, words: Sequence[re.Match[str]], at: int) -> bool:
    """Whether it only says whose the noun before it is: مدير الشركة."""
    if not at or text[words[at - 1].end() : words[at].start()].strip():
        return False
    last = fold(words[at - 1][0])
    return not last.startswith("ال") and party_at([_bare(last)], 0, "ar")[1] > 0


def deed_told(text: str, language: str, first: Party, second: Party) -> PartyDeed | None:
    """What the one does to the other, `first` before `second`; None where other words stand around them."""
    return _english_deed(text, first, second) if language == "en" else _arabic_deed(text, first, second)


def _english_deed(text: str, first: Party, second: Party) -> PartyDeed | None:
    between = fold(text[first.span[1] : second.span[0]])
    if _STOP.search(between) or not _heads_its_clause(text, first):
        return None
    return english_deed(between, fold(text[second.span[1] : second.span[1] + _NEAR]))


def handed_on(text: str, first: Party, second: Party) -> PartyDeed | None:
    """What an English text tells that the one gave the other in a passive: "was written by the one to the other"."""
    if not _TO.fullmatch(fold(text[first.span[1] : second.span[0]])):
        return None
    given = _BY.search(fold(text[max(0, first.span[0] - _NEAR) : first.span[0]]))
    return (
        PartyDeed(True, transfers_in(given["verb"]), given["verb"]) if given and transfers_in(given["verb"]) else None
    )


def _heads_its_clause(text: str, party: Party) -> bool:
    """Whether no preposition and no "and" leads it: "the head of the union"."""
    start = max((match.end() for match in _STOP.finditer(text, 0, party.span[0])), default=0)
    before = fold(text[start : party.span[0]]).split()
    passed = 0
    while before:
        if before[-1] in _PREPOSED:
            return False
        if before[-1] not in _ARTICLES:
            passed += 1
        if passed > 2:
            return True
        ended = before.pop() in _ARTICLES
        if ended and before and before[-1] not in _PREPOSED:
            return True
    return True


def _arabic_deed(text: str, first: Party, second: Party) -> PartyDeed | None:
    words = _words(text)
    if second.first - first.last > _MOST_BETWEEN or _STOP.search(text, first.span[0], second.span[0]):
        return None
    clause = max((match.end() for match in _CLAUSE.finditer(text, 0, first.span[0])), default=0)
    before = [fold(word[0]) for word in words[: first.first] if word.start() >= clause]
    between = _behind([fold(word[0]) for word in words[first.last : second.first]])
    glued = _GLUED.match(fold(words[second.first][0]))
    led = (glued["and"] or glued["led"] or "") if glued else ""
    noun = fold(words[first.first][0])
    return arabic_deed(before, between, led, feminine=noun.endswith("ه") and noun.startswith("ال"))


def _behind(between: list[str]) -> list[str]:
    """The words behind a party, without those that only say of what kind or whose it is."""
    at = 0
    while at < len(between) and between[at].startswith(("ال", "لل")) and between[at] not in _LEADS_A_NOUN:
        at += 1
    return between[at:]


def named_in_arabic(text: str, span: tuple[int, int], taken: Sequence[tuple[int, int]]) -> Party | None:
    """A name as a party, with the words for what it is before it, unless they are of a name as well."""
    words = _words(text)
    inside = [at for at, word in enumerate(words) if word.start() < span[1] and span[0] < word.end()]
    if not inside:
        return None
    first = inside[0]
    while first and _is_title(text, words, first):
        if any(start <= words[first - 1].start() < end for start, end in taken):
            break
        first -= 1
        if words[first][0].startswith("ال"):
            break  # what stands before it may be another
    start = min(words[first].start(), span[0])
    return Party((start, max(span[1], words[inside[-1]].end())), first, inside[-1] + 1, frozenset())


def _is_title(text: str, words: Sequence[re.Match[str]], at: int) -> bool:
    before = fold(words[at - 1][0])
    if text[words[at - 1].end() : words[at].start()].strip() or before in _LEADS_A_NOUN:
        return False
    return party_at([_bare(before)], 0, "ar")[1] > 0 or (before.startswith("ال") and bool(stem(before)))
