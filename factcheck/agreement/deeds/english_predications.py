"""Who does what to whom in an English text, by active and passive clauses, by nouns of deeds and by converse verbs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from factcheck.agreement.deeds.mutual import is_done_alike
from factcheck.agreement.deeds.predications import Party, Predication
from factcheck.agreement.texts.noun_phrases import AUXILIARIES, BE, NEGATIONS, EnglishWords, Phrase, Written
from factcheck.agreement.texts.verb_words import (
    GIVING,
    MARGINS,
    REVERSED,
    TAKING,
    TEACHING,
    converses,
    is_of_a_verb,
    is_past,
    may_be_a_participle,
    tells_no_deed,
    transfer_keys,
    verb_keys,
)
from factcheck.agreement.words.repetition import tokens
from factcheck.language.words.words import stem

_AT = frozenset("at on upon against over after".split())
_MODALS = frozenset("will would shall should can could may might must did do does to".split())
_ANDS = frozenset("and but then".split())
_FARTHEST = 9
_NO_CLAUSE = frozenset("who which that whom when while where because although but and".split())


@lru_cache(maxsize=4_096)
def english_predications(text: str) -> tuple[Predication, ...]:
    """Every deed told in a text between two phrases; none of what is denied, or done by both alike."""
    words = EnglishWords(text, [Written(word.key, word.folded, word.start, word.end) for word in tokens(text)])
    clause = _Clause(words)
    return tuple(told for place in range(len(words.words)) for told in clause.told_at(place))


class _Clause:
    def __init__(self, words: EnglishWords) -> None:
        self._words = words

    def told_at(self, place: int) -> Iterator[Predication]:
        word = self._words.folded(place)
        if self._words.folded(place + 1) in {"of", "on", "against"} or is_of_a_verb(word):
            yield from self._by_noun(place)
        if not self._may_be_a_verb(place) or tells_no_deed(word) or is_done_alike(word):
            return
        at, passive, denied = self._auxiliaries(place)
        if denied or (word.endswith("ing") and not passive):
            return
        found = self._words.phrase_before(at)
        if found is None and self._words.folded(at - 1) in _ANDS:
            found, told_passively = self._subject_before(at - 1)
            passive = passive or (at == place and told_passively and self._object(place) is None)
        subject = self._party(found)
        if passive and not word.endswith("ing"):
            yield from self._passive(place, subject)
        elif subject is not None and self._words.folded(place + 1) == "by" and not self._is_margin(place + 2):
            if may_be_a_participle(word):
                yield from self._passive(place, subject)
        elif subject is not None:
            yield from self._active(place, subject)

    def _subject_before(self, place: int) -> tuple[Phrase | None, bool]:
        """The subject of the last verb before an "and", and whether that is told in the passive."""
        words = self._words
        for at in range(place - 1, max(-1, place - _FARTHEST), -1):
            if not words.are_joined(at + 1) and not words.is_comma_before(at + 1):
                return None, False
            if is_past(words.folded(at)) or words.folded(at) in BE:
                begin, passive, _ = self._auxiliaries(at)
                if (found := words.phrase_before(begin)) is not None:
                    return found, passive
        return None, False

    def _may_be_a_verb(self, place: int) -> bool:
        word, words = self._words.folded(place), self._words
        if is_past(word):
            return True
        if word.endswith("ing"):
            return True
        if words.folded(place - 1) in _MODALS and words.are_joined(place):
            return word not in AUXILIARIES
        return word.endswith("s") and self._begins_a_phrase(place + 1)

    def _begins_a_phrase(self, place: int) -> bool:
        word = self._words.folded(place)
        return word in {"the", "a", "an", "his", "her", "its", "their", "him", "them", "us", "me"}

    def _auxiliaries(self, place: int) -> tuple[int, bool, bool]:
        """Where the auxiliaries before a verb begin, and whether one is a form of "be" or says no."""
        words, passive, denied = self._words, False, False
        while words.are_joined(place):
            word = words.folded(place - 1)
            if not (word in AUXILIARIES or word in NEGATIONS or words.is_adverb(place - 1) or word.endswith("n't")):
                break
            passive = passive or word in BE
            denied = denied or word in NEGATIONS or word.endswith("n't")
            place -= 1
        return place, passive, denied

    def _party(self, phrase: Phrase | None) -> Party | None:
        if phrase is None:
            return None
        words = self._words.words
        span = words[phrase.first].start, words[phrase.last].end
        if pronoun := self._words.pronoun(phrase.head):
            return Party(pronoun, frozenset(), *span)
        before = range(max(phrase.first, phrase.head - 4), phrase.head)
        modifiers = frozenset(stem(words[at].folded) for at in before) - {""}
        return Party(words[phrase.head].key, modifiers, *span)

    def _passive(self, place: int, subject: Party | None) -> Iterator[Predication]:
        word = self._words.folded(place)
        doer = self._behind(place, frozenset(["by"]))
        if word in GIVING | TAKING:
            yield from self._passed_on(place, subject, doer)
        if subject is not None and doer is not None:
            yield _turned(word, verb_keys(word), doer, subject)

    def _passed_on(self, place: int, subject: Party | None, doer: Party | None) -> Iterator[Predication]:
        word = self._words.folded(place)
        other = self._behind(place, frozenset(["to" if word in GIVING else "from"]))
        if other is None and word in GIVING and subject and doer and (thing := self._object(place)):
            yield Predication(transfer_keys(word), doer, subject, thing.head)
        elif other is not None and doer is not None:
            giver, taker = (doer, other) if word in GIVING else (other, doer)
            yield Predication(transfer_keys(word), giver, taker, subject.head if subject else "")

    def _active(self, place: int, subject: Party) -> Iterator[Predication]:
        word, words = self._words.folded(place), self._words
        led, deed, forward = converses().get(word, (frozenset[str](), "", True))
        if deed and (other := self._behind(place, led)):
            # Two converse verbs are two words for the deed.
            keys = frozenset({deed, f"{words.words[place].key} of"})
            yield Predication(keys, *((subject, other) if forward else (other, subject)))
            return
        thing = self._object(place)
        if word in TAKING and (giver := self._behind(place, frozenset(["from"]))):
            yield Predication(transfer_keys(word), giver, subject, thing.head if thing else "")
        if word in GIVING | TEACHING:
            yield from self._given(place, subject, thing)
        if thing is not None:
            yield _turned(word, verb_keys(word), subject, thing)
        elif words.folded(place + 1) in {"to", "from"} and (other := self._party(words.phrase_from(place + 2))):
            yield Predication(frozenset({f"{words.words[place].key} {words.folded(place + 1)}"}), subject, other)

    def _given(self, place: int, subject: Party, thing: Party | None) -> Iterator[Predication]:
        word, words = self._words.folded(place), self._words
        taker = self._behind(place, frozenset(["to"]))
        if taker is not None:
            yield Predication(transfer_keys(word), subject, taker, thing.head if thing else "")
            return
        first = words.phrase_from(place + 1)
        if first is not None and (one := self._first_of(first)):
            # "Lent the miller money": the words alone do not tell where the one ends and the other begins.
            keys = verb_keys(word) if word in TEACHING else transfer_keys(word)
            yield Predication(keys, subject, one, words.words[first.head].key if word in GIVING else "")
        second = words.phrase_from(first.last + 1) if first and words.are_joined(first.last + 1) else None
        if thing is not None and second is not None:
            yield Predication(transfer_keys(word), subject, thing, words.words[second.head].key)

    def _first_of(self, phrase: Phrase) -> Party | None:
        """What is left of a phrase of several words without the last of them."""
        shorter = Phrase(phrase.head - 1, phrase.first, phrase.head - 1)
        told = shorter.head >= shorter.first and self._words.is_nominal(shorter.head)
        return self._party(shorter) if told else None

    def _object(self, place: int) -> Party | None:
        words, at = self._words, place + 1
        while words.are_joined(at) and words.is_adverb(at):
            at += 1
        if words.folded(at) in _AT and words.are_joined(at):
            at += 1
        return self._party(words.phrase_from(at)) if words.are_joined(at) else None

    def _behind(self, place: int, prepositions: frozenset[str]) -> Party | None:
        """The phrase behind one of those in the clause of a verb."""
        words = self._words
        for at in range(place + 1, min(place + _FARTHEST, len(words.words) - 1)):
            if not words.are_joined(at) or words.folded(at) in _NO_CLAUSE:
                return None
            if words.folded(at) in prepositions and words.are_joined(at + 1) and not self._is_margin(at + 1):
                return self._party(words.phrase_from(at + 1))
            if words.folded(at) in {"at"} and [words.folded(at + n) for n in (1, 2, 3)] == ["the", "hands", "of"]:
                return self._party(words.phrase_from(at + 4)) if "by" in prepositions else None
        return None

    def _is_margin(self, place: int) -> bool:
        """Whether it is by how much one wins that "by" leads in, and nobody who does it: "won by four goals"."""
        if self._words.folded(place - 1) != "by":
            return False
        phrase = self._words.phrase_from(place)
        return phrase is not None and self._words.folded(phrase.head) in MARGINS

    def _by_noun(self, place: int) -> Iterator[Predication]:
        """ "The arrest of the officers by the soldiers", "the soldiers' arrest of the officers"."""
        words = self._words
        word = words.folded(place)
        if words.folded(place + 1) not in {"of", "on", "against", "for"} or is_done_alike(word):
            return
        inner = words.phrase_from(place + 2)
        sufferer = self._party(inner)
        if inner is None or sufferer is None:
            return
        if words.folded(inner.last + 1) == "by" and words.are_joined(inner.last + 1):
            doer = self._party(words.phrase_from(inner.last + 2))
        else:
            doer = self._genitive_before(place)
        if doer is not None:
            yield Predication(verb_keys(word), doer, sufferer)

    def _genitive_before(self, place: int) -> Party | None:
        for at in range(place - 1, max(-1, place - 4), -1):
            if not self._words.words[at].folded.isalpha() or self._words.is_genitive(at):
                found = self._words.phrase_before(at + 1) if self._words.is_genitive(at) else None
                return self._party(found)
        return None


def _turned(word: str, keys: frozenset[str], doer: Party, sufferer: Party) -> Predication:
    return Predication(keys, sufferer, doer) if word in REVERSED else Predication(keys, doer, sufferer)
