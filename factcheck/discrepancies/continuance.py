"""What one text lets end at a date, and another still go on at a later one."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.agreement.names.namesakes import same_name
from factcheck.agreement.texts.reading import Reading, read
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.inner.order import follows
from factcheck.discrepancies.inner.template import Template, template_of, words
from factcheck.language.facts import TypedFact

_UNTIL = re.compile(
    rf"{words('lasted, continued, ran, went on, remained in force, استمر, استمرت, دام, دامت')}\s+"
    rf"{words('until, till, through, up to, حتى, إلى')}\s+(?:عام\s+)?⟨(?P<date>d\d+)⟩"
    rf"|{words('ended, was completed, was concluded, came to an end, انتهى, انتهت')}\s+(?:in|on|في|عام)\s+(?:عام\s+)?"
    r"⟨(?P<ended>d\d+)⟩"
)
_GOING = words("underway, under way, ongoing, in progress, in force, going on, continuing")
_ARABIC_GOING = words("مستمر, مستمرة, مستمرا, جارية, جاريا, قائمة, قائما")
_STILL = re.compile(
    rf"(?:{words('still')}[^.;:⟨⟩]{{0,30}}?{_GOING}"
    rf"|{words('ما زال, ما زالت, لا يزال, لا تزال')}[^.;:⟨⟩]{{0,40}}?{_ARABIC_GOING})"
    rf"\s+(?:as of|in|on|حتي|في|عام)\s+(?:[^\W\d_]+\s+)?⟨(?P<date>d\d+)⟩"
)
# A part that ends lets the whole go on: "the first phase of the siege lasted until 1902".
_PART = re.compile(
    words(
        "phase, phases, stage, round, part, half, chapter, session, leg, most of, much of, main, active, initial,"
        "المرحلة, مرحلة, الجولة, جولة, الشوط, الجزء, جزء, معظم"
    )
)
_LEAST_SHARED = 2


def goes_on(one: Reading, other: Reading) -> Difference | None:
    """The date until which something lasted by the one text, and the later one at which the other says it goes on."""
    end, still = _date(one.text, one.language, "until"), _date(other.text, other.language, "still")
    if end is None or still is None or not follows(still, end) or not _one_matter(one, other):
        return None
    return Difference("date", end, still)


def tells_how_long(reading: Reading) -> bool:
    """Whether the text says until when something lasted, or that it still goes on."""
    return any(_date(reading.text, reading.language, which) for which in ("until", "still"))


def _one_matter(one: Reading, other: Reading) -> bool:
    """Whether every name of the one is in the other, and two words of matter with it."""
    met = all(any(same_name(name.keys, each.keys) for each in other.names) for name in one.names if name.keys)
    terms = {key for term in one.terms for key in term.keys} & {key for term in other.terms for key in term.keys}
    return bool(one.names) and met and len(terms) >= _LEAST_SHARED


@lru_cache(maxsize=65_536)
def _date(text: str, language: str, which: str) -> TypedFact | None:
    template: Template = template_of(read(text, language))
    match = (_UNTIL if which == "until" else _STILL).search(template.text)
    if match is None or (which == "until" and _PART.search(template.text, 0, match.start())):
        return None
    return template.facts[int((match["date"] or match.groupdict().get("ended") or "")[1:])]
