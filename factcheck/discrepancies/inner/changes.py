"""A rise that is a fall ("risen from 70 to 30"), and a change by a share that its two amounts do not bear out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.discrepancies.inner.amounts import Interval, interval_of, same_unit, scale_of, unit_of
from factcheck.discrepancies.inner.clash import Clash
from factcheck.discrepancies.inner.template import AMOUNTS, Template, slot, words
from factcheck.language.facts import TypedFact

_RISE = words(
    "rise, rises, rose, risen, rising, increase, increases, increased, increasing, grow, grows, grew, grown, growing,"
    "growth, climb, climbs, climbed, soar, soars, soared, surge, surged, jump, jumps, jumped, swell, swelled, swollen,"
    "expand, expands, expanded, raise, raised, ارتفع, ارتفعت, ارتفاع, يرتفع, ترتفع, زاد, زادت, زيادة, نما, نمت, نمو,"
    "ازداد, ازدادت, تزايد, تزايدت, قفز, قفزت, صعد, صعدت"
)
_FALL = words(
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
_MORE_THAN = re.compile(r"(?:more than|over)\s+\Z")
# A place in a ranking rises when its number falls; what is said not to have happened is no event.
_RANKING = re.compile(
    words("rank, ranks, ranked, ranking, rankings, place, position, chart, charts, seed, table, المرتبة, المركز")
)
_NO_AMOUNT = re.compile(
    rf"{_RANKING.pattern}|{words('not, never, without, if, would, could, لم, لن, لا, دون')}"
    r"|\b(?:no|number)\.?\s+⟨|n't\b"
)
_BETWEEN = r"[^.;!?؟()]{0,90}?"
_FROM, _TO = r"(?:\bfrom|(?<!\w)من)\s+", r"(?:\bto|(?<!\w)الي|(?<!\w)حتي|(?<!\w)ل)\s*"
_FORTH = re.compile(rf"{_FROM}{slot('first', AMOUNTS)}(?P<gap>{_BETWEEN}){_TO}{slot('last', AMOUNTS)}")
_BACK = re.compile(rf"{_TO}{slot('last', AMOUNTS)}(?P<gap>{_BETWEEN}){_FROM}{slot('first', AMOUNTS)}")
_REACH, _FOLLOWING = 110, 30
# "84 to the pound" falls when the weight rises.
_INVERSE = re.compile(r"\s*(?:per|to the|لكل)(?!\w)")
_CLAUSE = re.compile(r"[.;!?؟]")
# "Snow fell from 2 to 3 feet"
_HEIGHTS = frozenset({"metre", "degree"})
_BY = rf"(?:{words('by, بنسبة, بمقدار')}\s+|(?<!\w)ب)"
_SHARE_BEFORE = re.compile(rf"{_BY}{slot('share', 'p')}[\s,،]*\Z")
_AS_CHANGE = words(
    "increase, rise, growth, gain, decrease, fall, drop, decline, reduction, زيادة, ارتفاع, انخفاض, تراجع, بزيادة,"
    "بانخفاض"
)
_SHARE_AFTER = re.compile(
    r"(?:\s*(?:in|by|on|during|عام|في|سنه)?\s*⟨d\d+⟩)?[\s,،(]*(?:(?:an?|up|down|or|by|اي|بنسبه)\s*)*"
    rf"(?:{_AS_CHANGE}\s+(?:of|by|قدره|قدرها|بنسبه|نسبته|نسبتها)\s*)?{slot('share', 'p')}(?P<end>[\s,،.)]|\Z)"
)


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
                yield from _wrong_multiple(lead, first, last)


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
    stated = interval_of(share) if share else None
    if share and stated and not _change(before, after, direction).meets(stated):
        true = 100 * direction * (_middle(after) - _middle(before)) / _middle(before)
        yield Clash("arithmetic", "change", _in_order(first, last, share), f"{true:.3g}%")


def _wrong_multiple(lead: str, first: TypedFact, last: TypedFact) -> Iterator[Clash]:
    before, after = interval_of(first), interval_of(last)
    for word, (least, most) in _MULTIPLES.items():
        found = list(re.finditer(word, lead))
        if len(found) != 1 or before is None or after is None:
            continue
        bounds = Interval(least, float("inf") if _MORE_THAN.search(lead, 0, found[0].start()) else most)
        if not (after / before).meets(bounds):
            yield Clash("arithmetic", "multiple", _in_order(first, last))


def _lead(text: str, start: int) -> str:
    """What stands before the amounts in their clause."""
    clause = max((found.end() for found in _CLAUSE.finditer(text, 0, start)), default=0)
    return text[max(clause, start - _REACH) : start]


def _direction(lead: str) -> int:
    """1 where a word of rising leads to the amounts, -1 for one of falling, 0 for neither or for no event."""
    found = [(match.start(), 1) for match in re.finditer(_RISE, lead)]
    found += [(match.start(), -1) for match in re.finditer(_FALL, lead)]
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
    if "percentage" in {template.fact(match, "first").kind}:
        return None
    before = _SHARE_BEFORE.search(template.text, max(0, match.start() - 40), match.start())
    after = _SHARE_AFTER.match(template.text, match.end())
    found = before or after
    return template.fact(found, "share") if found else None


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
