"""Whether two values of one kind can both be true, as far as their precision, bounds and roundings tell."""

from __future__ import annotations

import re
from enum import Enum
from math import ceil, floor

from factcheck.agreement.values.days import Range, day_range, days_of, falls_within, share_most
from factcheck.agreement.values.units import Amount, base_amount
from factcheck.language.dates.hijri import is_hijri
from factcheck.language.facts import TypedFact
from factcheck.language.quantities.units import may_be_one_currency


class Relation(Enum):
    """AGREES: one states or implies the other. COMPATIBLE: neither implied nor denied. CONFLICTS: not both true."""

    AGREES = "agrees"
    COMPATIBLE = "compatible"
    CONFLICTS = "conflicts"


COUNTING = frozenset({"number", "count"})
_A_YEAR, _A_MONTH, _SOME_DAYS = 366, 30, 3
# By how many days a year of the sun is longer than one of twelve moons.
_LONGER = 12
_NO_YEAR = "--"
_SPAN = re.compile(r"\d\S*\s*[-–—/]\s*\S*\d|(?<!\w)(?:to|and|until|till|through|إلى|الى|حتى|بين)(?!\w)|\sو\s*\d", re.I)
_PEOPLE = frozenset(
    "person citizen civilian child soldier officer fighter adviser specialist student refugee worker".split()
)
_APPROXIMATELY = 0.05
_NARROWLY = 0.01
# "About 750" was counted in fifties, "about 760" in tens.
_BY_FIVES = 5
_A_POINT = 1.0
# What a half, a third, a quarter or a fifth of something may stand for; no two of them are nearer to each other.
_SHARE_IN_WORDS = 2.5
_FRACTION = re.compile(r"half|third|quarter|fifth|نصف|ثلث|ربع|أرباع", re.IGNORECASE)
# "More than 60" is true of 6,000, but whoever says it does not mean that.
_FAR_OFF = 0.7
# A number of five digits or more that ends in zeros is read as rounded, if the other is this near to it.
_ROUNDED_FROM = 10_000
_ROUNDED = 0.005
# How far off a conversion into another unit may be: half of the last digit of either that is not nought, up to so much.
_MOST_CONVERTED = 0.05


def comparable(one: TypedFact, other: TypedFact) -> bool:
    """Whether the two values measure the same thing, so that unlike values would mean something."""
    return one.kind == other.kind or {one.kind, other.kind} <= COUNTING or _bare_and_duration(one, other)


def _bare_and_duration(one: TypedFact, other: TypedFact) -> bool:
    """A number of nothing in particular and a span of time: "as young as 11", "11 years old"."""
    return {one.kind, other.kind} == {"number", "duration"} and not all(isinstance(f.value, dict) for f in (one, other))


def compare(stated: TypedFact, found: TypedFact) -> Relation | None:
    """How a statement's value relates to a passage's; None where they cannot be compared."""
    if not comparable(stated, found):
        return _compare_early_years(stated, found)
    if _bare_and_duration(stated, found):
        return Relation.AGREES if _figure(stated) == _figure(found) else None
    if stated.kind == "date":
        return _compare_dates(stated, found)
    return _compare_amounts(stated, found)


def _compare_early_years(stated: TypedFact, found: TypedFact) -> Relation | None:
    """A year of three figures with a number that may be one: "met in 589" hardly tells the two apart."""
    if {stated.kind, found.kind} != {"date", "number"}:
        return None
    date, number = (stated, found) if stated.kind == "date" else (found, stated)
    year = str(date.value)
    if not (len(year) == 4 and year[0] == "0" and number.text.isdecimal() and len(number.text) == 3):
        return None
    return Relation.AGREES if int(year) == int(number.text) else Relation.CONFLICTS


