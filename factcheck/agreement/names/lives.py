"""When people were born and died, as it stands in brackets behind their names: "(13 May 1922 - 25 April 2009)".

Such a span tells two events without a word for either. Beside a statement of a birth or a death it is read as both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from factcheck.agreement.names.life_events import event_of, is_of
from factcheck.agreement.names.reigns import may_be_a_reign
from factcheck.agreement.texts.concepts import concepts
from factcheck.agreement.texts.reading import Event, Reading
from factcheck.agreement.values.days import day_range
from factcheck.language.facts import TypedFact
from factcheck.language.names.names import name_keys
from factcheck.language.normalise import fold
from factcheck.language.words.words import stem

_TOLD_AS: dict[str, dict[Event, str]] = {
    "en": {"birth": "born ", "death": "died "},
    "ar": {"birth": "ولد ", "death": "توفي "},
}
_BETWEEN = {"en": ", died ", "ar": "، توفي "}
_KEYS: dict[Event, frozenset[str]] = {
    "birth": frozenset(key for word in ("born", "ولد") for key in (*concepts(word), stem(word))),
    "death": frozenset(key for word in ("died", "توفي") for key in (*concepts(word), stem(word))),
}
_BRACKET = re.compile(r"\s*[(（](?P<inside>[^()（）]{4,160})[)）]")
# The name at the head of a text, in front of a bracket: capitalised words and what may join them.
_PARTICLE = r"(?:al|el|es|ad|de|van|von|bin|ibn|da|di)(?=[\s-])"
_NAME = {
    "en": re.compile(rf"\s*(?:(?:[A-Z\u00c0-\u00de\"'“‘]|{_PARTICLE})[^\s()]*(?:\s+|(?=\())){{1,6}}(?=\()"),
    "ar": re.compile(r"\s*(?:[^\W\d_][^\s()]*(?:\s+|(?=\())){1,5}(?=\()"),
}
_PLACED = re.compile(r"(?!م)[^\W\d_]")
_WORDS = re.compile(r"[^\W\d_]+")
_INITIAL = 2
# A bracket may tell of one event: (d. 1987), (born 1931), (ت. 1987).
_ONE_EVENT = re.compile(
    r"\s*(?:(?P<birth>(?:b|né|née|born|و|ولد|ولدت|مواليد)(?![^\W\d_]))|(?P<death>(?:d|died|†|ت|توفي|توفيت)(?![^\W\d_])))"
    r"\.?\s*(?:in\s+|on\s+|عام\s+|سنة\s+)?"
)
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
_SHORTEST, _LONGEST = 20, 105
_A_YEAR = 365.2425
_REACH = 80
Life: TypeAlias = Sequence[tuple[TypedFact, Event]]


def of_one_event(statement: Reading, stated: TypedFact, passage: Reading, found: TypedFact) -> bool:
    """Whether two dates may be of one event: that of a birth neither bears out nor denies that of a death.

    Where a bracket tells of both, no other date answers to either, and it to no other.
    """
    is_answered = stated.start in passage.answered, found.start in statement.answered
    one, other = event_of(statement, stated), event_of(passage, found)
    if found.start in passage.events or stated.start in statement.events:
        return one == other and any(is_answered)
    return not any(is_answered) and (one is None or other is None or one == other)


def with_lives(passage: Reading, statement: Reading) -> Reading:
    """The passage with such a span told as two events; as it was where it has none.

    Only right behind the name that a text begins with, where the statement dates the birth or death of the same person:
    further on brackets hold reigns, terms of office and the years of books as well.
    """
    name = _NAME[passage.language].match(passage.text) if "(" in passage.text else None
    bracket = _BRACKET.match(passage.text, name.end()) if name else None
    if name is None or bracket is None or not (called := _called(name[0], passage.language, statement)):
        return passage
    answered = frozenset(value.start for value in statement.values if is_of(statement, value, called))
    inside = bracket.span("inside")
    life = _life_of(passage, *inside) if answered else ()
    if not life:
        return passage
    if _is_unsure(passage, name[0], inside, life):
        return _untold(passage, name.start() + len(name[0].rstrip()), bracket.end())
    return _told(passage, life, answered)


def _called(name: str, language: str, statement: Reading) -> str:
    """A pattern of what a statement calls somebody by: the name, or a longer or shorter form that ends like it.

    A given name alone is anybody's. Empty where the statement does not name them.
    """
    if statement.language == "ar":
        return _called_in_arabic(name, language, statement)
    people = [other for other in statement.names if other.fact.kind == "name" and other.keys]
    if language == "en":
        told = [other.fact.text for other in people if _same_person(name, other.fact.text)]
    else:
        whole, last = (frozenset(name_keys(part, language)) for part in (name, name.rsplit(maxsplit=1)[-1]))
        told = [other.fact.text for other in people if other.keys <= whole and other.keys & last]
    return f"(?:{'|'.join(map(re.escape, told))})" if told else ""


def _called_in_arabic(name: str, language: str, statement: Reading) -> str:
    text = fold(statement.text)
    if language == "ar":
        pattern = r"\s+".join(re.escape(word) for word in fold(name).split())
        return pattern if re.search(rf"(?<!\w){pattern}(?!\w)", text) else ""
    keys = [frozenset(name_keys(word, language)) for word in name.split()]
    words = [{word for word in _WORDS.findall(text) if frozenset(name_keys(word, "ar")) & each} for each in keys]
    if not all(words):
        return ""
    return r"\s+".join(f"(?:{'|'.join(sorted(each))})" for each in words)


def _words(name: str) -> frozenset[str]:
    return frozenset(word.strip(".,،'\"“”‘’") for word in fold(name).split())


def _same_person(name: str, other: str) -> bool:
    """Whether one is the other or a shorter form with the same family name and initials."""
    one, two = _words(name), _words(other)
    same_family = _words(name.rsplit(maxsplit=1)[-1]) == _words(other.rsplit(maxsplit=1)[-1])
    return same_family and (one <= two or two <= one) and all(len(word) > _INITIAL for word in one ^ two)


def _life_of(passage: Reading, start: int, end: int) -> Life:
    """The dates of a bracket with their events; none where it may be something else.

    Both ends of a life were read as one span or as two dates with a dash between.
    """
    dates = [value for value in passage.values if start <= value.start and value.end <= end]
    if len(dates) == 1 and (event := _one_event(passage.text, start, dates[0], end)):
        return [(dates[0], event)]
    ends = list(_ends(dates[-1])) if dates else []
    if not ends and len(dates) > 1:
        ends = list(map(_as_date, dates[-2:]))
    if len(ends) != 2 or any(value.kind != "date" for value in ends) or not _is_alone(passage.text, start, end, *ends):
        return ()
    born, died = ends
    return [(born, "birth"), (died, "death")] if _SHORTEST <= _years(born, died) <= _LONGEST else ()


def _one_event(text: str, start: int, date: TypedFact, end: int) -> Event | None:
    told = _ONE_EVENT.fullmatch(text, start, date.start)
    if told is None or text[date.end : end].strip(" م") or "/" in str(date.value):
        return None
    return "birth" if told["birth"] else "death"


def _is_unsure(passage: Reading, name: str, inside: tuple[int, int], life: Life) -> bool:
    """Whether nothing but two years is told, and they may be those of a reign."""
    if len(life) != 2:
        return False
    (born, _), (died, _) = life
    start, end = inside
    around = passage.text[start : born.start] + passage.text[born.end : died.start] + passage.text[died.end : end]
    only_years = all(_YEAR.fullmatch(str(date.value)) for date in (born, died)) and not _PLACED.search(around)
    behind = passage.text[end + 1 : end + 1 + _REACH]
    return only_years and may_be_a_reign(name, behind, passage.language, _years(born, died))


def _years(born: TypedFact, died: TypedFact) -> float:
    first, last = day_range(str(born.value)), day_range(str(died.value))
    return (last[0] - first[0]) / _A_YEAR if first and last else 0


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


def _told(passage: Reading, life: Life, answered: frozenset[int]) -> Reading:
    dates = [date for date, _ in life]
    start, end = dates[0].start, dates[-1].end
    others = [value for value in passage.values if value.end <= start or end <= value.start]
    keys = frozenset().union(*(_KEYS[event] for _, event in life))
    return replace(
        passage,
        values=tuple(sorted([*others, *dates], key=lambda value: value.start)),
        known_stems=passage.known_stems | keys,
        implied=keys,
        events={date.start: event for date, event in life},
        answered=answered,
    )


def _untold(passage: Reading, start: int, end: int) -> Reading:
    """The passage without a bracket that answers nothing: its years may be those of a reign."""
    values = tuple(value for value in passage.values if value.end <= start or end <= value.start)
    return replace(passage, values=values, untold=(start, end))


def spell_out(reading: Reading) -> Iterator[tuple[tuple[int, int], str]]:
    """What to put where in a text, for such a bracket to say in words what it tells."""
    if reading.untold:
        yield reading.untold, ""
    told = [value for value in reading.values if value.start in reading.events]
    if not told:
        return
    first = told[0]
    opened = reading.text.rfind("(", 0, first.start) + 1
    sign = _ONE_EVENT.fullmatch(reading.text, opened, first.start) if len(told) == 1 else None
    yield (sign.span() if sign else (first.start, first.start)), _TOLD_AS[reading.language][reading.events[first.start]]
    for died in told[1:]:
        if dash := _DASH.search(reading.text, first.end, died.start):
            yield dash.span(), _BETWEEN[reading.language]
