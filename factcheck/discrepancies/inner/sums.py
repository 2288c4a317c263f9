"""A part that is larger than its whole, and parts that do not add up to the total stated with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.discrepancies.inner.amounts import (
    Interval,
    addable,
    interval_of,
    measured_like,
    same_unit,
    unit_of,
    written_like,
)
from factcheck.discrepancies.inner.clash import Clash
from factcheck.discrepancies.inner.template import Template, slot, words
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold

_AMOUNT = "ncm"
_PART = re.compile(
    rf"{slot('whole', _AMOUNT)}[^.;:!?؟()⟨⟩]{{0,70}}?[\s,،(]"
    rf"{words('including, among them, of whom, of which, of them, بينهم, من بينهم, منهم, بينها, من بينها, بما في ذلك')}"
    rf"\s+(?:were\s+|are\s+)?{slot('part', _AMOUNT)}"
)
_PARTED = re.compile(words("of whom, of which, of them, منهم, منها, منهن"))
_ITEM = r"[^.;:!?؟()⟨⟩]{1,40}?"
_JOINED = rf"(?:{_ITEM}(?:,|،|and|و|plus)\s*)"
_PARTS = rf"(?P<parts>⟨[{_AMOUNT}]\d+⟩(?:{_JOINED}⟨[{_AMOUNT}]\d+⟩){{1,5}})"
_SUMMED = words(
    "a total of, totalling, totaling, making a total of, in total, altogether, a combined total of,"
    "بمجموع, ما مجموعه, بإجمالي, ليصل المجموع إلى, ليبلغ المجموع, أي ما مجموعه"
)
_MADE_UP = words(
    "consisting of, consists of, consisted of, comprising, made up of, composed of, divided into,"
    " split into, مكونة من, مؤلفة من, تتألف من,"
    "يتألف من, تتكون من, يتكون من, موزعة على"
)
_TOTALS = (
    re.compile(rf"{_PARTS}{_ITEM}[,،]?\s*(?:for|or|giving|making|with)?\s*{_SUMMED}\s+{slot('total', _AMOUNT)}"),
    re.compile(
        rf"{words('a total of, ما مجموعه, إجمالي')}\s+{slot('total', _AMOUNT)}[^.;:!?؟()⟨⟩]{{0,40}}[:(]\s*{_PARTS}"
    ),
    re.compile(rf"{_PARTS}{_ITEM}[,،]\s*{slot('total', _AMOUNT)}\s+{words('in all, altogether, in total, all told')}"),
    re.compile(rf"{slot('total', _AMOUNT)}{_ITEM}[,،]?\s*{_MADE_UP}\s+{_PARTS}"),
)
_OF_WHOLE = re.compile(
    rf"(?:\A|[.;:,،]\s*){words('of, out of, من بين, من أصل')}\s+{slot('whole', 'c')}[^.;:!?؟()⟨⟩]{{0,40}}[,،]\s*"
    rf"{slot('part', 'nc')}"
    rf"\s+{words('were, are, was, have, had, voted, died, came, went, received, took, lost, won, كانوا, صوتوا, صوت')}"
)
# A list that begins before the parts that were caught.
GOES_BACK = re.compile(rf"⟨[{_AMOUNT}]\d+⟩[^.;:!?؟⟨⟩]*(?:,|،|\sand|\sو)\s*\Z")
# Two parts that make up a whole by what they are.
_COMPLEMENTS = tuple(
    (re.compile(words(one)), re.compile(words(other)))
    for one, other in (
        ("exports, export, صادرات, الصادرات", "imports, import, واردات, الواردات"),
        (
            "men, male, males, boys, رجال, رجلا, ذكور, الذكور",
            "women, female, females, girls, نساء, امرأة, إناث, الإناث",
        ),
    )
)
_SPLIT_BY = words("including, of which, of whom, with, بينها, منها, منهم, بينهم, بما في ذلك")
_SPLITTING = rf"(?:[:(,،-]|{_SPLIT_BY}|{words('include, includes, included')})"
# After a mere comma there may be more than the two.
_PLAINLY_SPLIT = re.compile(rf"[:(-]|{_SPLIT_BY}")
_LEFT_OUT = re.compile(words("excluding, except, besides, without, not, باستثناء, عدا, دون"))
_WORDS = r"[^.;!?؟⟨⟩]"
# Of when the total is may be said with it.
_WORDS_AND_DATES = rf"(?:{_WORDS}|⟨d\d+⟩)"
_SPLIT = re.compile(
    rf"{slot('total', _AMOUNT)}(?P<lead>{_WORDS_AND_DATES}{{0,40}}{_SPLITTING}{_WORDS}{{0,40}})"
    rf"⟨(?P<one>[{_AMOUNT}]\d+)⟩(?P<middle>{_WORDS}{{1,60}})⟨(?P<other>[{_AMOUNT}]\d+)⟩(?P<tail>{_WORDS}{{0,20}})"
)


def find_sums(template: Template) -> Iterator[Clash]:
    """Parts that exceed their whole, or that do not make it up though the text says that they do."""
    for pattern, units in ((_PART, same_unit), (_OF_WHOLE, addable)):
        for match in pattern.finditer(template.text):
            whole, part = template.fact(match, "whole"), template.fact(match, "part")
            if units([whole, part]):
                yield from _too_large(whole, part, parted=_PARTED.search(match[0]) is not None)
    for pattern in _TOTALS:
        for match in pattern.finditer(template.text):
            parts = template.slots(*match.span("parts"))
            some = any(_PARTED.search(fold(part.text)) for part in parts) or _PARTED.search(match["parts"])
            if not some and not GOES_BACK.search(template.text, 0, match.start()):
                yield from _wrong_total(template.fact(match, "total"), parts)
    for match in _SPLIT.finditer(template.text):
        one, other = (template.facts[int(match[name][1:])] for name in ("one", "other"))
        if not _LEFT_OUT.search(match["lead"]) and _complementary(match, one, other):
            total = template.fact(match, "total")
            exceeds = _PLAINLY_SPLIT.search(match["lead"]) is None
            # "Three males, five females and three young": the first is a part, too.
            if exceeds and any(_names(word, total.text + match["lead"]) for pair in _COMPLEMENTS for word in pair):
                continue
            yield from _wrong_total(total, [one, other], exceeds=exceeds)


def _too_large(whole: TypedFact, part: TypedFact, *, parted: bool) -> Iterator[Clash]:
    """Numbers of nothing in particular may count different things ("two touchdowns, including a 46-yard run"), unless
    the text says that the one is some of the other ("40 wagons, of which 46")."""
    part = measured_like(part, whole)
    all_of_it, some_of_it = interval_of(whole), interval_of(part)
    if all_of_it and some_of_it and (unit_of(whole) or parted) and some_of_it.low > all_of_it.high:
        yield Clash("arithmetic", "part", (whole, part))


def _wrong_total(total: TypedFact, parts: Sequence[TypedFact], *, exceeds: bool = False) -> Iterator[Clash]:
    """Where the parts do not make the total; with `exceeds`, only where they are more."""
    parts = [measured_like(part, total) for part in parts]
    intervals = [interval_of(part) for part in parts]
    stated = interval_of(total)
    if stated is None or len(parts) < 2 or not addable([total, *parts]):
        return
    summed = Interval(0.0, 0.0)
    for interval in intervals:
        if interval is None:
            return
        summed += interval
    if not summed.meets(stated) and (not exceeds or summed.low > stated.high):
        facts = tuple(sorted([total, *parts], key=lambda fact: fact.start))
        yield Clash("arithmetic", "total", facts, written_like((summed.low + summed.high) / 2, total))


def _complementary(match: re.Match[str], one: TypedFact, other: TypedFact) -> bool:
    """Whether one part is named by the one word of a pair and the other by the other, before or after its amount."""
    first = [match["lead"][-30:] + one.text, one.text + match["middle"][:30]]
    second = [match["middle"][-30:] + other.text, other.text + match["tail"]]
    return any(
        _names(left, first[side]) and _names(right, second[side])
        for side in (0, 1)
        for pair in _COMPLEMENTS
        for left, right in (pair, pair[::-1])
    )


def _names(word: re.Pattern[str], text: str) -> bool:
    return word.search(fold(text)) is not None
