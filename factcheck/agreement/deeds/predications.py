"""Who does what to whom in a clause, each side a noun phrase, a name or a pronoun."""

from __future__ import annotations

from typing import NamedTuple


class Party(NamedTuple):
    """One side of a deed: the key of its head, those of what stands before the head, and its place."""

    head: str
    modifiers: frozenset[str]
    start: int
    end: int

    def may_be(self, other: Party) -> bool:
        """Whether nothing before the two heads, which are the same, tells them apart."""
        if self.head != other.head:
            return False
        told = self.modifiers, other.modifiers
        return not all(told) or told[0] <= told[1] or told[1] <= told[0]

    def is_told_by_its_modifiers(self, other: Party) -> bool:
        """Whether what stands before both heads is the same: "the elder brother"."""
        shared = self.modifiers & other.modifiers
        return bool(shared) and shared in (self.modifiers, other.modifiers)


class Predication(NamedTuple):
    """A deed under the keys that tell it; `thing` is what passes from the one to the other ("" where nothing does)."""

    keys: frozenset[str]
    doer: Party
    sufferer: Party
    thing: str = ""


def tells_it(said: Predication, told: Predication) -> bool:
    """Whether both tell one deed of the same two, each on its side."""
    return _is_one(said, told) and _is(said, said.doer, told.doer) and _is(said, said.sufferer, told.sufferer)


def tells_it_reversed(said: Predication, told: Predication) -> bool:
    """Whether both tell one deed of the same two, each on the other's side."""
    return _is_one(said, told) and _is(said, said.doer, told.sufferer) and _is(said, said.sufferer, told.doer)


def _is_one(said: Predication, told: Predication) -> bool:
    return bool(said.keys & told.keys) and (not said.thing or not told.thing or said.thing == told.thing)


def _is(said: Predication, party: Party, other: Party) -> bool:
    if said.doer.head == said.sufferer.head:
        return party.head == other.head and party.is_told_by_its_modifiers(other)
    return party.may_be(other)
