"""Says a value again at another precision or in another form: what supported goes on supporting."""

from __future__ import annotations

import random
import re

from factcheck.language.extract import extract_facts

_ABOUT = {
    "en": ("about", "around", "nearly", "roughly", "approximately"),
    "ar": ("نحو", "حوالي", "ما يقرب من", "قرابة"),
}
_MORE = {"en": ("more than", "over", "at least"), "ar": ("أكثر من", "ما يزيد على", "ما لا يقل عن")}
_LESS = {"en": ("less than", "fewer than", "under"), "ar": ("أقل من", "ما لا يزيد على")}
_MONTH_YEAR = {
    "en": re.compile(
        r"\b(?:on\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?P<month>[A-Z][a-z]+),?|(?P<first>[A-Z][a-z]+)\s+\d{1,2},?)\s+(?P<year>\d{4})"
    ),
    "ar": re.compile(
        r"(?:في\s+)?(?:يوم\s+)?[\d٠-٩]{1,2}\s+(?P<month>[^\W\d]+(?:\s[^\W\d]+)?)\s+(?:من\s)?(?:عام\s)?(?P<year>\d{4})"
    ),
}
_PLAIN = re.compile(r"(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{2,9})(?![\d.,%])")
_FEWEST = 20


def restate(text: str, language: str, source: random.Random) -> str | None:
    """A date cut to its month or year, a number rounded or bounded; None where there is nothing to restate."""
    ways = [_loosen_date, _loosen_number]
    source.shuffle(ways)
    return next((said for way in ways if (said := way(text, language, source)) and said != text), None)


def overstate(text: str, language: str, source: random.Random) -> str | None:
    """A number behind a bound that it does not keep ("more than 9,000" of 6,301)."""
    found = _plain_number(text, language)
    if found is None:
        return None
    start, end, value = found
    upward = source.random() < 0.5
    bound = _round(int(value * (source.choice((1.3, 1.5, 2)) if upward else source.choice((0.4, 0.6, 0.75)))))
    word = source.choice((_MORE if upward else _LESS)[language])
    return _with_number(text, start, end, f"{word} {_grouped(bound, text[start:end])}")


def _loosen_date(text: str, language: str, source: random.Random) -> str | None:
    match = _MONTH_YEAR[language].search(text)
    if match is None:
        return None
    groups = match.groupdict()
    month = groups["month"] or groups.get("first")
    whole = source.random() < 0.5
    if language == "en":
        said = f"in {month} {groups['year']}" if whole else f"in {groups['year']}"
    else:
        said = f"في {month} {groups['year']}" if whole else f"في عام {groups['year']}"
    return text[: match.start()] + said + text[match.end() :]


def _loosen_number(text: str, language: str, source: random.Random) -> str | None:
    found = _plain_number(text, language)
    if found is None:
        return None
    start, end, value = found
    rounded = _round(value)
    if rounded == value or source.random() < 0.3:
        lower = _round(int(value * source.choice((0.8, 0.9, 0.95))))
        said = f"{source.choice(_MORE[language])} {_grouped(min(lower, value - 1), text[start:end])}"
    else:
        said = f"{source.choice(_ABOUT[language])} {_grouped(rounded, text[start:end])}"
    return _with_number(text, start, end, said)


def _plain_number(text: str, language: str) -> tuple[int, int, int] | None:
    """A count or amount in plain digits that stands without "about" or "more than"."""
    for fact in extract_facts(text, language):
        if fact.kind not in ("money", "count") or fact.approximate or fact.bound != "exactly":
            continue
        match = _PLAIN.search(fact.text)
        if match is None or (match.start() and fact.kind != "count"):
            continue
        value = int(match[0].replace(",", ""))
        if value >= _FEWEST and not 1000 < value < 2100:
            return fact.start + match.start(), fact.start + match.end(), value
    return None


def _with_number(text: str, start: int, end: int, said: str) -> str:
    return text[:start] + said + text[end:]


def _round(value: int) -> int:
    """To two leading digits."""
    step = int(10 ** max(0, len(str(value)) - 2))
    return max(1, round(value / step) * step)


def _grouped(value: int, model: str) -> str:
    return f"{value:,}" if "," in model or value >= 10_000 else str(value)
