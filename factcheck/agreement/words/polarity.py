"""Whether statement and passage say yes and no of the same thing: negations, and words of opposite sense."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.dating import at_other_times, comes_before, dated_word, dates_by_word
from factcheck.agreement.words.answering import Pair, better_placed
from factcheck.agreement.words.litotes import affirms
from factcheck.agreement.words.privation import find_privation
from factcheck.agreement.words.sequence import SEQUENCE, opposed_sequence
from factcheck.agreement.words.signs import by_concept, concept_key, concept_keys, is_said_aside
from factcheck.agreement.words.until import says_since_when
from factcheck.language.facts import TypedFact
from factcheck.language.words.opposites import SignedWord
from factcheck.language.words.words import Word

PRIVATION = "privation"
_REACH = 3
_CLOSE = 2
# "Was not a hit at home but did reach the charts."
_JOINT = re.compile(
    r"[.;:!?؟؛](?=\s)|\b(?:but|while|whereas|although|though|yet|because|if|when|unless)\b"
    r"|(?<!\w)و?(?:لكن\w*|بل|بينما|فيما|لأن\w*|إذا|عندما)(?!\w)",
    re.IGNORECASE,
)
_HAS_AN_END = frozenset({"life", "beginning", "course"})
# Raised or lowered, a rate was altered: that says which of the two denies "unchanged", not that they are one.
_ONLY_DENIES = frozenset({"alteration"})
_PREFIXED = frozenset({"غير"})
_ASKED = re.compile(r"[^.!?؟\n]*[?؟]")
# "Failed to reach", "refused to resign" say of the deed that it was not done.
_IN_VAIN = re.compile(
    r"(?:fail\w*|declined|refus\w+)\s+to\b|(?:فشل|فشلت|أخفق|أخفقت)\s+في(?!\w)|(?:رفض|رفضت|يرفض|ترفض|رفضوا)\s+(?:\S+\s+){0,3}?أن(?!\w)",
    re.IGNORECASE,
)
# "Not as many as" tells which is more, "no other" which is the only one: said with "more" or "only" it is no denial.
_AS_MUCH = (
    re.compile(r"[^.;!?]{0,60}?\b(?:as|so)\s+\w+\s+as\b", re.I),
    re.compile(r"\b(?:more|less|fewer|\w{2,}er)\b", re.I),
)
_NONE_MORE = (
    re.compile(r"[^.;!?]{0,60}?\b(?:(?!other)\w{2,}er|more\s+\w+)\s+than\b", re.IGNORECASE),
    re.compile(r"\b(?:most|\w{2,}est|best|worst)\b", re.IGNORECASE),
)
_NO_OTHER = (
    re.compile(r"\s*(?:\w+\s+){0,4}?(?:other|else)\b", re.IGNORECASE),
    re.compile(r"\b(?:only|solely?|alone|unique(?:ly)?|just)\b", re.IGNORECASE),
)


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Opposition:
    """One concept on both sides, with the same sign (`agrees`) or opposite ones; negations are counted in.

    Opposite words told of different times deny nothing: what opened in 1905 may have closed in 1950. `by_clause` where
    the passage has words of both signs, and which of them answers is told by what stands beside it; `by_words` where
    the one word answers to the other and neither is negated, `turned` where the two say the same but for a negation.
    """

    concept: str
    agrees: bool
    stated: Place
    found: Place
    at_other_times: bool = False
    by_clause: bool = False
    by_words: bool = False
    turned: bool = False

    @property
    def denies(self) -> bool:
        """Whether the one cannot be so if the other is."""
        return not self.agrees and not self.at_other_times


@dataclass(frozen=True, slots=True)
class Negation:
    """A negation that one side has and the other lacks; `shared` when it bears on a word that both have."""

    shared: bool
    stated: Place | None
    found: Place | None


def compare_oppositions(statement: Reading, passage: Reading) -> list[Opposition]:
    """One opposition for each concept that both texts use, none twice of the same words.

    A passage that uses both signs agrees, unless the word that answers to the statement's is opposed to it. What the
    passage leaves undecided is opposed to nothing, nor is a word that another of the passage says the same as.
    """
    if passage.leaves_undecided(statement):
        return []
    stated, found = by_concept(statement), by_concept(passage)
    oppositions = [
        _opposition(concept, stated[concept], found[concept], statement, passage)
        for concept in sorted(stated.keys() & found.keys())
    ]
    oppositions = [each for each in oppositions if not _says_too_little(each, stated, statement)]
    said = {each.stated.start for each in oppositions if each.agrees}
    by_words: dict[tuple[int, int], Opposition] = {}
    for each in oppositions:
        if each.agrees or each.by_clause or each.stated.start not in said:
            by_words.setdefault((each.stated.start, each.found.start), each)
    return [*by_words.values(), *_privations(statement, passage), *_sequences(statement, passage)]


def _sequences(statement: Reading, passage: Reading) -> Iterator[Opposition]:
    if told := opposed_sequence(statement, passage):
        stated, found = (
            Place(reading.text[led.start : led.end], led.start, led.end)
            for reading, led in zip((statement, passage), told, strict=True)
        )
        yield Opposition(SEQUENCE, False, stated, found, by_words=True)


def _privations(statement: Reading, passage: Reading) -> Iterator[Opposition]:
    """What one text is without, and the other, which denies nothing, says is cut off or gone; the model misreads it."""
    stated, found = plain_negations(statement), plain_negations(passage)
    for cue in stated if not found else ():
        if gone := find_privation(statement, cue, passage):
            yield Opposition(PRIVATION, True, _cue(cue), Place(passage.text[slice(*gone)], *gone), by_clause=True)
    for cue in found if not stated else ():
        if gone := find_privation(passage, cue, statement):
            yield Opposition(PRIVATION, True, Place(statement.text[slice(*gone)], *gone), _cue(cue), by_clause=True)


def _says_too_little(each: Opposition, stated: Mapping[str, list[SignedWord]], statement: Reading) -> bool:
    if not each.agrees or each.concept not in _ONLY_DENIES:
        return False
    return any(_sign(one, statement) > 0 for one in stated[each.concept] if one.word.start == each.stated.start)


def _opposition(
    concept: str, stated: list[SignedWord], found: list[SignedWord], statement: Reading, passage: Reading
) -> Opposition:
    alike, opposed = _paired(stated, found, statement, passage)
    denying, agreeing = opposed, alike
    if alike and opposed:
        denying = better_placed(opposed, alike, statement, passage)
        agreeing = better_placed(alike, opposed, statement, passage)
    of_one_time = _of_one_time(concept, denying, statement, passage)
    one, other = of_one_time or (agreeing or alike or opposed)[0]
    by_clause = bool(alike and opposed) and (of_one_time is not None or _answer_all(agreeing, opposed))
    return Opposition(
        concept,
        of_one_time is None and bool(alike),
        _place(statement, one.word),
        _place(passage, other.word),
        at_other_times=of_one_time is None and not alike,
        by_clause=by_clause,
        by_words=(by_clause or not alike or not opposed)
        and _sign(one, statement) == one.sign
        and _sign(other, passage) == other.sign,
        turned=not alike and one.sign == other.sign,
    )


def _answer_all(agreeing: Sequence[Pair], opposed: Sequence[Pair]) -> bool:
    """Whether every word of the statement that the passage has an opposite of is answered by one like it."""
    return {one for one, _ in opposed} <= {one for one, _ in agreeing}


def _paired(
    stated: list[SignedWord], found: list[SignedWord], statement: Reading, passage: Reading
) -> tuple[list[Pair], list[Pair]]:
    """Each word of the one with each of the other: those that say the same, and those that are opposed."""
    both_negate = bool(plain_negations(statement)) and bool(plain_negations(passage))
    alike: list[Pair] = []
    opposed: list[Pair] = []
    for one, other in product(stated, found):
        unclear = both_negate and not (_is_spent(one, stated, statement) or _is_spent(other, found, passage))
        word_for_word = unclear and one.sign == other.sign
        same = word_for_word or _sign(one, statement) == _sign(other, passage)
        (alike if same else opposed).append((one, other))
    return alike, opposed


def _is_spent(signed: SignedWord, alike: Sequence[SignedWord], reading: Reading) -> bool:
    """Whether all negations bear on other words of the concept: "found guilty, and his wife not guilty"."""
    others = [other.word for other in alike if other.word != signed.word]
    bearing = [_following(reading, negation)[:_CLOSE] for negation in plain_negations(reading)]
    return all(signed.word not in words and any(other in words for other in others) for words in bearing)


def _of_one_time(concept: str, pairs: Sequence[Pair], statement: Reading, passage: Reading) -> Pair | None:
    """The first pair of opposed words that cannot both be so."""
    if not pairs:
        return None
    stated = dates_by_word(statement, [one.word for one, _ in pairs])
    found = dates_by_word(passage, [other.word for _, other in pairs])
    denying = (
        pair for pair in pairs if not _may_both_be(concept, pair[0].sign, stated[pair[0].word], found[pair[1].word])
    )
    return next(denying, None)


def _may_both_be(concept: str, sign: int, stated: Sequence[TypedFact], found: Sequence[TypedFact]) -> bool:
    """Whether opposite words, the statement's of that sign, are of times that leave room for both.

    What began in 1963 did not end in 1962.
    """
    start, end = (stated, found) if sign > 0 else (found, stated)
    return at_other_times(stated, found) and not (concept in _HAS_AN_END and comes_before(end, start))


@dataclass(frozen=True)
class OpposedEvents:
    """Which dates of two texts are told of opposed words, as 1905 in "opened in 1905" and 1950 in "closed in 1950"."""

    statement: Reading
    passage: Reading

    @cached_property
    def _told(self) -> tuple[dict[TypedFact, _Told], dict[TypedFact, _Told]]:
        return _told_of_dates(self.statement), _told_of_dates(self.passage)

    def include(self, stated: TypedFact, found: TypedFact) -> bool:
        """Whether these two are such dates.

        Not where the nearest words of both say the same: "the first bridge opened in 1905", "the last opened in 1950".
        """
        if stated.kind != "date" or found.kind != "date":
            return False
        one, other = self._told[0].get(stated), self._told[1].get(found)
        if one is None or other is None or one.nearest & other.nearest:
            return False
        opposed = (
            concept for concept in one.signs.keys() & other.signs.keys() if one.signs[concept] != other.signs[concept]
        )
        return any(_may_both_be(concept, one.signs[concept], [stated], [found]) for concept in opposed)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a date is told of: by concept, the sign of its word; and concepts and signs of the nearest word of all."""

    signs: dict[str, int]
    nearest: frozenset[tuple[str, int]]


