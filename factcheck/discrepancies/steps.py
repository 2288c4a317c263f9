"""Steps of one event that lie days apart: what began on the seventh may well be over on the eighth."""

from __future__ import annotations

import re

from factcheck.agreement.texts.reading import Reading
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.inner.template import words
from factcheck.discrepancies.magnitude import distance
from factcheck.language.normalise import fold

_STEPS = tuple(
    re.compile(words(listed))
    for listed in (
        "began, begins, begin, begun, beginning, start, started, starts, broke out, outbreak, set in,"
        "بدأ, بدأت, بدء, بداية, تبدأ, يبدأ, انطلق, انطلقت, اندلع, اندلعت, اندلاع",
        "ended, ends, end, over, finished, completed, concluded, came to an end,"
        "انتهى, انتهت, نهاية, انتهاء, اختتم, اختتمت",
        "took effect, takes effect, take effect, came into force, entered into force, comes into force,"
        "in force, effective, حيز التنفيذ, موضع التنفيذ, سريان",
    )
)
_MOST_DAYS = 31


def of_other_steps(one: Reading, other: Reading, differing: Difference) -> bool:
    """Whether two dates lie days apart and only one of the texts says that something began, ended or took effect."""
    if differing.kind != "date" or distance(differing.one, differing.other) > _MOST_DAYS:
        return False
    first, second = fold(one.text), fold(other.text)
    return any((step.search(first) is None) != (step.search(second) is None) for step in _STEPS)