def _compare_dates(stated: TypedFact, found: TypedFact) -> Relation | None:
    one, other = str(stated.value), str(found.value)
    if one == other:
        return Relation.AGREES
    if _NO_YEAR in one[:2] + other[:2]:
        return _compare_days_of_year(one, other)
    calendars = is_hijri(one) + is_hijri(other)
    if calendars == 2:
        return Relation.AGREES if one.startswith(other) or other.startswith(one) else Relation.CONFLICTS
    first, second = days_of(one), days_of(other)
    if first is None or second is None:
        return None
    if stated.bound != "exactly" or found.bound != "exactly":
        return _by_range(_bounded(first, stated), _bounded(second, found))
    if "/" in one and "/" in other and not (names_a_period(stated) and names_a_period(found)):
        return _compare_intervals(one, other)
    if "/" in other and "/" not in one and not names_a_period(found) and _begins_or_ends(first, other):
        return Relation.AGREES
    within = ("/" not in one or names_a_period(stated)) and falls_within(second, first)
    less_exactly = (names_a_period(stated) or _names_a_part(found)) and falls_within(first, second)
    vague = ("/" in one + other and not within and not less_exactly) or (calendars and not share_most(first, second))
    if first[0] > second[1] or second[0] > first[1]:
        return Relation.COMPATIBLE if _is_about(stated, found, first, second) else Relation.CONFLICTS
    return Relation.COMPATIBLE if vague else Relation.AGREES


def _is_about(stated: TypedFact, found: TypedFact, first: Range, second: Range) -> bool:
    """Whether two dates are as near as an approximate one may be off: a year, a month, or some days."""
    vague = [str(fact.value) for fact in (stated, found) if fact.approximate]
    if not vague or any("/" in value or value.count("-") == 0 for value in vague):
        return bool(vague) and abs(first[0] - second[0]) <= _A_YEAR
    gap = max(first[0] - second[1], second[0] - first[1])
    return gap <= max(_A_MONTH if value.count("-") == 1 else _SOME_DAYS for value in vague)


def _compare_days_of_year(one: str, other: str) -> Relation | None:
    """Dates of which one has no year (`--11-13`): by month and day, as far as both state them."""
    if "/" in one + other:
        return None
    pairs = list(zip(_month_and_day(one), _month_and_day(other), strict=False))
    if not pairs:
        return None
    same, alike = all(first == second for first, second in pairs), one[:2] == other[:2]
    if alike:
        return Relation.AGREES if same else Relation.CONFLICTS
    # A day without a year next to one with a year is too likely another occasion.
    return Relation.COMPATIBLE if same else None


def lacks_year(fact: TypedFact) -> bool:
    """Whether a date is only a month or a day of one: `--11-13`."""
    return str(fact.value).startswith(_NO_YEAR)


def _month_and_day(value: str) -> list[str]:
    return value.removeprefix(_NO_YEAR).split("-") if value.startswith(_NO_YEAR) else value.split("-")[1:]


def names_a_period(fact: TypedFact) -> bool:
    """Whether a date is a period by its name, as "the 1980s" or "autumn 2019", rather than from then to then."""
    return "/" in str(fact.value) and _SPAN.search(fact.text) is None


def _names_a_part(fact: TypedFact) -> bool:
    """Whether a date is a part of a year or of a month by its name: "late 2019"."""
    days = day_range(str(fact.value)) if names_a_period(fact) else None
    return days is not None and days[1] - days[0] < _A_YEAR - 1


def dates_as_exactly(stated: TypedFact, found: TypedFact) -> bool:
    """Whether of two dates that agree the found one says at least as much."""
    one, other = str(stated.value), str(found.value)
    if is_hijri(one) != is_hijri(other):
        first, second = days_of(one), days_of(other)
        return first is not None and second is not None and second[1] - second[0] <= first[1] - first[0] + _LONGER
    if names_a_period(found) or ("/" in one and "/" not in other):
        first, second = day_range(one), day_range(other)
        return first is not None and second is not None and falls_within(second, first)
    return "/" in one or len(other) >= len(one)