def _told_of_dates(reading: Reading) -> dict[TypedFact, _Told]:
    grouped = by_concept(reading)
    signed = [each for group in grouped.values() for each in group]
    signs = {each: _sign(each, reading) for each in signed}
    told = {}
    for date in reading.values if signed else ():
        if date.kind == "date":
            nearest = dated_word(reading, date, [each.word for each in signed])
            own = {concept: dated_word(reading, date, [each.word for each in grouped[concept]]) for concept in grouped}
            told[date] = _Told(
                {each.concept: sign for each, sign in signs.items() if own[each.concept] == each.word},
                frozenset((each.concept, sign) for each, sign in signs.items() if each.word == nearest),
            )
    return told


def _sign(signed: SignedWord, reading: Reading) -> int:
    negated = any(signed.word in _following(reading, negation) for negation in plain_negations(reading))
    return -signed.sign if negated else signed.sign


def plain_negations(reading: Reading) -> list[TypedFact]:
    """The negations that are no opposed words themselves, as "refused" is: those are compared as such.

    Nor is one meant that only says since when ("did not open until 1931"), or that a question has ("could it not?").
    """
    taken = [(signed.word.start, signed.word.end) for signed in reading.signed]
    return [
        negation
        for negation in reading.negations
        if (
            _IN_VAIN.match(reading.text, negation.start)
            or not any(s < negation.end and negation.start < e for s, e in taken)
        )
        and not says_since_when(reading, negation)
        and not affirms(reading, negation)
        and not _ASKED.match(reading.text, negation.end)
    ]


