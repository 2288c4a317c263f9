"""A rise that is a fall ("risen from 70 to 30"), and a change by a share that its two amounts do not bear out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from factcheck.discrepancies.inner.amounts import (
    Interval,
    addable,
    interval_of,
    measured_like,
    same_unit,
    scale_of,
    unit_of,
    written_like,
)
from factcheck.discrepancies.inner.clash import Clash
from factcheck.discrepancies.inner.template import AMOUNTS, Template, slot, words
from factcheck.language.facts import TypedFact

RISE = words(
    "rise, rises, rose, risen, rising, increase, increases, increased, increasing, grow, grows, grew, grown, growing,"
    "growth, climb, climbs, climbed, soar, soars, soared, surge, surged, jump, jumps, jumped, swell, swelled, swollen,"
    "expand, expands, expanded, raise, raised, ارتفع, ارتفعت, ارتفاع, يرتفع, ترتفع, زاد, زادت, زيادة, نما, نمت, نمو,"
    "ازداد, ازدادت, تزايد, تزايدت, قفز, قفزت, صعد, صعدت"
)
FALL = words(
    "fall, falls, fell, fallen, falling, decrease, decreases, decreased, decreasing, decline, declines, declined,"
    "declining, drop, drops, dropped, dropping, shrink, shrinks, shrank, shrunk, plunge, plunged, plummeted, slumped,"
    "dwindled, diminished, reduce, reduced, reducing, reduction, cut, انخفض, انخفضت, انخفاض, ينخفض, تنخفض, تراجع,"
    "تراجعت, يتراجع, هبط, هبطت, هبوط, تقلص, تقلصت, تناقص, تناقصت, انكمش, انكمشت, خفض, خفضت, تخفيض"
)
# How many times the first amount the second is, at least and at most.
_MULTIPLES = {
    words("double, doubles, doubled, doubling, تضاعف, تضاعفت"): (1.6, 2.6),
    words("triple, triples, tripled, tripling, trebled"): (2.5, 3.7),
    words("quadruple, quadrupled"): (3.4, 4.8),
    words("halve, halves, halved, halving"): (0.38, 0.62),
}
# How many times a rise makes it: "increased threefold" is said of three times as much and of three times more.
_FOLDS = {
    words(f"{word}fold, {word}-fold, {arabic}"): (0.85 * times, 1.08 * (times + 1))
    for times, word, arabic in (
        (2, "two", "الضعف"),
        (3, "three", "ثلاثة أضعاف"),
        (4, "four", "أربعة أضعاف"),
        (5, "five", "خمسة أضعاف"),
        (10, "ten", "عشرة أضعاف"),
    )
}
_FOLDS_IN_FIGURES = re.compile(r"⟨n(?P<times>\d+)⟩(?:\s+اضعاف|\s*-?\s*fold)(?!\w)")
# "تضاعف ثلاث مرات": how often it doubled, or how many times it is.
_TIMES = re.compile(r"(?:\s+[^\W\d_]+){0,3}\s+(?:⟨[cn]\d+⟩|مرتين|[^\W\d_]+\s+(?:times|مرات|مره|اضعاف))")
_MORE_THAN = re.compile(r"(?:more than|over)\s+\Z")
# A place in a ranking rises when its number falls; what is said not to have happened is no event.
_RANKING = re.compile(
    words("rank, ranks, ranked, ranking, rankings, place, position, chart, charts, seed, table, المرتبة, المركز")
)
_NO_AMOUNT = re.compile(
    rf"{_RANKING.pattern}|{words('not, never, without, if, would, could, لم, لن, لا, دون')}"
    r"|\b(?:no|number)\.?\s+⟨|n't\b"
)
AS_CHANGE = words(
    "increase, rise, growth, gain, jump, decrease, fall, drop, decline, reduction, cut, زيادة, ارتفاع, نمو, انخفاض,"
    "تراجع, هبوط, بزيادة, بارتفاع, بانخفاض"
)
_BETWEEN = r"[^.;!?؟()]{0,90}?"
_FROM, _TO = r"(?:\bfrom|(?<!\w)من)\s+", r"(?:\bto|(?<!\w)الي|(?<!\w)حتي|(?<!\w)ل)\s*(?:(?:reach|stand at)\s+)?"
_FORTH = re.compile(rf"{_FROM}{slot('first', AMOUNTS)}(?P<gap>{_BETWEEN}){_TO}{slot('last', AMOUNTS)}")
_BACK = re.compile(
    rf"{_TO}{slot('last', AMOUNTS)}(?P<gap>{_BETWEEN})(?:{_FROM}|(?<!\w)بعد ان كانت?\s+){slot('first', AMOUNTS)}"
)
_REACH, _FOLLOWING = 110, 30
# "84 to the pound" falls when the weight rises.
_INVERSE = re.compile(r"\s*(?:per|to the|لكل)(?!\w)")
_CLAUSE = re.compile(r"[.;!?؟]")
# "Snow fell from 2 to 3 feet"
_HEIGHTS = frozenset({"metre", "degree"})
# "إلى النصف" is by half; "إلى 20 %" is not by so much.
_BY = rf"(?:{words('by, بنسبة, بمقدار')}\s+|(?<!\w)ب|(?P<to>(?<!\w)الي\s+))"
_CHANGE_OF = r"(?:of|by|قدره|قدرها|بنسبه|نسبته|نسبتها|بمقدار)"
# "Over five years", "in 1990": when it changed, between the share and the amounts.
_WHEN = (
    r"(?:\s+(?:in|by|on|during|over|within|between|from|عام|في|سنه|خلال|بين)\s+"
    r"(?:(?:only|just|the\s+\w+)\s+)?⟨[dt]\d+⟩)?"
)
_SHARE_BEFORE = re.compile(
    rf"(?:{_BY}|(?:{RISE}|{FALL})\s+(?:[^\W\d_]+ly\s+|(?:[\u0621-\u064a]+\s+){{1,3}})?"
    rf"|{AS_CHANGE}\s+{_CHANGE_OF}\s+){slot('share', AMOUNTS)}{_WHEN}[\s,،:(]*"
    r"(?:(?:ليصل|لتصل|ليبلغ|لتبلغ|reaching)\s+)?\Z"
)
# What follows a share may make it one of something else: "20% of whom", "20% more than planned".
NOT_OF_ELSE = (
    r"(?!\s*(?:of|out of|من|في السنه|سنويا|each|per|an?|annually|yearly|above|below|short|(?:[^\W\d_]+\s+)?than)(?!\w))"
)
_MORE = words("more, higher, larger, greater, less, lower, fewer, smaller, أكثر, أقل, أكبر")
_SHARE_AFTER = re.compile(
    rf"{_WHEN}[\s,،(]*(?:(?:which|that|this|it)\s+(?:is|was|means|makes|meant|represents|represented|amounts to)\s+)?"
    rf"(?:(?:an?|up|down|or|by|اي|بنسبه)\s*)*(?:{slot('share', 'p')}|"
    rf"(?:{words('up, down, by')}|{AS_CHANGE}(?:\s+{_CHANGE_OF})?)\s+{slot('moved', AMOUNTS)})"
    rf"(?:\s+{_MORE})?{NOT_OF_ELSE}(?P<end>[\s,،.)]|\Z)"
)
# A share of every year is not that of all of them.
RATE = re.compile(
    words(
        "average, annual, annually, yearly, monthly, per, each, every, compound, متوسط, سنويا, السنوي, سنوي, شهريا, كل"
    )
)
_POINTS = re.compile(r"point|نقط", re.IGNORECASE)
_SHARE_REACH = 90


def find_changes(template: Template) -> Iterator[Clash]:
    """Amounts that go the other way than the verb says, or by another share than is stated with them."""
    for pattern in (_FORTH, _BACK):
        for match in pattern.finditer(template.text):
            first, last = template.fact(match, "first"), template.fact(match, "last")
            if not _comparable(template, match, first, last):
                continue
            lead = _lead(template.text, match.start())
            if direction := _direction(lead):
                yield from _clash(template, match, direction, first, last)
            elif not _NO_AMOUNT.search(lead):
                yield from _wrong_multiple(lead, first, last, _MULTIPLES)


def _clash(
    template: Template, match: re.Match[str], direction: int, first: TypedFact, last: TypedFact
) -> Iterator[Clash]:
    before, after = interval_of(first), interval_of(last)
    if before is None or after is None:
        return
    lower, higher = (before, after) if direction > 0 else (after, before)
    if higher.high < lower.low:
        yield Clash("arithmetic", "rise" if direction > 0 else "fall", _in_order(first, last))
        return
    share = _stated_share(template, match)
    if share is not None:
        yield from wrong_change(first, last, share, direction)
    else:
        lead = _lead(template.text, match.start())
        yield from _wrong_multiple(lead, first, last, {**_FOLDS, **_folds_in_figures(template, lead)})


def wrong_change(first: TypedFact, last: TypedFact, share: TypedFact, direction: int) -> Iterator[Clash]:
    """Where an amount has risen (1) or fallen (-1) by neither this share nor this amount."""
    first, last = measured_like(first, last), measured_like(last, first)
    share = measured_like(share, first)
    before, after, stated = interval_of(first), interval_of(last), interval_of(share)
    if before is None or after is None or stated is None or share.bound != "exactly":
        return
    moved = after - before if direction > 0 else before - after
    middle = direction * (_middle(after) - _middle(before))
    if share.kind != "percentage":
        if addable([first, share]) and not moved.meets(stated):
            yield Clash("arithmetic", "change", _in_order(first, last, share), written_like(middle, share))
    elif first.kind == "percentage":
        # "By 4 %" is said of points, too.
        relative = not _POINTS.search(share.text) and _change(before, after, direction).meets(stated)
        if not relative and not moved.meets(stated):
            yield Clash("arithmetic", "change", _in_order(first, last, share), written_like(middle, share))
    elif not _change(before, after, direction).meets(stated):
        yield Clash("arithmetic", "change", _in_order(first, last, share), f"{100 * middle / _middle(before):.3g}%")


def _wrong_multiple(
    lead: str, first: TypedFact, last: TypedFact, multiples: Mapping[str, tuple[float, float]]
) -> Iterator[Clash]:
    before, after = interval_of(first), interval_of(last)
    for word, (least, most) in multiples.items():
        found = list(re.finditer(word, lead))
        if len(found) != 1 or before is None or after is None or _TIMES.match(lead, found[0].end()):
            continue
        bounds = Interval(least, float("inf") if _MORE_THAN.search(lead, 0, found[0].start()) else most)
        if not (after / before).meets(bounds):
            yield Clash("arithmetic", "multiple", _in_order(first, last))


def _folds_in_figures(template: Template, lead: str) -> dict[str, tuple[float, float]]:
    found = {each[0]: interval_of(template.facts[int(each["times"])]) for each in _FOLDS_IN_FIGURES.finditer(lead)}
    return {re.escape(said): (0.85 * times.low, 1.08 * (times.high + 1)) for said, times in found.items() if times}


def _lead(text: str, start: int) -> str:
    """What stands before the amounts in their clause."""
    clause = max((found.end() for found in _CLAUSE.finditer(text, 0, start)), default=0)
    return text[max(clause, start - _REACH) : start]


def _direction(lead: str) -> int:
    """1 where a word of rising leads to the amounts, -1 for one of falling, 0 for neither or for no event."""
    found = [(match.start(), 1) for match in re.finditer(RISE, lead)]
    found += [(match.start(), -1) for match in re.finditer(FALL, lead)]
    return 0 if not found or _NO_AMOUNT.search(lead) or len({sign for _, sign in found}) > 1 else found[0][1]


def _comparable(template: Template, match: re.Match[str], first: TypedFact, last: TypedFact) -> bool:
    if not same_unit([first, last]) or bool(scale_of(first)) != bool(scale_of(last)):
        return False
    if first.bound != "exactly" or last.bound != "exactly" or unit_of(first) in _HEIGHTS:
        return False
    if _INVERSE.match(template.text, match.end("first")) or _NO_AMOUNT.search(match["gap"]):
        return False
    if _RANKING.search(template.text, match.end(), match.end() + _FOLLOWING):
        return False
    return not any(same_unit([first, fact]) for fact in template.slots(*match.span("gap")))


def _stated_share(template: Template, match: re.Match[str]) -> TypedFact | None:
    """The share or the amount by which it is said to have changed, before the two amounts or after them."""
    text, start = template.text, match.start()
    before = _SHARE_BEFORE.search(text, max(0, start - _SHARE_REACH), start)
    after = _SHARE_AFTER.match(text, match.end())
    if RATE.search(_lead(text, start)):
        return None
    if before:
        share = template.fact(before, "share")
        return share if not before["to"] or _in_words(share) else None
    return template.fact(after, "share" if after["share"] else "moved") if after else None


def _in_words(fact: TypedFact) -> bool:
    return not any(character.isdigit() for character in fact.text)


def _change(before: Interval, after: Interval, direction: int) -> Interval:
    """By how many per cent the amount has risen or fallen."""
    ratio = after / before
    return (
        Interval(100 * (ratio.low - 1), 100 * (ratio.high - 1))
        if direction > 0
        else Interval(100 * (1 - ratio.high), 100 * (1 - ratio.low))
    )


def _middle(interval: Interval) -> float:
    return (interval.low + interval.high) / 2


def _in_order(*facts: TypedFact) -> tuple[TypedFact, ...]:
    return tuple(sorted(facts, key=lambda fact: fact.start))
