"""A text with a slot in the place of each value, so that patterns can be written around values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.agreement.texts.reading import Reading
from factcheck.discrepancies.inner.word_shares import with_word_shares
from factcheck.language.facts import TypedFact
from factcheck.language.hedges import hedged_span
from factcheck.language.normalise import fold

_LETTERS = {"date": "d", "number": "n", "count": "c", "money": "m", "percentage": "p", "duration": "t"}
_SLOT = re.compile(r"⟨[a-z](\d+)⟩")
AMOUNTS = "ncmp"


@dataclass(frozen=True, slots=True)
class Template:
    """`text` is folded; the slot `⟨m2⟩` stands for `facts[2]`, an amount of money, and for the words that hedge it."""

    text: str
    facts: Sequence[TypedFact]

    def fact(self, match: re.Match[str], group: str) -> TypedFact:
        """The fact of a slot that a pattern caught under this name."""
        return self.facts[int(match[group][2:-1])]

    def slots(self, start: int, end: int) -> list[TypedFact]:
        """The facts whose slots stand in a stretch of `text`."""
        return [self.facts[int(number)] for number in _SLOT.findall(self.text, start, end)]


def template_of(reading: Reading) -> Template:
    """Dates are `d`, numbers `n`, counts `c`, money `m`, percentages `p`, durations `t`; ordinals stay words."""
    pieces: list[str] = []
    facts: list[TypedFact] = []
    end = 0
    for fact in with_word_shares(reading.text, reading.values):
        start, stop = hedged_span(reading.text, fact.start, fact.end)
        if fact.start >= end and not _is_ordinal(fact):
            pieces += [fold(reading.text[end : max(start, end)]), f"⟨{_LETTERS[fact.kind]}{len(facts)}⟩"]
            facts.append(fact)
            end = stop
    return Template("".join([*pieces, fold(reading.text[end:])]), facts)


def _is_ordinal(fact: TypedFact) -> bool:
    """Whether it tells which of a series is meant, as "tenth" in "the tenth round": that is no amount."""
    return isinstance(fact.value, dict) and "of" in fact.value


def slot(name: str, letters: str) -> str:
    """Pattern of the slot of a value of one of these kinds; an article may stand before it."""
    return rf"(?:(?:the|a|an|its|their|some|only|just)\s+)?(?P<{name}>⟨[{letters}]\d+⟩)"


def words(listed: str) -> str:
    """Alternatives of a comma-separated list, folded, as whole words; Arabic ones with a joined و or ف."""
    either = "|".join(fold(word.strip()).replace(" ", r"\s+") for word in listed.split(","))
    return rf"(?<!\w)[وف]?(?:{either})(?!\w)"
