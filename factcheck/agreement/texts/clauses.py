"""The words, names and dates that go with each value of a text: those of its own clause."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import dropwhile, takewhile

from factcheck.agreement.texts.concepts import is_event
from factcheck.agreement.texts.deed_words import PARTICIPLE
from factcheck.agreement.texts.matter import keys_of
from factcheck.agreement.texts.own_letters import is_own_letter
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold
from factcheck.language.quantities.number_words import NUMBER_WORDS
from factcheck.language.words.words import Word, content_words, outside, stem

# Nouns whose own first letter looks like a joining word.
_NO_JOINT = (
    r"(?:وارد|وزير|وزار|وزراء|وفد|وفود|وفاة|وفيات|وقت|وطن|وضع|وسط|وسائل|وكال|ولاي|وثيق|وثائق|واحد|واجهة|واقع|وظيف|وظائف|وجبة|وجود|ورق"
    r"|ورش|وقود|وحدة|وحدات|وعود|والد|ودائع|فرنس|فريق|فرق|فيلم|فضة|فحم|فحص|فرص|فرع|فروع|فندق|فنادق|فنان|فنون|فقر|فكر|فصل|فترة"
    r"|فيروس|فيضان|فائض|فائدة|فوائد|فواكه|فاتورة|فواتير|فلسطين|فنزويلا|فنلندا|فيينا|فيتنام|فيدرالي|فساد|فئة|فئات)"
)
_BREAK = {
    "en": re.compile(
        r"[,;:.!?()](?=\s|\Z)|[()]"
        r"|\b(?:and|but|while|whereas|then|when|after|before|which|who|that|as|since|until)\b",
        re.IGNORECASE,
    ),
    "ar": re.compile(
        r"[،؛:.!?؟()](?=\s|\Z)|[()]|(?<!\w)(?:ثم|بينما|فيما|لكن|حيث|عندما|بعد|قبل|منذ|حتى)(?!\w)"
        rf"|(?<!\w)(?!{_NO_JOINT})[وف](?=\w{{3,}})"
    ),
}
_JOINING = frozenset("وف")
_WORD = re.compile(r"\w+")
_END = re.compile(r"[.;!?؟؛](?:\s|\Z)")
_PREPOSITION = r"(?:\b(?:to|from|by|at|in|of|on)|(?<!\w)و?(?:إلى|من|في))\s+"
_LEADS_IN = re.compile(rf"{_PREPOSITION}(?:(?!{_PREPOSITION})\S+\s+){{0,2}}\Z", re.IGNORECASE)
# Behind a joining word an Arabic verb stands first, and without an article or a suffix.
_ARABIC_VERB = re.compile(r"(?!ال|[وف]ال)[وف]?\w{2,}(?:ت|(?<!ه)(?<!ها)(?<!هم)(?<!ة))\Z")
# What ends like a participle and is none.
_NO_PARTICIPLES = frozenset(
    """women men children oxen citizen garden kitchen chicken queen token burden dozen even often then when between
    golden wooden open sudden heaven haven raven kitten linen oxygen hydrogen nitrogen omen specimen screen green teen
    maiden alien siren warden
    red bed seed need feed speed creed greed weed steed indeed hundred sacred shed sled naked wicked exceed proceed
    succeed bleed breed deed reed
    town down brown crown lawn dawn clown own pawn gown""".split()
)
_JOINED = re.compile(r"[وف](?=\w{4})")
_NAMES = frozenset({"name", "place"})
_AMOUNTS = frozenset({"number", "count", "duration", "money"})
_COMPARED = re.compile(
    r"(?:\b(?:from|against|versus|than|compared\s+(?:with|to))|(?<!\w)(?:من|مقابل|عن|مقارنة\s+(?:مع|ب\w*)))\s*\Z",
    re.IGNORECASE,
)
_REACH = 60
# An Arabic clause names its subject behind its verb, in a word or two.
_SUBJECT = 2


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a name or a date that goes with a value."""

    keys: frozenset[str]
    start: int
    is_name: bool = False
    is_date: bool = False
    is_verb: bool = False

    def is_among(self, others: Sequence[Token]) -> bool:
        """Whether one of the others says the same."""
        return any(self.keys & other.keys for other in others)


