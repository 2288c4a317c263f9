"""Parts that are told in the same way ("700 in Oslo and 600 in Bergen"), cannot overlap, and exceed their whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.agreement.texts.reading import Reading
from factcheck.discrepancies.inner.amounts import (
    Interval,
    addable,
    interval_of,
    measured_like,
    scale_of,
    unit_of,
    written_like,
)
from factcheck.discrepancies.inner.clash import Clash
from factcheck.discrepancies.inner.peoples import PEOPLE
from factcheck.discrepancies.inner.template import words
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold

_AMOUNTS = frozenset({"number", "count", "money"})
_LEAST_PARTS, _MOST_PARTS = 2, 6
# What is larger by more than that is no slip but counts something else.
_MOST_TIMES = 3
# "50 million for schools" is read as so many schools.
_SWALLOWED = re.compile(
    r"(?P<amount>.*?\d[\d.,]*(?:\s+(?:thousand|million|billion|trillion))?)\s+(?:for|in|from|to|on)\s", re.DOTALL
)
_ENDS = re.compile(r"[.;!?؟](?!\d)")
# Between the whole and its first part: a colon or a word that leads to parts, or no more than a comma.
_LEADS = re.compile(
    rf":|{words('including, includes, included, comprising, comprises, of which, of whom, divided into, split into')}"
    rf"|{words('allocates, allocated, منها, منهم, من بينها, من بينهم, تشمل, يشمل, تتضمن, يتضمن, موزعة, خصص, خصصت')}"
)
# "Five in Oslo, four in Bergen and three in Tromso": the first is no whole.
_COMMA = re.compile(
    rf"(?!.*(?:(?<!\w)(?:in|at|from|for|to|في|من)\s|(?<!\w)لل|(?<!\w)(?:{PEOPLE})(?!\w)))[^,،(]*[,،(]\s*"
    r"(?:(?:with|some|about|only)\s+)?",
    re.DOTALL,
)
_OTHERWISE = re.compile(
    words(
        "not, excluding, except, besides, without, than, out of, after, plus, another, more, each, apiece,"
        " then, also, later,"
        "followed, باستثناء, عدا, دون, سوى, غير, إضافة, ثم, كل"
    )
)
_LEAD_LENGTH = 60
_OF_THEM = r"(?:(?:of (?:them|these|those|which|whom)|were|was|are|منها|منهم)\s+){0,2}"
_JOINED = r"\s*(?:[,،]?\s*(?:and|و)|[,،])\s*(?:the other\s+)?"
_SAID = rf"\s*{_OF_THEM}(?:(?P<prep>in|at|from|for|to|في|من)\s+|(?P<joined>لل?))(?P<where>[^⟨⟩()]{{2,40}}?)"
_AMONG = re.compile(rf"{_SAID}{_JOINED}\Z")
_LAST = re.compile(rf"{_SAID}\s*(?:[.,،;)!?؟]|\Z)")
_DIRECTION = re.compile(
    words(
        "north, south, east, west, northern, southern, eastern, western, upper, lower, left, right, city,"
        " town, countryside,"
        "village, urban, rural, الشمال, الجنوب, الشرق, الغرب, الشمالي, الجنوبي, الشرقي, الغربي, الشمالية, الجنوبية,"
        "الشرقية, الغربية, المدينة, الريف"
    )
)
# What may lie in one another, or is no place: "in all", "in his first season", "in English".
_NO_PLACE = re.compile(
    words(
        "all, total, full, part, his, her, its, their, this, that, which, whom, first, last, each, every,"
        " one, both, order,"
        "general, English, French, German, Spanish, Italian, Latin, Greek, Arabic, Russian, Chinese, Europe,"
        " Asia, Africa,"
        "America, abroad, elsewhere, world, country, المجموع, الإجمالي, العالم, الخارج, كل, أحد, بين, أصل,"
        " قبل, بعد, خلال"
    )
)
_COUNTRY = re.compile("@[a-z]{2}")
_PURPOSES = frozenset({"for", "to", "ل", "لل"})
_PEOPLE_AFTER = re.compile(rf"\s*{_OF_THEM}(?:(?P<people>{PEOPLE})(?!\w))")


def find_parallel(reading: Reading) -> Iterator[Clash]:
    """The whole before each row of parts that are told alike, where the parts exceed it."""
    facts = [without_purpose(fact) for fact in reading.values]
    for at, whole in enumerate(facts[:-_LEAST_PARTS]):
        between = reading.text[whole.end : facts[at + 1].start]
        if whole.kind not in _AMOUNTS or _ENDS.search(between) or len(between) > _LEAD_LENGTH:
            continue
        lead = fold(between)
        if (_LEADS.search(lead) or _COMMA.fullmatch(lead)) and not _OTHERWISE.search(lead):
            parts = _parts(reading, facts[at + 1 : at + 1 + _MOST_PARTS], whole)
            if len(parts) >= _LEAST_PARTS and whole.bound == "exactly":
                yield from _too_much(whole, parts)


def _parts(reading: Reading, facts: Sequence[TypedFact], whole: TypedFact) -> list[TypedFact]:
    """The amounts from the first on that are told alike, up to the one that nothing joins to a next."""
    parts: list[TypedFact] = []
    ways: set[str] = set()
    for number, fact in enumerate(facts):
        end = facts[number + 1].start if number + 1 < len(facts) else len(reading.text)
        way, goes_on = _way(reading, fact.end, end, whole)
        if fact.kind not in _AMOUNTS or not way:
            return []
        parts.append(fact)
        ways.add(way)
        if not goes_on:
            return parts if len(ways) == 1 else []
    return []


def _way(reading: Reading, start: int, end: int, whole: TypedFact) -> tuple[str, bool]:
    """How a part is told ("in", "for", "people"), empty where in no such way, and whether another follows."""
    following = reading.text[start:end]
    folded = fold(following)
    people = _PEOPLE_AFTER.match(folded)
    if people:
        return "people", re.fullmatch(_JOINED, folded[people.end() :]) is not None
    among = _AMONG.match(folded)
    found = among or _LAST.match(folded)
    if found is None or _NO_PLACE.search(found["where"]) or _OTHERWISE.search(found["where"]):
        return "", False
    way = found["prep"] or found["joined"]
    money = whole.kind == "money" or bool(scale_of(whole))
    if way in _PURPOSES:
        return ("for" if way in {"ل", "لل"} else way) if money else "", among is not None
    named = [name for name in reading.names if start <= name.fact.start < start + found.end("where")]
    # A town may lie in the country that is told beside it.
    country = any(_COUNTRY.fullmatch(key) for name in named for key in name.keys)
    capital = re.search(rf"\b{way}\s+(?:the\s+)?[A-Z]", following) is not None
    unknown = way in {"في", "من"} and not found["where"].startswith("ال")
    placed = named or capital or unknown or _DIRECTION.search(found["where"])
    return f"{way} country" * country or way * bool(placed), among is not None


def _too_much(whole: TypedFact, parts: Sequence[TypedFact]) -> Iterator[Clash]:
    parts = [measured_like(part, whole) for part in parts]
    stated, intervals = interval_of(whole), [interval_of(part) for part in parts]
    summed = Interval(0.0, 0.0)
    for interval in intervals:
        if interval is None or stated is None or interval.low > stated.high:
            return
        summed += interval
    counted = all(addable([whole, part]) or (whole.kind == "money" and _is_millions(part)) for part in parts)
    if stated is not None and counted and stated.high < summed.low <= _MOST_TIMES * stated.high:
        yield Clash("arithmetic", "total", (whole, *parts), written_like((summed.low + summed.high) / 2, whole))


def _is_millions(part: TypedFact) -> bool:
    """A part of an amount of money that leaves out its currency."""
    return part.kind == "number" and not unit_of(part) and bool(scale_of(part))


def without_purpose(fact: TypedFact) -> TypedFact:
    """The amount alone, where words after it were read as what it counts."""
    found = _SWALLOWED.match(fact.text) if fact.kind == "count" else None
    if found is None or not isinstance(fact.value, dict):
        return fact
    said = found["amount"]
    return replace(fact, kind="number", text=said, end=fact.start + len(said), value=fact.value["amount"])
