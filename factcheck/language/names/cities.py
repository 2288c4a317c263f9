"""Capitals and large cities, provinces and islands, known by name in both languages, and the state in which each lies.

Two languages that write a city alike match it by its sound; what stands here says that it is a city at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factcheck.language.names.city_names import CITIES
from factcheck.language.names.exonyms import place_named
from factcheck.language.names.region_names import REGIONS
from factcheck.language.normalise import fold

LONGEST_CITY = 3
# What stands before a name that says where something is.
_WHERE = {
    "en": re.compile(r"\b(?:in|at|from|to|near|into|around|outside|leaving|towards?|via|city of)\s+\Z", re.IGNORECASE),
    "ar": re.compile(
        r"(?<!\w)[وف]?(?:في|من|[إا]لى|نحو|صوب|قرب|عبر|داخل|شمال|جنوب|شرق|غرب|[لب]?(?:ال)?(?:مدين[ةه]|محافظ[ةه]|ميناء|مطار|بلد[ةه]))\s+\Z"
    ),
}
_GLUED = re.compile("[وف]?[بكل](?=...)|[وف](?=...)")
_GLUED_ARTICLE = re.compile("[وف]?لل(?=...)")
_ARTICLE = "ال"
# "مسقط رأسه" is where somebody was born, and the ligament of a knee is no city.
_NOT_BEFORE = {"مسقط": "راس", "الرباط": "الصليبي"}
# What Arabic writes as it writes a state.
_WRITTEN_AS = {"tunis": "tunisia", "algiers": "algeria", "kuwait city": "kuwait", "amman": "oman"}


class City(NamedTuple):
    """A form of a city's or province's name; `ordinary` where it is another word as well."""

    name: str
    ordinary: bool


class Found(NamedTuple):
    """A city in an Arabic text: of how many words, after how many letters that are glued before it."""

    name: str
    words: int
    glued: int


def english_city(written: str, before: str) -> str:
    """The canonical name of a city, which stands behind `before`; empty for what is none."""
    city = _forms("en").get(fold(written))
    return city.name if city and (not city.ordinary or _WHERE["en"].search(before)) else ""


def arabic_city(words: Sequence[str], before: str) -> Found | None:
    """The city with which the folded `words` begin that stand behind `before`."""
    for size in range(min(LONGEST_CITY, len(words)), 0, -1):
        for form, glued in _unglued(" ".join(words[:size])):
            city = _forms("ar").get(form)
            if city and _is_meant(city, form, glued, before, words[size:]):
                return Found(city.name, size, glued)
    return None


def _is_meant(city: City, form: str, glued: int, before: str, behind: Sequence[str]) -> bool:
    if behind and behind[0].startswith(_NOT_BEFORE.get(form, " ")):
        return False
    return not city.ordinary or (glued == 0 and _WHERE["ar"].search(before) is not None)


def _unglued(form: str) -> Iterator[tuple[str, int]]:
    """The form as it stands and without the conjunction and preposition that may be glued before it."""
    yield form, 0
    if article := _GLUED_ARTICLE.match(form):
        yield _ARTICLE + form[article.end() :], article.end() - len(_ARTICLE)
    if glued := _GLUED.match(form):
        yield form[glued.end() :], glued.end()


def is_city(name: str) -> bool:
    """Whether it is the canonical name of a city of the table."""
    return name in states_of(CITIES)


def written_alike(one: str, other: str) -> bool:
    """Whether Arabic writes the city that the one names as it writes the state that the other names."""
    return _WRITTEN_AS.get(one) == other or _WRITTEN_AS.get(other) == one


def may_be_city(name: str) -> bool:
    """Whether what Arabic writes so may be a city as well as a state."""
    return name in _WRITTEN_AS.values()


@cache
def _forms(language: str) -> dict[str, City]:
    column = 1 if language == "en" else 2
    forms: dict[str, City] = {}
    for fields in (*_lines(CITIES), *_lines(REGIONS)):
        name = fold(fields[1].split(",")[0].lstrip("?"))
        for written in filter(None, map(str.strip, fields[column].split(","))):
            forms.setdefault(fold(written.lstrip("?")), City(name, written.startswith("?")))
    return forms


@cache
def states_of(table: str) -> dict[str, str]:
    """The canonical name of each place of such a table, with that of its state."""
    return {fold(fields[1].split(",")[0].lstrip("?")): place_named(fields[0]) for fields in _lines(table)}


@cache
def _lines(table: str) -> tuple[tuple[str, str, str], ...]:
    lines = []
    for line in table.strip().splitlines():
        code, english, arabic = (field.strip() for field in line.split("|"))
        lines.append((code, english, arabic))
    return tuple(lines)
