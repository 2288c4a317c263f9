"""English noun phrases, as far as function words and the forms of verbs bound them: their heads, before or behind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.agreement.texts.verb_words import is_past

_DETERMINERS = frozenset(
    """the a an this that these those his her its their our my your some any all both every each another no
    one two three four five six seven eight nine ten eleven twelve several many most other two-hundred""".split()
)
BE = frozenset("is are was were be been being got gets get".split())
AUXILIARIES = BE | frozenset(
    """has have had having do does did will would shall should can could may might must used going to about""".split()
)
NEGATIONS = frozenset("not never no neither nor hardly nobody none n't cannot".split())
_PREPOSITIONS = frozenset(
    """in on at from to by of for with without under over into onto near during since until till after before against
    upon towards toward through across around about behind between among along beyond despite amid within throughout
    above below beside besides per via than like as because if unless while when where whereas although though whether
    but and or nor so yet then what why how""".split()
)
_PRONOUNS = {"he": "he", "him": "he", "she": "she", "they": "they", "them": "they", "we": "we", "us": "we"}
_PRONOUNS |= {"i": "i", "me": "i", "her": "she"}
PRONOUNS = frozenset(_PRONOUNS.values())
_RELATIVES = frozenset("who which that whom".split())
_ADVERBS = frozenset(
    """also then later once again already just still ever soon twice now first even often always therefore thus
    yesterday today tonight tomorrow here there away back out off down up home abroad together alone dead alive too
    instead monday tuesday wednesday thursday friday saturday sunday""".split()
)
_NO_ADVERBS = frozenset(
    """family ally assembly supply reply bully rally monopoly italy july anomaly butterfly jelly belly lily fly elderly
    friendly deadly lonely costly homely bodily lovely ugly holy daily weekly monthly yearly early silly disorderly
    cowardly scholarly kindly""".split()
)
# "A group of soldiers" are soldiers.
_COLLECTIVE = frozenset(
    """group groups number hundreds dozens thousands scores band bands crowd crowds team gang gangs one two three some
    many most several all majority pair couple members handful unit units force forces""".split()
)
_BOUNDS = _PREPOSITIONS | AUXILIARIES | _ADVERBS | _RELATIVES | NEGATIONS | frozenset(["whose", "it", "you", "himself"])
# "The farmers' cart" is one phrase.
_GAP = re.compile(r"[\s\"“”'’]*")
_LONGEST = 6
_MOST_CLIMBED = 3


class Written(NamedTuple):
    """A word as it is compared and as it is spelled, folded, with its place."""

    key: str
    folded: str
    start: int
    end: int


class Phrase(NamedTuple):
    """A noun phrase: the place of its head among the words, and where it begins and ends there."""

    head: int
    first: int
    last: int


class EnglishWords:
    """The words of a text with what may be a noun phrase among them; indices stand for words."""

    def __init__(self, text: str, words: Sequence[Written]) -> None:
        self.text, self.words = text, words

    def folded(self, place: int) -> str:
        """The word there, "" outside the text."""
        return self.words[place].folded if 0 <= place < len(self.words) else ""

    def are_joined(self, place: int) -> bool:
        """Whether nothing but space stands between that word and the one before it."""
        if not 0 < place < len(self.words):
            return False
        return _GAP.fullmatch(self.text, self.words[place - 1].end, self.words[place].start) is not None

    def is_genitive(self, place: int) -> bool:
        """Whether that word is one of whose the next is: "minister's", "soldiers'"."""
        if self.folded(place).endswith(("'s", "’s")):
            return True
        word = self.words[place]
        return word.folded.endswith("s") and self.text[word.end : word.end + 2] in {"' ", "’ "}

    def is_adverb(self, place: int) -> bool:
        """Whether it may stand between a subject and its verb, or behind the verb."""
        word = self.folded(place)
        return word in _ADVERBS or (word.endswith("ly") and word not in _NO_ADVERBS)

    def pronoun(self, place: int) -> str:
        """The pronoun that the word is, in the nominative."""
        return _PRONOUNS.get(self.folded(place), "")

    def is_nominal(self, place: int) -> bool:
        """Whether the word may be one of a noun phrase."""
        word = self.folded(place)
        return bool(word) and word not in _BOUNDS and word not in _DETERMINERS and not self.is_adverb(place)

    def phrase_from(self, place: int) -> Phrase | None:
        """The phrase that begins there."""
        first = at = place
        while self.folded(at) in _DETERMINERS and not self._is_object_pronoun(at):
            at += 1
            if not self.are_joined(at):
                return None
        if at == place and self.pronoun(at) and not self.is_nominal(at):
            return Phrase(at, at, at)
        if at == place and self._is_object_pronoun(at):
            return Phrase(at, at, at)
        begin = at
        while self.is_nominal(at) and at - begin < _LONGEST and (at == begin or self._goes_on(begin, at)):
            at += 1
        if at == begin:
            return None
        head = at - 1
        if self.folded(head) in _COLLECTIVE and self.folded(at) == "of":
            return self._of(first, at) or Phrase(head, first, head)
        return Phrase(head, first, head)

    def _goes_on(self, begin: int, at: int) -> bool:
        word = self.folded(at)
        return self.are_joined(at) and not is_past(word) and not word[0].isdigit()

    def _of(self, first: int, place: int) -> Phrase | None:
        inner = self.phrase_from(place + 1)
        return Phrase(inner.head, first, inner.last) if inner else None

    def _is_object_pronoun(self, place: int) -> bool:
        return self.folded(place) == "her" and not (self.are_joined(place + 1) and self.is_nominal(place + 1))

    def phrase_before(self, place: int, climbed: int = 0) -> Phrase | None:
        """The phrase that ends right before that word, a relative clause or what it is of left out."""
        at = place - 1
        if at < 0 or climbed > _MOST_CLIMBED:
            return None
        if self.folded(at) in _RELATIVES:
            found = self.phrase_before(at, climbed + 1) if at else None
            return Phrase(found.head, found.first, at) if found else None
        if not self.are_joined(place) and (place := self._before_apposition(place)) == 0:
            return None
        at = place - 1
        if self.folded(at) in _RELATIVES:
            return self.phrase_before(at, climbed + 1)
        if self.pronoun(at) and self.folded(at) not in _DETERMINERS:
            return Phrase(at, at, at)
        head = at
        while self.is_nominal(at) and head - at < _LONGEST and (at == head or self.are_joined(at + 1)):
            at -= 1
        if at == head:
            return None
        first = at + 1
        while self.folded(at) in _DETERMINERS and self.are_joined(at + 1):
            first, at = at, at - 1
        if self.folded(at) in _PREPOSITIONS - {"and", "or"} and self.are_joined(first):
            return self._outer(Phrase(head, first, head), at, climbed)
        return Phrase(head, first, head)

    def _outer(self, phrase: Phrase, preposition: int, climbed: int) -> Phrase | None:
        """What a phrase behind a preposition belongs to: the soldiers of "soldiers from the town"."""
        led = self.folded(preposition)
        if not self.are_joined(preposition):
            return phrase if led in {"when", "while", "because", "as", "after", "before", "but", "if"} else None
        if led in {"when", "while", "because", "if", "although", "though", "whereas", "whether", "but", "than", "so"}:
            return phrase
        # "The teacher praised by the pupils" is the teacher.
        reduced = led == "by" and is_past(self.folded(preposition - 1))
        outer = self.phrase_before(preposition - reduced, climbed + 1)
        if outer is None:
            return None
        if led == "of" and self.folded(outer.head) in _COLLECTIVE:
            return Phrase(phrase.head, outer.first, phrase.last)
        return Phrase(outer.head, outer.first, phrase.last)

    def _before_apposition(self, place: int) -> int:
        """The word before which a stretch between commas begins that ends before that word; 0 where none does."""
        if not self.is_comma_before(place):
            return 0
        for at in range(place - 1, max(0, place - 12), -1):
            if self.is_comma_before(at):
                return at
            if not self.are_joined(at):
                return 0
        return 0

    def is_comma_before(self, place: int) -> bool:
        """Whether a comma alone stands before that word."""
        return self.text[self.words[place - 1].end : self.words[place].start].strip() == ","
