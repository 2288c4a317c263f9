"""Public bodies that are called by ordinary words, in both languages: ministries, courts, councils and services.

Their names share no sound across languages, and neither their capitals nor any form of them tells what they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from factcheck.language.facts import TypedFact
from factcheck.language.names.public_body_names import BODIES, MINISTRIES
from factcheck.language.normalise import fold, read

_GLUED = "(?:[وف]?[بكل]?)"
_LEAD, _LEAD_AND_ARTICLE = re.compile(rf"\A{_GLUED}"), re.compile(rf"\A{_GLUED}ال")
_AR_WORD = re.compile("[\u0620-\u065f\u0670-\u06d3]+")
# What only seems to be one: "the army of ants", and those of another state may be any.
_OF_A_STATE = re.compile(r"\s+of\s+[A-Z]")
_OTHERS = re.compile(r"\s+of\s+(?!the\b)[a-z]")
# The union of a continent for football is another.
_UNIONS = frozenset({"eu", "africanunion"})
_FOR = re.compile(r"\s+لل?[\u0620-\u064a]{2}")


@lru_cache(maxsize=65_536)
def find_public_bodies(text: str, language: str) -> tuple[TypedFact, ...]:
    """The public bodies that a text names, in order: facts of kind "name" whose value is the family of the body."""
    if not _may_name_one(text, language):
        return ()
    reading = read(text)
    found = []
    for match in _pattern(language).finditer(reading.text):
        start, end = reading.span(match.start("name"), match.end("name"))
        written = " ".join(match["name"].split())
        family = _families(language)[_bare(written, language)]
        if language == "en" and _OTHERS.match(reading.text, match.end()) and not _is_a_house_of(family, text[end:]):
            continue
        if language == "ar" and family in _UNIONS and _FOR.match(reading.text, match.end()):
            continue
        found.append(TypedFact("name", text[start:end], start, end, family))
    return tuple(found)


def _may_name_one(text: str, language: str) -> bool:
    """Whether any word is the first of such a name, which hardly any text has; to look for all of them is slow."""
    if language == "en":
        return not _first_words("en").isdisjoint(text.lower().split())
    return any(map(_may_begin, _AR_WORD.findall(text)))


@lru_cache(maxsize=100_000)
def _may_begin(word: str) -> bool:
    """Of an Arabic word, with or without what may be glued before it."""
    folded = fold(word)
    firsts = _first_words("ar")
    return folded in firsts or _LEAD.sub("", folded) in firsts or _LEAD_AND_ARTICLE.sub("", folded) in firsts


def _is_a_house_of(family: str, behind: str) -> bool:
    """Whether it is one of several of a state that is named: "the Senate of Chile"."""
    return "." in family and _OF_A_STATE.match(behind) is not None


def may_be_one(one: TypedFact, other: TypedFact) -> bool:
    """Whether two public bodies are of one family, or the one of a family that the other is part of."""
    families = f"{one.value}.", f"{other.value}."
    return families[0].startswith(families[1]) or families[1].startswith(families[0])


def _bare(written: str, language: str) -> str:
    return written if language == "en" else " ".join(word.removeprefix("ال") for word in written.split())


@cache
def _families(language: str) -> dict[str, str]:
    return {_bare(fold(form), language): family for family, form in _forms(language)}


@cache
def _first_words(language: str) -> frozenset[str]:
    return frozenset(form.split()[0] for form in _families(language))


@cache
def _pattern(language: str) -> re.Pattern[str]:
    forms = sorted(_families(language), key=len, reverse=True)
    if language == "en":
        return re.compile(rf"(?<![\w-])(?P<name>{'|'.join(map(_spaced, forms))})(?![\w-])")
    words = "|".join(r"\s+".join(f"(?:ال)?{word}" for word in form.split()) for form in forms)
    return re.compile(rf"(?<!\w){_GLUED}(?P<name>{words})(?!\w)")


def _spaced(form: str) -> str:
    return r"\s+".join(map(re.escape, form.split()))


def _forms(language: str) -> Iterator[tuple[str, str]]:
    for family, english, arabic in _lines(MINISTRIES):
        if language == "ar":
            yield from ((family, f"وزارة {field}") for field in arabic)
            continue
        for field in english:
            yield from ((family, form) for form in (f"ministry of {field}", f"{field} ministry"))
            yield family, f"ministry of the {field}"
    for family, english, arabic in _lines(BODIES):
        yield from ((family, form) for form in (english if language == "en" else arabic))


def _lines(table: str) -> Iterator[tuple[str, list[str], list[str]]]:
    for line in re.sub(r"([,|])\n\s+", r"\1 ", table).strip().splitlines():
        family, english, arabic = line.split("|")
        yield family.strip(), _split(english), _split(arabic)


def _split(forms: str) -> list[str]:
    return [form.strip() for form in forms.split(",") if form.strip()]
