"""What "or" and "and" join, in a statement and a passage: "in 1912 or 1915" bears out neither year alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from factcheck.agreement.compare import Relation, compare
from factcheck.agreement.reading import Reading
from factcheck.language.facts import TypedFact
from factcheck.language.words import Word

_OR = re.compile(r"\bor\b|(?<!\w)(?:أو|أم)(?!\w)", re.IGNORECASE)
# An Arabic "and" is a letter of the word after it, which may as well be the word's own.
_AND = re.compile(r"\band\b|&", re.IGNORECASE)
_GOES_ON = re.compile(r"\s*,?\s*(?:(?:and|or|nor|but)\b|(?:أو|أم)(?!\w))|\s*[,،]\s", re.IGNORECASE)
_WENT_ON = re.compile(r"(?:\b(?:and|or|nor|but)\s+|(?<!\w)(?:أو|أم)\s+|[,،]\s*)(?:\w+\s+)?\Z", re.IGNORECASE)
# So much of the statement's wording has to be the passage's for what is joined in one to answer to the other.
_ALIKE = 0.6
_MOST_BETWEEN = 30
_NOTHING_ELSE = re.compile(r"\s*[,،]?\s*(?:and|or|&|أو|أم)\s+(?:(?:in|on)\s+)?", re.IGNORECASE)
_ENDS = re.compile(r"[.;:!?؟؛]")

Span = tuple[int, int]
Item = Word | TypedFact


@dataclass(frozen=True, slots=True)
class Coordination:
    """How the two texts' lists answer to each other; all False where they are not worded alike.

    `left_open`: the passage says "X or Y", the statement one of the two, which may be two words for one thing;
    `value_left_open`: so of values, in any two languages; `leaves_open`: the reverse of either; `both_open`: each says
    "or". `fewer`: the passage says "X and Y", the statement one of the two; `more`: the reverse. `listed`: what differs
    between them is one of several in both.
    """

    left_open: bool = False
    value_left_open: bool = False
    leaves_open: bool = False
    both_open: bool = False
    fewer: bool = False
    more: bool = False
    listed: bool = False

    @property
    def says_less(self) -> bool:
        """Whether the passage joins what the statement says apart, so that it need not bear it out."""
        return self.left_open or self.value_left_open or self.fewer

    @property
    def may_both_hold(self) -> bool:
        """Whether what differs is one of several, so that it need not deny."""
        return self.leaves_open or self.both_open or self.listed


def compare_coordination(
    statement: Reading, passage: Reading, differing: Iterable[tuple[Span, Span]], alike: float
) -> Coordination:
    """`differing`: where the statement and the passage differ; `alike` (0..1): the share of wording that they share."""
    value_left_open = any(_parts(statement, before, after) for before, after in _values_joined(passage, _OR))
    if statement.language != passage.language:
        return Coordination(value_left_open=value_left_open)
    listed = any(_in_list(statement.text, one) and _in_list(passage.text, other) for one, other in differing)
    if alike < _ALIKE:
        return Coordination(value_left_open=value_left_open, listed=listed)
    return Coordination(
        left_open=not value_left_open and _says_one_of(statement, passage, _OR),
        value_left_open=value_left_open,
        leaves_open=_says_one_of(passage, statement, _OR),
        both_open=bool(_OR.search(statement.text) and _OR.search(passage.text)),
        fewer=_says_one_of(statement, passage, _AND),
        more=_says_one_of(passage, statement, _AND),
        listed=listed,
    )


def _says_one_of(reading: Reading, other: Reading, joint: re.Pattern[str]) -> bool:
    """Whether a text has one of two things that are joined in the other, and not the second."""
    items: list[Item] = [*other.words, *other.values]
    return any(_parts(reading, before, after) for before, after in _joined(other, joint, items))


def _parts(reading: Reading, before: Item, after: Item) -> bool:
    return _has(reading, before) != _has(reading, after)


def _joined(reading: Reading, joint: re.Pattern[str], items: Iterable[Item]) -> Iterator[tuple[Item, Item]]:
    """The nearest of the items on either side of each joint."""
    ordered = sorted(items, key=lambda item: item.start)
    for match in joint.finditer(reading.text):
        before = [item for item in ordered if item.end <= match.start()]
        after = [item for item in ordered if item.start >= match.end()]
        if before and after:
            yield before[-1], after[0]


def joined_with(reading: Reading, fact: TypedFact) -> list[TypedFact]:
    """The values that nothing but "and" or "or" joins to one of a text: "four or six wheels"."""
    pairs = [
        (before, after)
        for joint in (_OR, _AND)
        for before, after in _values_joined(reading, joint)
        if _NOTHING_ELSE.fullmatch(reading.text, before.end, after.start)
    ]
    return [other for pair in pairs if fact in pair for other in pair if other != fact]


def _values_joined(reading: Reading, joint: re.Pattern[str]) -> Iterator[tuple[TypedFact, TypedFact]]:
    """Two values of one thing with little but the joint between them."""
    for before, after in pairwise(reading.values):
        between = reading.text[before.end : after.start]
        near = len(between) <= _MOST_BETWEEN and joint.search(between) and not _ENDS.search(between)
        if near and compare(before, after) is Relation.CONFLICTS:
            yield before, after


def _has(reading: Reading, item: Item) -> bool:
    if isinstance(item, Word):
        return any(word.stem == item.stem for word in reading.words)
    return any(fact.kind == item.kind and compare(item, fact) is Relation.AGREES for fact in reading.values)


def _in_list(text: str, span: Span) -> bool:
    start, end = span
    return bool(_GOES_ON.match(text, end) or _WENT_ON.search(text[:start]))
