"""Anniversaries that do not fit the years stated with them."""

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
_YEAR = re.compile(r"\d{4}")


def find_anniversaries(template: Template) -> Iterator[Clash]:
    """Anniversaries off by more than a year."""
    for pattern in (_HELD_WITHIN, _HELD_BEFORE, _FOUNDED_FIRST):
        for match in pattern.finditer(template.text):
            yield from _wrong_anniversary(template, match)


def _wrong_anniversary(template: Template, match: re.Match[str]) -> Iterator[Clash]:
    number = _number(template, match)
    event, held = (template.facts[int(match[name][1:])] for name in ("event", "held"))
    first, last = years_of(event), years_of(held)
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


def years_of(date: TypedFact) -> tuple[int, int] | None:
    """First and last year of a date; None where it has no year, or another calendar's."""
    parts = [_YEAR.match(part) for part in str(date.value).split("/")]
    known = [int(part[0]) for part in parts if part]
    return (known[0], known[-1]) if len(known) == len(parts) else None
