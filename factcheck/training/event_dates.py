"""Dates of synthetic events, as exactly or as vaguely as wanted, in both languages."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

EN, AR = "en", "ar"
DAY, MONTH, YEAR, VAGUE, DECADE = range(5)
EASTERN = str.maketrans("0123456789.,%", "٠١٢٣٤٥٦٧٨٩٫٬٪")
_MONTHS = "January February March April May June July August September October November December".split()
_WESTERN = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split()
_LEVANTINE = "كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول".split("|")
_DAYS = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر".split()
_DECADES = "عشرينيات ثلاثينيات أربعينيات خمسينيات ستينيات سبعينيات ثمانينيات تسعينيات".split()
_SEASONS = {4: ("spring", "ربيع"), 5: ("spring", "ربيع"), 7: ("summer", "صيف"), 8: ("summer", "صيف")} | {
    10: ("autumn", "خريف"),
    11: ("autumn", "خريف"),
}


def eastern(text: str, source: random.Random) -> str:
    """The text, now and then with Arabic-Indic digits."""
    return text.translate(EASTERN) if source.random() < 0.2 else text


@dataclass(frozen=True, slots=True)
class Date:
    """A day that is given to the day, the month, the year, or vaguer."""

    year: int
    month: int
    day: int

    def bare(self, language: str, level: int, source: random.Random) -> str:
        """The date as it stands in headings: without a preposition."""
        if level >= YEAR:
            return str(self.year)
        if language == EN:
            month = _MONTHS[self.month - 1]
            if level == MONTH:
                return f"{month} {self.year}"
            return source.choice((f"{self.day} {month} {self.year}", f"{month} {self.day}, {self.year}"))
        month = self._arabic_month(source)
        day = f"{self.day} " if level == DAY else ""
        return eastern(f"{day}{month} {self.year}", source)

    def say(self, language: str, level: int, source: random.Random) -> str:
        """The date as an adverbial."""
        if level == VAGUE:
            return self._vague(language, source)
        if level == DECADE:
            return self._decade(language, source)
        text = self.bare(language, level, source)
        if language == EN:
            return f"{'on' if level == DAY else 'in'} {text}"
        if level == YEAR:
            return source.choice(("عام ", "في عام ", "في سنة ")) + eastern(text, source)
        if level == DAY and self.day <= 10 and source.random() < 0.3:
            return f"في {_DAYS[self.day - 1]} من {self._arabic_month(source)} {self.year}"
        return f"في {text}"

    def _arabic_month(self, source: random.Random) -> str:
        western, levantine = _WESTERN[self.month - 1], _LEVANTINE[self.month - 1]
        both = (f"{levantine}/{western}", f"{levantine} ({western})", f"{western}/{levantine}")
        return source.choice((western, western, levantine, levantine, source.choice(both)))

    def _vague(self, language: str, source: random.Random) -> str:
        season = _SEASONS.get(self.month)
        if season and source.random() < 0.6:
            return f"in the {season[0]} of {self.year}" if language == EN else f"في {season[1]} عام {self.year}"
        half = ("first", "الأول") if self.month < 7 else ("second", "الثاني")
        return f"in the {half[0]} half of {self.year}" if language == EN else f"في النصف {half[1]} من عام {self.year}"

    def _decade(self, language: str, source: random.Random) -> str:
        # Arabic has common names for the decades of the twentieth century only.
        if self.year >= 2000:
            return self.say(language, YEAR, source)
        if language == EN:
            return f"in the {self.year // 10 * 10}s"
        return f"في {_DECADES[self.year % 100 // 10 - 2]} القرن {source.choice(('الماضي', 'العشرين'))}"

    def other(self, source: random.Random, level: int) -> Date:
        """A date that differs in its day, month or year only, as `level` says."""
        if level == DAY:
            return replace(self, day=(self.day + source.randint(1, 25)) % 28 + 1)
        if level == MONTH:
            return replace(self, month=(self.month + source.randint(0, 10)) % 12 + 1)
        return replace(self, year=self.year + source.choice((-1, 1)) * source.choice((1, 1, 2, 3, 5, 10)))


def make_date(source: random.Random) -> Date:
    return Date(source.randint(1930, 2024), source.randint(1, 12), source.randint(1, 28))
