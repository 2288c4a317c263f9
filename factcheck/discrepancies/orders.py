"""Which of two things came first, as two texts say it with "before", "after" and the like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from factcheck.agreement.texts.concept_words import RECURRING
from factcheck.agreement.texts.matter import keys_of
from factcheck.agreement.texts.reading import Reading, read
from factcheck.discrepancies.clauses import Span
from factcheck.discrepancies.conflicts import Conflict, Side
from factcheck.discrepancies.pair import Pair
from factcheck.discrepancies.series import told_again
from factcheck.discrepancies.settings import SETTINGS
from factcheck.language.facts import TypedFact

_CONNECTIVE = re.compile(
    r"\b(?P<before>before|by\s+the\s+time)\b|\b(?P<after>(?:not\s+until\s+)?after|once)\b|\b(?P<until>until)\b"
    r"|(?<!\w)[وف]?(?:(?P<qabla>قبل)|(?P<baad>بعد))(?!\w)",
    re.IGNORECASE,
)
_END = re.compile(r"[;:.!?؛؟]\s|[;.!?؛؟]?\s*\Z")
# Where what came before or after ends, if it stands first: "After the fire, the house ...", "only after ... that".
_TURN = re.compile(r"\s*[,،]\s*|\s+that\s+|\s+did\s+")
# What may stand before a connective at the head of a sentence.
_LEAD = re.compile(r"\W*(?:(?:it\s+was|not|only|just|even|long|shortly|soon|و|لم|يكن|إلا|ولم)\s*)*\Z", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|never|n['’]t)\b", re.IGNORECASE)
# So many words of either event have to be in the other text, and this share of the shorter telling of it.
_LEAST, _SHARE = 2, 0.5
# What goes up may do so before and after.
_GOES_ON = RECURRING | frozenset("rise fall change remain live work".split())


@dataclass(frozen=True, slots=True)
class Event:
    """Stems of the words that tell of it, what they stand for, and which kinds of event these are."""

    stems: frozenset[str]
    keys: frozenset[str]
    kinds: frozenset[str]

    def alike(self, other: Event) -> float:
        """Share of the words of the shorter telling that both have; 0 where that is hardly a word, or where one tells
        of a kind of event that the other does not."""
        shared = len(self.stems & other.stems)
        if (
            shared < _LEAST
            or (self.kinds and not self.kinds & other.keys)
            or (other.kinds and not other.kinds & self.keys)
        ):
            return 0.0
        return shared / min(len(self.stems), len(other.stems))


@dataclass(frozen=True, slots=True)
class Order:
    """What came first and what came then, and where the text says so."""

    first: Event
    then: Event
    said: TypedFact


def judge_orders(pair: Pair) -> Conflict | None:
    """Where one passage tells two events in the order that the other turns round; None where neither does."""
    one, other = pair.readings
    if one.language != other.language or told_again(one, other):
        return None
    for mine in orders_in(one.text, one.language):
        for theirs in orders_in(other.text, other.language):
            if _turned_round(mine, theirs):
                sides = Side(pair.one, mine.said), Side(pair.other, theirs.said)
                return Conflict("sequence", sides, SETTINGS.told, "turned_round")
    return None


def _turned_round(one: Order, other: Order) -> bool:
    crossed = one.first.alike(other.then), one.then.alike(other.first)
    straight = one.first.alike(other.first), one.then.alike(other.then)
    return min(crossed) >= _SHARE and sum(straight) < min(crossed)


@lru_cache(maxsize=65_536)
def orders_in(text: str, language: str) -> tuple[Order, ...]:
    """Each order of two events that a text gives in so many words; none of what goes on or comes again."""
    if _CONNECTIVE.search(text) is None:
        return ()
    reading = read(text, language)
    return tuple(order for match in _CONNECTIVE.finditer(text) if (order := _order(reading, match)) is not None)


def _order(reading: Reading, match: re.Match[str]) -> Order | None:
    told = _told(reading.text, match)
    if told is None:
        return None
    main, subordinate = told
    here, there = _event(reading, main), _event(reading, subordinate)
    if min(len(here.stems), len(there.stems)) < _LEAST or (here.kinds and here.kinds <= _GOES_ON):
        return None
    said = TypedFact(
        "polarity", reading.text[match.start() : subordinate[1]], match.start(), subordinate[1], _way(match)
    )
    return Order(here, there, said) if _way(match) == "before" else Order(there, here, said)


def _told(text: str, match: re.Match[str]) -> tuple[Span, Span] | None:
    """The stretches of the main event and of the one that the connective leads in."""
    start = max((found.end() for found in _ends(text, match.start())), default=0)
    end = next((found.start() for found in _END.finditer(text, match.end())), len(text))
    before = text[start : match.start()]
    if match["until"] and not _NOT.search(before):
        return None
    if not _LEAD.match(before):
        return (start, match.start()), (match.end(), end)
    turn = _TURN.search(text, match.end(), end)
    return ((turn.end(), end), (match.end(), turn.start())) if turn else None


def _ends(text: str, until: int) -> Iterator[re.Match[str]]:
    return (found for found in _END.finditer(text, 0, until) if found.end() < until)


def _way(match: re.Match[str]) -> str:
    return "before" if match["before"] or match["qabla"] else "after"


def _event(reading: Reading, span: Span) -> Event:
    words = [word for word in reading.words if span[0] <= word.start and word.end <= span[1]]
    terms = [term for term in reading.terms if span[0] <= term.word.start and term.word.end <= span[1]]
    kinds = frozenset(kind for term in terms for kind in term.events)
    return Event(frozenset(word.stem for word in words), keys_of(reading.text, words), kinds)
