"""In what two texts differ that are worded alike."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from factcheck.agreement.names.namesakes import same_name
from factcheck.agreement.texts.reading import Name, Reading
from factcheck.agreement.values.compare import Relation, comparable, compare
from factcheck.agreement.words.polarity import Place, plain_negations
from factcheck.discrepancies.denials import affirmation, denial, opposed_words
from factcheck.discrepancies.difference import Difference
from factcheck.language.facts import TypedFact
from factcheck.language.markup import MARKUP
from factcheck.language.normalise import fold
from factcheck.language.words.opposites import SignedWord, signed_words

_TOKEN = re.compile(r"\w+(?:[.,:]\d+)*(?:['’]\w+)?")
# So much of the longer text has to be word for word the other's, and so many words.
_ALIKE, _LEAST_ALIKE = 0.75, 4
_ALIKE_COPIED, _LEAST_COPIED = 0.5, 2
# Words that are no words of matter, and each other's opposite.
_ORDER = ({"before", "after"}, {fold("قبل"), fold("بعد")})
_TURNED = (*_ORDER, {"with", "without"}, {"until", "since"})
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Parallel:
    """Two texts of one language in nearly the same words: where they differ, and how many words are the same."""

    differences: Sequence[Difference]
    alike: float
    same_words: int


@dataclass(frozen=True, slots=True)
class _Hunk:
    """A stretch of either text between the same words; empty where only the other has something."""

    one: Span
    other: Span


def parallel_wording(one: Reading, other: Reading, *, copied: bool = False) -> Parallel | None:
    """The differences of two texts that are otherwise worded alike; None where they are not.

    Of a sentence that is known to be `copied` less has to be left.
    """
    least, words = (_ALIKE_COPIED, _LEAST_COPIED) if copied else (_ALIKE, _LEAST_ALIKE)
    first, second = _tokens(one.text), _tokens(other.text)
    shorter = min(len(first), len(second))
    if one.language != other.language or 2 * shorter < least * (len(first) + len(second)) or shorter < words:
        return None
    matcher = SequenceMatcher(None, [word for word, _ in first], [word for word, _ in second], autojunk=False)
    if matcher.quick_ratio() < least or matcher.ratio() < least:
        return None
    same = sum(block.size for block in matcher.get_matching_blocks())
    if same < words:
        return None
    hunks = [
        _Hunk(_span(first, start, stop), _span(second, begin, end))
        for operation, start, stop, begin, end in matcher.get_opcodes()
        if operation != "equal"
    ]
    found = [difference for hunk in hunks for difference in _in_hunk(one, other, hunk)]
    once = {(difference.one.start, difference.other.start): difference for difference in found}
    return Parallel(list(once.values()), matcher.ratio(), same)


def contradict(one: TypedFact, other: TypedFact) -> bool:
    """Whether two values cannot both be true, or state one bound differently."""
    if compare(one, other) is Relation.CONFLICTS and compare(other, one) is Relation.CONFLICTS:
        return True
    return (
        one.kind != "date"
        and one.bound == other.bound != "exactly"
        and comparable(one, other)
        and one.value != other.value
    )


def _tokens(text: str) -> list[tuple[str, Span]]:
    """The words with their places; mark-up that two texts share says nothing of what they tell."""
    blank = MARKUP.sub(lambda tag: " " * len(tag[0]), text) if "<" in text else text
    return [(fold(match[0]), match.span()) for match in _TOKEN.finditer(blank)]


def _span(tokens: Sequence[tuple[str, Span]], first: int, last: int) -> Span:
    """From the first to the last of some tokens; an empty span at the place where none of them stand."""
    if first < last:
        return tokens[first][1][0], tokens[last - 1][1][1]
    at = tokens[first][1][0] if first < len(tokens) else tokens[-1][1][1]
    return at, at


def _in_hunk(one: Reading, other: Reading, hunk: _Hunk) -> Iterator[Difference]:
    """Values and names in each other's place, and what is said in the one text and denied in the other."""
    values = zip(_within(one.values, hunk.one), _within(other.values, hunk.other), strict=False)
    yield from (Difference(fact.kind, fact, each) for fact, each in values if contradict(fact, each))
    names = zip(_names_within(one.names, hunk.one), _names_within(other.names, hunk.other), strict=False)
    for name, stranger in names:
        if not same_name(name.keys, stranger.keys) and not name.keys & stranger.keys:
            kinds = {name.fact.kind, stranger.fact.kind}
            yield Difference("place" if kinds == {"place"} else "name", name.fact, stranger.fact)
    yield from _denied(one, other, hunk)
    yield from _opposed(one, other, hunk)


def _within(facts: Sequence[TypedFact], span: Span) -> list[TypedFact]:
    return [fact for fact in facts if fact.start < span[1] and span[0] < fact.end]


def _names_within(names: Sequence[Name], span: Span) -> list[Name]:
    return [name for name in names if name.keys and name.fact.start < span[1] and span[0] < name.fact.end]


def _denied(one: Reading, other: Reading, hunk: _Hunk) -> Iterator[Difference]:
    denials = _within(plain_negations(one), hunk.one), _within(plain_negations(other), hunk.other)
    if bool(denials[0]) == bool(denials[1]) or len(plain_negations(one)) == len(plain_negations(other)):
        return
    here, there = denials
    if here:
        yield Difference("polarity", denial(one, here[0].start, here[0].end), affirmation(other, one, here[0].end))
    else:
        yield Difference("polarity", affirmation(one, other, there[0].end), denial(other, there[0].start, there[0].end))


def turns_the_order(difference: Difference) -> bool:
    """Whether the one says "before" and the other "after"."""
    return {fold(difference.one.text), fold(difference.other.text)} in _ORDER


def _opposed(one: Reading, other: Reading, hunk: _Hunk) -> Iterator[Difference]:
    """Words of opposite sense in each other's place."""
    first, second = one.text[slice(*hunk.one)], other.text[slice(*hunk.other)]
    if any({fold(first), fold(second)} == turned for turned in _TURNED):
        here = TypedFact("polarity", first, *hunk.one, "affirmative")
        yield Difference("polarity", here, TypedFact("polarity", second, *hunk.other, "negative"))
        return
    for word in _signed_within(one, hunk.one):
        against = next((each for each in _signed_within(other, hunk.other) if _against(word, each)), None)
        if against is not None:
            yield opposed_words(one, _place(one, word), other, _place(other, against))
            return


def _signed_within(reading: Reading, span: Span) -> list[SignedWord]:
    signed = signed_words(list(reading.words), reading.text)
    return [each for each in signed if each.word.start < span[1] and span[0] < each.word.end]


def _against(one: SignedWord, other: SignedWord) -> bool:
    return one.concept == other.concept and one.sign != other.sign


def _place(reading: Reading, signed: SignedWord) -> Place:
    start, end = signed.word.start, signed.word.end
    return Place(reading.text[start:end], start, end)
