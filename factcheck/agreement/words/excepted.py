"""What a passage excepts: "open every day except Sunday" says that on Sundays it is closed, ما عدا الأحد."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.agreement.words.polarity import Opposition
from factcheck.language.normalise import fold
from factcheck.language.words.words import stem

_END = re.compile(r"[.;!?؟؛]\s")

_EXCEPT = re.compile(
    r"\b(?:every|all|each|daily|always|any|everyone|everything|everybody|everywhere|seven\s+days|year-round)\b[^.;:!?]{0,60}?"
    r"\b(?:except(?:ing)?(?:\s+for)?|apart\s+from|aside\s+from|other\s+than|excluding|save(?:\s+for)?|with\s+the\s+exception\s+of"
    r"|but\s+not)\s+(?P<english>[^.,;:!?()]+)"
    r"|(?<!\w)[وفبل]?(?:كل|كافة|جميع|يوميا|يوميًا|دائما|طوال)(?!\w)[^.؛:!؟]{0,60}?"
    r"(?<!\w)(?:ما\s+عدا|ماعدا|فيما\s+عدا|عدا|ما\s+خلا|باستثناء|إلا|سوى)\s+(?P<arabic>[^.،؛:!؟()]+)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
# A text that excepts something itself is of the others.
_WITHOUT = re.compile(
    r"\b(?:except(?:ing)?|apart|aside|other\s+than|excluding|exception)\b"
    r"|(?<!\w)(?:ما\s*عدا|فيما\s+عدا|عدا|باستثناء|إلا|سوى)(?!\w)",
    re.IGNORECASE,
)
_SMALL = frozenset(map(fold, "the a an on in at of for and or to those these when days day يوم أيام في من أو".split()))


def without_excepted(oppositions: Sequence[Opposition], statement: str, passage: str) -> list[Opposition]:
    """The oppositions, those of what a passage tells of all but what the statement tells of with the other sign."""
    told = _told_of_others(statement, passage) if oppositions else None
    if told is None:
        return list(oppositions)
    (start, end), excepted = told
    return [
        replace(each, agrees=not each.agrees, by_words=False, by_clause=False, turned=False)
        if start <= each.found.start < end and not _matter(each.stated.text) <= excepted
        else each
        for each in oppositions
    ]


def _told_of_others(statement: str, passage: str) -> tuple[tuple[int, int], frozenset[str]] | None:
    """Where the passage tells of all but what the statement tells of, and what that is; None where it does not."""
    if _WITHOUT.search(statement):
        return None
    for match in _EXCEPT.finditer(passage):
        excepted = _matter(match["english"] or match["arabic"])
        if excepted and excepted <= _matter(statement):
            start = max((end.end() for end in _END.finditer(passage, 0, match.start())), default=0)
            return (start, match.start(match.lastgroup or 0)), excepted
    return None


def _matter(text: str) -> frozenset[str]:
    words = (fold(word) for word in _WORD.findall(text))
    return frozenset(_key(word) for word in words if word not in _SMALL)


def _key(word: str) -> str:
    word = word.removesuffix("s") if word.isascii() else re.sub(r"^(?:[وبفك]|لل)?(?:ال)?", "", word)
    return stem(word) or word
