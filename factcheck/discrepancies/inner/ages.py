"""Anniversaries and ages that do not fit the years stated with them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.discrepancies.inner.clash import Clash
from factcheck.discrepancies.inner.template import Template, words
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold

_ORDINALS = {
    **{
        word: 10 * at
        for at, word in enumerate(
            "tenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth".split(), 1
        )
    },
    **{
        fold(word): 10 * at
        for at, word in enumerate(
            "العاشرة العشرين الثلاثين الأربعين الخمسين الستين السبعين الثمانين التسعين المئة".split(), 1
        )
    },
    "centenary": 100,
    "bicentenary": 200,
    "centennial": 100,
    "bicentennial": 200,
    fold("المئوية"): 100,
    fold("المئوية الثانية"): 200,
}
_NAMED = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_ANNIVERSARY = (
    rf"(?:(?:(?P<digits>\d{{1,3}})(?:st|nd|rd|th)|(?<!\w)(?P<word>{_NAMED}))[\s-]+(?:\w+\s+)?anniversary"
    rf"|(?P<century>centenary|bicentenary|centennial|bicentennial)"
    rf"|(?<!\w)[وبفل]*(?:ال)?ذكري\s+(?:السنويه\s+)?(?:ال\s?(?:⟨n\d+⟩|(?P<arabic_digits>\d{{1,3}}))|(?P<arabic>{_NAMED})))(?!\w)"
)
_EVENT = r"\s+(?:of|since|from|لـ?|على|منذ)?(?:(?!anniversary|ذكري)[^.;:!?؟⟨⟩]){0,90}?⟨(?P<event>d\d+)⟩"
_HELD_WITHIN = re.compile(
    rf"{_ANNIVERSARY}\s*[,،(]?\s*(?:in|on|في|عام|سنه)?\s*(?:عام\s+)?⟨(?P<held>d\d+)⟩\s*[,،)]?{_EVENT}"
)
_HELD_BEFORE = re.compile(rf"⟨(?P<held>d\d+)⟩[^.;!?؟⟨⟩]{{0,80}}?{_ANNIVERSARY}{_EVENT}")
_FOUNDED = words(
    "founded, established, created, formed, opened, born, built, signed, launched, تأسس, تأسست, أسس, أسست, أنشئ, أنشئت,"
    "ولد, ولدت, افتتح, افتتحت, وقعت, وقع"
)
_FOUNDED_FIRST = re.compile(
    rf"{_FOUNDED}\s+[^.;:!?؟⟨⟩]{{0,30}}?⟨(?P<event>d\d+)⟩[^.;:!?؟⟨⟩]{{0,60}}?{_ANNIVERSARY}\s+(?:in|في|عام)\s+(?:عام\s+)?"
    r"⟨(?P<held>d\d+)⟩"
)
_BORN = words("born, ولد, ولدت, المولود, مواليد")
_DIED = words("died, dead, killed, passed away, death, توفي, توفيت, مات, ماتت, قتل, وفاته, اغتيل")
_AGE = (
    r"(?:\baged|\bat (?:the )?age (?:of )?|(?<!\w)عن عمر\s+(?:يناهز\s+|ناهز\s+)?|(?<!\w)وعمره\s+"
    r"|(?<!\w)في سن\s+(?:ال)?)\s*"
    r"⟨(?P<age>[nt]\d+)⟩"
)
_GAP = r"[^;!?؟⟨⟩]{0,60}?"
_AGES = (
    re.compile(rf"{_BORN}{_GAP}⟨(?P<event>d\d+)⟩{_GAP}{_DIED}{_GAP}⟨(?P<held>d\d+)⟩[^.;!?؟⟨⟩]{{0,40}}?{_AGE}"),
    re.compile(
        rf"{_BORN}{_GAP}⟨(?P<event>d\d+)⟩{_GAP}{_DIED}[^.;!?؟⟨⟩]{{0,40}}?{_AGE}[^.;!?؟⟨⟩]{{0,20}}?⟨(?P<held>d\d+)⟩"
    ),
    re.compile(rf"\(⟨(?P<life>d\d+)⟩\){_GAP}{_DIED}[^.;!?؟⟨⟩]{{0,30}}?{_AGE}"),
)
_YEAR = re.compile(r"\d{4}")


def find_ages(template: Template) -> Iterator[Clash]:
    """Anniversaries off by more than a year, and ages at death that birth and death do not leave open."""
    for pattern in (_HELD_WITHIN, _HELD_BEFORE, _FOUNDED_FIRST):
        for match in pattern.finditer(template.text):
            yield from _wrong_anniversary(template, match)
    for pattern in _AGES:
        for match in pattern.finditer(template.text):
            yield from _wrong_age(template, match)


def _wrong_anniversary(template: Template, match: re.Match[str]) -> Iterator[Clash]:
    number = _number(template, match)
    event, held = (template.facts[int(match[name][1:])] for name in ("event", "held"))
    first, last = _years(event), _years(held)
    if number is None or first is None or last is None or first[0] >= last[0]:
        return
    if not last[0] - first[1] - 1 <= number <= last[1] - first[0] + 1:
        facts = tuple(sorted((event, held), key=lambda fact: fact.start))
        yield Clash("arithmetic", "anniversary", facts, str(last[0] - first[0]))


def _number(template: Template, match: re.Match[str]) -> int | None:
    groups = match.groupdict()
    word = groups["word"] or groups["century"] or groups["arabic"]
    if word:
        return _ORDINALS.get(" ".join(word.split()))
    digits = groups["digits"] or groups["arabic_digits"]
    if digits:
        return int(digits)
    numbers = [fact.value for fact in template.slots(*match.span()) if fact.kind == "number"]
    return int(numbers[0]) if numbers and isinstance(numbers[0], int) else None


def _wrong_age(template: Template, match: re.Match[str]) -> Iterator[Clash]:
    age = template.facts[int(match["age"][1:])]
    stated = age.value.get("amount") if isinstance(age.value, dict) else age.value
    life = _life(template, match)
    if life is None or not isinstance(stated, int) or age.approximate:
        return
    dates, (born, died) = life
    if not died[0] - born[1] - 1 <= stated <= died[1] - born[0]:
        facts = tuple(sorted((*dates, age), key=lambda fact: fact.start))
        yield Clash("arithmetic", "age", facts, str(died[0] - born[0]))


def _life(
    template: Template, match: re.Match[str]
) -> tuple[tuple[TypedFact, ...], tuple[tuple[int, int], tuple[int, int]]] | None:
    if "life" in match.groupdict():
        span = template.facts[int(match["life"][1:])]
        years = _years(span)
        return ((span,), ((years[0], years[0]), (years[1], years[1]))) if years and years[0] < years[1] else None
    event, held = (template.facts[int(match[name][1:])] for name in ("event", "held"))
    born, died = _years(event), _years(held)
    return ((event, held), (born, died)) if born and died else None


def _years(date: TypedFact) -> tuple[int, int] | None:
    """First and last year of a date; None where it has no year, or another calendar's."""
    parts = [_YEAR.match(part) for part in str(date.value).split("/")]
    known = [int(part[0]) for part in parts if part]
    return (known[0], known[-1]) if len(known) == len(parts) else None
