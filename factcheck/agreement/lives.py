"""When people were born and died, as it stands in brackets behind their names: "(13 May 1922 - 25 April 2009)".

Such a span tells two events without a word for either. Beside a statement of a birth or a death it is read as both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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
_EVENT = re.compile(
    r"\b(?P<birth>born|birth)\b|\b(?P<death>died|dies|dead|death|killed|assassinated|executed|murdered)\b"
    rf"|(?<!\w)[وف]?(?:(?P<ولادة>{_ARABIC_BIRTH})|(?P<وفاة>{_ARABIC_DEATH}))(?!\w)"
)
_EVENTS: dict[str, Event] = {"birth": "birth", "ولادة": "birth", "death": "death", "وفاة": "death"}
_CLAUSE = re.compile(r"[.;!?؟؛](?:\s|\Z)")
_REACH = 80
_BRACKET = re.compile(r"(?P<name>[^\s()（])\s*[(（](?P<inside>[^()（）]{4,160})[)）]")
_PARTICLE = r"(?:al|el|es|ad|de|van|von|bin|ibn|da|di)(?=[\s-])"
# A name in front of a bracket: capitalised words and what may join them, or the last words in Arabic.
_BEFORE = {
    "en": re.compile(rf"(?:(?:[A-Z\u00c0-\u00de\"'“‘]|{_PARTICLE})[^\s()]*(?:\s+|\Z))*\Z"),
    "ar": re.compile(r"(?:[^\W\d_]\S*(?:\s+|\Z)){0,4}\Z"),
}
_FULL_NAME = 2
_DASH = re.compile(r"\s*[-–—]\s*")
_YEAR = re.compile(r"[1-9]\d{3}")
_FIRST = re.compile(r"(?:.*[;,،:]\s*)?(?:(?:c|ca|b|circa|born|about|حوالي|نحو)\.?\s*)?")
_LAST = re.compile(r"\s*(?:[;,،].*)?")
# Born "in 1551 or 1552" is left alone.
_OR = re.compile(r"(?<!\w)(?:or|أو)\s+\Z")
# In years.
_SHORTEST, _LONGEST = 5, 120
_A_YEAR = 365.2425


def of_one_event(statement: Reading, stated: TypedFact, passage: Reading, found: TypedFact) -> bool:
    """Whether two dates may be of one event: that of a birth neither bears out nor denies that of a death."""
    one, other = event_of(statement, stated), event_of(passage, found)
    return one is None or other is None or one == other


def event_of(reading: Reading, date: TypedFact) -> Event | None:
    """Whether a date is of a birth or a death: as its bracket says, by such a word before it, or else behind it."""
    if date.kind != "date":
        return None
    if date.start in reading.events:
        return reading.events[date.start]
    if not _speaks_of_either(reading.text):
        return None
    before = _CLAUSE.split(reading.text[max(0, date.start - _REACH) : date.start])[-1]
    after = _CLAUSE.split(reading.text[date.end : date.end + _REACH])[0]
    told = [*_EVENT.finditer(fold(before))][-1:] or [*_EVENT.finditer(fold(after))][:1]
    return _EVENTS[told[0].lastgroup or ""] if told else None


@lru_cache(maxsize=65_536)
def _speaks_of_either(text: str) -> bool:
    return _EVENT.search(fold(text)) is not None


def with_lives(passage: Reading, statement: Reading) -> Reading:
    """The passage with such spans behind names of the statement told as two events; as it was where it has none."""
    if "(" not in passage.text or not any(event_of(statement, value) for value in statement.values):
        return passage
    for match in _BRACKET.finditer(passage.text):
        if _names_one_of(passage, match.end("name"), statement):
            dates = [value for value in passage.values if match.start() < value.start and value.end < match.end()]
            if (life := _life_of(passage, dates)) and _alone(passage.text, match.span("inside"), life):
                passage = _told(passage, *life)
    return passage


def _names_one_of(passage: Reading, end: int, statement: Reading) -> bool:
    """Whether what stands right before a bracket is somebody whom the statement names, and not only a namesake."""
    name = _BEFORE[passage.language].search(passage.text[max(0, end - _REACH) : end])
    before = name[0].split() if name else []
    said = frozenset(name_keys(" ".join(before), passage.language))
    if any(name.keys and name.keys <= said for name in statement.names):
        return True
    nearest = [frozenset(name_keys(word, passage.language)) for word in before[-_FULL_NAME:]]
    return len(nearest) == _FULL_NAME and all(keys & statement.own_keys for keys in nearest)


def _alone(text: str, inside: tuple[int, int], life: tuple[TypedFact, TypedFact]) -> bool:
    """Whether nothing else stands with the two dates in their bracket, but for what commas part from them."""
    before, behind = text[inside[0] : life[0].start], text[life[1].end : inside[1]]
    return bool(_FIRST.fullmatch(before) and _LAST.fullmatch(behind))


def _life_of(passage: Reading, dates: Sequence[TypedFact]) -> tuple[TypedFact, TypedFact] | None:
    """The two dates of a bracket, whether they were read as one span or as two dates with a dash between."""
    ends = list(_ends(dates[-1])) if dates else []
    if not ends and len(dates) > 1 and _DASH.fullmatch(passage.text, dates[-2].end, dates[-1].start):
        ends = list(map(_as_date, dates[-2:]))
    if len(ends) != 2 or any(end.kind != "date" for end in ends) or _OR.search(passage.text[: ends[0].start]):
        return None
    born, died = ends
    first, last = day_range(str(born.value)), day_range(str(died.value))
    lived = (last[0] - first[0]) / _A_YEAR if first and last else 0
    return (born, died) if _SHORTEST <= lived <= _LONGEST else None


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
    return replace(
        passage,
        values=(*(value for value in passage.values if value.end <= born.start or died.end <= value.start), born, died),
        known_stems=passage.known_stems | _KEYS,
        implied=passage.implied | _KEYS,
        events={**passage.events, born.start: "birth", died.start: "death"},
    )


def spell_out(reading: Reading) -> Iterator[tuple[tuple[int, int], str]]:
    """What to put where in a text, for such brackets to say in words what they tell."""
    before, between = _SPELLED[reading.language]
    dates = [value for value in reading.values if value.start in reading.events]
    for born, died in zip(dates[::2], dates[1::2], strict=True):
        yield (born.start, born.start), before
        yield (born.end, died.start), between
