"""Which words of a text its dates are told of: in "opened in 1905 and closed in 1950" each date has its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation, compare
from factcheck.agreement.values.days import day_range
from factcheck.language.facts import TypedFact
from factcheck.language.words.words import Word

_SENTENCE = re.compile(r"[.;!?؟؛](?:\s|\Z)")
_BREAK = re.compile(r"[,،:]|\b(?:and|but|while|when|before|after)\b|(?<!\w)(?:و[^\W\d_]*|ثم|بينما|قبل|بعد)(?!\w)", re.I)
# "The elections of October 1919", "the 1919 elections": which of several, not when something was done to them.
_OF = re.compile(r"\bof\s+(?:the\s+)?\Z", re.I)
_THE = re.compile(r"\b(?:(?<!in\s)(?<!during\s)the|its|their|his|her)\s+\Z", re.I)
_NEAR = 24
_NOUN = re.compile(r"\s+[^\W\d_]")


def dates_by_word(reading: Reading, words: Sequence[Word]) -> dict[Word, list[TypedFact]]:
    """The dates told of each of `words` rather than of another of them."""
    told: dict[Word, list[TypedFact]] = {word: [] for word in words}
    for date in reading.values:
        word = dated_word(reading, date, words) if date.kind == "date" else None
        if word is not None:
            told[word].append(date)
    return told


def dated_word(reading: Reading, date: TypedFact, words: Sequence[Word]) -> Word | None:
    """The one of `words` that a date is told of, in its own sentence.

    The last before it, unless something else begins between the two ("began, and in 1918 it ended"). None where the
    date only tells which thing is meant.
    """
    text, near = reading.text, max(0, date.start - _NEAR)
    if _OF.search(text, near, date.start) or (_THE.search(text, near, date.start) and _NOUN.match(text, date.end)):
        return None
    last = max((word for word in words if word.end <= date.start), key=lambda word: word.end, default=None)
    following = min((word for word in words if word.start >= date.end), key=lambda word: word.start, default=None)
    last = None if last is None or _SENTENCE.search(text, last.end, date.start) else last
    following = None if following is None or _SENTENCE.search(text, date.end, following.start) else following
    if last is None or following is None:
        return last or following
    parted = _BREAK.search(text, last.end, date.start) and not _BREAK.search(text, date.end, following.start)
    return following if parted else last


def at_other_times(stated: Sequence[TypedFact], found: Sequence[TypedFact]) -> bool:
    """Whether both are dated and no date of the one shares a day with one of the other."""
    if not stated or not found:
        return False
    return all(compare(one, other) is Relation.CONFLICTS for one in stated for other in found)


def comes_before(earlier: Sequence[TypedFact], later: Sequence[TypedFact]) -> bool:
    """Whether the last day of the ones is before the first of the others, as far as they tell a year."""
    ends, starts = ([day_range(str(date.value)) for date in dates] for dates in (earlier, later))
    if not ends or not starts or None in ends or None in starts:
        return False
    return max(end[1] for end in ends if end) < min(start[0] for start in starts if start)