def _following(reading: Reading, negation: TypedFact) -> list[Word]:
    """The few words of matter that a negation bears on: those that follow it in its own clause."""
    following = [word for word in reading.words if word.start >= negation.end][:_REACH]
    joint = _JOINT.search(reading.text, negation.end, following[-1].start) if following else None
    return [word for word in following if joint is None or word.start < joint.start()]


def _place(reading: Reading, word: Word) -> Place:
    return Place(reading.text[word.start : word.end], word.start, word.end)


def compare_negations(statement: Reading, passage: Reading) -> Negation | None:
    """The negation that one side lacks, unless both negate or neither does, or "did not agree" answers to "refused"."""
    stated, found = plain_negations(statement), plain_negations(passage)
    if bool(stated) == bool(found) or _told_by_opposites(statement, passage):
        return None
    if passage.leaves_undecided(statement) or statement.leaves_undecided(passage):
        return None
    if _forbids(passage if stated else statement, statement if stated else passage):
        return None
    if any(_privations(statement, passage)):
        return None
    if statement.language != passage.language:
        return _across(statement, stated, passage, found)
    stated = [cue for cue in stated if not _said_without(statement, cue, passage)]
    found = [cue for cue in found if not _said_without(passage, cue, statement)]
    if not stated and not found:
        return None
    if stated:
        return Negation(_bears_on(statement, stated[0], passage.known_stems), _cue(stated[0]), None)
    bearing = [cue for cue in found if _bears_on(passage, cue, statement.known_stems)]
    return Negation(bool(bearing), None, _cue([*bearing, *found][0]))


