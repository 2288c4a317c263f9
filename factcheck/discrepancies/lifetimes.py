"""What somebody did after a text lets them die, or a state after it fell; and a state's successor in its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from factcheck.agreement.texts.reading import Name, Reading, read
from factcheck.agreement.values.compare import Relation, compare
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.inner.order import follows
from factcheck.discrepancies.inner.template import words
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold

# States that are no more: the last year of each, and who acts in its place since.
_GONE = {
    "soviet union": (1991, "russia"),
    "yugoslavia": (2003, "serbia"),
    "czechoslovakia": (1992, "czech republic"),
    "east germany": (1990, "germany"),
    "west germany": (1990, "germany"),
    "ottoman empire": (1922, "turkey"),
    "united arab republic": (1971, "egypt"),
}
_END_OF = re.compile(
    rf"(?:{words('collapse, dissolution, disintegration, breakup, break-up, demise, abolition')}\s+of|"
    rf"{words('انهيار, تفكك, زوال')})\s+(?:the\s+)?\Z"
)
_FALL_OF = re.compile(rf"(?:{words('fall, end')}\s+of|{words('سقوط, نهاية')})\s+(?:the\s+)?\Z")
_DEATH_OF = re.compile(rf"(?:{words('death, assassination')}\s+of|{words('وفاة, اغتيال, مقتل, توفي, توفيت')})\s+\Z")
_CEASED = words(
    "collapsed, was dissolved, were dissolved, dissolved, disintegrated, ceased to exist, died, was assassinated,"
    "was killed, passed away"
)
_ENDED = re.compile(rf"(?:,\s+who\s[^.;:()]{{1,80}},)?\s+{_CEASED}[^.,;:()]{{0,40}}\Z")
_SOMEBODY_ENDED = re.compile(rf"(?:\A|[.;]\s+)(?:he|she)\s+{_CEASED}[^.,;:()]{{0,60}}\Z")
_WHEN = re.compile(r"[^.;:()]{0,25}?(?:\b(?:in|on)|(?<!\w)(?:في|عام|سنه))\s+(?:عام\s+|سنه\s+)?\Z")
_LEADS = re.compile(r"(?:\b(?:in|on)|(?<!\w)(?:في|عام|سنه))\s+\Z")
_DEED = re.compile(
    words(
        "intervention, invasion, offensive, operation, operations, campaign, occupation, attack, strike, veto,"
        "decision, deployment, visit, withdrawal, government, leadership, تدخل, غزو, هجوم, عملية"
    )
)
_DEED_OF = re.compile(rf"\s+(?:\w+\s+)?(?:{_DEED.pattern})\s+(?:of|in|عام|في عام|سنه)\s+")
_DEED_AFTER = re.compile(
    rf"\s+(?:\w+\s+){{0,2}}(?:{_DEED.pattern}|{words('strikes, attacks, warplanes, forces, troops')})"
)
_DEED_BEFORE = re.compile(
    rf"{words('تدخل, التدخل, غزو, الغزو, هجوم, الهجوم, عملية, العملية, حملة, الحملة')}\s+(?:\w+\s+){{0,2}}\Z"
)
_DID = re.compile(
    r"\s+(?:"
    + words(
        "visited, met, signed, announced, said, told, travelled, traveled, arrived, resigned, declared, ordered,"
        "married, attended, returned, flew, invaded, attacked, vetoed, launched, sent, deployed, sold, bought,"
        "presented, founded, wrote, became, took, gave, led, joined, moved, retired, built, designed, won, spoke,"
        "lectured, taught, painted, composed, recorded, performed, played, directed, completed, finished, drew, carved,"
        "called, hired, dismissed, appointed, bequeathed, settled, left, went, came, began, started, agreed, refused,"
        "accepted, offered, promised, lost, made, paid, lent, borrowed, sailed, testified, ran, stood, headed, chaired"
    )
    + ")"
)
_FULL_NAME = 2


@dataclass(frozen=True, slots=True)
class Dated:
    """A name and the date of its end, or of something that it did; no name where the text says "he" or "she"."""

    name: Name | None
    date: TypedFact


@dataclass(frozen=True, slots=True)
class Known:
    """What the document of a text tells of names: the full ones of which some keys are a part, and whom it is about."""

    full: Callable[[frozenset[str]], frozenset[frozenset[str]]]
    about: frozenset[str] = frozenset()


def outlived(one: Reading, other: Reading, here: Known, there: Known) -> Difference | None:
    """The date of a deed in the one text that lies after the end of its doer in the other.

    `here` and `there` tell of the documents of the one and of the other.
    """
    for deed in _deeds(one.text, one.language):
        for end in _ends(other.text, other.language):
            if deed.name and _same_doer(deed.name, end.name, here, there) and follows(deed.date, end.date):
                return Difference("date", deed.date, end.date, deed.name.fact.text)
    return None


def succeeded(
    one: Reading, other: Reading, subjects: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
) -> Difference | None:
    """A state named for a deed when it was no more, and its successor, which the other text names for that year.

    A place in both ties them together; where only their documents are about one (keys of `subjects`), the other text
    has to name a deed of the successor.
    """
    for deed in _deeds(one.text, one.language):
        last, successor = _GONE.get(str(deed.name.fact.value), (None, "")) if deed.name else (None, "")
        if (
            deed.name is None
            or last is None
            or not str(deed.date.value)[:4].isdigit()
            or int(str(deed.date.value)[:4]) <= last
        ):
            continue
        heirs = [name for name in other.names if name.fact.value == successor]
        same_year = any(compare(deed.date, fact) is Relation.AGREES for fact in other.values)
        if not heirs or not same_year:
            continue
        if _share_a_place(one, other, {str(deed.name.fact.value), successor}):
            return Difference("name", deed.name.fact, heirs[0].fact)
        acting = next((heir for heir in heirs if _acts(other.text, heir.fact)), None)
        if acting is not None and _about_one_place(subjects, deed.name.keys | acting.keys):
            return Difference("name", deed.name.fact, acting.fact)
    return None


def tells_of_an_end(reading: Reading) -> bool:
    """Whether the text says when somebody died, or what became of a state."""
    return bool(_ends(reading.text, reading.language))


def tells_of_a_deed(reading: Reading) -> bool:
    """Whether the text says who did something, and when."""
    return bool(_deeds(reading.text, reading.language))


def _share_a_place(one: Reading, other: Reading, apart_from: set[str]) -> bool:
    first, second = ({str(name.fact.value) for name in reading.names} - apart_from for reading in (one, other))
    return bool(first & second)


def _acts(text: str, heir: TypedFact) -> bool:
    """Whether a deed is named for it: "Russian air strikes", «العملية العسكرية الروسية»."""
    after, before = fold(text[heir.end : heir.end + 40]), fold(text[max(0, heir.start - 40) : heir.start])
    return _DEED_AFTER.match(after) is not None or _DEED_BEFORE.search(before) is not None


def _about_one_place(subjects: tuple[frozenset[str], frozenset[str]], apart_from: frozenset[str]) -> bool:
    """Whether both documents are about one place, besides the states that are told apart."""
    return any(key.startswith("@") for key in (subjects[0] & subjects[1]) - apart_from)


def _same_doer(one: Name, other: Name | None, here: Known, there: Known) -> bool:
    """A state by its canonical name, a person by one full name, two words at least: sons are called like their fathers.

    A family name is the one person's whose full name the document has; "he" is the one whom it is about.
    """
    if one.fact.kind == "place" or (other is not None and other.fact.kind == "place"):
        return other is not None and one.fact.value == other.fact.value
    first = _full(one.keys, here)
    second = there.about if other is None else _full(other.keys, there)
    return first == second and len(first) >= _FULL_NAME


def _full(keys: frozenset[str], known: Known) -> frozenset[str]:
    bearing = known.full(keys)
    return next(iter(bearing)) if len(bearing) == 1 else frozenset()


@lru_cache(maxsize=65_536)
def _ends(text: str, language: str) -> tuple[Dated, ...]:
    """Who or what the text says came to its end, and when."""
    reading = read(text, language)
    named = [
        Dated(name, date)
        for name, date in _names_before_dates(reading)
        if _ends_here(text, name, fold(text[max(0, name.fact.start - 30) : name.fact.start]), date)
    ]
    dates = (fact for fact in reading.values if fact.kind == "date" and "/" not in str(fact.value))
    unnamed = [Dated(None, date) for date in dates if not named and _SOMEBODY_ENDED.search(_up_to(text, date))]
    return (*named, *unnamed[:1])


def _up_to(text: str, date: TypedFact) -> str:
    """What stands before a date, without the word that leads to it."""
    return _LEADS.sub("", fold(text[: date.start])).rstrip()


def _ends_here(text: str, name: Name, lead: str, date: TypedFact) -> bool:
    between = fold(text[name.fact.end : date.start])
    state = str(name.fact.value) in _GONE
    if (
        _END_OF.search(lead)
        or (state and _FALL_OF.search(lead))
        or (name.fact.kind == "name" and _DEATH_OF.search(lead))
    ):
        return _WHEN.fullmatch(between) is not None
    ended = _LEADS.sub("", between)
    return ended != between and _ENDED.fullmatch(ended.rstrip()) is not None


@lru_cache(maxsize=65_536)
def _deeds(text: str, language: str) -> tuple[Dated, ...]:
    """Who the text says did something, and when: "the 1968 Ruritanian invasion", "Anna Lind signed in 1968"."""
    reading = read(text, language)
    found = []
    for name in reading.names:
        for date in (fact for fact in reading.values if fact.kind == "date" and "/" not in str(fact.value)):
            if _is_deed(text, name.fact, date):
                found.append(Dated(name, date))
    return tuple(found)


def _is_deed(text: str, name: TypedFact, date: TypedFact) -> bool:
    after = fold(text[name.end : name.end + 60])
    if date.end <= name.start:
        between = fold(text[date.end : name.start])
        adjective = between.strip() == "" and re.match(rf"\s+(?:\w+\s+)?(?:{_DEED.pattern})", after)
        return bool(adjective) or bool(re.fullmatch(r",?\s+(?:the\s+)?", between) and _DID.match(after))
    between = fold(text[name.end : date.start])
    if _DEED_OF.fullmatch(between):
        return True
    return bool(_DID.match(between)) and re.search(r"[.;:()]", between) is None and bool(_WHEN.search(between[-12:]))


def _names_before_dates(reading: Reading) -> Iterator[tuple[Name, TypedFact]]:
    for name in reading.names:
        later = (fact for fact in reading.values if fact.kind == "date" and fact.start >= name.fact.end)
        date = next(later, None)
        if date is not None and "/" not in str(date.value):
            yield name, date
