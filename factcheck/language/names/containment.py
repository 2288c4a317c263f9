"""Which place lies in which: cities, provinces and islands in their states, states on their continents."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from factcheck.language.names.cities import is_city, states_of
from factcheck.language.names.city_names import CITIES
from factcheck.language.names.exonyms import place_named
from factcheck.language.names.region_names import HELD, IN_STATES, NOT_ENGLISH, REGIONS

_UNITED_KINGDOM, _ENGLAND = "united kingdom", "england"


def lies_in(place: str, whole: str) -> bool:
    """Whether of two canonical names the one is that of a place in the other, as far as the tables know."""
    return whole in _holding(place)


def is_region(name: str) -> bool:
    """Whether it is the canonical name of a province or an island of the table."""
    return name in states_of(REGIONS)


def may_lie_in(place: str, whole: str) -> bool:
    """Whether it lies there, or is a city of the state of which the other is a province or an island."""
    if lies_in(place, whole):
        return True
    return is_city(place) and is_region(whole) and states_of(CITIES)[place] == states_of(REGIONS)[whole]


@cache
def _holding(place: str) -> frozenset[str]:
    """Everything that holds a place, however far it is above it."""
    found: set[str] = set()
    above = [*_directly_holding(place)]
    while above:
        whole = above.pop()
        if whole and whole not in found:
            found.add(whole)
            above += _directly_holding(whole)
    return frozenset(found)


def _directly_holding(place: str) -> Iterator[str]:
    for table in (CITIES, REGIONS):
        if state := states_of(table).get(place):
            yield _nation(place) if state == _UNITED_KINGDOM else state
            yield state
    yield from _listed().get(place, ())


def _nation(place: str) -> str:
    return place_named(NOT_ENGLISH[place]) if place in NOT_ENGLISH else _ENGLAND


@cache
def _listed() -> dict[str, list[str]]:
    listed = {place_named(code): [place_named(state)] for code, state in IN_STATES.items()}
    for whole, states in HELD.items():
        for code in states.split():
            listed.setdefault(place_named(code), []).append(place_named(whole))
    return listed