def _said_without(reading: Reading, negation: TypedFact, other: Reading) -> bool:
    """Whether the other text says the same without a negation."""
    return any(
        negated.match(reading.text, negation.end) and plain.search(other.text)
        for negated, plain in (_AS_MUCH, _NONE_MORE, _NO_OTHER)
    )


def _across(
    statement: Reading, stated: Sequence[TypedFact], passage: Reading, found: Sequence[TypedFact]
) -> Negation | None:
    """Between two languages "unable" may be لا يقدر: a negation tells only where what it bears on is in both texts.

    What غير negates is one word in English, "illegal" or "non-executive".
    """
    stated, found = ([cue for cue in cues if cue.text not in _PREFIXED] for cues in (stated, found))
    for cue in stated:
        if _concepts_after(statement, cue) & concept_keys(passage):
            return Negation(True, _cue(cue), None)
    for cue in found:
        if _concepts_after(passage, cue) & concept_keys(statement):
            return Negation(True, None, _cue(cue))
    return None


def _concepts_after(reading: Reading, negation: TypedFact) -> frozenset[str]:
    following = {word.start for word in _following(reading, negation)}
    known = {key for term in reading.terms if term.word.start in following and term.known for key in term.keys}
    signed = () if is_said_aside(reading, negation) else reading.signed
    return frozenset(known) | {concept_key(each) for each in signed if each.word.start in following}


def _forbids(plain: Reading, negated: Reading) -> bool:
    """Whether the text without a negation says no by a word of its own, such as "banned", that the other lacks."""
    spoken_of = by_concept(negated).keys()
    return any(
        signed.sign < 0 and concept not in spoken_of
        for concept, words in by_concept(plain).items()
        for signed in words
        if concept == "consent"
    )


def _told_by_opposites(statement: Reading, passage: Reading) -> bool:
    """Whether the negation only turns a word whose opposite the other side has."""
    stated, found = by_concept(statement), by_concept(passage)
    return any(
        one.sign != other.sign and _sign(one, statement) == _sign(other, passage)
        for concept in stated.keys() & found.keys()
        for one in stated[concept]
        for other in found[concept]
    )


def _bears_on(reading: Reading, negation: TypedFact, stems: Iterable[str]) -> bool:
    return bool({word.stem for word in _following(reading, negation)} & set(stems))


def _cue(negation: TypedFact) -> Place:
    return Place(negation.text, negation.start, negation.end)
