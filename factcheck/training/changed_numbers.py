"""Other numbers and dates in the form of the ones that were written."""

from __future__ import annotations

import random
import re

_DIGITS = re.compile(r"[\d٠-٩][\d٠-٩.,٫٬]*[\d٠-٩]|[\d٠-٩]")
_YEAR = re.compile(r"(?<!\d)(?:1[0-9]|20)\d\d(?!\d)")
# After a hyphen up to 12 it may be a month.
_SHORT_END = re.compile(r"(?:(?<=\d{4}[–/])\d\d|(?<=\d{4}-)(?:1[3-9]|[2-9]\d))(?![\d-])")
_TO_ASCII = str.maketrans("٠١٢٣٤٥٦٧٨٩٫٬", "0123456789.,")
_TO_ARABIC = str.maketrans("0123456789.,", "٠١٢٣٤٥٦٧٨٩٫٬")
_MONTHS = (
    "January February March April May June July August September October November December".split(),
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(),
    "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول".split("|"),
)
_WORDS = (
    "two three four five six seven eight nine ten eleven twelve".split(),
    "twenty thirty forty fifty sixty seventy eighty ninety".split(),
    "second third fourth fifth sixth seventh eighth ninth tenth".split(),
    "ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة".split(),
    "ثلاث أربع خمس ست سبع ثماني تسع عشر".split(),
    "عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون".split(),
    "عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين".split(),
    "thousand million billion".split(),
    "ألف مليون مليار".split(),
    "آلاف ملايين مليارات".split(),
)
_FACTORS = (0.2, 0.5, 0.7, 0.9, 1.1, 1.3, 1.5, 2, 3, 10)
_NEAR = 12
_LAST_YEAR = 2030
_LAST_DAY = 28
_CENTURY, _LAST_CENTURY = re.compile(r"(?<!\w)(?:century|(?:ال)?قرن)(?!\w)"), 21


def change_date(text: str, source: random.Random) -> str | None:
    """Another year, month or day; None where the date is written without any of them in a known form."""
    ways = [_other_year, _other_month, _other_day]
    source.shuffle(ways)
    return next((changed for way in ways if (changed := way(text, source)) and changed != text), None)


def change_number(text: str, source: random.Random) -> str | None:
    """Another amount, in digits, in words or by its scale."""
    ways = [_other_digits, _other_digits, _other_word]
    source.shuffle(ways)
    return next((changed for way in ways if (changed := way(text, source)) and changed != text), None)


def _other_year(text: str, source: random.Random) -> str | None:
    plain = text.translate(_TO_ASCII)
    match = _YEAR.search(plain) if len(plain) == len(text) else None
    if match is None:
        return None
    step = source.choice((1, 1, 2, 3, 4, 5, 7, 10, 12, 20, 30))
    if plain[match.end() :].startswith("s"):
        step = 10 * source.randint(1, 4)
    shift = step if source.random() < 0.5 and int(match[0]) + step < _LAST_YEAR else -step
    for place in [*_YEAR.finditer(plain), *_SHORT_END.finditer(plain)]:
        text = text[: place.start()] + _like(_shifted(place[0], shift), text) + text[place.end() :]
    return text


def _shifted(year: str, years: int) -> str:
    """A year with as many digits as it was written with: all of "2016-17" moves."""
    return f"{(int(year) + years) % 10 ** len(year):0{len(year)}}"


def _other_month(text: str, source: random.Random) -> str | None:
    for family in _MONTHS:
        for month in family:
            if re.search(rf"(?<!\w){month}(?!\w)", text):
                other = source.choice([name for name in family if name != month])
                if "/" in text:  # both families side by side would then name two months
                    return None
                return re.sub(rf"(?<!\w){month}(?!\w)", other, text, count=1)
    return None


def _other_day(text: str, source: random.Random) -> str | None:
    match = re.search(r"(?<![\d٠-٩./-])[\d٠-٩]{1,2}(?![\d٠-٩])", text)
    if match is None or not re.search(r"[^\W\d]", text):
        return None
    last = _LAST_CENTURY if _CENTURY.search(text) else _LAST_DAY
    day = source.choice([day for day in range(1, last + 1) if day != int(match[0].translate(_TO_ASCII))])
    rest = re.sub(r"^(?:st|nd|rd|th)\b", "th", text[match.end() :])
    if rest.startswith("th"):
        day = source.choice([day for day in range(4, 20) if day != int(match[0])])
    return text[: match.start()] + _like(str(day), match[0]) + rest


def _other_digits(text: str, source: random.Random) -> str | None:
    match = _DIGITS.search(text)
    if match is None:
        return None
    written = match[0].translate(_TO_ASCII)
    if not re.fullmatch(r"\d+|\d{1,3}(?:,\d{3})+|\d+\.\d{1,3}", written):
        return None
    decimals = len(written.partition(".")[2])
    value = float(written.replace(",", ""))
    other = _other_amount(value, decimals, source)
    shown = f"{other:,.{decimals}f}" if "," in written else f"{other:.{decimals}f}"
    if float(shown.replace(",", "")) == value:
        return None
    return text[: match.start()] + _like(shown, match[0]) + text[match.end() :]


def _other_amount(value: float, decimals: int, source: random.Random) -> float:
    if value <= _NEAR and not decimals:
        return source.choice([number for number in range(1, _NEAR + 4) if number != value])
    other = value * source.choice(_FACTORS)
    if not decimals and value % 10 == 0 and other >= 100:
        return round(other, -1)
    return max(other, 1 if not decimals else 0.1)


def _other_word(text: str, source: random.Random) -> str | None:
    for family in _WORDS:
        for word in family:
            pattern = rf"(?<!\w){word}(?!\w)"
            if re.search(pattern, text, re.IGNORECASE):
                other = source.choice([name for name in family if name != word])
                return re.sub(pattern, other, text, count=1, flags=re.IGNORECASE)
    return None


def _like(digits: str, model: str) -> str:
    return digits.translate(_TO_ARABIC) if re.search("[٠-٩]", model) else digits
