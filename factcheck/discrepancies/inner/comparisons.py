"""Two amounts that are compared ("15 million, up 20% from 10 million") and are not that far apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from factcheck.discrepancies.inner.amounts import addable, scale_of
from factcheck.discrepancies.inner.changes import AS_CHANGE, NOT_OF_ELSE, RATE, wrong_change
from factcheck.discrepancies.inner.clash import Clash
from factcheck.discrepancies.inner.template import AMOUNTS, Template, slot, words
from factcheck.language.facts import TypedFact

_UP = words(
    "up, increase, rise, growth, gain, jump, more, higher, larger, greater, زيادة, بزيادة, ارتفاع, بارتفاع, نمو, أكثر,"
    "أكبر, أعلى, يزيد, تزيد"
)
_DOWN = words(
    "down, decrease, fall, drop, decline, reduction, less, lower, fewer, smaller, انخفاض, بانخفاض, تراجع, بتراجع, أقل,"
    "أصغر, يقل, تقل"
)
_WORDS = r"[^.;:!?؟()⟨⟩]"
_DATED = r"(?:\s*(?:in|on|by|at the end of|during|عام|في|سنه|العام)\s+⟨d\d+⟩)?"
_OF = r"(?:\s*(?:of|by|قدرها|قدره|نسبتها|نسبته|بنسبه|بمقدار))?"
_FROM = words("from, on, over, compared with, compared to, عن, مقارنة ب, مقارنة مع, مقارنة بـ")
_UP_FROM = re.compile(
    rf"{slot('last', AMOUNTS)}{_WORDS}{{0,40}}?{_DATED}\s*(?:[,،(]\s*(?:(?:or|اي)\s+)?|(?=ب))"
    rf"(?P<way>(?:an?\s+)?(?:{words('up, down')}|{AS_CHANGE})){_OF}\s+{slot('share', AMOUNTS)}\s+"
    rf"(?:{_FROM})\s*{_WORDS}{{0,25}}?{slot('first', AMOUNTS)}"
)
_MORE_THAN = re.compile(
    rf"{slot('last', AMOUNTS)}{_WORDS}{{0,25}}?(?:\s(?:is|are|was|were)|[,،])\s+{slot('share', AMOUNTS)}\s+"
    r"(?P<way>more|higher|larger|greater|less|lower|fewer|smaller|اكثر|اعلي|اكبر|اقل)\s+(?:than|من)\s+"
    rf"(?:the|its|their|his|her|last|مستوي)?{_WORDS}{{0,15}}?{slot('first', AMOUNTS)}"
)
# "120, 30 more than the 80": what is more than an amount is read as a bound of it.
_BY_BOUND = re.compile(
    rf"{slot('last', AMOUNTS)}{_WORDS}{{0,25}}?(?:\s(?:is|are|was|were)|[,،])\s+{slot('share', AMOUNTS)}\s+"
    rf"{slot('first', AMOUNTS)}"
)
_FROM_YEAR_TO_YEAR = re.compile(
    rf"{slot('first', AMOUNTS)}{_WORDS}{{0,20}}?\s(?:in|at the end of|عام|في عام|سنه)\s+⟨d(?P<begin>\d+)⟩\s*[,،]?\s*"
    rf"(?:(?:and|to|but|then)\s+|و)?{_WORDS}{{0,15}}?{slot('last', AMOUNTS)}{_WORDS}{{0,20}}?\s"
    r"(?:in|by|at the end of|عام|في عام|سنه)\s+⟨d(?P<end>\d+)⟩\s*[,،(]\s*(?:or\s+|اي\s+)?"
    rf"(?P<way>(?:an?\s+)?(?:{words('up, down')}|{AS_CHANGE})){_OF}\s+{slot('share', AMOUNTS)}{NOT_OF_ELSE}"
)


def find_comparisons(template: Template) -> Iterator[Clash]:
    """Amounts that are said to differ by a share or an amount, and do not."""
    for pattern in (_UP_FROM, _MORE_THAN, _BY_BOUND, _FROM_YEAR_TO_YEAR):
        for match in pattern.finditer(template.text):
            first, last, share = (template.fact(match, name) for name in ("first", "last", "share"))
            direction = _direction(match, first)
            if pattern is _BY_BOUND:
                first = replace(first, bound="exactly")
            if not direction or first.bound != "exactly" or last.bound != "exactly" or RATE.search(match[0]):
                continue
            if not (addable([first, last]) or addable([last, first])) or bool(scale_of(first)) != bool(scale_of(last)):
                continue
            if pattern is not _FROM_YEAR_TO_YEAR or _in_order(template, match):
                yield from wrong_change(first, last, share, direction)


def _direction(match: re.Match[str], first: TypedFact) -> int:
    """1 where the last is said to be more, -1 where less, 0 where that is not plain."""
    if "way" not in match.groupdict():
        return {"at_least": 1, "at_most": -1}.get(first.bound, 0)
    up, down = re.search(_UP, match["way"]), re.search(_DOWN, match["way"])
    return 0 if bool(up) == bool(down) else (1 if up else -1)


def _in_order(template: Template, match: re.Match[str]) -> bool:
    begin, end = (str(template.facts[int(match[name])].value) for name in ("begin", "end"))
    return "/" not in f"{begin}{end}" and begin < end
