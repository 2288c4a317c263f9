"""The date that opens a line of a timeline and governs all of it."""

from __future__ import annotations

import re

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_ARABIC_MONTH = (
    r"(?:يناير|فبراير|مارس|أبريل|إبريل|ابريل|مايو|أيار|يونيو|يوليو|تموز|أغسطس|اغسطس|آب|سبتمبر|أيلول|أكتوبر|اكتوبر|"
    r"نوفمبر|ديسمبر|(?:كانون|تشرين) (?:الأول|الاول|الثاني)|شباط|آذار|نيسان|حزيران)"
    r"(?:\s?/\s?[؀-ۿ]+(?: (?:الأول|الثاني))?)?"
)
_DAY = r"(?:\d{1,2}|[٠-٩]{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?:(?:c\.|ca\.|circa)\s?)?(?:(?:1\d|20)\d\d|[١٢][٠-٩]{3})s?(?:\s?(?:م|هـ|ق\.م|AD|BC|CE|BCE))?(?!\d)"
_RANGE = r"\s?[-–—−/]\s?"
_PART = r"(?:(?:Early|Mid|Late|Spring|Summer|Autumn|Fall|Winter|By|In|On|Since)[ -](?:of )?)"
_ARABIC_PART = r"(?:(?:في|منذ|أوائل|أواخر|مطلع|نهاية|منتصف|ربيع|صيف|خريف|شتاء|عام|سنة|شهر|العام|يوم)\s+){1,3}"
_ONE = (
    rf"(?:{_MONTH} {_DAY}(?:{_RANGE}{_DAY})?,? {_YEAR}|{_DAY}(?:{_RANGE}{_DAY})? (?:of )?{_MONTH},? {_YEAR}"
    rf"|{_MONTH},? {_YEAR}|(?:{_DAY} )?{_ARABIC_MONTH}،? (?:عام |سنة )?{_YEAR}"
    rf"|\d{{4}}-\d{{2}}(?:-\d{{2}})?|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}}|{_YEAR})"
)
_DATE = rf"(?:{_PART}|{_ARABIC_PART})?{_ONE}(?:{_RANGE}{_ONE}|{_RANGE}\d\d(?!\d))?"
_YEAR_FIGURES = re.compile(r"\d{4}")
_LINE = re.compile(rf"[*_]*(?P<date>{_DATE})[*_]*\s*(?::[*_]*|\s[-–—]\s|\s?—\s?)\s*(?=\S)", re.IGNORECASE)
_ALONE = re.compile(rf"[*_]*(?P<date>{_DATE})[*_]*\s*:?\Z", re.IGNORECASE)


def leading_date(text: str, start: int, end: int) -> tuple[str, int] | None:
    """The date that opens the slice before a colon or dash, as written, and the offset of the words after it."""
    match = _LINE.match(text, start, end)
    return (match.group("date"), match.end()) if match else None


def whole_date(text: str) -> str | None:
    """The text's date where it is a date and nothing else: a timeline may keep its dates as headings."""
    match = _ALONE.match(text.strip())
    return match.group("date") if match else None


def lies_within(date: str, outer: str) -> bool:
    """Whether a date may stand below another one, as a day below its year: by their years alone."""
    years, outer_years = _years(date), _years(outer)
    return bool(years and outer_years) and min(outer_years) <= min(years) <= max(outer_years)


def _years(date: str) -> list[int]:
    return [int(year) for year in _YEAR_FIGURES.findall(date)]
