"""Shares of one whole that are together more than all of it: "45 percent …, 38 percent … and 27 percent"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.discrepancies.inner.amounts import Interval, interval_of
from factcheck.discrepancies.inner.clash import Clash
from factcheck.discrepancies.inner.template import Template, words

# What is divided: nobody's vote counts for two, and no dinar is spent twice.
_DIVIDED = re.compile(
    words(
        "vote, votes, ballots, seats, budget, spending, expenditure, الأصوات, أصوات, المقاعد, مقاعد, الميزانية,"
        "ميزانية, الموازنة, موازنة, الإنفاق, النفقات"
    )
)
# Shares of several wholes, or of one at several times, and what may overlap.
_OF_SEVERAL = re.compile(
    words(
        "in, at, among, from, than, respectively, growth, grew, rise, rose, fell, increase, decrease, up, down,"
        "of which, of these, of them, which, who, alone, part, parts, share, included, including, includes, through,"
        "then, after, before, recount, himself, herself, itself, themselves, only, another, other,"
        "منها, منهم, من ذلك, بما فيها, وحدها, وحده, من بينها, ثم, بعد, قبل, ضمن,"
        "round, rounds, also, both, year, years, month, each, more, less, between, against, earlier, rate,"
        "في كل, بين, من حيث, ارتفع, ارتفعت, انخفض, انخفضت, نمو, زيادة, مقابل, جولة, الجولة, سنة"
    )
)
# Somebody may be a woman, old and a student at once.
_GROUPS = re.compile(
    words(
        "women, men, woman, man, young, old, older, younger, aged, pensioners, students, workers, youths, turnout,"
        "farmers, minorities, النساء, الرجال, الشباب, الطلاب, العمال, المتقاعدين, المتقاعدون, المسنين, نسبة المشاركة"
    )
)
_SHARE = re.compile(r"⟨p(\d+)⟩")
_WORD = re.compile(r"[^\W\d_]{4,}")
_LEAST_SHARES, _WIDEST = 3, 70
_ALL = 100.0
# Rounded shares may make a little more than all; a sum far above counts other things.
_ROUNDED, _MOST = 1.0, 180.0


def find_hundreds(template: Template) -> Iterator[Clash]:
    """Three shares or more, told one after the other of one thing that is divided, that exceed a hundred per cent."""
    found = list(_SHARE.finditer(template.text))
    if len(found) < _LEAST_SHARES or not _DIVIDED.search(template.text):
        return
    between = [template.text[one.end() : other.start()] for one, other in pairwise(found)]
    if any(len(each) > _WIDEST or re.search(r"[.;:!?؟⟨]", each) for each in between):
        return
    told = template.text[found[0].end() : found[-1].end()]
    if (
        _OF_SEVERAL.search(told)
        or _repeats_itself(template.text)
        or _GROUPS.search(template.text)
        or len(_DIVIDED.findall(template.text)) > 1
    ):
        return
    facts = tuple(template.facts[int(match[1])] for match in found)
    summed = Interval(0.0, 0.0)
    for interval in map(interval_of, facts):
        if interval is None:
            return
        summed += interval
    if _ALL + _ROUNDED < summed.low <= _MOST:
        yield Clash("arithmetic", "hundred", facts, f"{(summed.low + summed.high) / 2:.4g}%")


def _repeats_itself(text: str) -> bool:
    """Whether one thing is told twice: "taxes …, oil taxes …" is a share of a share."""
    named = [word for word in _WORD.findall(_SHARE.sub(" ", text)) if not _DIVIDED.search(word)]
    return len(named) != len(set(named))
