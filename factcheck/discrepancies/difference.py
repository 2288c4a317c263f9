"""What two texts differ in."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.language.facts import TypedFact


@dataclass(frozen=True, slots=True)
class Difference:
    """A value, name or negation of the one text and what stands in its place in the other.

    `about` is whom it concerns, as the one text writes it; empty where nothing tells.
    """

    kind: str
    one: TypedFact
    other: TypedFact
    about: str = ""