def of_another_season(stated: TypedFact, found: TypedFact) -> bool:
    """Whether only the other half of the world could make the one date lie in the season that the other tells."""
    if not any(fact.approximate and "/" in str(fact.value) for fact in (stated, found)):
        return False
    first, second = day_range(str(stated.value)), day_range(str(found.value))
    return first is not None and second is not None and (first[0] > second[1] or second[0] > first[1])


def _begins_or_ends(stated: Range, interval: str) -> bool:
    """Whether a date is the very day on which an interval told by its days begins or ends, or the month or year of it.

    "(20 February 1894 - 29 December 1986)" tells two days, "1894-1986" only how long.
    """
    ends = [day_range(end) for end in interval.split("/")]
    return any(end is not None and end[0] == end[1] and stated[0] <= end[0] <= stated[1] for end in ends)


def _compare_intervals(stated: str, found: str) -> Relation:
    """Intervals agree when both ends do, and conflict when one end is shared and the other is not."""
    ends = [
        (first := day_range(one)) is not None
        and (second := day_range(other)) is not None
        and first[0] <= second[1]
        and second[0] <= first[1]
        for one, other in zip(stated.split("/"), found.split("/"), strict=False)
    ]
    if all(ends):
        return Relation.AGREES
    first, second = day_range(stated), day_range(found)
    apart = first is None or second is None or first[0] > second[1] or second[0] > first[1]
    return Relation.CONFLICTS if any(ends) or apart else Relation.COMPATIBLE


def _compare_amounts(stated: TypedFact, found: TypedFact) -> Relation | None:
    first, second = base_amount(stated.value), base_amount(found.value)
    if first is None or second is None:
        return Relation.AGREES if stated.value == found.value else None
    if _series(stated) != _series(found) and (first.amount != second.amount or (_series(stated) and _series(found))):
        return None  # a tenth round is no answer to a third visit
    if not may_be_one_currency(first.unit, second.unit):
        # The same figure in another currency is a contradiction; another figure may be its conversion.
        swapped = stated.kind == "money" and first.amount == second.amount
        return Relation.CONFLICTS if swapped else _across_units(stated, found, first, second)
    return _compare_numbers(stated, found, first.amount, second.amount)


def _series(fact: TypedFact) -> str:
    """What a rank counts; empty where it tells none, or the value is no rank."""
    return str(fact.value.get("of", "")) if isinstance(fact.value, dict) else ""


def compare_figures(stated: TypedFact, found: TypedFact) -> Relation:
    """Two numbers of which one says of what it is and the other does not, taken for numbers of one thing."""
    return _compare_numbers(stated, found, _figure(stated), _figure(found))


def _across_units(stated: TypedFact, found: TypedFact, first: Amount, second: Amount) -> Relation | None:
    """A count agrees with the same number of nothing in particular, and of other people; it denies neither."""
    if not {stated.kind, found.kind} <= COUNTING or first.amount != second.amount:
        return None
    related = not first.unit or not second.unit or {first.unit, second.unit} <= _PEOPLE
    return Relation.AGREES if related else None


def _compare_numbers(stated: TypedFact, found: TypedFact, first: float, second: float) -> Relation:
    if stated.bound == found.bound and not _implied_narrowly(stated, first, second):
        return Relation.AGREES if _same_number(stated, found, first, second) else Relation.CONFLICTS
    if min(abs(first), abs(second)) < _FAR_OFF * max(abs(first), abs(second)):
        related = _by_range(_bounded((first, first), stated), _bounded((second, second), found))
        return Relation.COMPATIBLE if related is Relation.AGREES else related
    return _by_range(_bounded((first, first), stated), _bounded((second, second), found))


def _implied_narrowly(stated: TypedFact, first: float, second: float) -> bool:
    """Whether "more than 400" follows from "more than 420"; from "more than 900" it follows too, but by chance.

    "More than a thousand" is what is said of "more than 1,200" in fewer figures.
    """
    implied = (stated.bound == "at_least" and first <= second) or (stated.bound == "at_most" and second <= first)
    near = abs(first - second) <= 2 * _APPROXIMATELY * max(abs(first), abs(second))
    return implied and (near or _cut(second, like=first, up=stated.bound == "at_most") == first)


