"""People and organisations that an Arabic text names without a title.

Arabic has no capitals: a given name with a family name behind it may be somebody's, and a word behind "company" or
"university" its name. What is found need not be one, so it counts only where something else tells that it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from factcheck.agreement.texts.concepts import concepts
from factcheck.language.facts import TypedFact
from factcheck.language.names.bearer_words import BODY_WORDS, CANALS, DESCRIBES_A_BODY, FAMILY_NAMES, NO_FAMILY
from factcheck.language.names.exonyms import canonical_place
from factcheck.language.names.given_names_more import MORE_GIVEN_NAMES, ONLY_BY_TRADE, ORDINARY_GIVEN_NAMES
from factcheck.language.names.kind_nouns import kind_noun
from factcheck.language.names.names import ARABIC_COMMON, bare_word
from factcheck.language.normalise import fold
from factcheck.language.quantities.number_words import NUMBER_WORDS
from factcheck.language.words.words import stem

_WORD = re.compile("[\u0620-\u065f\u0670-\u06d3]+")
_ARTICLE = "ال"
_CLITIC = re.compile("[وفبل](?=...)")
_LINKS = frozenset(map(fold, "عبد بن ابن بنت أبو أبي أم آل دي فون فان دو".split()))
_FIRST = frozenset(map(fold, "عبد ابن أبو".split()))
# What is called after somebody is not that person.
_CALLED_AFTER = re.compile(
    "[وفبلك]{0,2}(?:ال)?(?:شارع|جاده|ميدان|ساحه|جامعه|مدرسه|ثانويه|مستشفي|جائزه|كاس|مطار|ميناء|مؤسسه|موسسه|جسر|سد|ملعب|استاد"
    "|قاعه|مسرح|متحف|قصر|مسجد|جامع|مدينه|بلده|قريه|مخيم|حي|شركه|مصنع|دار|ضريح|قبر|مكتبه|كليه|معهد|لواء|كتيبه|كتائب)"
)
# Folded it is the given name علي.
_UPON = "على"
# Folded it is the word for "until".
_FAMILY_OF_HITTI = "حتي"
_LONGEST = 3
_SHORTEST = 2
# Of these the name itself is of ordinary words: حزب العمال, منظمة العفو.
_OF_WORDS = frozenset({"aid", "party", "club", "newspaper", "channel"})


class Bearer(NamedTuple):
    """Who is named, and what: "person", "company", "university" and so on."""

    fact: TypedFact
    kind: str


class _Word(NamedTuple):
    start: int
    end: int
    written: str
    folded: str


@lru_cache(maxsize=65_536)
def find_bearers(text: str) -> tuple[Bearer, ...]:
    """The people and organisations that an Arabic text may name, in order; facts of kind "name"."""
    if not any(map(_may_tell_of_one, _WORD.findall(text))):
        return ()
    words = [_Word(match.start(), match.end(), match[0], fold(match[0])) for match in _WORD.finditer(text)]
    found = []
    at = 0
    while at < len(words):
        start, size, kind = _bearer_at(text, words, at)
        if size:
            found.append(Bearer(_fact(text, words[at : at + size], start), kind))
        at += size or 1
    return tuple(found)


@lru_cache(maxsize=100_000)
def _may_tell_of_one(word: str) -> bool:
    """Whether it is a given name or a word for an organisation, with or without a letter glued before it."""
    forms = fold(word), fold(word)[1:]
    return any(form in MORE_GIVEN_NAMES or form in _FIRST or form in BODY_WORDS for form in forms)


def _bearer_at(text: str, words: Sequence[_Word], at: int) -> tuple[int, int, str]:
    for glued in (0, 1) if _CLITIC.match(words[at].folded) else (0,):
        if size := _person_size(text, words, at, words[at].folded[glued:]):
            return glued, size, "person"
    kind = _kind_before(words, at)
    return 0, (_name_size(text, words, at, kind) if kind else 0), kind


def _fact(text: str, words: Sequence[_Word], glued: int) -> TypedFact:
    start, end = words[0].start + glued, words[-1].end
    return TypedFact("name", text[start:end], start, end, fold(text[start:end]))


def _person_size(text: str, words: Sequence[_Word], at: int, first: str) -> int:
    """Of how many words the name is that begins with the given name `first`; nought where it is none."""
    if first not in MORE_GIVEN_NAMES and first not in _FIRST:
        return 0
    if words[at].written.endswith(_UPON) or (at and _CALLED_AFTER.fullmatch(words[at - 1].folded)):
        return 0
    size, names, linked = 1, int(first not in _LINKS), first in _LINKS
    while at + size < len(words) and size < _LONGEST + linked and _adjacent(text, words[at + size - 1 : at + size + 1]):
        word = words[at + size]
        if word.folded in _LINKS:
            linked = True
        elif words[at + size - 1].folded in _LINKS or _may_be_family(word):
            names += 1
        else:
            break
        size += 1
        if names >= _SHORTEST and not _goes_on(words, at + size):
            break
    family = words[at + size - 1]
    if names < _SHORTEST or family.folded in _LINKS:
        return 0
    if first not in ORDINARY_GIVEN_NAMES or linked or family.folded in MORE_GIVEN_NAMES or _is_by_trade(words, at):
        return size
    sure = family.folded.startswith(_ARTICLE) and first not in ONLY_BY_TRADE
    return size if sure and not _is_place(family) else 0


def _is_by_trade(words: Sequence[_Word], at: int) -> bool:
    """Whether the word before says who somebody is, and the next may well be of the name: المهندس وديع سكاف."""
    if not at or not words[at - 1].folded.startswith(_ARTICLE) or kind_noun(words[at - 1].written) != "person":
        return False
    return not words[at + 1].folded.startswith(("لل", "بال", "كال"))


def _goes_on(words: Sequence[_Word], at: int) -> bool:
    """Whether a name of two words has a third: one more given name, or the family's behind two of them."""
    if at >= len(words):
        return False
    word, before = words[at].folded, words[at - 1].folded
    return word in _LINKS or before in _LINKS or (before in MORE_GIVEN_NAMES and word.startswith(_ARTICLE))


