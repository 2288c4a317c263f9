"""Words around a value that make it approximate or a bound."""

from __future__ import annotations

import re
from typing import NamedTuple

from factcheck.language.facts import Bound
from factcheck.language.normalise import fold, read


class Hedge(NamedTuple):
    approximate: bool
    bound: Bound


_EXACT = Hedge(approximate=False, bound="exactly")
_REACH = 28
_FAR = 60


def _forms(words: str) -> str:
    return "|".join(fold(word.strip()).replace(" ", r"\s+") for word in words.split(","))


def _before(words: str) -> re.Pattern[str]:
    forms = _forms(words)
    return re.compile(rf"(?<!\w)[وف]?[بلك]?(?:{forms})\s*(?:(?:a|the|some|\$|us\$|€|£)\s*)?\Z")


def _after(words: str) -> re.Pattern[str]:
    forms = _forms(words)
    return re.compile(rf"\s*,?\s*(?:{forms})(?!\w)")


_ABOUT = _before(
    "about, around, circa, c., ca., approximately, approx., nearly, almost, roughly, some, close to, an estimated,"
    "estimated at, as many as, in the region of, on the order of, in the order of,"
    "يناهز, تناهز, ناهز, ناهزت, حوالي, نحو, قرابة, زهاء, تقريبا, ما يقارب, يقارب, يقرب من, ما يقرب من, بحدود, في حدود"
)
_AT_LEAST = _before(
    "more than, over, at least, exceeding, exceeded, topping, topped,"
    "surpassing, surpassed, no less than, no fewer than, not less than, above, upwards of,"
    "in excess of, a minimum of, أكثر من, أزيد من, ما يزيد على, ما يزيد عن, يزيد على, يزيد عن, يفوق, تفوق, يربو على,"
    "تربو على, ربا على,"
    "ما لا يقل عن,"
    "لا يقل عن, لا تقل عن, تجاوز, تجاوزت, يتجاوز, تتجاوز, فوق, على الأقل"
)
_AT_MOST = _before(
    "less than, fewer than, shy of, at most, up to, under, below, no more than, not more than, a maximum of, أقل من,"
    "لا يزيد على,"
    "لا يزيد عن, لا تزيد على, لا تزيد عن, ما لا يزيد عن, لا يتجاوز, لا تتجاوز, لم يتجاوز, لم تتجاوز, دون, كحد أقصى"
)
# What "is not less" is the contrary.
_FALLS_SHORT = re.compile(r"(?<!\w)(?<!لا\s)(?<!لم\s)(?<!لن\s)[وف]?[يت]قل\s+عن\s+\Z")
# The age at which somebody died is told so, and is no estimate: عن عمر ناهز 84 عاما.
_AT_AN_AGE = re.compile(r"(?<!\w)عمر\s+[يت]?ناهزت?\s+(?:ال)?\Z")
# "The deal exceeded in value": with what is measured between the word and its number.
_PASS = _forms("تجاوز, تجاوزت, يتجاوز, تتجاوز, فاق, فاقت, يفوق, تفوق")
_MEASURED = _forms(
    "عدد, قيمة, حجم, نسبة, سعر, تكلفة, كلفة, إيرادات, مبيعات, حصيلة, ديون, صادرات, واردات, إجمالي, مجموع, سكان, إنتاج,"
    "ناتج, ثمن, طول, ارتفاع, وزن, مساحة, عمر, سرعة, أرباح, خسائر, ضحايا, قتلى, ميزانية, رأسمال"
)
_SUBJECT = rf"\s+(?:ال)?(?:{_MEASURED})(?:\s+[^\W\d]+){{0,3}}\s+"
_PASSES = re.compile(
    rf"(?<!\w)[وف]?(?:{_PASS}){_SUBJECT}\Z|(?<!\w)[وف]?(?:يزيد|تزيد|زاد|زادت){_SUBJECT}(?:علي|عن)\s+\Z"
)
_DOES_NOT = re.compile(r"(?<!\w)[وف]?(?:لا|لم|لن)\s+\Z")
# "Will go up to 820 euros": where it ends, and no bound.
_GOES_UP = re.compile(
    r"\b(?:go(?:es|ing|ne)?|went|moved?|moving|climb(?:ed|ing)?|creep(?:ing)?|crept|jump(?:ed|ing)?|shot|push(?:ed)?|put"
    r"|brings?|brought|bringing|add(?:ed|ing)?)\s+(?:\w+\s+)?up\s+to\s+(?:(?:a|the|\$|us\$|€|£)\s*)?\Z"
)
_ABOUT_AFTER = _after("or so, approximately, تقريبا")
_AT_LEAST_AFTER = _after("or more, at least, على الأقل, فأكثر, أو أكثر")
_AT_MOST_AFTER = _after("or less, or fewer, at most, على الأكثر, أو أقل")


def hedge_of(text: str, start: int, end: int) -> Hedge:
    """What the words next to the value at `[start, end)` of a folded text make of it."""
    before = text[max(0, start - _REACH) : start]
    if (passes := _PASSES.search(text, max(0, start - _FAR), start)) and not any(map(str.isdigit, passes[0])):
        negated = _DOES_NOT.search(text, max(0, passes.start() - _REACH), passes.start())
        return Hedge(approximate=False, bound="at_most" if negated else "at_least")
    short = _FALLS_SHORT.search(text, max(0, start - _REACH), start) is not None
    if short or (_AT_MOST.search(before) and not _GOES_UP.search(before)) or _AT_MOST_AFTER.match(text, end):
        return Hedge(approximate=False, bound="at_most")
    if _AT_LEAST.search(before) or _AT_LEAST_AFTER.match(text, end):
        return Hedge(approximate=False, bound="at_least")
    if (_ABOUT.search(before) and not _AT_AN_AGE.search(before)) or _ABOUT_AFTER.match(text, end):
        return Hedge(approximate=True, bound="exactly")
    return _EXACT


def hedged_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the value at `[start, end)` of an unfolded text stands together with the words that hedge it."""
    first = max(0, start - _REACH)
    before, after = read(text[first:start]), read(text[end : end + _REACH])
    for pattern in (_AT_MOST, _AT_LEAST, _ABOUT, _FALLS_SHORT):
        found = pattern.search(before.text)
        if found and not _GOES_UP.search(before.text):
            return first + before.span(found.start(), found.end())[0], end
    for pattern in (_AT_MOST_AFTER, _AT_LEAST_AFTER, _ABOUT_AFTER):
        found = pattern.match(after.text)
        if found:
            return start, end + after.span(found.start(), found.end())[1]
    return start, end
