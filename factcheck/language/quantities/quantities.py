"""Numbers with what they count: money, percentages, durations, measures, counted things."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.language.facts import Bound, FactKind, JSONValue, TypedFact
from factcheck.language.hedges import Hedge, hedge_of
from factcheck.language.normalise import Reading, fold
from factcheck.language.quantities.currency_codes import code_before, code_behind
from factcheck.language.quantities.elapsed import find_elapsed
from factcheck.language.quantities.fractions import find_fractions, find_ratios
from factcheck.language.quantities.mixed_numbers import Number
from factcheck.language.quantities.number_words import NUMBER_WORDS
from factcheck.language.quantities.numbers import find_numbers
from factcheck.language.quantities.ranks import Rank, find_ranks
from factcheck.language.quantities.shared_units import share_units
from factcheck.language.quantities.units import COUNTED, COUNTED_DUALS, CURRENCY, DUALS, DURATION, MEASURE, PERCENT

_KINDS: dict[str, tuple[FactKind, str]] = {
    **{form: ("count", unit) for form, unit in COUNTED.items()},
    **{form: ("number", unit) for form, unit in MEASURE.items()},
    **{form: ("duration", unit) for form, unit in DURATION.items()},
    **{form: ("money", unit) for form, unit in CURRENCY.items()},
    **{form: ("percentage", unit) for form, unit in PERCENT.items()},
}


def _longest_first(forms: Sequence[str]) -> str:
    return "|".join(
        re.escape(form).replace(r"\ ", r"\s+") for form in sorted(forms, key=lambda form: (-len(form), form))
    )


# An adjective may stand between ("500 Soviet advisers"); one word only, so that the unit is the number's own.
_WEEKDAY = r"يوم\s+(?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)"
_UNIT = re.compile(
    rf"[\s/]*(?:-\s?)?(?!{_WEEKDAY})(?P<unit>{_longest_first([*_KINDS])})(?![^\W\d_]|(?<=\d)\d)(?P<old>-old)?"
)
_COUNTED_AFTER_ADJECTIVE = re.compile(
    rf"\s+(?:of\s+(?:the\s+)?)?(?:[^\W\d_]+\s+){{1,2}}(?P<unit>{_longest_first([*COUNTED])})(?!\w)"
)
_A_SPAN = _longest_first([*DURATION])
_ONE_SPAN = _longest_first(
    [fold(word) for word in "دقيقة ساعة يوم يوما أسبوع أسبوعا شهر شهرا عام عاما سنة عقد قرن".split()]
)
# "An hour and a half", "half an hour", "two and a half years", ساعة ونصف، نصف ساعة
_AND_A_HALF = re.compile(
    rf"(?<!\w)(?:(?:an?|one)\s+(?P<one>{_A_SPAN})\s+and\s+a\s+half|half\s+an?\s+(?P<half>{_A_SPAN}))(?!\w)"
    rf"|(?<![^\W\d_])[وبل]?(?P<arabic>(?P<whole>{_ONE_SPAN})\s+ونصفا?(?:\s+(?:ال)?(?:{_A_SPAN}))?|نصف\s+(?P<part>{_A_SPAN}))(?!\w)"
)
_HALF_AFTER = re.compile(
    rf"\s+(?:and\s+a\s+half(?![\w-]|\s+(?:dozen|hundred|thousand|million|billion))|ونصفا?(?:\s+(?:ال)?(?:{_A_SPAN}))?(?!\w))"
)
_BETWEEN = re.compile(r"\s*(?:-|to|and|or|الي|و|او)\s*\Z")
_CURRENCY_BEFORE = re.compile(
    r"(?<!\w)(?P<unit>(?:us|hk|nz|[casr])\$|[$€£¥₽₹₺₦₪₴₱₩₫]|usd|eur|gbp|rub|syp|egp|lbp|chf|sek|nok|dkk|inr|pkr|kes|ksh|ush"
    r"|tsh|rs)\s?\Z"
)
_GLUED_MILLION = re.compile(r"m(?!\w)")
_DUAL = re.compile(
    rf"(?<![^\W\d_])[وبل]?(?:(?:ال)?(?P<span>{_longest_first([*DUALS])})|(?P<counted>{_longest_first([*COUNTED_DUALS])}))(?!\w)"
)


def find_quantities(reading: Reading, taken: Sequence[tuple[int, int]] = ()) -> list[TypedFact]:
    """Typed numbers of a text in order, leaving out what overlaps `taken` (spans of the folded text: its dates)."""
    free = bytearray(b"\1") * len(reading.text)
    for start, end in taken:
        free[start:end] = bytes(end - start)
    ranks = [rank for rank in find_ranks(reading) if all(free[rank.start : rank.end])]
    for rank in ranks:
        free[rank.start : rank.end] = bytes(rank.end - rank.start)
    elapsed = [each for each in find_elapsed(reading) if all(free[each.start : each.end])]
    for each in elapsed:
        free[each.start : each.end] = bytes(each.end - each.start)
    halves = list(_halves(reading, free))
    numbers = find_numbers(reading)
    shares: list[tuple[int, int, float]] = []
    for start, end, share in [*find_fractions(reading), *find_ratios(reading, numbers)]:
        if all(free[start:end]):
            free[start:end] = bytes(end - start)
            shares.append((start, end, share))
    numbers = [number for number in numbers if all(free[number.start : number.end])]
    facts: list[TypedFact] = []
    for at, number in enumerate(numbers):
        fact = _fact(reading, number, numbers[at + 1 : at + 2])
        if not facts or facts[-1].end <= fact.start:  # "في المئة" holds a number word of its own
            facts.append(fact)
    facts.extend(_make(reading, "duration", start, end, value) for start, end, value in halves)
    facts.extend(
        _make(reading, "duration", each.start, each.end, {"amount": each.seconds, "unit": "second"}) for each in elapsed
    )
    facts.extend(_duals(reading, free))
    facts.extend(_share(reading, start, end, value) for start, end, value in shares)
    facts.extend(_make(reading, "number", rank.start, rank.end, _rank_value(rank)) for rank in ranks)
    return share_units(reading, sorted(facts, key=lambda fact: fact.start))


def _rank_value(rank: Rank) -> JSONValue:
    return {"amount": rank.value, "unit": "rank", **({"of": rank.of} if rank.of else {})}


def _counted_before(text: str, start: int) -> bool:
    """Whether a number stands right before: "fifteen years and a half" is told by that."""
    word = text[max(0, start - 20) : start].split()[-1:]
    return bool(word) and (word[0][-1].isdigit() or word[0].lstrip("وبل") in NUMBER_WORDS or word[0] in NUMBER_WORDS)


def _halves(reading: Reading, free: bytearray) -> Iterator[tuple[int, int, JSONValue]]:
    """Spans of time told with a half, which are then no longer free; after a number Arabic says "and a half" of it."""
    for match in _AND_A_HALF.finditer(reading.text):
        start, end = match.span("arabic") if match["arabic"] else match.span()
        if match["whole"] and _counted_before(reading.text, start):
            continue
        unit = DURATION[match["one"] or match["half"] or match["whole"] or match["part"]]
        if all(free[start:end]):
            free[start:end] = bytes(end - start)
            yield start, end, {"amount": 1.5 if match["one"] or match["whole"] else 0.5, "unit": unit}


def _fact(reading: Reading, number: Number, following: Sequence[Number]) -> TypedFact:
    text = reading.text
    before = _CURRENCY_BEFORE.search(text, max(0, number.start - 4), number.start)
    if before:
        return _money_sign(reading, number, before.start(), CURRENCY[before["unit"]])
    if coded := _coded(reading, number):
        return coded
    unit = _UNIT.match(text, number.end)
    if unit:
        kind, name = _KINDS[" ".join(unit["unit"].split())]
        half = _HALF_AFTER.match(text, unit.end("unit")) if kind == "duration" else None
        amount, end = (number.value + 0.5, half.end()) if half else (number.value, unit.end("unit"))
        return _make(reading, kind, number.start, end, _value(kind, amount, name))
    for second in following:
        shared = _shared_with(text, number, second)
        if shared:
            kind, name, amount = shared
            return _make(reading, kind, number.start, number.end, _value(kind, amount, name))
    counted = _COUNTED_AFTER_ADJECTIVE.match(text, number.end)
    if counted:
        name = COUNTED[" ".join(counted["unit"].split())]
        return _make(reading, "count", number.start, counted.end(), _value("count", number.value, name))
    return _make(reading, "number", number.start, number.end, number.value)


def _money_sign(reading: Reading, number: Number, start: int, currency: str) -> TypedFact:
    million = _GLUED_MILLION.match(reading.text, number.end)
    amount = number.value * 1_000_000 if million else number.value
    end = million.end() if million else number.end
    return _make(reading, "money", start, end, _value("money", amount, currency))


def _coded(reading: Reading, number: Number) -> TypedFact | None:
    """An amount with the code of its currency."""
    if led := code_before(reading, number.start):
        return _money_sign(reading, number, *led)
    if not (behind := code_behind(reading, number.end)):
        return None
    end, currency = behind
    return _make(reading, "money", number.start, end, _value("money", number.value, currency))


def _shared_with(text: str, number: Number, second: Number) -> tuple[FactKind, str, int | float] | None:
    """Kind, unit and amount that the first number of `10-15 km` or `5 to 6 million tonnes` takes from the second."""
    unit = _UNIT.match(text, second.end)
    if not unit or not _BETWEEN.match(text, number.end, second.start):
        return None
    kind, name = _KINDS[" ".join(unit["unit"].split())]
    scaled = number.scale == 1 < second.scale and number.value < second.value / second.scale
    return kind, name, number.value * second.scale if scaled else number.value


def _value(kind: FactKind, amount: int | float, unit: str) -> JSONValue:
    if kind == "percentage":
        return amount
    return {"amount": amount, "currency" if kind == "money" else "unit": unit}


def _duals(reading: Reading, free: bytearray) -> Iterator[TypedFact]:
    if reading.text.isascii():
        return
    for match in _DUAL.finditer(reading.text):
        kind: FactKind = "duration" if match["span"] else "count"
        start, end = match.span(match.lastgroup or 0)
        if all(free[start:end]):
            unit = (DUALS if match["span"] else COUNTED_DUALS)[match[match.lastgroup or 0]]
            half = _HALF_AFTER.match(reading.text, end) if kind == "duration" else None
            end, amount = (half.end(), 2.5) if half else (end, 2)
            yield _make(reading, kind, start, end, {"amount": amount, "unit": unit})


def _share(reading: Reading, start: int, end: int, value: float) -> TypedFact:
    """A share in words is seldom meant to the per cent."""
    return replace(_make(reading, "percentage", start, end, round(value, 2)), approximate=True)


def _make(reading: Reading, kind: FactKind, start: int, end: int, value: JSONValue) -> TypedFact:
    hedge: Hedge = hedge_of(reading.text, start, end)
    bound: Bound = hedge.bound
    first, last = reading.span(start, end)
    return TypedFact(kind, reading.source[first:last], first, last, value, hedge.approximate, bound)
