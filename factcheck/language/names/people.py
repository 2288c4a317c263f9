"""Full names of people: a given name with a family name behind it."""

from __future__ import annotations

from functools import cache

from factcheck.language.names.given_names import GIVEN_NAMES
from factcheck.language.names.given_names_en import GIVEN_NAMES_EN
from factcheck.language.names.names import ENGLISH_COMMON
from factcheck.language.names.translit import skeleton
from factcheck.language.normalise import fold

_FEWEST, _MOST = 2, 4
_SHORTEST_SOUND = 3
# What ends the name of a thing that is called after somebody.
_THINGS = frozenset(
    """academy airport arena auditorium avenue award awards band bank bay bridge building castle cathedral centre
    center church city clinic college committee company cup dam day foundation garden gardens group hall
    harbour harbor hospital hotel house inc institute island islands lake library lodge market memorial
    mountain museum orchestra palace park peninsula place press prize river road school sea square stadium
    station street studios theatre theater tower trophy university valley works""".split()
)
_BEFORE_A_NAME = frozenset(map(fold, ("عبد", "أبو", "أبي", "أم")))


def is_full_name(name: str) -> bool:
    """Whether it is a given name with a family name: "Clara Venn", نديم السهلي."""
    words = fold(name).split()
    if not _FEWEST <= len(words) <= _MOST or words[-1] in _THINGS or not ENGLISH_COMMON.isdisjoint(words[1:-1]):
        return False
    return _is_given(words[0]) or words[0] in _BEFORE_A_NAME


def may_be_full_name(name: str) -> bool:
    """Whether it is one, or sounds like one beginning with a given name as short as Ali, which a word may do too."""
    if is_full_name(name):
        return True
    words = fold(name).split()
    return _FEWEST <= len(words) <= _MOST and words[-1] not in _THINGS and _is_given(words[0], _FEWEST)


def _is_given(word: str, shortest: int = _SHORTEST_SOUND) -> bool:
    if not word.isascii():
        return word in GIVEN_NAMES
    sound = skeleton(word)
    return word in GIVEN_NAMES_EN or (len(sound) >= shortest and sound in _arabic_sounds())


@cache
def _arabic_sounds() -> frozenset[str]:
    """How Arabic given names sound: "Omar" is one in Latin letters, however it is spelled."""
    return frozenset(map(skeleton, GIVEN_NAMES))
