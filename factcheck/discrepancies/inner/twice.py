"""One thing said twice in a sentence, with two values: "It was opened in 1931, and it was opened in 1935"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from factcheck.agreement.texts.concepts import concepts
from factcheck.agreement.texts.reading import Reading
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.differences import contradict
from factcheck.discrepancies.inner.template import words
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold
from factcheck.language.words.words import Word, content_words, outside

_CUT = re.compile(
    r"\s*[,;:؛،]\s*(?:(?:and|but|while|whereas|yet)\s+|و(?=\w{3}))?|\s+[–—-]\s+|\s+(?:and|but|while|whereas)\s+"
    r"|\s+و(?=\w{3})|\s+(?:بينما|لكن|ولكن)\s+",
    re.IGNORECASE,
)
# What happens to one thing once, so that two dates of it cannot both be true.
_ONCE = frozenset("open sign born kill build discover resign".split())
_KINDS = frozenset({"date", "money", "percentage", "count", "duration", "number"})
# What makes another thing or another time of it, or leaves open which value is right.
_ANOTHER = re.compile(
    words(
        "again, another, other, others, one, some, each, every, second, first, third, last, then, later, now, next,"
        "earlier, previously, formerly, also, new, old, or, if, whether, perhaps, maybe, either, planned, expected,"
        "مرة, أخرى, آخر, ثم, لاحقا, الآن, سابقا, الأول, الأولى, الثاني, الثانية, بعض, كل, أحد, إحدى, ربما, أو"
    )
)
_INDEFINITE = re.compile(r"\W*(?:an?|two|three|several|many|most)\b", re.IGNORECASE)
_LEAST_WORDS, _MOST_SUBJECT = 2, 2
Span = tuple[int, int]


def find_twice(reading: Reading) -> Iterator[Difference]:
    """Two clauses that are the same but for their one value, where both cannot be true."""
    if len(reading.values) < _LEAST_WORDS or _ANOTHER.search(fold(reading.text)):
        return
    told = [(span, fact) for span in _pieces(reading.text) if (fact := _only_value(reading, span)) is not None]
    for (one, first), (other, second) in combinations(told, 2):
        if contradict(first, second) and _said_of_one(reading, one, other, first):
            yield Difference(first.kind, first, second)


def _pieces(text: str) -> list[Span]:
    cuts = [match.span() for match in _CUT.finditer(text)]
    return list(zip([0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)], strict=True))


def _only_value(reading: Reading, span: Span) -> TypedFact | None:
    """The value of a clause that has just one."""
    within = [fact for fact in reading.values if span[0] <= fact.start and fact.end <= span[1]]
    return within[0] if len(within) == 1 and within[0].kind in _KINDS else None


def _said_of_one(reading: Reading, one: Span, other: Span, fact: TypedFact) -> bool:
    first, second = (_words(reading, span) for span in (one, other))
    negated = any(one[0] <= each.start < one[1] or other[0] <= each.start < other[1] for each in reading.negations)
    once = fact.kind != "date" or any(term.events & _ONCE for term in reading.terms)
    if negated or not once or any(_INDEFINITE.match(reading.text, span[0]) for span in (one, other)):
        return False
    said = [sorted(_written(reading.text, word) for word in told) for told in (first, second)]
    if said[0] == said[1] and len(first) >= _LEAST_WORDS:
        return True
    return fact.kind == "date" and (
        _is_its_verb(reading.text, first, second) or _is_its_verb(reading.text, second, first)
    )


def _is_its_verb(text: str, less: list[Word], more: list[Word]) -> bool:
    """Whether the one clause is only the verb of the other: "Opened in 1931, the bridge was opened in 1935"."""
    if len(less) != 1 or not 1 < len(more) <= 1 + _MOST_SUBJECT or _written(text, more[-1]) != _written(text, less[0]):
        return False
    return bool(concepts(text[less[0].start : less[0].end]) & _ONCE)


def _written(text: str, word: Word) -> str:
    """Letter by letter: boys and girls may have one stem."""
    return fold(text[word.start : word.end])


def _words(reading: Reading, span: Span) -> list[Word]:
    """The words of a clause outside its value, names among them, without what joins it to the other."""
    found = content_words(reading.text[slice(*span)])
    shifted = [Word(word.stem, word.start + span[0], word.end + span[0]) for word in found]
    return outside(shifted, [(fact.start, fact.end) for fact in reading.values])