class Clauses:
    """A text's clauses as its values see them; each is looked for once."""

    def __init__(self, text: str, language: str, values: Sequence[TypedFact], names: Sequence[TypedFact]) -> None:
        self._text = text
        self._language = language
        self._values = values
        self._names = names
        self._clauses: dict[tuple[int, int], tuple[int, int]] = {}

    def tokens(self, kind: str) -> list[Token]:
        """Words and names, what is counted too, and dates where values of another kind are looked at."""
        return self._words if kind == "date" else [*self._words, *self._dates]

    def own(self, value: TypedFact) -> list[Token]:
        """What stands in the value's own clause, a name's own words apart."""
        start, end = self._clause(value)
        return [token for token in self.tokens(value.kind) if start <= token.start < end and not _is_of(token, value)]

    def in_one_sentence(self, one: TypedFact, other: TypedFact) -> bool:
        """Whether no sentence ends between two values or names."""
        return self._sentence(one.start) == self._sentence(other.start)

    def sentence(self, place: int) -> tuple[int, int]:
        """From where to where the sentence goes that a place is in, its stop included."""
        stop = _END.search(self._text, place)
        return self._sentence(place), stop.start() + 1 if stop else len(self._text)

    def breaks_between(self, one: TypedFact, other: TypedFact) -> list[int]:
        """Where a clause ends between two values or names, the first of which stands first."""
        return [place for place in self._breaks if one.end <= place <= other.start]

    def tells_between(self, one: TypedFact, other: TypedFact) -> bool:
        """Whether a verb stands between two values or names, the first of which stands first."""
        return any(token.is_verb for token in self._words if one.end <= token.start < other.start)

    def counted(self, value: TypedFact) -> Token | None:
        """The noun right behind a number: what it counts."""
        since = value.start if value.kind == "count" else value.end
        token = next((token for token in self._words if token.start >= since), None)
        if token is None or self._text[value.end : token.start].strip():
            return None
        return token

    def is_compared_with(self, value: TypedFact) -> bool:
        """Whether another value is measured by it: "rose to 9 from 7 a year earlier"."""
        text = self._text
        return _COMPARED.search(text, max(0, value.start - _REACH), value.start) is not None

    def beside(self, word: Word) -> list[Token]:
        """What stands in the clause of a word, dates too, and who is spoken of; the word itself does not."""
        start, end = self.stretch(word.start, word.end)
        own = [token for token in self.tokens("number") if start <= token.start < end and token.start != word.start]
        if not any(token.is_date for token in own):
            own += self._dates_before(start)
        if self._language == "en":
            has_subject = any(token.start < word.start and token.start >= start and not token.is_date for token in own)
            return own if has_subject else [*own, *self._subject(start)]
        has_subject = any(token.start > word.start and not token.is_date for token in own)
        return own if has_subject else [*own, *self._subject(start)[:_SUBJECT]]

    def _dates_before(self, start: int) -> list[Token]:
        """When all that the sentence tells before a place was: "fell in June, while others rose"."""
        since = self._sentence(start)
        return [token for token in self._dates if since <= token.start < start]

    def implied(self, value: TypedFact) -> list[Token]:
        """What stands there and what it leaves out: its subject, and without a verb of its own that of another clause.

        "Founded in 1950, the university in 1971", "began in 1931 and was completed in 1937".
        """
        own, start = self.own(value), self._clause(value)[0]
        if not any(token.is_verb for token in own):
            left_out = self._told_before(start, own)
        else:
            left_out = [] if self._has_subject(own) else self._subject(start)
        return [*own, *(token for token in left_out if value.kind != "date" or not token.is_date)]

    def _has_subject(self, own: Sequence[Token]) -> bool:
        """Whether an English clause says before its verb of whom it tells; in Arabic that cannot be known."""
        return self._language == "en" and not own[0].is_verb

    def _told_before(self, start: int, own: Sequence[Token]) -> list[Token]:
        """What the last clause with a verb says before a place, but for names and dates where there are own ones."""
        named, dated = any(token.is_name for token in own), any(token.is_date for token in own)
        since = self._sentence(start)
        earlier = [token for token in self.tokens("number") if since <= token.start < start]
        verb = next((token for token in reversed(earlier) if token.is_verb), None)
        if verb is not None:
            begin = self.stretch(verb.start, verb.start)[0]
            earlier = [*self._subject(begin), *(token for token in earlier if token.start >= begin)]
        return [token for token in earlier if not (token.is_name and named) and not (token.is_date and dated)]

    def _subject(self, start: int) -> list[Token]:
        """Whom the sentence speaks of before a place: in English before its first verb, in Arabic behind it."""
        since = self._sentence(start)
        earlier = [token for token in self.tokens("number") if since <= token.start < start]
        if self._language == "en":
            return list(takewhile(lambda token: not token.is_verb and not token.is_date, earlier))
        behind = list(dropwhile(lambda token: not token.is_verb, earlier))[1:]
        until = min((value.start for value in self._values if value.start >= since), default=start)
        return [token for token in behind if token.start < until]

    def _sentence(self, place: int) -> int:
        """Where the sentence begins that a place is in."""
        return max((match.end() for match in _END.finditer(self._text, 0, place)), default=0)

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """From where to where the clause goes that a stretch of the text is in."""
        before = max((place for place in self._breaks if place <= start), default=0)
        return before, min((place for place in self._breaks if place >= end), default=len(self._text))

    def _clause(self, value: TypedFact) -> tuple[int, int]:
        place = value.start, value.end
        if place not in self._clauses:
            self._clauses[place] = self._find_clause(value)
        return self._clauses[place]

    def _find_clause(self, value: TypedFact) -> tuple[int, int]:
        text = self._text
        alike = [other for other in self._values if are_alike(other, value)]
        breaks = [*self._breaks, *(_lead_in(text, other) for other in alike if self._is_second(alike, other))]
        before = max((place for place in breaks if place <= value.start), default=0)
        after = min((place for place in breaks if place >= value.end), default=len(text))
        return before, after

    def _is_second(self, alike: Sequence[TypedFact], value: TypedFact) -> bool:
        """Whether another value of its kind stands before it in one clause: "slowed to 7.2 % from 7.8 %"."""
        before = [other for other in alike if other.end <= value.start]
        return bool(before) and not any(before[-1].end <= place <= value.start for place in self._breaks)

    @cached_property
    def _breaks(self) -> list[int]:
        taken = [(fact.start, fact.end) for fact in self._values]
        found = (match for match in _BREAK[self._language].finditer(self._text) if not self._is_own_letter(match))
        spans = (match.span() for match in found)
        return [start for start, end in spans if not any(first < end and start < last for first, last in taken)]

    def _is_own_letter(self, found: re.Match[str]) -> bool:
        """Whether what looks like a joining letter belongs to its word: واردات, وزير."""
        if found[0] not in _JOINING:
            return False
        word = _WORD.match(self._text, found.start())
        return word is not None and is_own_letter(word[0])

    @cached_property
    def _dates(self) -> list[Token]:
        dates = (value for value in self._values if value.kind == "date")
        return [Token(frozenset({f"date:{date.value}"}), date.start, is_date=True) for date in dates]

    @cached_property
    def _words(self) -> list[Token]:
        text = self._text
        values = [(value.start, value.end) for value in self._values if value.kind != "count"]
        words = outside(content_words(text), values)
        return [self._token(word) for word in words if not _is_number(text[word.start : word.end])]

    def _token(self, word: Word) -> Token:
        keys, text = keys_of(self._text, [word]), self._text[word.start : word.end]
        if any(name.start <= word.start and word.end <= name.end for name in self._names):
            return Token(keys, word.start, is_name=True)
        if self._language == "ar" and _JOINED.match(text):
            keys |= {stem(text[1:])}  # "and the profits" are the profits
        is_verb = any(map(is_event, keys)) or is_participle(text)
        if self._language == "ar" and not is_verb:
            is_verb = word.start in self._breaks and _ARABIC_VERB.match(text) is not None
        return Token(keys, word.start, is_verb=is_verb)


def is_participle(text: str) -> bool:
    """Whether an English word has the form of a past participle."""
    return text.islower() and text not in _NO_PARTICIPLES and PARTICIPLE.fullmatch(text) is not None


def _is_of(token: Token, name: TypedFact) -> bool:
    return name.kind in _NAMES and name.start <= token.start < name.end


def are_alike(one: TypedFact, other: TypedFact) -> bool:
    """Whether two values are of one kind, or may be."""
    return one.kind == other.kind or are_amounts(one, other)


def are_amounts(one: TypedFact, other: TypedFact) -> bool:
    """Whether both are amounts, of which one does not say of what: "and injured 15", "three were killed"."""
    return {one.kind, other.kind} <= _AMOUNTS and (_is_bare(one) or _is_bare(other))


def _is_bare(value: TypedFact) -> bool:
    return value.kind == "number" or PARTICIPLE.fullmatch(value.text.split()[-1]) is not None


def _lead_in(text: str, value: TypedFact) -> int:
    found = _LEADS_IN.search(text, max(0, value.start - _REACH), value.start)
    return found.start() if found else value.start


def _is_number(word: str) -> bool:
    return word.isdecimal() or fold(word) in NUMBER_WORDS