def _cut(number: float, *, like: float, up: bool) -> float:
    """`number` cut to as many figures as `like` has before its noughts, down or up."""
    step = 10.0 ** _zeros(like)
    return (ceil if up else floor)(number / step) * step if 1 < step <= abs(number) else number


def _same_number(stated: TypedFact, found: TypedFact, first: float, second: float) -> bool:
    gap, size = abs(first - second), max(abs(first), abs(second))
    if gap <= 1e-9 * size:
        return True
    if (
        stated.kind != "duration"
        and _unit(stated) != _unit(found)
        and gap <= max(_conversion_slack(fact) for fact in (stated, found)) * size
    ):
        return True
    if stated.kind == "percentage" and (stated.approximate or found.approximate):
        in_words = _in_words(stated) != _in_words(found)
        if gap <= (_SHARE_IN_WORDS if in_words else _A_POINT):
            return True  # "two thirds" and 66 %, "three quarters" and 73 %
    if stated.approximate or found.approximate:
        return gap <= max(_slack(fact) for fact in (stated, found) if fact.approximate) * size
    if size >= _ROUNDED_FROM and gap <= _ROUNDED * size:
        return _zeros(first) >= 2 or _zeros(second) >= 2
    return False


def _in_words(fact: TypedFact) -> bool:
    """Whether a share, or a part of a scale, is told as a fraction: "three quarters", ثلثا"""
    return _FRACTION.search(fact.text) is not None


def _unit(fact: TypedFact) -> str:
    return str(fact.value.get("unit", "")) if isinstance(fact.value, dict) else ""


def _conversion_slack(fact: TypedFact) -> float:
    """How far off, in parts of it, the same length may be in other units: 40 miles are 65 kilometres."""
    return min(_MOST_CONVERTED, _half_a_figure(fact))


def _half_a_figure(fact: TypedFact) -> float:
    """Half of the last figure that is not nought, in parts of the whole."""
    digits = f"{_figure(fact):.9g}".replace(".", "").split("e")[0].strip("0-")
    return 0.5 / int(digits) if digits else 0.0


def _slack(fact: TypedFact) -> float:
    """How far off, in parts of it, "about" so much may be: 5 % of 6,000, 3 % of 750, 2 % of 270 or 45, 1 % of 594.

    A part told in words ("two thirds of a million") is as loose as anything.
    """
    if _in_words(fact):
        return _APPROXIMATELY
    return max(_NARROWLY, min(_APPROXIMATELY, _figures_off(fact) * _half_a_figure(fact)))


def _figures_off(fact: TypedFact) -> int:
    """By how many halves of its last figure that is not nought a number may be off; a five was counted by fives."""
    figure = _figure(fact)
    if not _zeros(figure):
        return 2
    return _BY_FIVES if f"{figure:.0f}".rstrip("0").endswith("5") else 1


def _figure(fact: TypedFact) -> float:
    """The number as it was written, before its unit was brought to the base."""
    value = fact.value.get("amount") if isinstance(fact.value, dict) else fact.value
    return float(value) if isinstance(value, int | float) else 0.0


def _zeros(number: float) -> int:
    digits = f"{number:.0f}"
    return len(digits) - len(digits.rstrip("0"))


def _bounded(span: Range, fact: TypedFact) -> Range:
    low, high = span
    if fact.bound == "at_least":
        return low, float("inf")
    if fact.bound == "at_most":
        return -float("inf"), high
    slack = _slack(fact) * abs(high) if fact.approximate and fact.kind != "date" else 0.0
    return low - slack, high + slack


def _by_range(stated: Range, found: Range) -> Relation:
    if found[0] > stated[1] or stated[0] > found[1]:
        return Relation.CONFLICTS
    within = stated[0] <= found[0] and found[1] <= stated[1]
    return Relation.AGREES if within else Relation.COMPATIBLE
