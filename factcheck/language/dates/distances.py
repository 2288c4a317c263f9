"""Words that date something by its distance from a date told before: "two months later", في العام نفسه."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple, TypeAlias

from factcheck.language.normalise import Reading
from factcheck.language.quantities.mixed_numbers import Number
from factcheck.language.quantities.numbers import find_numbers

Unit: TypeAlias = Literal["day", "week", "month", "year", "decade"]


class Distance(NamedTuple):
    """How far what stands at `[start, end)` of the folded text is from the date before it; negative looks back.

    `counted`: "one year later" may be a little more or less, "the following year" and "that year" are those years.
    `open`: "some years later" may be any year from so many on.
    """

    start: int
    end: int
    unit: Unit
    number: int
    counted: bool
    open: bool = False


_UNITS: Mapping[str, Unit] = {
    **{unit: unit for unit in ("day", "week", "month", "year", "decade")},
    **dict.fromkeys("يوم يوما ايام".split(), "day"),
    **dict.fromkeys("اسبوع اسبوعا اسابيع".split(), "week"),
    **dict.fromkeys("شهر شهرا اشهر شهور".split(), "month"),
    **dict.fromkeys("عام عاما اعوام سنه سنوات سنين".split(), "year"),
    **dict.fromkeys("عقد عقدا عقود".split(), "decade"),
}
_TWO: Mapping[str, Unit] = {
    "يومين": "day",
    "اسبوعين": "week",
    "شهرين": "month",
    "عامين": "year",
    "سنتين": "year",
    "عقدين": "decade",
}
_CLUE = re.compile(r"day|week|month|year|decade|يوم|ايام|اسبوع|اسابيع|شهر|شهور|عام|اعوام|سن[هوتي]|عقد|عقود")

_UNIT = r"(?P<unit>day|week|month|year|decade)"
# With a noun behind them, "before", "after" and "on" say what comes then: "two years before the mast".
_CLAUSE_ENDS = r"(?=\s*(?:[.,;:!?)\]\n-]|\Z)|\s+(?:and|but)\b"
_ALONE = rf"(?:\s+(?:it|them)\b)?{_CLAUSE_ENDS}|\s+(?:that|this)\b)"
_BEFORE_CLAUSE = rf"{_CLAUSE_ENDS}|\s+(?:it|he|she|they|we|there)\b)"
_OFF = (
    rf"(?:(?P<later>(?:later|afterwards?|thereafter)\b|after\b{_ALONE}|on\b{_BEFORE_CLAUSE})"
    rf"|(?:earlier|previously|beforehand)\b|before\b{_ALONE})"
)
_BEHIND_NUMBER = re.compile(rf"[\s-]*{_UNIT}s?\s+{_OFF}")
_ONE = re.compile(rf"(?<!half )\b(?:an?|one)\s+{_UNIT}\s+{_OFF}")
# "For the next year" is how long something lasted.
_THE = r"(?<!for )(?<!over )(?<!within )(?<!throughout )(?<!through )\bthe\s+"
_NAMED = re.compile(
    rf"{_THE}(?:very\s+)?(?:(?P<next>following|next|subsequent)|previous|preceding)\s+{_UNIT}\b"
    rf"|{_THE}(?P<unit2>day|week|month|year)\s+(?:(?P<next2>after)|before)\b{_ALONE}"
    r"|\b(?P<same>(?:later\s+)?(?:that(?:\s+same)?|the\s+(?:very\s+)?same)\s+(?P<unit3>day|month|year))\b"
)

_UNIT_BEHIND = re.compile(rf"\s*(?P<unit>{'|'.join(form for form in _UNITS if not form.isascii())})(?!\w)")
_SOME = r"(?:(?:نحو|حوالي|قرابه|زهاء|مرور|مضي|انقضاء|ما\s+يقارب)\s+){0,2}"
# After "before" without a pronoun it is counted from the day of writing.
_NAMED_OR_NUMBERED = re.compile(r"\s+(?:\d|ال)")
_THEN = r"(?:\s+ذلك|ها|ه|هم|هما)"
_AFTER_OR_BEFORE = (
    rf"(?<!\w)[وف]?(?P<way>(?P<later>(?:بعد|عقب)(?P<then>{_THEN})?\s+)"
    rf"|قبل{_THEN}\s+){_SOME}ب?{_SOME}"
)
_BEFORE_NUMBER = re.compile(rf"{_AFTER_OR_BEFORE}\Z")
_LATER_BEHIND = re.compile(r"\s+(?:(?:من|بعد)\s+(?:ذلك|هذا)|لاحقا)(?!\w)")
# How long after something that has a name of its own, which is not what was dated before.
_OF_ANOTHER = re.compile(r"\s+(?:من|علي|عن)\s+ال")
_ONE_OR_TWO = re.compile(
    rf"{_AFTER_OR_BEFORE}(?:(?P<two>{'|'.join(_TWO)})|(?P<one>يوم|اسبوع|شهر|عام|سنه|عقد)(?:\s+واحده?)?)(?!\w)"
)
_NAMED_IN_ARABIC = re.compile(
    r"(?<!\w)[وفبل]?ال(?P<unit>يوم|اسبوع|شهر|عام|سنه|عقد)\s+(?:"
    r"ال(?:(?P<next>تاليه?|لاحقه?|ذي\s+(?:يليه|تلاه)|تي\s+(?:تليها|تلتها))|سابقه?|ذي\s+سبقه|تي\s+سبقتها)"
    r"|(?P<same>(?:نفس|ذات|عين)(?:ه|ها)))(?!\w)"
    r"|(?<!\w)[وفب]?(?P<same2>نفس|ذات|ذلك|تلك)\s+ال(?P<unit2>يوم|شهر|عام|سنه)(?!\w)"
)
_REACH = 40
_SOME_YEARS = re.compile(
    rf"(?<![\w-])(?:(?:some|several|(?:a\s+)?few|many|a\s+(?:couple|number)\s+of)\s+)?(?P<unit>year|decade)s\s+"
    rf"(?:(?:later|afterwards?|thereafter)\b|after\b{_ALONE})"
    r"|(?<!\w)[وف]?(?P<way>(?:بعد|عقب)(?:(?:\s+ذلك|ها|ه|هم|هما|\s+[^\W\d_]+(?:ه|ها|هم))\s+ب|\s+)"
    r"(?:(?:عده|بضع|بضعه)\s+)?(?P<unit2>سنوات|اعوام|سنين|عقود))(?!\w)"
)


def find_distances(reading: Reading) -> Iterator[Distance]:
    """The distances of a text from what was dated before them, in no order."""
    if _CLUE.search(reading.text):
        told = [*_told(reading)]
        yield from told
        yield from (each for each in map(_some_years, _SOME_YEARS.finditer(reading.text)) if not _any_of(told, each))


def _any_of(told: Sequence[Distance], some: Distance) -> bool:
    """Whether "some years later" is the end of "sixty years later"."""
    return any(each.start < some.end and some.start < each.end for each in told)


def _told(reading: Reading) -> Iterator[Distance]:
    text = reading.text
    for number in find_numbers(reading):
        if isinstance(number.value, int) and 0 < number.value < 1000:
            yield from _behind_number(text, number, number.value)
    for match in _ONE.finditer(text):
        yield Distance(*match.span(), _UNITS[match["unit"]], 1 if match["later"] else -1, counted=True)
    for match in _ONE_OR_TWO.finditer(text):
        unit, number_of = (_TWO[match["two"]], 2) if match["two"] else (_UNITS[match["one"]], 1)
        # After the year of something that has a name, or a number, it is no distance: بعد عام الفيل، بعد عام 1990.
        of_a_name = match["one"] and not match["then"] and _NAMED_OR_NUMBERED.match(text, match.end())
        if not of_a_name and not _OF_ANOTHER.match(text, match.end()):
            yield Distance(
                match.start("way"), match.end(), unit, number_of if match["later"] else -number_of, counted=True
            )
    for pattern in (_NAMED, _NAMED_IN_ARABIC):
        for match in pattern.finditer(text):
            yield _named(match)


def _behind_number(text: str, number: Number, value: int) -> Iterator[Distance]:
    if match := _BEHIND_NUMBER.match(text, number.end):
        unit = _UNITS[match["unit"]]
        yield Distance(number.start, match.end(), unit, value if match["later"] else -value, counted=True)
    elif match := _UNIT_BEHIND.match(text, number.end):
        before = _BEFORE_NUMBER.search(text, max(0, number.start - _REACH), number.start)
        later = _LATER_BEHIND.match(text, match.end())
        end = later.end() if later else match.end()
        if later or (before and not _OF_ANOTHER.match(text, end)):
            start = before.start("way") if before else number.start
            back = before is not None and before["later"] is None
            yield Distance(start, end, _UNITS[match["unit"]], -value if back else value, counted=True)


def _some_years(match: re.Match[str]) -> Distance:
    unit = _UNITS[match["unit"] or match["unit2"]]
    start = match.start("way") if match["way"] else match.start()
    return Distance(start, match.end(), unit, 1, counted=True, open=True)


def _named(match: re.Match[str]) -> Distance:
    said = {name.rstrip("23"): text for name, text in match.groupdict().items() if text}
    number = 0 if "same" in said else 1 if "next" in said else -1
    return Distance(*match.span(), _UNITS[said["unit"]], number, counted=False)
