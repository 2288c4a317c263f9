"""Who does what to whom in an Arabic text, by the order of verb and noun phrases and the prepositions between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from factcheck.agreement.deeds.mutual import is_done_alike
from factcheck.agreement.deeds.predications import Party, Predication
from factcheck.agreement.texts.arabic_deed_words import (
    GIVING,
    LEARNING,
    LOSING,
    TAKING,
    UNDERGOING,
    arabic_transfer_keys,
    arabic_verb_keys,
    is_known_deed,
    is_like_an_adjective,
    is_of_an_arabic_verb,
)
from factcheck.agreement.words.repetition import Token, tokens
from factcheck.language.names.kind_nouns import kind_noun
from factcheck.language.normalise import fold
from factcheck.language.words.words import stem

_FUNCTION = frozenset(
    map(
        fold,
        """في من إلى على عن مع ضد أمام عند لدى بعد قبل منذ حتى خلال بين تحت فوق وراء خلف قرب حول بسبب إثر عقب رغم نحو ثم
        أو أم لكن بل إن أن لأن حيث بينما عندما لما إذا لو قد لقد كما الذي التي الذين اللذان اللتان هو هي هم هذا هذه ذلك
        تلك كان كانت كانوا يكون لم لا لن ليس ليست ما أمس اليوم غدا صباح مساء ليلة يوم أيضا فقط جدا جميعا معا هناك هنا
        بواسطة مرتين مرة تم وقد وكان وكانت وهو وهي ولم ولا غير سوى كل بعض أي عام سنة شهر""".split(),
    )
)
_NEGATIONS = frozenset(map(fold, "لم لا لن ما ليس ليست غير ولم ولا".split()))
_OPENING = frozenset(map(fold, "إن أن لكن ولكن وإن وأن بينما فيما حيث".split()))
_BY = (("علي", "يد"), ("علي", "يدي"), ("علي", "ايدي"), ("من", "قبل"), ("من", "جانب"), ("من", "طرف"), ("بواسطه",))
_LEADING = frozenset(led[0] for led in _BY)
_SUFFERING = frozenset({"علي", "ضد", "الي", "عن"})
_GAP = re.compile(r"[\s\"«»“”]*")
_PRONOUN = re.compile(r"\w{3,}(?:هما|هم|هن|ها|ه)")
# Men in the plural may look like a woman: القضاة, البحارة, الطلبة.
_PLURAL = re.compile(r"ال(?:\w{3}|\w{2}ا\w|\w{1,3}ا)ه")
# A man as the one who does what the root says: الحارس, المدير.
_PERSON = re.compile(r"ال(?:\wا\w\w|م\w{2}ي?\w)")
_FATHA, _DAMMA = "\u064e", "\u064f"
_MOST_DESCRIBING = 2
_LONGEST_SUBJECT = 4
_TO = re.compile(r"ل(?:ل)?(?=\w{3})")


class _Phrase(NamedTuple):
    party: Party
    last: int


@lru_cache(maxsize=4_096)
def arabic_predications(text: str) -> tuple[Predication, ...]:
    """Every deed told in a text between two phrases; none of what is denied, or done by both alike."""
    clause = _Clause(text, tokens(text))
    return tuple(told for place in range(len(clause.words)) for told in clause.told_at(place))


class _Clause:
    def __init__(self, text: str, words: Sequence[Token]) -> None:
        self.text, self.words = text, words
        self._spelled = [word.folded for word in words]
        ends = (word.end for word in words)
        between = (text[end : word.start] for end, word in zip(ends, words[1:], strict=False))
        self._joined = [False, *(not gap or gap == " " or _GAP.fullmatch(gap) is not None for gap in between)]

    def told_at(self, place: int) -> Iterator[Predication]:
        """The deeds that the word there tells; of a word that is known for none only of two that are definite."""
        known = is_known_deed(self._folded(place))
        for told in self._at(place):
            if known or (self._is_certain(told.doer) and self._is_certain(told.sufferer)):
                yield told

    def _is_certain(self, party: Party) -> bool:
        return bool(party.modifiers) or self._written(party).startswith(("ال", "لل"))

    def _at(self, place: int) -> Iterator[Predication]:
        word = self._folded(place)
        if not self._may_tell(place) or is_done_alike(word):
            return
        first = self._phrase(place + 1)
        before = self._before(place)
        if first is None:
            doer = self._doer(place + 1)
            if before and doer:
                yield Predication(arabic_verb_keys(word), doer.party, before)
        elif before is not None and _PRONOUN.fullmatch(word):
            yield Predication(arabic_verb_keys(word), first.party, before)
        else:
            led = list(self._told_from(place, first))
            if not led and before is not None and not is_of_an_arabic_verb(word):
                led = [Predication(arabic_verb_keys(word), before, first.party)]
            yield from led

    def _told_from(self, place: int, first: _Phrase) -> Iterator[Predication]:
        word, at = self._folded(place), first.last + 1
        keys = arabic_verb_keys(word)
        if word in UNDERGOING:
            yield from self._undergone(first, at)
        elif doer := self._doer(at):
            teaches = word in LEARNING
            yield Predication(frozenset({"deed:teach"}) if teaches else keys, doer.party, first.party)
        elif word in GIVING | TAKING and (passed := self._passed_on(place, first)):
            yield passed
        elif is_of_an_arabic_verb(word) and self._are_joined(at) and (other := self._led_by_to(at)):
            yield Predication(keys, first.party, other.party)
        elif second := self._phrase(at):
            yield from self._in_order(word, keys, first.party, second.party)
            if third := self._behind(second.last + 1, _SUFFERING):
                yield Predication(frozenset({f"{stem(word)} {second.party.head}"}), first.party, third.party)
        elif word in LOSING and (other := self._behind(at, frozenset({"امام", "ضد", "من", "علي"}))):
            yield Predication(keys | {"deed:beat"}, other.party, first.party)
        elif word in LEARNING and (other := self._behind(at, frozenset({"من", "عند", "لدي", "علي"}))):
            yield Predication(frozenset({"deed:teach"}), other.party, first.party)
        elif other := self._behind(at, _SUFFERING):
            yield Predication(keys, first.party, other.party)

    def _in_order(self, word: str, keys: frozenset[str], first: Party, second: Party) -> Iterator[Predication]:
        """The doer stands first, unless case or gender tells that it does not; nothing where they leave it open."""
        one, other = self._written(first), self._written(second)
        if (self._ends_in(first, _FATHA) and self._ends_in(second, _DAMMA)) or (
            not other.endswith("ين") and (one.endswith("ين") and other.endswith("ون"))
        ):
            yield Predication(keys, second, first)
        elif other.endswith("ين") or one.endswith("ون") or self._agrees(word, one):
            yield Predication(keys, first, second)
        elif self._agrees(word, other) and not _PLURAL.fullmatch(one):
            yield Predication(keys, second, first)

    def _ends_in(self, party: Party, vowel: str) -> bool:
        return vowel in self.text[party.start : party.end].split()[0][-2:]

    def _agrees(self, word: str, noun: str) -> bool:
        """Whether the gender of a verb, where both tell it, lets that noun do the deed."""
        if is_of_an_arabic_verb(word):
            return True
        feminine = noun.endswith(("ه", "ات"))
        if word.endswith("ت") or word.startswith("ت"):
            return feminine or not _PERSON.fullmatch(noun)
        return not feminine

    def _undergone(self, first: _Phrase, at: int) -> Iterator[Predication]:
        noun = self._led_by_to(at)
        other = self._behind(at + 1, frozenset({"من", "علي"})) if noun else None
        if noun is None or other is None:
            return
        doer = self._doer(at + 1) or other
        deed = self._folded(at).removeprefix("ل")
        yield Predication(arabic_verb_keys(deed), doer.party, first.party)

    def _passed_on(self, place: int, first: _Phrase) -> Predication | None:
        word, at = self._folded(place), first.last + 1
        second = self._phrase(at)
        thing, end = (second.party.head, self._end_of_thing(second.last + 1)) if second else ("", at)
        if word in TAKING:
            other = self._behind(end, frozenset({"من"}))
            return Predication(arabic_transfer_keys(word), other.party, first.party, thing) if other else None
        taker = self._behind(end, frozenset({"الي"})) or (self._led_by_to(end) if self._are_joined(end) else None)
        if taker is not None:
            return Predication(arabic_transfer_keys(word), first.party, taker.party, thing)
        third = self._phrase(end) if second else None
        if second is not None and third is not None:
            return Predication(arabic_transfer_keys(word), first.party, second.party, third.party.head)
        return None

    def _end_of_thing(self, place: int) -> int:
        """Behind the words that describe what passes, where a preposition follows them: برقية تهنئة إلى."""
        for end in range(place, place + _MOST_DESCRIBING + 1):
            if self._folded(end) in {"من", "الي"} or _TO.match(self._folded(end)):
                return end
            if not self._are_joined(end) or not self._is_nominal(end) or self._is_definite(end):
                break
        return place

    def _folded(self, place: int) -> str:
        return self._spelled[place] if 0 <= place < len(self._spelled) else ""

    def _written(self, party: Party) -> str:
        return fold(self.text[party.start : party.end]).split()[0]

    def _are_joined(self, place: int) -> bool:
        return 0 < place < len(self._joined) and self._joined[place]

    def _may_tell(self, place: int) -> bool:
        word = self._folded(place)
        if word in _FUNCTION or word.startswith(("ال", "لل", "وال", "بال")) or len(word) < len("عض"):
            return False
        if self.text[self.words[place].end - 1] == "ة" and not is_of_an_arabic_verb(word):
            return False
        return self._folded(place - 1) not in _NEGATIONS

    def _is_nominal(self, place: int) -> bool:
        word = self._folded(place)
        conjoined = word.startswith(("وال", "لل", "بال", "كال", "فال"))
        return word not in _FUNCTION and len(word) > 2 and not conjoined and not word[0].isdigit()

    def _phrase(self, place: int) -> _Phrase | None:
        """The noun phrase that begins there, behind a word to which it belongs."""
        if not self._are_joined(place) or not self._is_nominal(place):
            return None
        return self._phrase_of(place, self._folded(place), self.words[place].key)

    def _phrase_of(self, place: int, word: str, key: str) -> _Phrase:
        last = place + self._ruled(place)
        definite = word.startswith("ال")
        if (not definite and self._is_definite(last + 1)) or (definite and self._is_described(place)):
            last += 1
            while not definite and self._describes(last + 1):
                last += 1
        else:
            last = place
        modifiers = frozenset(self.words[at].key for at in range(place + 1, last + 1))
        return _Phrase(Party(key, modifiers, self.words[place].start, self.words[last].end), last)

    def _ruled(self, place: int) -> int:
        """How many nouns without an article stand between an office and what it is of: نائب رئيس البلدية."""
        ranks = self._is_office(place) and self._are_joined(place + 1) and self._is_office(place + 1)
        return int(ranks and self._is_definite(place + 2))

    def _is_office(self, place: int) -> bool:
        return kind_noun(self._folded(place)) == "person" and not self._folded(place).startswith("ال")

    def _describes(self, place: int) -> bool:
        """Whether a word with the article says of which kind what stands before it is: وزير الأشغال السابق."""
        word = self._folded(place)
        return self._is_definite(place) and is_like_an_adjective(word) and not kind_noun(word)

    def _is_whole(self, place: int) -> bool:
        """Whether a phrase that the article tells of begins there."""
        begins = self._are_joined(place) and self._is_nominal(place)
        return begins and (self._is_definite(place) or self._is_definite(place + 1))

    def _is_described(self, place: int) -> bool:
        """Whether an adjective stands behind a noun: with another noun on either side it is none itself."""
        word = self._folded(place + 1)
        if not self._is_definite(place + 1) or not is_like_an_adjective(word):
            return False
        before = place > 1 and self._is_nominal(place - 1)
        return self._is_whole(place + 2) or before or word in {"السابق", "السابقه"}

    def _is_definite(self, place: int) -> bool:
        word = self._folded(place)
        return self._are_joined(place) and word.startswith("ال") and word not in _FUNCTION

    def _behind(self, place: int, prepositions: frozenset[str]) -> _Phrase | None:
        if self._folded(place) in prepositions and self._are_joined(place):
            return self._phrase(place + 1)
        return None

    def _doer(self, place: int) -> _Phrase | None:
        """Whom "by" leads in, where it stands there."""
        if self._folded(place) not in _LEADING:
            return None
        for led in _BY:
            if all(self._folded(place + at) == word for at, word in enumerate(led)) and self._are_joined(place):
                return self._phrase(place + len(led))
        return None

    def _led_by_to(self, place: int) -> _Phrase | None:
        """The phrase whose first word has "to" glued before it."""
        word = self._folded(place)
        if not _TO.match(word) or word in _FUNCTION:
            return None
        bare = f"ال{word[2:]}" if word.startswith("لل") else word[1:]
        return self._phrase_of(place, bare, stem(bare) or bare)

    def _before(self, place: int) -> Party | None:
        """The phrase that opens the sentence right before that word."""
        for first in range(place - 1, place - 1 - _LONGEST_SUBJECT, -1):
            if first < 0 or not self._are_joined(first + 1):
                return None
            opens = first == 0 or self._folded(first - 1) in _OPENING or self._ends_before(first)
            if not opens or not self._is_nominal(first):
                continue
            whole = self._phrase_of(first, self._folded(first), self.words[first].key)
            described = first == place - 2 and is_like_an_adjective(self._folded(place - 1))
            return whole.party if whole.last == place - 1 or described else None
        return None

    def _ends_before(self, place: int) -> bool:
        between = self.text[self.words[place - 1].end : self.words[place].start].strip()
        return between[:1] in {".", "!", "؟", "?", "؛", "،", ":"}
