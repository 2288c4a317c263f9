"""An order of telling that the dates contradict: "then" before what came first, an entry out of its timeline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.days import day_range
from factcheck.discrepancies.inner.order import follows
from factcheck.discrepancies.inner.template import Template, template_of, words
from factcheck.language.facts import TypedFact

_THEN = re.compile(
    r"\A(?:[^.;:!?؟⟨⟩]{0,40}\s)?(?:(?<![\w-])then(?!-)|(?<!\w)(?:ثم|بعد ذلك|لاحقا))\s+[^.;:!?؟⟨⟩]{3,90}?"
    r"⟨(?P<date>d\d+)⟩"
    r"|\A(?:after that|afterwards|later|subsequently|next),?\s[^.;:!?؟⟨⟩]{0,90}?⟨(?P<later>d\d+)⟩"
)
# "by then", "since then" look back; so does what had happened, and a condition is no event.
# "It was later restored in 1979", of what the sentence before tells.
_OF_THE_SAME = re.compile(
    r"\A(?:it|they|he|she|the (?:building|bridge|house|town|ship|company|party|site))\s+(?:\w+\s+)?"
    r"(?:later|subsequently|afterwards|thereafter)\s+[^.;:!?؟⟨⟩]{3,70}?(?:\bin|\bon)\s+⟨(?P<date>d\d+)⟩"
)
# "Two years earlier, in 1985": earlier than what was told just before.
_SHIFTED = re.compile(
    r"\A[^.;:!?؟⟨⟩]{0,12}(?:⟨[td]\d+⟩|(?:\w+|\d+)\s+(?:days?|weeks?|months?|years?|decades?))?\s*"
    r"(?P<way>earlier|before that|previously|later|afterwards|after that|قبل ذلك|بعد ذلك)\s*[,،]?\s*"
    r"(?:in|on|في|عام)\s+(?:عام\s+)?⟨(?P<date>d\d+)⟩"
)
_EARLIER = frozenset({"earlier", "before that", "previously", "قبل ذلك"})
_NO_STEP = re.compile(words("by then, since then, until then, back then, even then, if, when, had, would, will"))
_MAIN = re.compile(r"(?:\bin|\bon|(?<!\w)في|(?<!\w)عام|(?<!\w)سنه)\s+(?:عام\s+)?⟨(?P<date>d\d+)⟩|\A⟨(?P<first>d\d+)⟩")
_LOOKS_AWAY = re.compile(
    words("had, would, will, until, since, expected, planned, سوف, قبل, منذ, حتى, كان قد, كانت قد")
)
_REACH = 6
_LEAST_ENTRIES, _IN_ORDER = 5, 0.8


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence of a document: its place in the order, the date that governs it ("" for none), and what it says."""

    ordinal: int
    heading: str
    governing: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class Misplaced:
    """Two sentences of a document, in their order, and the dates that stand the other way round."""

    rule: str
    first: int
    earlier: TypedFact
    second: int
    later: TypedFact


def find_misplaced(sentences: Sequence[Told]) -> Iterator[Misplaced]:
    """Steps told as later that are dated earlier, and timeline entries that stand after one of a later date."""
    yield from _steps(sentences)
    yield from _entries(sentences)


def _steps(sentences: Sequence[Told]) -> Iterator[Misplaced]:
    templates = [template_of(told.reading) for told in sentences]
    for at, template in enumerate(templates):
        yield from _next_step(sentences, templates, at)
        match = _THEN.search(template.text)
        if match is None or _NO_STEP.search(template.text, 0, match.end()) or sentences[at].governing:
            continue
        step = template.facts[int((match["date"] or match["later"])[1:])]
        before = _last_dated(sentences, templates, at)
        if before is not None and follows(before[1], step) and _goes_on(sentences, before[0], at):
            yield Misplaced("then", before[0], before[1], at, step)


def _next_step(sentences: Sequence[Told], templates: Sequence[Template], at: int) -> Iterator[Misplaced]:
    """What is told of the same as later, or as so many years earlier, than the sentence before, and is not."""
    text = templates[at].text
    match = _OF_THE_SAME.search(text) or _SHIFTED.search(text)
    before = _last_dated(sentences, templates, at) if match and not sentences[at].governing else None
    if match is None or before is None or before[0] != at - 1:
        return
    step = templates[at].facts[int(match["date"][1:])]
    if match.groupdict().get("way") in _EARLIER:
        dates = [fact for fact in templates[at - 1].facts if fact.kind == "date"]
        if len(dates) == 1 and follows(step, dates[0]):
            yield Misplaced("earlier", at - 1, dates[0], at, step)
    elif follows(before[1], step) and not _NO_STEP.search(text, 0, match.end()):
        yield Misplaced("then", at - 1, before[1], at, step)


def _last_dated(sentences: Sequence[Told], templates: Sequence[Template], at: int) -> tuple[int, TypedFact] | None:
    """The nearest sentence before that dates what happened, and its earliest date."""
    for back in range(at - 1, max(-1, at - 1 - _REACH), -1):
        if sentences[back].heading != sentences[at].heading:
            return None
        dates = [fact for fact in templates[back].facts if fact.kind == "date" and day_range(str(fact.value))]
        if dates:
            main = _MAIN.search(templates[back].text)
            told = main is not None and not _LOOKS_AWAY.search(templates[back].text) and "/" not in str(dates[0].value)
            return (back, min(dates, key=_first_day)) if told else None
    return None


def _first_day(date: TypedFact) -> float:
    days = day_range(str(date.value))
    return days[0] if days else float("inf")


def _goes_on(sentences: Sequence[Told], first: int, last: int) -> bool:
    """Whether the later sentence still speaks of somebody or something named since the earlier one."""
    before = frozenset(key for told in sentences[first:last] for name in told.reading.names for key in name.keys)
    return any(name.keys & before for name in sentences[last].reading.names)


def _entries(sentences: Sequence[Told]) -> Iterator[Misplaced]:
    """In a timeline that runs one way, the entry after a later one though the next one fits that."""
    entries = _timeline(sentences)
    if len(entries) < _LEAST_ENTRIES:
        return
    steps = [_direction(one[1], other[1]) for one, other in pairwise(entries)]
    forward = sum(step > 0 for step in steps)
    backward = sum(step < 0 for step in steps)
    if max(forward, backward) < _IN_ORDER * (forward + backward):
        return
    way = 1 if forward >= backward else -1
    for (first, earlier), (second, later) in pairwise(entries):
        if _direction(earlier, later) == -way:
            yield Misplaced("timeline", first, earlier, second, later)


def _timeline(sentences: Sequence[Told]) -> list[tuple[int, TypedFact]]:
    """The first sentence of each dated entry with its date."""
    found: list[tuple[int, TypedFact]] = []
    last = ""
    for at, told in enumerate(sentences):
        opens = told.governing and told.governing != last and told.reading.text.startswith(told.governing)
        last = told.governing
        if opens and told.reading.values and told.reading.values[0].start <= _REACH:
            found.append((at, told.reading.values[0]))
    return [(at, fact) for at, fact in found if fact.kind == "date" and day_range(str(fact.value))]


def _direction(one: TypedFact, other: TypedFact) -> int:
    """1 for dates that rise, -1 for dates that fall, 0 where they overlap."""
    return -1 if follows(one, other) else int(follows(other, one))
