"""What "or" and "and" join, in a statement and a passage: "in 1912 or 1915" bears out neither year alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation, compare
from factcheck.agreement.values.lists import ValueList, value_lists
from factcheck.language.facts import TypedFact

_OR = re.compile(r"\bor\b|(?<!\w)(?:أو|أم)(?!\w)", re.IGNORECASE)
# An Arabic "and" is a letter of the word after it, which may as well be the word's own.
_AND = re.compile(r"\band\b|&", re.IGNORECASE)
_GOES_ON = re.compile(r"\s*(?:(?:and|or|nor|but)\b|(?:أو|أم)(?!\w))", re.IGNORECASE)
_WENT_ON = re.compile(r"(?:\b(?:and|or|nor|but)|(?<!\w)(?:أو|أم))\s+(?:\w+\s+)?\Z", re.IGNORECASE)
# So much of the statement's wording has to be the passage's for what is joined in one to answer to the other.
_ALIKE = 0.6
_LONGEST_GAP = 5
_GAP_BEFORE = re.compile(r"\s+\Z")
_GAP_AFTER = re.compile(r"\s+(?:(?:the|an?|his|her|its|their|in|on|by|to)\s+)?", re.IGNORECASE)
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Coordination:
    """How the two texts' lists answer to each other; only values and what differs are looked at in unlike wording.

    `left_open`: the passage says "X or Y", the statement one of the two, which may be two words for one thing;
    `value_left_open`: so of values, in any two languages, and of what "may or may not" be; `leaves_open`: the reverse
    of either; `both_open`: each says "or". `fewer`: the passage says "X and Y", the statement one of the two; `more`:
    the reverse. `listed`: what differs between them is one of several in both.
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
    if passage.leaves_undecided(statement):
        return Coordination(value_left_open=True)
    if statement.negations and passage.negations:
        # What is neither X nor Y is not X.
        return Coordination()
    value_left_open = any(_some_of(statement, values) for values in value_lists(passage) if values.alternatives)
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
    """Whether a text has one of two words that are joined in the other, and not the second."""
    stems = {word.stem for word in reading.words}
    return any((before in stems) != (after in stems) for before, after in _joined(other, joint))


def _joined(reading: Reading, joint: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """The stems of the two words between which nothing but the joint stands."""
    before = {word.end: word.stem for word in reading.words}
    after = {word.start: word.stem for word in reading.words}
    for match in joint.finditer(reading.text):
        gap = _GAP_BEFORE.search(reading.text, max(0, match.start() - _LONGEST_GAP), match.start())
        end = gap.start() if gap else match.start()
        rest = _GAP_AFTER.match(reading.text, match.end())
        start = rest.end() if rest else match.end()
        if end in before and start in after:
            yield before[end], after[start]


def _some_of(reading: Reading, values: ValueList) -> bool:
    """Whether a text has some of the values of a list, and not all."""
    had = [_has(reading, item) for item in values.items]
    return any(had) and not all(had)


def _has(reading: Reading, item: TypedFact) -> bool:
    return any(compare(item, fact) is Relation.AGREES for fact in reading.values)


def _in_list(text: str, span: Span) -> bool:
    start, end = span
    return bool(_GOES_ON.match(text, end) or _WENT_ON.search(text[:start]))
