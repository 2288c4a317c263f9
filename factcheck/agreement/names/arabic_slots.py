"""What an Arabic text may name: what stands behind a word for what it is, or, without an article, in a role."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from factcheck.agreement.names.roles import AGENT, HEAD, arabic_role
from factcheck.agreement.texts.concepts import concepts
from factcheck.language.facts import TypedFact
from factcheck.language.names.bearer_words import DESCRIBES_A_BODY, HEADS_OF_PHRASES, NO_FAMILY
from factcheck.language.names.names import ARABIC_COMMON, bare_word
from factcheck.language.names.things_named import ARABIC_THINGS
from factcheck.language.normalise import fold
from factcheck.language.quantities.number_words import NUMBER_WORDS
from factcheck.language.words.words import stem

_WORD = re.compile("[\u0620-\u065f\u0670-\u06d3]+")
_QUOTED = re.compile(r"\s*[«\"“](?P<name>[^»\"”]{2,40})[»\"”]")
_LONGEST = 3
_ARTICLE = "ال"
# With a pronoun behind it, as somebody's calling or in the form of a deed's noun it is no name.
_SHAPED_LIKE_A_WORD = re.compile(
    r"\w{3,}(?:ها|هم|هما|هن)|م\w{3,}(?:ون|ين)|\w{3,}(?:يون|يين)|م\w{3}|م\wا\w{2}|م\w{2}و\w|م\wت\w{2}|است\w{2}ا\w|ان\w{2}ا\w|"
    r"ا\wت\wا\w|[إأا]\w{2}ا\w(?:ه|ات)?|ت\w{2}ي\wه?|ت\wا\w{2}|\w{3,}ات"
)


class Slot(NamedTuple):
    """What may be a name, in which role it stands, and what the word before it says that it is.

    `sure` where something tells that it is a name.
    """

    fact: TypedFact
    role: str
    thing: str
    sure: bool = False


# Written together with the word behind them.
_GLUED = tuple("وفبل")


@lru_cache(maxsize=20_000)
def arabic_slots(text: str) -> tuple[Slot, ...]:
    """What an Arabic text may name, in order."""
    return tuple(_slots(text, list(_WORD.finditer(text))))


def _slots(text: str, words: Sequence[re.Match[str]]) -> Iterator[Slot]:
    for at, word in enumerate(words):
        thing = _thing(word[0])
        if thing and at + 1 < len(words):
            if quoted := _QUOTED.match(text, word.end()):
                yield Slot(_fact(text, *quoted.span("name")), _role(text, word.start()), thing, sure=True)
            elif size := _named_size(text, words, at + 1):
                end = words[at + size].end()
                yield Slot(_fact(text, words[at + 1].start(), end), _role(text, word.start()), thing, sure=True)
        elif _may_be_name(word[0]) and not (at and _thing(words[at - 1][0])):
            role = arabic_role(text, word.start())
            if role not in {"", HEAD} and not _is_of_what_follows(text, words, at):
                yield Slot(_fact(text, word.start(), words[at + _run(text, words, at) - 1].end()), role, "")


def _role(text: str, start: int) -> str:
    role = arabic_role(text, start)
    return AGENT if role == HEAD else role


@lru_cache(maxsize=50_000)
def _thing(written: str) -> str:
    folded = fold(written)
    return ARABIC_THINGS.get(folded, "") or (ARABIC_THINGS.get(folded[1:], "") if folded.startswith(_GLUED) else "")


def _named_size(text: str, words: Sequence[re.Match[str]], at: int) -> int:
    """How many words behind a word for a thing are its name; nought where they describe it."""
    word = words[at][0]
    folded = fold(word)
    if text[words[at - 1].end() : words[at].start()].strip() or folded in DESCRIBES_A_BODY or not _is_strange(word):
        return 0
    if word.startswith(_ARTICLE):
        return 1
    return 0 if folded.endswith("يه") or folded in NO_FAMILY else _run(text, words, at)


def _run(text: str, words: Sequence[re.Match[str]], at: int) -> int:
    """How many words that may be a name stand one behind the other."""
    size = 1
    while size < _LONGEST and at + size < len(words) and _may_go_on(text, words, at + size):
        size += 1
    return size


def _may_go_on(text: str, words: Sequence[re.Match[str]], at: int) -> bool:
    return not text[words[at - 1].end() : words[at].start()].strip() and _may_be_name(words[at][0])


@lru_cache(maxsize=50_000)
def _may_be_name(word: str) -> bool:
    folded = fold(word)
    if word.startswith((_ARTICLE, "لل")) or folded in HEADS_OF_PHRASES or folded[1:] in HEADS_OF_PHRASES:
        return False
    if folded in NO_FAMILY or _SHAPED_LIKE_A_WORD.fullmatch(folded):
        return False
    return _is_strange(word) and not _thing(word)


@lru_cache(maxsize=50_000)
def _is_strange(word: str) -> bool:
    """Whether it is no function word, number or word of the lexicon."""
    folded = fold(word)
    if not stem(word) or folded in ARABIC_COMMON or folded in NUMBER_WORDS or word.endswith(("ً", "ًا", "اً")):
        return False
    return bare_word(word) not in ARABIC_COMMON and not concepts(word)


def _is_of_what_follows(text: str, words: Sequence[re.Match[str]], at: int) -> bool:
    """Whether it is what somebody or something is in relation to the next word: رائدة الفضاء."""
    if at + 1 == len(words) or text[words[at].end() : words[at + 1].start()].strip():
        return False
    return words[at][0].endswith("ة") and words[at + 1][0].startswith(_ARTICLE)


def _fact(text: str, start: int, end: int) -> TypedFact:
    return TypedFact("name", text[start:end], start, end, fold(text[start:end]))
