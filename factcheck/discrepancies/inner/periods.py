"""A duration that is stated together with its two dates and does not lie between them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.agreement.values.days import Range, day_range
from factcheck.agreement.values.units import base_amount
from factcheck.discrepancies.inner.amounts import Interval
from factcheck.discrepancies.inner.clash import Clash
from factcheck.discrepancies.inner.template import Template, slot, words
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold

_DAYS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25, "decade": 3652.5, "century": 36525.0}
_NEAR = r"(?:(?!\s(?:and|but|then)\s)[^.,;:!?؟⟨⟩]){0,18}?"
_FOR = words(
    "for, over, after, lasted, lasting, took, takes, ruled, reigned, governed, served, a period of,"
    " period of, لمدة, طوال,"
    "مدة, استمر, استمرت, دام, دامت, استغرق, استغرقت, حكم, حكمت"
)
# "استمرت الحرب ست سنوات": in Arabic what lasted may stand between.
_FOR_WITH_SUBJECT = rf"{words('استمر, استمرت, دام, دامت, استغرق, استغرقت, حكم, حكمت')}\s+(?:[^\W\d_]+\s+){{1,3}}?"
_LONG = words(
    "war, reign, rule, occupation, presidency, mandate, conflict, siege, strike, mission, expedition,"
    " drought, blockade,"
    "campaign, ban, truce, term"
)
_LASTED = re.compile(
    rf"(?:(?:{_FOR}\s+|{_LONG}\s+of\s+|{_FOR_WITH_SUBJECT}){slot('length', 't')}"
    rf"|(?P<adjective>⟨t\d+⟩)-?\s+(?:[^\W\d_]+\s+)?{_LONG})"
    rf"{_NEAR}[\s,،(]*(?P<joint>{words('from, between, in, during, من, بين, في')})?\s*[(]?⟨(?P<span>d\d+)⟩"
)
_SPAN_FIRST = re.compile(
    rf"⟨(?P<span>d\d+)⟩[),]*\s*(?:[,،(]?\s*"
    rf"{words('a period of, for a period of, lasting, a total of, أي لمدة, لمدة, أي')}\s+{slot('length', 't')}"
    rf"|[,،]\s*(?:or\s+)?for\s+{slot('for', 't')}\s*(?:[.,;]|\Z))"
)
# "Built between 1960 and 1965, the dam took eight years"
_TOOK = re.compile(
    r"(?:\A|[.;:,]\s*)(?:[^\W\d_]+\s+){0,3}"
    rf"{words('built, constructed, erected, dug, carved, restored, written, composed, filmed, fought, waged, held')}"
    rf"\s+(?:from|between)\s+⟨(?P<span>d\d+)⟩,"
    rf"[^.;:!?⟨⟩,]{{0,60}}?\s(?:took|lasted|had\s+lasted|required)\s+{slot('length', 't')}"
)
_BEGAN = words(
    "began, begun, started, broke out, opened, launched, was founded, took office, took power, بدأ,"
    " بدأت, اندلع, اندلعت,"
    "انطلق, انطلقت"
)
_ENDED = words(
    "ended, finished, closed, concluded, was completed, stepped down, انتهى, انتهت, اختتم, اختتمت, توقف, توقفت"
)
_FROM_TO = (
    rf"{_BEGAN}[^.;:!?؟⟨⟩]{{1,25}}⟨(?P<one>d\d+)⟩[^.;:!?؟⟨⟩]{{1,25}}?{_ENDED}[^.;:!?؟⟨⟩]{{1,25}}?⟨(?P<other>d\d+)⟩"
)
_AFTER_BOTH = words("lasting, lasted, taking, having lasted, took, a period of, لمدة, استمر, استمرت, دام, دامت")
_BEGAN_AND_ENDED = (
    re.compile(rf"{_FROM_TO}\s*[,،]?\s*(?:(?:and|so it|thus)\s+)?{_AFTER_BOTH}\s+{slot('length', 't')}"),
    re.compile(rf"(?P<length>⟨t\d+⟩)-?\s+(?:[^\W\d_]+\s+)?{_LONG}\s+(?:which\s+|that\s+)?{_FROM_TO}"),
)
_LATER = re.compile(
    rf"⟨(?P<one>d\d+)⟩(?P<gap>[^.;:!?؟⟨⟩]{{1,90}}?){slot('length', 't')}\s*-?\s*"
    rf"{words('later, afterwards, لاحقا')}[\s,،]*(?:[^.;:!?؟,،⟨⟩]{{0,12}}\s)?(?:in|on|by|في|عام)\s*⟨(?P<other>d\d+)⟩"
)
# "Thirty-six years later" after a year is read as the year it leads to.
_LED_TO = re.compile(r"⟨(?P<led>d\d+)⟩[\s,،]*(?:[^.;:!?؟,،⟨⟩]{0,12}\s)?(?:in|on|by|في|عام)\s*⟨(?P<other>d\d+)⟩")
_SAYS_LATER = re.compile(rf"{words('later, afterwards, لاحقا')}\W*\Z")
_APART = re.compile(
    rf"(?:\bin|\bon|(?<!\w)في|(?<!\w)عام)\s+⟨(?P<other>d\d+)⟩\s*[,،]?\s*(?:just|only|exactly|some|اي)?\s*"
    rf"{slot('length', 't')}\s+(?P<way>after|before|following|بعد|قبل)\s+[^.,;:!?؟⟨⟩]{{0,60}}?⟨(?P<one>d\d+)⟩"
)
# A decade has only one number, and something may go on from it or happen in it for any time.
_NUMBER = re.compile(r"\d{2,}")
_FULL_YEAR = re.compile(r"\d{4}")
_BEFORE = frozenset({"before", "قبل"})
# "For three years between 1990 and 2000": some of that time.
_AT_SOME_TIME = frozenset({"between", "in", "during", "بين", "في"})
# How loosely lengths of time are spoken of: parts of them, and of their unit.
_LOOSE, _LOOSE_UNIT = 0.1, 1.0
# Of a number of years that is not a round one, in parts of it.
_LOOSE_FIGURE, _TENS = 0.05, 10


def find_periods(template: Template) -> Iterator[Clash]:
    """Lengths that are neither those of their period nor the distance between their two dates."""
    for length, ends, between in (*_lengths_of_spans(template), *_lengths_of_two_dates(template)):
        dates = [end for fact in ends for end in str(fact.value).split("/")]
        if between and _misses(length, between, _same_precision(length, *dates)):
            yield _clash("period", length, *ends)
    for pattern in (_LATER, _APART):
        for match in pattern.finditer(template.text):
            yield from _wrong_distance(template, match)
    for match in _LED_TO.finditer(template.text):
        yield from _wrong_year(template, match)


def _lengths_of_spans(template: Template) -> Iterator[tuple[TypedFact, list[TypedFact], Interval | None]]:
    """Each length that is stated with "1914 to 1918", that period, and how long it may be."""
    for pattern in (_LASTED, _SPAN_FIRST, _TOOK):
        for match in pattern.finditer(template.text):
            span = template.facts[int(match["span"][1:])]
            between = _within(str(span.value)) if len(_NUMBER.findall(span.text)) > 1 else None
            if between and (pattern is _TOOK or match.groupdict().get("joint") in _AT_SOME_TIME):
                between = Interval(0.0, between.high)
            yield _length(template, match), [span], between


def _lengths_of_two_dates(template: Template) -> Iterator[tuple[TypedFact, list[TypedFact], Interval | None]]:
    for pattern in _BEGAN_AND_ENDED:
        for match in pattern.finditer(template.text):
            one, other = (template.facts[int(match[name][1:])] for name in ("one", "other"))
            yield template.fact(match, "length"), [one, other], _between(one, other)


def _wrong_distance(template: Template, match: re.Match[str]) -> Iterator[Clash]:
    """One distance among several dates may be counted from any that stands before it."""
    length, other = template.fact(match, "length"), template.facts[int(match["other"][1:])]
    backwards = match.groupdict().get("way") in _BEFORE
    anchors = [template.facts[int(match["one"][1:])]]
    if "gap" in match.groupdict():
        anchors = [fact for fact in template.slots(0, match.start("length")) if fact.kind == "date"]
    apart = [_between(other, one) if backwards else _between(one, other) for one in anchors]
    if apart and all(each is not None and _misses(length, each) for each in apart):
        yield _clash("distance", anchors[-1], length, other)


def _wrong_year(template: Template, match: re.Match[str]) -> Iterator[Clash]:
    """A distance that was read as the year it leads to, and another year; no earlier one may lead there either."""
    led, other = template.facts[int(match["led"][1:])], template.facts[int(match["other"][1:])]
    anchors = [fact for fact in template.slots(0, match.start()) if fact.kind == "date"]
    if not (led.approximate and anchors and _SAYS_LATER.search(fold(led.text))):
        return
    counted_from = next((year for fact in reversed(anchors) if (year := _year(fact)) is not None), None)
    reached, year = _year(led), _year(other)
    if counted_from is None or reached is None or year is None:
        return
    length = reached - counted_from
    slack = length * _LOOSE + _LOOSE_UNIT
    starts = [start for fact in anchors if (start := _year(fact)) is not None]
    if all(abs(year - start - length) > slack for start in starts):
        yield _clash("distance", anchors[-1], led, other)


def _year(fact: TypedFact) -> int | None:
    match = _FULL_YEAR.match(str(fact.value))
    return int(match[0]) if match else None


def _clash(rule: str, *facts: TypedFact) -> Clash:
    ordered = tuple(sorted(facts, key=lambda fact: fact.start))
    return Clash("arithmetic", "period" if rule == "period" else "distance", ordered)


def _within(span: str) -> Interval | None:
    """How many days a period of two dates may have."""
    first, _, last = span.partition("/")
    begin, end = day_range(first), day_range(last) if last else None
    return _apart(begin, end) if begin and end else None


def _between(one: TypedFact, other: TypedFact) -> Interval | None:
    if "/" in f"{one.value}{other.value}":
        return None
    begin, end = day_range(str(one.value)), day_range(str(other.value))
    return _apart(begin, end) if begin and end else None


def _apart(begin: Range, end: Range) -> Interval:
    return Interval(end[0] - begin[1], end[1] - begin[0] + 1)


def _length(template: Template, match: re.Match[str]) -> TypedFact:
    groups = match.groupdict()
    return template.fact(match, next(name for name in ("length", "adjective", "for") if groups.get(name)))


def _same_precision(length: TypedFact, *ends: str) -> bool:
    """Whether a length in years stands with years: what lies between them allows for either way of counting."""
    unit = length.value.get("unit") if isinstance(length.value, dict) else None
    return unit == "year" and all(_FULL_YEAR.fullmatch(end) for end in ends)


def _misses(length: TypedFact, between: Interval, same_precision: bool = False) -> bool:
    amount = base_amount(length.value)
    unit = length.value.get("unit") if isinstance(length.value, dict) else None
    if amount is None or str(unit) not in _DAYS:
        return False
    days = _DAYS[str(unit)]
    exact = same_precision and not length.approximate
    loose = _LOOSE_FIGURE if exact and round(amount.amount / days) % _TENS else _LOOSE
    slack = amount.amount * loose * (2 if length.approximate else 1) + (0.0 if exact else _LOOSE_UNIT * days)
    low = amount.amount - slack if length.bound != "at_most" else 0.0
    high = amount.amount + slack if length.bound != "at_least" else float("inf")
    return not Interval(low, high).meets(between)
