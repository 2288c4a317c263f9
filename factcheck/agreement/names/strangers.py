"""Names that only one of two texts has, one of which may stand in the other's place.

Arabic has no capitals to know a name by: what begins with a given name counts, or stands behind a word for a place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.agreement.texts.concepts import concepts
from factcheck.agreement.texts.reading import Reading
from factcheck.language.facts import TypedFact
from factcheck.language.names.given_names import GIVEN_NAMES
from factcheck.language.names.names import name_keys
from factcheck.language.normalise import fold
from factcheck.language.words.words import Word

_LONGEST = 3
# Two consonants are those of too many ordinary words.
_SHORTEST_KEY = 3
_OF_A_PLACE = re.compile(
    r"(?<!\w)(?:ال)?(?:مدينه|بلده|قريه|جزيره|محافظه|ولايه|مقاطعه|منطقه|مطار|ميناء|حي|نهر|جبل|قرب)\s+\Z"
)


def strange_names(reading: Reading, other: Reading) -> list[TypedFact]:
    """What may name somebody or something in `reading` and is not in `other`, names of several words first."""
    named = [
        name.fact
        for name in reading.names
        if not name.keys & other.known_keys and not _is_known(reading, name.fact, other)
    ]
    if reading.language != "ar":
        return named
    found = [_fact(reading, run) for run in sorted(_runs(reading, other), key=len, reverse=True)]
    return [*named, *(fact for fact in found if not any(fact.overlaps(name) for name in named))]


def _is_known(reading: Reading, name: TypedFact, other: Reading) -> bool:
    """Whether it only has its capital from its place: "Penicillin was discovered"."""
    words = [word for word in reading.words if name.start <= word.start and word.end <= name.end]
    return bool(words) and all(word.stem in other.known_stems for word in words)


def _runs(reading: Reading, other: Reading) -> Iterator[list[Word]]:
    """Words next to each other that the lexicon does not know and the other text does not have."""
    run: list[Word] = []
    for word in reading.words:
        if run and reading.text[run[-1].end : word.start].strip():
            yield from _of_names(reading, run)
            run = []
        if _is_strange(reading, word, other):
            run.append(word)
        elif run:
            yield from _of_names(reading, run)
            run = []
    if run:
        yield from _of_names(reading, run)


def _of_names(reading: Reading, run: list[Word]) -> Iterator[list[Word]]:
    """What of the run begins with a given name, or else all that stands behind a word for a place."""
    for at, word in enumerate(run):
        if at + 1 < len(run) and fold(reading.text[word.start : word.end]) in GIVEN_NAMES:
            yield run[at : at + _LONGEST]
            return
    if _OF_A_PLACE.search(fold(reading.text[: run[0].start])):
        yield run[:1]


def _is_strange(reading: Reading, word: Word, other: Reading) -> bool:
    text = reading.text[word.start : word.end]
    if concepts(text) or word.stem in other.known_stems:
        return False
    if any(name.fact.start < word.end and word.start < name.fact.end for name in reading.names):
        return False
    keys = {key for key in name_keys(text, reading.language) if len(key) >= _SHORTEST_KEY}
    return not keys & other.known_keys


def _fact(reading: Reading, run: list[Word]) -> TypedFact:
    start, end = run[0].start, run[-1].end
    return TypedFact("name", reading.text[start:end], start, end, reading.text[start:end])
