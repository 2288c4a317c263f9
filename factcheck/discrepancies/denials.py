"""The words by which one text says no, and another yes, so that either value shows what parts them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factcheck.agreement.alignment.align import align_names
from factcheck.agreement.comparison import Comparison
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.words.polarity import Opposition, Place, plain_negations
from factcheck.agreement.words.sequence import SEQUENCE
from factcheck.discrepancies.difference import Difference
from factcheck.language.facts import TypedFact
from factcheck.language.words.opposites import signed_words
from factcheck.language.words.words import Word

# A negation is shown with the word that it bears on, unless that stands this far off.
_NEAR = 24
_BEARS_ON = 3
# So many words after a negation, up to the end of the clause, are denied; of them and of all the words of what says no
# this share has to be in the text that says yes.
_DENIED, _NEARLY_ALL = 4, 0.75
# What is not to be done is no statement that it was not.
_COMMAND = re.compile(r"(?:\A|[.;:,>]\s*|\bplease\s+)(?:do\s+not|don[’']t|never)\s", re.IGNORECASE)
_CLAUSE_END = re.compile("[.;:!?؟،,]")


def denying(compared: Comparison) -> list[Opposition]:
    """The opposed words of two texts, but for "before" and "after": which came first `orders` tells."""
    return [each for each in compared.oppositions if each.denies and each.concept != SEQUENCE]


def forbids(reading: Reading) -> bool:
    """Whether a text tells its reader not to do something ("Do not take the tablets …")."""
    return _COMMAND.search(reading.text) is not None


def plainly_denied(one: Reading, other: Reading) -> bool:
    """Whether the one of two texts says no, once, to what the other says: all its names and nearly all its words are
    there, those after the negation too."""
    for denying, affirming in ((one, other), (other, one)):
        negations = plain_negations(denying)
        if len(negations) == 1 and not plain_negations(affirming):
            return _is_denied(denying, negations[0].end, affirming)
    return False


def _is_denied(denying: Reading, end: int, affirming: Reading) -> bool:
    names = align_names(denying, affirming)
    known = affirming.term_keys | affirming.known_stems
    stop = _CLAUSE_END.search(denying.text, end)
    denied = [word for word in _following(denying, end, _DENIED) if stop is None or word.start < stop.start()]
    if not names or any(name.relation is not Relation.AGREES for name in names):
        return False
    return min(_share_of(denied, denying, known), _share_of(denying.words, denying, known)) >= _NEARLY_ALL


def _share_of(words: Sequence[Word], reading: Reading, known: frozenset[str]) -> float:
    return sum(bool(_keys(reading, word) & known) for word in words) / len(words) if words else 0.0


def denial(reading: Reading, start: int, end: int) -> TypedFact:
    """The negation at [start, end) with the word after it: "did not agree" is "not agree"."""
    following = _following(reading, end)
    near = following and following[0].start - end <= _NEAR
    last = following[0].end if near and not _CLAUSE_END.search(reading.text, end, following[0].start) else end
    return _fact(reading, start, last, "negative")


def is_affirmed(denying: Reading, end: int, affirming: Reading) -> bool:
    """Whether the other text has the word that the one denies, the next in its clause after the negation at `end`.

    "He was not satisfied with the railroad" denies nothing that is said of the railroad elsewhere. Words of two
    languages cannot be compared so.
    """
    if denying.language != affirming.language:
        return True
    stop = _CLAUSE_END.search(denying.text, end)
    denied = [word for word in _following(denying, end, 1) if stop is None or word.start < stop.start()]
    known = affirming.term_keys | affirming.known_stems | {word.stem for word in affirming.words}
    return all(_keys(denying, word) & known for word in denied) and bool(denied)


def affirmation(reading: Reading, denying: Reading, end: int) -> TypedFact:
    """The word of a text that another one denies after `end`; failing that, the first word of matter of both."""
    denied = {key for word in _following(denying, end) for key in _keys(denying, word)}
    known = denied or denying.known_stems
    chosen = next((word for word in reading.words if _keys(reading, word) & known), None)
    shared = next((word for word in reading.words if word.stem in denying.known_stems), None)
    word = chosen or shared or next(iter(reading.words), None)
    return _fact(reading, *((word.start, word.end) if word else (0, len(reading.text))), "affirmative")


def opposed_words(one: Reading, stated: Place, other: Reading, found: Place) -> Difference:
    """Words of opposite sense, each with the negation that turns it where there is one: "لم يوافق" and not "يوافق"."""
    here, there = _opposed_word(one, stated), _opposed_word(other, found)
    if here.value == there.value:
        there = replace(there, value="negative" if here.value == "affirmative" else "affirmative")
    return Difference("polarity", here, there)


def _opposed_word(reading: Reading, place: Place) -> TypedFact:
    for negation in plain_negations(reading):
        if place.start in {word.start for word in _following(reading, negation.end)}:
            return _fact(reading, negation.start, place.end, "negative")
    signed = (each for each in signed_words(list(reading.words), reading.text) if each.word.start == place.start)
    positive = all(each.sign > 0 for each in signed)
    return _fact(reading, place.start, place.end, "affirmative" if positive else "negative")


def _following(reading: Reading, end: int, most: int = _BEARS_ON) -> list[Word]:
    return [word for word in reading.words if word.start >= end][:most]


def _keys(reading: Reading, word: Word) -> frozenset[str]:
    term = next((term for term in reading.terms if term.word.start == word.start), None)
    return term.keys | {word.stem} if term else frozenset({word.stem})


def _fact(reading: Reading, start: int, end: int, value: str) -> TypedFact:
    return TypedFact("polarity", reading.text[start:end], start, end, value)
