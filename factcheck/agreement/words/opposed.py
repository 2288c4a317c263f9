"""A word of the statement that has its opposite, or another word of its sense, in its place in the passage.

The model knows many of them and misses some, between two languages more: what the lexicon has settled is put to it in
the passage's own word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.agreement.words.polarity import Opposition, Place
from factcheck.agreement.words.sequence import SEQUENCE
from factcheck.language.words.state_words import STATES
from factcheck.language.words.words import stem

# Of these the one cannot be so if the other is; somebody was born and has died, arrived and left again.
_EXCLUSIVE = frozenset(
    """consent support change outcome plea ruling guilt admission truth setting alteration harm law inclusion vote
    health test warmth wetness sky result balance attendance punctuality deadline strength resumption sentiment gap
    tightness employment restriction""".split()
).union(STATES, {SEQUENCE})
# Of these all words of one sign say the same, and the model does not know them all.
_SYNONYMS = frozenset("plea ruling guilt admission alteration balance".split())
# So of these between two languages.
_SYNONYMS_ACROSS = _SYNONYMS | {"support"}


# "Struck down" is one word.
_PARTICLE = re.compile(r"\s+(?:down|out|aside|off)\b", re.IGNORECASE)


def in_place_of(word: Opposition, statement: str, passage: str) -> tuple[tuple[int, int], str]:
    """Where the statement has its word, and the passage's that stands for it."""
    start, end = _with_particle(word.found, passage)
    return _with_particle(word.stated, statement), passage[start:end]


def _with_particle(place: Place, text: str) -> tuple[int, int]:
    particle = _PARTICLE.match(text, place.end)
    return place.start, particle.end() if particle else place.end


def opposed_word(oppositions: Sequence[Opposition]) -> Opposition | None:
    """The only opposition that denies, where it does so by its two words alone and these exclude each other."""
    denying = [each for each in oppositions if each.denies]
    places = {(each.stated.start, each.found.start) for each in denying}
    if len(places) != 1 or denying[0].by_clause:
        return None
    return next((each for each in denying if each.by_words and each.concept in _EXCLUSIVE), None)


def same_words(oppositions: Sequence[Opposition], *, across: bool) -> Iterator[Opposition]:
    """The words of the statement that the passage has another of the same sense for."""
    synonyms = _SYNONYMS_ACROSS if across else _SYNONYMS
    for each in oppositions:
        same = each.agrees and each.by_words and each.concept in synonyms
        if same and stem(each.stated.text) != stem(each.found.text):
            yield each


def words_turned(oppositions: Sequence[Opposition]) -> Iterator[Opposition]:
    """The words of the statement for which the passage has one of the same sense, of which one text alone says no."""
    return (each for each in oppositions if each.turned and each.denies and each.concept in _EXCLUSIVE)
