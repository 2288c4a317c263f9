"""Parts that are listed after their whole and do not make it up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.agreement.values.compare import COUNTING
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
from factcheck.discrepancies.inner.kinds_of_parts import exclude_each_other
from factcheck.discrepancies.inner.part_lists import Part, PartList, part_lists
from factcheck.discrepancies.inner.sums import GOES_BACK
from factcheck.discrepancies.inner.template import Template, words
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold
from factcheck.language.quantities.units import COUNTED

# What makes a list one of examples, of parts of parts, of other things or of other times.
_OTHERWISE = re.compile(
    words(
        "including, includes, include, included, among, amongst, such as, e.g., for example, for instance, notably,"
        "especially, mainly, mostly, of these, of those, whose, who, not, no, excluding, except, besides,"
        "without, than, after, plus, another, more, less, fewer, each, apiece, per, every, then, also, later, earlier,"
        "followed, respectively, average, both, either, or, jointly, together, again, extra, additional, further,"
        "alone, some, others, etc, times, as well as, up to, but, while, whereas, at least,"
        "بينها, بينهم, من بينها, مثل, منها مثلا, لا سيما, خاصة, أبرزها, باستثناء, عدا, دون, سوى, غير, إضافة, ثم, كل,"
        "لكل, آخر, أخرى, أيضا, بعد, لاحقا, لكن, بينما, أو, معا, وحدها, وحده, على الأقل, فقط, غيرها, وغيرهم"
    )
)
_FOR = re.compile(r"\b(?:for|feeds?|fed|serves?|served|takes?|needs?|requires?)\s+(?:\w+\s+)?\Z")
# "12 of its 40 seats: …": what is listed are the 12.
_SOME_OF = re.compile(r"⟨[ncmp]\d+⟩[^.,،;:!?؟⟨⟩]{0,25}?(?:\b(?:of|in|from)|(?<!\w)من)\s+(?:\w+\s+){0,2}\Z")
# What befell some of them: there are others.
_BEFALLEN = re.compile(
    words(
        "dead, killed, wounded, injured, missing, captured, lost, sick, ill, قتيلا, قتلى, قتيل, جريحا, جرحى, جريح,"
        "مصابا, مفقودا, مفقودين, أسيرا, أسرى"
    )
)
_NOUN = re.compile(r"\s*[^\W\d_]{3,}")
_THINGS = frozenset(COUNTED.values())
_MOST_TIMES, _LEAST_SHARE = 2.0, 0.6
_NEAR_MOST, _NEAR_LEAST = 1.4, 0.75
_SEVERAL, _NEARLY_ALL, _CLOSE = 3, 0.95, 0.9


def find_listed(template: Template) -> Iterator[Clash]:
    """Lists whose parts exceed the whole before them, or fall short of it where the list is told as complete."""
    for told in part_lists(template):
        if told.lead == "shown" and _not_a_whole(told):
            continue
        said = " ".join([told.text, *(fold(part.fact.text) for part in told.parts)])
        if not _OTHERWISE.search(said) and _exact([told.whole, *(part.fact for part in told.parts)]):
            yield from _wrong_sum(told)


def _not_a_whole(told: PartList) -> bool:
    """Whether the amount before a colon is one of a list itself, a mere figure ("chapter 5: …"), whom it is for, or
    what only a part of is listed."""
    bare = told.whole.kind == "number" and not unit_of(told.whole) and not _NOUN.match(told.noun)
    return bare or any(pattern.search(told.before) for pattern in (GOES_BACK, _SOME_OF, _FOR))


def _exact(facts: Sequence[TypedFact]) -> bool:
    return all(fact.bound == "exactly" and not fact.approximate for fact in facts)


def _wrong_sum(told: PartList) -> Iterator[Clash]:
    parts = [_like_whole(part.fact, told.whole) for part in told.parts]
    stated, intervals = interval_of(told.whole), [interval_of(part) for part in parts]
    known = [interval for interval in intervals if interval is not None]
    if stated is None or len(known) < len(parts) or any(part.low >= stated.high for part in known):
        return
    summed = Interval(0.0, 0.0)
    for interval in known:
        summed += interval
    if summed.meets(stated) or not _one_measure(told.whole, parts):
        return
    more = stated.high < summed.low <= _MOST_TIMES * stated.high
    # "Of 200 seats Labour won 90": the rest may go without saying, unless it is hardly anything.
    complete = told.complete and (told.lead == "shown" or (told.lead == "of" and _nearly_all(summed, stated, parts)))
    less = complete and not any(map(_befell, told.parts)) and stated.low > summed.high >= _LEAST_SHARE * stated.low
    near = _NEAR_LEAST * stated.low <= summed.high and summed.low <= _NEAR_MOST * stated.high
    close = _CLOSE * stated.low <= summed.high and summed.low <= stated.high / _CLOSE
    if (more or less) and exclude_each_other(told, more=more, near=near, close=close):
        yield Clash(
            "arithmetic", "total", (told.whole, *parts), written_like((summed.low + summed.high) / 2, told.whole)
        )


def _nearly_all(summed: Interval, stated: Interval, parts: Sequence[TypedFact]) -> bool:
    """Whether several parts leave so little of the whole that none can have been left out for being small."""
    return len(parts) >= _SEVERAL and summed.high >= _NEARLY_ALL * stated.low


def _befell(part: Part) -> bool:
    return _BEFALLEN.search(f"{part.before} {fold(part.fact.text)} {part.after}") is not None


def _like_whole(part: TypedFact, whole: TypedFact) -> TypedFact:
    """A bare part in the unit or the currency of the whole: of 118 million dollars 52 million; a count, of things."""
    value = part.value
    if isinstance(value, dict) and part.kind == "count" and whole.kind in COUNTING and unit_of(part) != unit_of(whole):
        return replace(part, kind="number", value=value["amount"]) if value["unit"] in _THINGS else part
    if part.kind == "number" and whole.kind == "money" and isinstance(whole.value, dict) and not unit_of(part):
        return replace(part, kind="money", value={**whole.value, "amount": value})
    return measured_like(part, whole)


def _one_measure(whole: TypedFact, parts: Sequence[TypedFact]) -> bool:
    """Whether all are of one unit and are all told in millions, or none."""
    return addable([whole, *parts]) and len({bool(scale_of(fact)) for fact in (whole, *parts)}) == 1