def _may_be_family(word: _Word) -> bool:
    if word.folded in MORE_GIVEN_NAMES:
        return not word.written.endswith(_UPON)
    if word.folded in FAMILY_NAMES or word.written == _FAMILY_OF_HITTI:
        return True
    if len(word.folded) < _SHORTEST or word.folded in NO_FAMILY or not _is_strange(word):
        return False
    return word.folded.startswith(_ARTICLE) or not word.written.endswith(("ا", "اً", "ًا"))


def _is_strange(word: _Word) -> bool:
    """Whether the word is no function word, number or word of the lexicon."""
    if not stem(word.written) or word.folded in ARABIC_COMMON or word.folded in NUMBER_WORDS:
        return False
    return bare_word(word.written) not in ARABIC_COMMON and not concepts(word.written)


def _kind_before(words: Sequence[_Word], at: int) -> str:
    """What the word before says that an organisation is; empty where it says nothing."""
    if not at:
        return ""
    before = words[at - 1].folded
    return BODY_WORDS.get(before) or BODY_WORDS.get(before[1:] if _CLITIC.match(before) else "", "")


def _name_size(text: str, words: Sequence[_Word], at: int, kind: str) -> int:
    """Of how many words the name of an organisation is that begins at `at`; nought where the word only describes it."""
    word = words[at]
    if not _adjacent(text, words[at - 1 : at + 1]) or not stem(word.written) or word.folded in DESCRIBES_A_BODY:
        return 0
    defined = word.folded.startswith(_ARTICLE)
    if word.folded in _LINKS:
        return 2 if at + 1 < len(words) else 0
    if not (defined and kind in _OF_WORDS) and not _is_strange(word):
        return 0
    if (not defined and _says_where_from(word)) or (kind == "channel" and _is_of_water(word)):
        return 0
    behind = words[at + 1 : at + 2]
    adjective = bool(behind) and defined and behind[0].folded.startswith(_ARTICLE) and kind in _OF_WORDS
    return 1 + int(adjective and _adjacent(text, words[at : at + 2]) and behind[0].folded not in NO_FAMILY)


def _says_where_from(word: _Word) -> bool:
    return word.folded.endswith("يه") or (word.folded.endswith("ي") and _is_place(word))


def _is_place(word: _Word) -> bool:
    return bool(canonical_place(bare_word(word.written), "ar"))


def _is_of_water(word: _Word) -> bool:
    """Whether it is a canal rather than a channel: قناة السويس."""
    return word.folded in CANALS


def _adjacent(text: str, words: Sequence[_Word]) -> bool:
    return all(not text[left.end : right.start].strip() for left, right in pairwise(words))
