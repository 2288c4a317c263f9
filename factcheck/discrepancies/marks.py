"""A text with its dates and names marked, so that patterns can say who, where and when."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.agreement.texts.reading import Name, Reading
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold

WHO, WHERE, WHEN = "w", "p", "d"
MARK = re.compile(r"⟨([wpd])(\d+)⟩")


@dataclass(frozen=True, slots=True)
class Marked:
    """`text` is folded; the mark `⟨w0⟩` is the name `names[0]`, `⟨p1⟩` the place `names[1]`, `⟨d0⟩` `dates[0]`."""

    text: str
    names: tuple[Name, ...]
    dates: tuple[TypedFact, ...]

    def name(self, match: re.Match[str], group: str) -> Name:
        """The name or place whose mark a pattern caught under this name."""
        return self.names[int(match[group][2:-1])]

    def date(self, match: re.Match[str], group: str) -> TypedFact:
        """The date whose mark a pattern caught under this name."""
        return self.dates[int(match[group][2:-1])]

    def names_in(self, stretch: str) -> list[Name]:
        """The names and places whose marks stand in a stretch of `text`."""
        return [self.names[int(number)] for kind, number in MARK.findall(stretch) if kind != WHEN]


def marked(reading: Reading) -> Marked:
    """The text of a reading with marks for its names, places and dates."""
    dates = tuple(fact for fact in reading.values if fact.kind == "date")
    places = [(fact.start, fact.end, f"⟨{WHEN}{at}⟩") for at, fact in enumerate(dates)]
    for at, name in enumerate(reading.names):
        letter = WHERE if name.fact.kind == "place" else WHO
        places.append((name.fact.start, name.fact.end, f"⟨{letter}{at}⟩"))
    pieces, end = [], 0
    for start, stop, mark in sorted(places):
        if start >= end:
            pieces += [fold(reading.text[end:start]), mark]
            end = stop
    return Marked("".join([*pieces, fold(reading.text[end:])]), reading.names, dates)


def mark(name: str, kinds: str) -> str:
    """Pattern of a mark of one of these kinds."""
    return rf"(?P<{name}>⟨[{kinds}]\d+⟩)"
