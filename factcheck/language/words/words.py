"""The words of a text that carry its matter, brought to their stems, each with its place."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

import Stemmer

from factcheck.language.normalise import fold
from factcheck.language.words.own_stems import own_stems

# Vowel signs and the stretching mark belong to their word.
_WORD = re.compile("[^\\W\\d_](?:[^\\W\\d_]|[\u0300-\u036f\u064b-\u065f\u0670])*(?:['’][^\\W\\d_]+)*|\\d+")
# "He accepted", which its vowel alone tells from "before".
_ACCEPTED = re.compile("[وف]?\u064e?ق\u064e?ب\u0650ل\u064e?")
_english = Stemmer.Stemmer("english", 0)
_arabic = Stemmer.Stemmer("arabic", 0)
_EMPTY = frozenset(
    """a an and are as at be been being but by did do does for from had has have he her his how i if in into is it its
    itself of on or our own she so some such than that the their them then there these they this those to was we were
    what when where which while who whom will with would you your also about after before during until since over under
    not no never nor s t 's""".split()
) | frozenset(
    fold(word)
    for word in """في من إلى على عن مع هذا هذه ذلك تلك التي الذي الذين اللذان اللتان ما لا لم لن ليس ليست إن أن كان كانت
    يكون تكون قد لقد و أو ثم بل لكن حتى إذا كما هو هي هم هن به بها له لها لهم فيه فيها منه منها عنه عليه عليها إليه
    إليها بين بعد قبل عند عندما حيث منذ خلال أي وفي ومن وكان وكانت وقد وهو وهي ولا ولم بأن وأن فإن لأن
    تم عام سنة""".split()
)


@dataclass(frozen=True, slots=True)
class Word:
    """A content word: its stem, and its offsets in the text it stands in."""

    stem: str
    start: int
    end: int


def content_words(text: str) -> list[Word]:
    """Words of matter in their order, with function words left out."""
    found = ((match, stem(match.group())) for match in _WORD.finditer(text))
    return [Word(root, match.start(), match.end()) for match, root in found if root]


def outside(words: Iterable[Word], spans: Iterable[tuple[int, int]]) -> list[Word]:
    """The words that stand in none of the spans."""
    taken = sorted(spans)
    starts = [start for start, _ in taken]
    # How far the spans reach that begin no later than each.
    reach = [0, *accumulate((end for _, end in taken), max)]
    return [word for word in words if reach[bisect_left(starts, word.end)] <= word.start]


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The stem of one word; empty for a function word."""
    if _ACCEPTED.fullmatch(word):
        return "قبل"
    folded = fold(word).replace("’", "'").removesuffix("'s")
    if folded in _EMPTY:
        return ""
    own = own_stems().get(folded)
    if own is not None:
        return own
    if folded[:1] and "\u0600" <= folded[0] <= "\u06ff":
        return str(_arabic.stemWord(folded))
    return str(_english.stemWord(folded))
