"""When people were born and died, as it stands in brackets behind their names: "(13 May 1922 - 25 April 2009)".

Such a span tells two events without a word for either. Beside a statement of a birth or a death it is read as both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from factcheck.agreement.compare import day_range
from factcheck.agreement.concepts import concepts
from factcheck.agreement.reading import Event, Reading
from factcheck.language.facts import TypedFact
from factcheck.language.names import name_keys
from factcheck.language.normalise import fold
from factcheck.language.words import stem

_SPELLED = {"en": ("born ", ", died "), "ar": ("ولد ", "، توفي ")}
_KEYS = frozenset(key for word in ("born", "died", "ولد", "توفي") for key in (*concepts(word), stem(word)))
_ARABIC_BIRTH = "|".join(map(fold, "ولد ولدت مولود مولودة مولده ولادته ميلاد مواليد".split()))
_ARABIC_DEATH = "|".join(map(fold, "توفي توفيت وفاة وفاته وفاتها مات ماتت قتل قتلت اغتيل اغتيلت رحل رحلت".split()))
_DIED = "died|dies|death|killed|assassinated|executed|murdered"
_EITHER = re.compile(rf"(?<![\w-])(?:born|birth|{_DIED})\b|(?<!\w)[وف]?(?:{_ARABIC_BIRTH}|{_ARABIC_DEATH})(?!\w)", re.I)
# Between the word and its date stand only places and names; whose mother died is not who is meant.
_RELATIVE = (
    "mother|father|parents|son|daughter|wife|husband|widow|brother|sister|uncle|aunt|predecessor|successor|child"
)
_SOMEBODY_ELSES = re.compile(rf"(?:\b(?:{_RELATIVE})\s+(?:was\s+|had\s+)?|\bgave\s+|-)\Z", re.I)
_FILLED = r"(?:,?\s+(?:in|on|at|of|near|the|a|about|around|circa|c\.|late|early|[A-Z\u00c0-\u00de][^\s,]*))*,?\s*"
_ENGLISH_BEFORE = re.compile(rf"\b(?:(?P<birth>[Bb]orn|[Bb]irth)|(?P<death>(?:{_DIED})))\b{_FILLED}\Z")
_ENGLISH_AFTER = re.compile(rf"\A,?(?:\s+[A-Z\u00c0-\u00de]\S*)*\s+(?:was\s+)?(?:(?P<birth>born)|(?P<death>{_DIED}))\b")
_ARABIC_FILLED = r"(?:\s+(?!و)[^\W\d_]+){0,6}\s*"
_ARABIC_BEFORE = re.compile(
    rf"(?<!\w)[وف]?(?:(?P<birth>{_ARABIC_BIRTH})|(?P<death>{_ARABIC_DEATH}))(?!\w){_ARABIC_FILLED}\Z"
)
_CLAUSE = re.compile(r"[.;!?؟؛](?:\s|\Z)")
_REACH = 80
_BRACKET = re.compile(r"\s*[(（](?P<inside>[^()（）]{4,160})[)）]")
# The name at the head of a text, in front of a bracket: capitalised words and what may join them.
_PARTICLE = r"(?:al|el|es|ad|de|van|von|bin|ibn|da|di)(?=[\s-])"
_NAME = {
    "en": re.compile(rf"\s*(?:(?:[A-Z\u00c0-\u00de\"'“‘]|{_PARTICLE})[^\s()]*(?:\s+|(?=\())){{1,6}}(?=\()"),
    "ar": re.compile(r"\s*(?:[^\W\d_][^\s()]*(?:\s+|(?=\())){1,5}(?=\()"),
}
_INITIAL = 2
_DASH = re.compile(r"\s*[-–—\u0640]+\s*")
_FIRST = r"(?:(?:born|née|né)\s[^\d;,]*[;,]\s*)?"
_ABOUT = r"(?:(?:c|ca|b|circa|born|about|حوالي|نحو)\.?\s*)?"
_AD = r"\s*م?\s*"
_WORD = r"(?:[A-Z\u00c0-\u00de][^\s\d,;]*|[\u0621-\u064a]+)"
_PLACE = rf"{_WORD}(?:[,،]?\s+{_WORD}){{0,5}}"
# Places stand before both dates or behind both, or nowhere: before the first, between the two, behind the second.
_AROUND = tuple(
    tuple(map(re.compile, around))
    for around in (
        (_FIRST + _ABOUT, rf"{_AD}{_DASH.pattern}", _AD),
        (rf"{_FIRST}{_PLACE}[,،]\s*{_ABOUT}", rf"{_AD}{_DASH.pattern}{_PLACE}[,،]\s*", _AD),
        (_FIRST + _ABOUT, rf"{_AD}[,،]\s*{_PLACE}{_DASH.pattern}", rf"{_AD}[,،]\s*{_PLACE}"),
    )
)
_YEAR = re.compile(r"[1-9]\d{3}")
# In years.
_SHORTEST, _LONGEST = 20, 120
_A_YEAR = 365.2425


def of_one_event(statement: Reading, stated: TypedFact, passage: Reading, found: TypedFact) -> bool:
    """Whether two dates may be of one event: that of a birth neither bears out nor denies that of a death.

    Where a bracket tells of both, no other date answers to either, and it to no other.
    """
    one, other = event_of(statement, stated), event_of(passage, found)
    if one is None or other is None:
        return one is other or not (statement.events or passage.events)
    return one == other


def event_of(reading: Reading, date: TypedFact) -> Event | None:
    """Whether a date is of a birth or a death: as its bracket says, by such a word before it, or else behind it."""
    if date.kind != "date":
        return None
    if date.start in reading.events:
        return reading.events[date.start]
    if not _speaks_of_either(reading.text):
        return None
    before = _CLAUSE.split(reading.text[max(0, date.start - _REACH) : date.start])[-1]
    if reading.language == "ar":
        return _event(_ARABIC_BEFORE.search(fold(before)))
    if event := _event(_ENGLISH_BEFORE.search(before)):
        return event
    return _event(_ENGLISH_AFTER.match(reading.text[date.end : date.end + _REACH]))


def _event(told: re.Match[str] | None) -> Event | None:
    if told is None or _SOMEBODY_ELSES.search(told.string[: told.start()]):
        return None
    return "birth" if told["birth"] else "death"


@lru_cache(maxsize=65_536)
def _speaks_of_either(text: str) -> bool:
    return _EITHER.search(fold(text)) is not None


def with_lives(passage: Reading, statement: Reading) -> Reading:
    """The passage with such a span told as two events; as it was where it has none.

    Only right behind the name that a text begins with, where the statement names the same person: further on brackets
    hold reigns, terms of office and the years of books as well.
    """
    name = _NAME[passage.language].match(passage.text) if "(" in passage.text else None
    bracket = _BRACKET.match(passage.text, name.end()) if name else None
    if name is None or bracket is None or not any(event_of(statement, value) for value in statement.values):
        return passage
    if not _is_named(name[0], passage.language, statement):
        return passage
    life = _life_of(passage, *bracket.span("inside"))
    return _told(passage, *life) if life else passage


def _is_named(name: str, language: str, statement: Reading) -> bool:
    """Whether a statement names somebody by the whole of a name or a shorter form of it, with the same initials."""
    people = [other for other in statement.names if other.fact.kind == "name" and other.keys]
    if language != statement.language:
        keys = [frozenset(name_keys(word, language)) for word in name.split()]
        whole = frozenset(name_keys(name, language))
        in_arabic = statement.language == "ar" and all(word & statement.own_keys for word in keys)
        return in_arabic or any(other.keys <= whole for other in people)
    if language == "ar":
        return _words(name) <= _words(statement.text)
    return any(_same_person(_words(name), _words(other.fact.text)) for other in people)


def _words(name: str) -> frozenset[str]:
    return frozenset(word.strip(".,،'\"“”‘’") for word in fold(name).split())


def _same_person(one: frozenset[str], other: frozenset[str]) -> bool:
    return (one <= other or other <= one) and all(len(word) > _INITIAL for word in one ^ other)


def _life_of(passage: Reading, start: int, end: int) -> tuple[TypedFact, TypedFact] | None:
    """The two dates of a bracket, whether they were read as one span or as two dates with a dash between."""
    dates = [value for value in passage.values if start <= value.start and value.end <= end]
    ends = list(_ends(dates[-1])) if dates else []
    if not ends and len(dates) > 1:
        ends = list(map(_as_date, dates[-2:]))
    if len(ends) != 2 or any(value.kind != "date" for value in ends) or not _is_alone(passage.text, start, end, *ends):
        return None
    born, died = ends
    first, last = day_range(str(born.value)), day_range(str(died.value))
    lived = (last[0] - first[0]) / _A_YEAR if first and last else 0
    return (born, died) if _SHORTEST <= lived <= _LONGEST else None


def _is_alone(text: str, start: int, end: int, born: TypedFact, died: TypedFact) -> bool:
    """Whether nothing but the dates, and the places of both, stands in a bracket."""
    around = (text[start : born.start], text[born.end : died.start], text[died.end : end])
    return any(all(map(re.Pattern.fullmatch, patterns, around)) for patterns in _AROUND)


def _as_date(value: TypedFact) -> TypedFact:
    """A year before a whole date was read as a number: "(c. 1551 - 28 July 1629)"."""
    is_year = value.kind == "number" and _YEAR.fullmatch(str(value.value)) is not None
    return replace(value, kind="date", value=str(value.value)) if is_year else value


def _ends(span: TypedFact) -> Iterator[TypedFact]:
    values = str(span.value).split("/")
    dashes = list(_DASH.finditer(span.text))
    if span.kind == "date" and len(values) == 2 and len(dashes) == 1:
        (dash,) = dashes
        end, start = span.start + dash.start(), span.start + dash.end()
        yield replace(span, text=span.text[: dash.start()], end=end, value=values[0])
        yield replace(span, text=span.text[dash.end() :], start=start, value=values[1])


def _told(passage: Reading, born: TypedFact, died: TypedFact) -> Reading:
    others = [value for value in passage.values if value.end <= born.start or died.end <= value.start]
    return replace(
        passage,
        values=tuple(sorted([*others, born, died], key=lambda value: value.start)),
        known_stems=passage.known_stems | _KEYS,
        implied=_KEYS,
        events={born.start: "birth", died.start: "death"},
    )


def spell_out(reading: Reading) -> Iterator[tuple[tuple[int, int], str]]:
    """What to put where in a text, for such a bracket to say in words what it tells."""
    if reading.events:
        before, between = _SPELLED[reading.language]
        born, died = (value for value in reading.values if value.start in reading.events)
        yield (born.start, born.start), before
        if dash := _DASH.search(reading.text, born.end, died.start):
            yield dash.span(), between
