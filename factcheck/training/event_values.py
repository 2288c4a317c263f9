"""Names and quantities of synthetic events, and the many ways of putting them in both languages."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import product

from factcheck.training import event_names, event_words
from factcheck.training.event_dates import AR, EASTERN, EN, eastern

EXACT, LOOSE, FALSE, SHORT = "exact", "loose", "false", "short"
_WORDS = "three four five six seven eight nine ten".split()
_AR_WORDS = "ثلاث أربع خمس ست سبع ثماني تسع عشر".split()
_ORDINALS = "second third fourth fifth sixth seventh eighth ninth".split()
_AR_ORDINALS = "الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة".split()
_FRACTIONS = (
    (25, "a quarter", "ربع"),
    (33.3, "a third", "ثلث"),
    (50, "half", "نصف"),
    (66.7, "two thirds", "ثلثي"),
    (75, "three quarters", "ثلاثة أرباع"),
)
_CURRENCIES = (
    ("dollars", "دولار", "$"),
    ("euros", "يورو", "€"),
    ("pounds", "جنيه إسترليني", "£"),
    ("Swiss francs", "فرنك سويسري", ""),
    ("yen", "ين", ""),
    ("rupees", "روبية", ""),
)
_RANGES = {
    "diplomats": (3, 60), "votes": (40, 400), "years": (3, 30), "age": (41, 97), "days": (3, 60), "metres": (40, 4000),
    "altitude": (900, 6900), "kilometres": (60, 4200), "beds": (60, 1900), "victims": (11, 9000),
    "passengers": (20, 1900), "inhabitants": (9000, 9_000_000), "tonnes": (300, 900_000), "kilograms": (40, 6000),
    "refugees": (900, 900_000), "soldiers": (300, 200_000), "families": (30, 20_000), "visitors": (400, 900_000),
}  # fmt: skip


def _rows(block: str) -> list[list[str]]:
    return [[part.strip() for part in line.split("|")] for line in block.strip().splitlines()]


UNITS = {row[0]: tuple(row[1:]) for row in _rows(event_words.UNITS)}


@dataclass(frozen=True, slots=True)
class Name:
    """A name in both languages, commonest spelling first; `short` are its last parts, `ar_f` its feminine form."""

    en: tuple[str, ...]
    ar: tuple[str, ...]
    gender: str = "m"
    short: tuple[str, str] = ("", "")
    ar_f: str = ""

    def say(self, language: str, mode: str, source: random.Random, unit: str = "") -> str:
        if mode == SHORT and self.short[0]:
            return self.short[language == AR]
        if language == AR and unit == "f":
            return self.ar_f or self.ar[0]
        spellings = self.en if language == EN else self.ar
        return spellings[0] if source.random() < 0.7 else source.choice(spellings)


@dataclass(frozen=True, slots=True)
class Count:
    """So many of a unit. `LOOSE` is a true approximation or bound, `FALSE` a bound that the value breaks."""

    value: int
    unit: str

    def say(self, language: str, mode: str, source: random.Random, unit: str = "") -> str:
        unit = unit or self.unit
        if mode == LOOSE:
            return _hedged(_bounds(self.value, source), language, source, unit)
        if mode == FALSE:
            low = source.random() < 0.5
            wrong = _round(self.value * (source.uniform(0.4, 0.85) if low else source.uniform(1.2, 2.2)), 1)
            if not (wrong < self.value if low else wrong > self.value):
                wrong = max(1, self.value - 2) if low else self.value + 3
            return _hedged(("fewer" if low else "more", wrong), language, source, unit)
        return _counted(self.value, language, source, unit)

    def other(self, source: random.Random) -> Count:
        """Another count of the unit, sometimes one that differs by two digits only."""
        text = str(self.value)
        turned = int(text[0] + text[2:3] + text[1:2] + text[3:]) if len(text) > 3 else self.value
        if turned != self.value and turned % 100 not in (1, 2) and source.random() < 0.25:
            return Count(turned, self.unit)
        while True:
            fresh = make_count(self.unit, source)
            if abs(fresh.value - self.value) * 10 >= self.value and fresh.value != self.value:
                return fresh


def make_count(unit: str, source: random.Random) -> Count:
    low, high = _RANGES.get(unit, (30, 9000))
    value = round(low * (high / low) ** source.random())
    if value > 50 and source.random() < 0.45:
        value = _round(value, 2)
    # Arabic has a noun shape of its own after 1 and 2, which the templates would not fit.
    return Count(value + 3 if value % 100 in (1, 2) else value, unit)


def _round(value: float, places: int) -> int:
    step = int(10 ** max(0, len(str(int(value))) - places))
    return round(value / step) * step


def _bounds(value: int, source: random.Random) -> tuple[str, int]:
    step = 10 ** max(0, len(str(value)) - 2)
    choices = []
    near = _round(value, 2)
    if value >= 100 and near != value:
        choices += [("about", near)] * 3 + ([("nearly", near)] * 2 if near > value else [])
    below = (value - 1) // step * step if step > 1 else value - 1
    above = (value // step + 1) * step if step > 1 else value + 2
    choices += [("more", below), ("more", below), ("fewer", above)] + ([("least", below)] if step > 1 else [])
    return source.choice(choices)


_HEDGES = {
    "about": (("about", "around", "some", "roughly"), ("نحو", "حوالي", "ما يقارب", "زهاء")),
    "nearly": (("nearly", "almost"), ("قرابة", "ما يقرب من")),
    "more": (("more than", "over"), ("أكثر من", "ما يزيد على")),
    "fewer": (("fewer than",), ("أقل من", "ما يقل عن")),
    "least": (("at least",), ("ما لا يقل عن",)),
}


def _hedged(bound: tuple[str, int], language: str, source: random.Random, unit: str) -> str:
    word, number = bound
    if language == EN:
        hedge = source.choice(_HEDGES[word][0])
        measured = unit in {"metres", "altitude", "kilometres", "kilograms", "tonnes", "years", "age", "days"}
        return f"{'less than' if word == 'fewer' and measured else hedge} {_counted(number, EN, source, unit)}"
    return f"{source.choice(_HEDGES[word][1])} {_counted(number, AR, source, unit)}"


def _counted(value: int, language: str, source: random.Random, unit: str) -> str:
    one, many, few, acc, gen, gender = UNITS[unit]
    if language == EN:
        if unit == "age":
            return str(value)
        word = _WORDS[value - 3] if 3 <= value <= 10 and source.random() < 0.5 else _digits(value, source)
        if value >= 1_000_000 and value % 100_000 == 0 and source.random() < 0.6:
            word = f"{value / 1e6:g} million"
        return f"{word} {one if value == 1 else many}"
    if 3 <= value <= 10 and source.random() < 0.5:
        return f"{_AR_WORDS[value - 3]}{'' if gender == 'f' else 'ة'} {few}"
    if value % 1000 == 0 and value not in (1000, 2000) and value < 1_000_000 and source.random() < 0.5:
        thousands = value // 1000
        scale = "آلاف" if 3 <= thousands <= 10 else "ألف"
        return f"{thousands} {scale} {gen}"
    if 3000 < value < 11_000 and value % 1000 and source.random() < 0.15:
        return f"{value // 1000} آلاف و{value % 1000} {_noun(value, few, acc, gen)}"
    if value >= 1_000_000 and value % 100_000 == 0 and source.random() < 0.5:
        return eastern(f"{value / 1e6:g}", source) + f" مليون {gen}"
    return f"{eastern(_digits(value, source), source)} {_noun(value, few, acc, gen)}"


def _noun(value: int, few: str, acc: str, gen: str) -> str:
    rest = value % 100
    return few if 3 <= rest <= 10 else acc if rest > 10 else gen


def _digits(value: int, source: random.Random) -> str:
    return f"{value:,}" if value >= 10_000 or source.random() < 0.7 else str(value)


@dataclass(frozen=True, slots=True)
class Money:
    """Tenths of millions or billions of a currency."""

    tenths: int
    billions: bool
    currency: int

    def say(self, language: str, mode: str, source: random.Random, unit: str = "") -> str:
        if mode == EXACT:
            return self._exact(language, source)
        low = source.random() < 0.5
        factor = source.uniform(0.4, 0.85) if low else source.uniform(1.2, 2.0)
        whole = max(1, int(self.tenths * factor / 10)) if low else int(self.tenths * factor / 10) + 1
        if mode == FALSE and whole * 10 != self.tenths and (whole * 10 < self.tenths) == low:
            return self._put("fewer" if low else "more", whole, language, source)
        if mode == FALSE:
            return self._put("more", self.tenths // 10 + 3, language, source)
        floor, near = self.tenths // 10, round(self.tenths / 10)
        choices = [("fewer", floor + 1)] + ([("more", floor)] * 2 if floor and floor * 10 < self.tenths else [])
        if abs(near * 10 - self.tenths) * 25 <= self.tenths and near * 10 != self.tenths:
            choices += [("about", near)] * 2 + ([("nearly", near)] * 2 if near * 10 > self.tenths else [])
        return self._put(*source.choice(choices), language, source)

    def _put(self, word: str, whole: int, language: str, source: random.Random) -> str:
        hedge = source.choice(_HEDGES[word][language == AR]).replace("fewer", "less")
        return f"{hedge} {replace(self, tenths=whole * 10)._exact(language, source)}"

    def _exact(self, language: str, source: random.Random) -> str:
        english, arabic, sign = _CURRENCIES[self.currency]
        number, whole = f"{self.tenths / 10:g}", self.tenths // 10
        long = self.billions and source.random() < 0.15
        if language == EN:
            scaled = f"{self.tenths * 100:,} million" if long else f"{number} {self._scale(EN, 0)}"
            return f"{sign}{scaled}" if sign and source.random() < 0.4 else f"{scaled} {english}"
        if long and self.tenths % 10:
            if 3 <= whole <= 10:
                return f"{whole} مليارات و{self.tenths % 10 * 100} مليون {arabic}"
            return eastern(str(self.tenths * 100), source) + f" مليون {arabic}"
        if self.tenths == 10:
            return f"{self._scale(AR, 0)} {arabic}"
        few = self.tenths % 10 == 0 and 3 <= whole <= 10
        return f"{eastern(number, source)} {self._scale(AR, 3 if few else 0)} {arabic}"

    def _scale(self, language: str, whole: int) -> str:
        if language == EN:
            return "billion" if self.billions else "million"
        if 3 <= whole <= 10:
            return "مليارات" if self.billions else "ملايين"
        return "مليار" if self.billions else "مليون"

    def other(self, source: random.Random) -> Money:
        """Another amount, or the same figure of another scale or currency."""
        way = source.random()
        if way < 0.25:
            return replace(self, billions=not self.billions)
        if way < 0.4:
            return replace(self, currency=(self.currency + source.randint(1, 5)) % len(_CURRENCIES))
        while True:
            fresh = replace(make_money(source), billions=self.billions, currency=self.currency)
            if abs(fresh.tenths - self.tenths) * 10 >= self.tenths and fresh.tenths != self.tenths:
                return fresh


def make_money(source: random.Random) -> Money:
    tenths = round(11 * 800 ** source.random())
    if tenths > 300 or source.random() < 0.3:
        tenths = max(30, tenths // 10 * 10)
    return Money(tenths, source.random() < 0.5, source.choice((0, 0, 0, 1, 1, 2, 3, 4, 5)))


@dataclass(frozen=True, slots=True)
class Percent:
    """Tenths of a per cent."""

    tenths: int

    def say(self, language: str, mode: str, source: random.Random, unit: str = "") -> str:
        if mode == EXACT:
            return _percent(f"{self.tenths / 10:g}", language, source)
        if mode == FALSE:
            low = source.random() < 0.5
            wrong = int(self.tenths / 10 * source.uniform(0.4, 0.8)) if low else int(self.tenths / 10 * 1.2) + 1
            if wrong < 1:
                low, wrong = False, self.tenths // 10 + 3
            return self._put("fewer" if low else "more", _percent(str(wrong), language, source), language, source)
        share = self.tenths / 10
        for value, english, arabic in _FRACTIONS:
            if abs(share - value) < 2.5 and share != value and source.random() < 0.6:
                word = "nearly" if share < value else "more"
                return self._put(word, english if language == EN else arabic, language, source)
        floor = (self.tenths - 1) // 10
        word, number = source.choice([("more", floor), ("fewer", floor + 2)]) if floor else ("fewer", 2)
        return self._put(word, _percent(str(number), language, source), language, source)

    def _put(self, word: str, text: str, language: str, source: random.Random) -> str:
        return f"{source.choice(_HEDGES[word][language == AR]).replace('fewer', 'less')} {text}"

    def other(self, source: random.Random) -> Percent:
        """Another share, of the same magnitude."""
        while True:
            fresh = make_rate(source) if self.tenths < 150 else make_percent(source)
            if abs(fresh.tenths - self.tenths) * 12 >= self.tenths and fresh.tenths != self.tenths:
                return fresh


def _percent(number: str, language: str, source: random.Random) -> str:
    if language == EN:
        return number + source.choice(("%", "%", " percent", " per cent"))
    if source.random() < 0.3:
        return source.choice((f"{number}%", f"%{number}", f"{number}%".translate(EASTERN)))
    return eastern(number, source) + source.choice((" في المئة", " بالمئة", " في المائة"))


def make_percent(source: random.Random) -> Percent:
    tenths = source.randint(160, 880)
    return Percent(tenths // 10 * 10 if source.random() < 0.5 else tenths)


def make_majority(source: random.Random) -> Percent:
    return Percent(source.randint(505, 930))


def make_rate(source: random.Random) -> Percent:
    return Percent(source.randint(11, 149))


def _names(block: str, gender: str = "m") -> tuple[Name, ...]:
    return tuple(
        Name(tuple(row[0].split("/")), tuple(row[1].split("/")), row[2] if len(row) > 2 else gender)
        for row in _rows(block)
    )


_MEN, _WOMEN = _names(event_words.MEN), _names(event_words.WOMEN, "f")
_SURNAMES = _names(event_words.SURNAMES)


def make_person(source: random.Random) -> Name:
    first = source.choice(_MEN if source.random() < 0.7 else _WOMEN)
    last = source.choice(_SURNAMES)
    return Name(
        tuple(" ".join(pair) for pair in product(first.en, last.en)),
        tuple(" ".join(pair) for pair in product(first.ar, last.ar)),
        first.gender,
        (last.en[0], last.ar[0]),
    )


POOLS: dict[str, Sequence[Name]] = {
    "country": _names(event_words.COUNTRIES),
    "city": _names(event_words.CITIES, "f"),
    "role": tuple(Name((row[0],), (row[1],), ar_f=row[2]) for row in _rows(event_names.ROLES)),
    "company": _names(event_names.COMPANIES, "f"),
    "body": _names(event_names.BODIES),
    "team": _names(event_names.TEAMS),
    "ship": _names(event_names.SHIPS, "f"),
    "dam": _names(event_names.DAMS),
    "bridge": _names(event_names.BRIDGES),
    "university": _names(event_names.UNIVERSITIES, "f"),
    "satellite": _names(event_names.SATELLITES),
    "prize": _names(event_names.PRIZES),
    "film": _names(event_names.FILMS),
    "river": _names(event_names.RIVERS),
    "peak": _names(event_names.PEAKS),
    "field": _names(event_names.FIELDS),
    "goods": _names(event_names.GOODS),
    "relief": _names(event_names.RELIEF),
    "sport": _names(event_names.SPORTS),
    "medal": _names(event_names.MEDALS),
    "art": _names(event_names.ARTS),
    "science": _names(event_names.SCIENCES),
    "score": _names(event_names.SCORES),
    "ordinal": tuple(Name((en,), (ar,)) for en, ar in zip(_ORDINALS, _AR_ORDINALS, strict=True)),
    "magnitude": tuple(Name((f"{n / 10:g}",), (f"{n / 10:g}", f"{n / 10:g}".replace(".", ","))) for n in range(51, 86)),
}
Value = Name | Count | Money | Percent


def make_value(kind: str, source: random.Random) -> Value:
    """A value of a slot's type; `q.` is a count of the unit that follows."""
    makers: dict[str, Callable[[random.Random], Value]] = {
        "person": make_person,
        "money": make_money,
        "percent": make_percent,
        "majority": make_majority,
        "rate": make_rate,
    }
    if kind in makers:
        return makers[kind](source)
    return make_count(kind[2:], source) if kind.startswith("q.") else source.choice(POOLS[kind])
