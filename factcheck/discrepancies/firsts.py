"""What had never been before a date, or was for the first time, against the same at an earlier date."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from factcheck.agreement.texts.reading import Name, Reading, read
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.first_words import (
    ARABIC_FIRST,
    ARABIC_NEVER,
    ARABIC_THERE,
    DID,
    FIRST_THERE,
    NEVER_DID,
    NEVER_THERE,
    THERE,
)
from factcheck.discrepancies.inner.order import follows
from factcheck.discrepancies.inner.template import words
from factcheck.discrepancies.marks import MARK, Marked, marked
from factcheck.language.facts import TypedFact
from factcheck.language.names.names import name_keys
from factcheck.language.normalise import fold

FullNames = Callable[[frozenset[str]], frozenset[frozenset[str]]]

# What is the first of some kind only, or since something.
_QUALIFIED = re.compile(
    words(
        "as, since, after, during, under, together, alone, again, official, officially, with, in person,"
        "بصفته, بصفتها, منذ, بعد, خلال, رسميا, رسمية, مع, كرييس"
    )
)
_ONLY_PLANNED = re.compile(
    words(
        "will, would, could, might, plans, planned, hopes, hoped, invited, refused, if, سوف, ينوي, يعتزم, كان مقررا, لو"
    )
)
# «السورية» may be said of anything Syrian.
_ARABIC_ADJECTIVE = re.compile(r"ال\w+ي[هة]?")
_TOKEN = re.compile(r"\w{3,}")
_TITLES = frozenset(
    fold(word) for word in "الرئيس رئيس الملك الملكة الوزير وزير الأمير السيد السيدة الدكتور الفنان المطربة".split()
)
_CLAUSE_END = re.compile("[.;:!?؟]")
_FULL_NAME = _LEAST_SAID = 2


@dataclass(frozen=True, slots=True)
class Deed:
    """Who was in a place, or did what these words and names say, and when; in Arabic who stands in the words `said`."""

    doer: Name | None
    said: str
    place: Name | None
    words: tuple[frozenset[str], ...]
    names: frozenset[frozenset[str]]
    date: TypedFact


def never_before(one: Reading, other: Reading, full: FullNames, full_there: FullNames) -> Difference | None:
    """The date before which the one text lets something never have been, and the earlier one of it in the other.

    `full` and `full_there` give the full names of somebody in the document of the one and of the other.
    """
    for first in _firsts(one.text, one.language):
        for deed in _deeds(other.text, other.language):
            if follows(first.date, deed.date) and _one_deed(first, deed) and _one_doer(first, deed, full, full_there):
                return Difference("date", first.date, deed.date)
    return None


def tells_of_a_first(reading: Reading) -> bool:
    """Whether the text says that something had never been before a date, or was for the first time."""
    return bool(_firsts(reading.text, reading.language))


@lru_cache(maxsize=65_536)
def _firsts(text: str, language: str) -> tuple[Deed, ...]:
    reading = read(text, language)
    told = marked(reading)
    there = (ARABIC_NEVER, ARABIC_FIRST) if language == "ar" else (*NEVER_THERE, *FIRST_THERE)
    found = [_there(told, match) for match in _plain(there, told)]
    if language != "ar" and not found:
        found = [_did(told, match) for match in _plain(NEVER_DID, told)]
    return tuple(deed for deed in found if deed is not None and "/" not in str(deed.date.value))


@lru_cache(maxsize=65_536)
def _deeds(text: str, language: str) -> tuple[Deed, ...]:
    """What the text says somebody did at its one date; nothing where something is denied or only planned."""
    reading = read(text, language)
    told = marked(reading)
    if reading.negations or _ONLY_PLANNED.search(told.text) or len(told.dates) != 1 or "/" in str(told.dates[0].value):
        return ()
    pattern = ARABIC_THERE if language == "ar" else THERE
    found = [_there(told, match) for match in pattern.finditer(told.text)]
    if language != "ar":
        found += [_did(told, match) for pattern in DID for match in pattern.finditer(told.text)]
    return tuple(deed for deed in found if deed is not None)


def _plain(patterns: Sequence[re.Pattern[str]], told: Marked) -> Iterator[re.Match[str]]:
    """What the patterns find that is not the first of some kind only."""
    for match in (match for pattern in patterns for match in pattern.finditer(told.text)):
        end = _CLAUSE_END.search(told.text, match.end())
        if not _QUALIFIED.search(told.text, match.start(), end.start() if end else len(told.text)):
            yield match


def _there(told: Marked, match: re.Match[str]) -> Deed | None:
    """A deed that is to be in a place."""
    place, groups = told.name(match, "place"), match.groupdict()
    if _ARABIC_ADJECTIVE.fullmatch(fold(place.fact.text)):
        return None
    said = f"{groups.get('before') or ''} {groups.get('subject') or ''}"
    doers = (
        [told.name(match, "doer")]
        if groups.get("doer")
        else [name for name in told.names_in(said) if name.fact.kind != "place"]
    )
    text = MARK.sub(lambda found: told.names[int(found[2])].fact.text, said)
    date = told.date(match, "date") if groups.get("date") else told.dates[0]
    return Deed(doers[-1] if doers else None, text, place, _words(groups.get("noun") or ""), frozenset(), date)


def _did(told: Marked, match: re.Match[str]) -> Deed | None:
    """A deed that is told in any words; None where there is nothing that it was done to."""
    said = _words(f"{match['noun']} {MARK.sub(' ', match['deed'])}")
    names = frozenset(name.keys for name in told.names_in(match["deed"]))
    if "⟨d" in match["deed"] or len(said) + len(names) < _LEAST_SAID:
        return None
    return Deed(told.name(match, "doer"), "", None, said, names, told.date(match, "date"))


def _words(said: str) -> tuple[frozenset[str], ...]:
    """The words of a stretch, each by its stem, and by what happened where it says that: a cup is no league."""
    return tuple(term.events | {term.word.stem} for term in read(said, "en").terms)


def _one_deed(one: Deed, other: Deed) -> bool:
    """Whether both are in one place, or do the same to the same."""
    if not (_all_in(one.words, other.words) and _all_in(other.words, one.words)):
        return False
    if one.place is not None and other.place is not None:
        first, second = one.place, other.place
        named = first.fact.kind == second.fact.kind == "name" and first.keys == second.keys
        return named or (first.fact.kind == second.fact.kind and first.fact.value == second.fact.value)
    return one.place is None and other.place is None and one.names == other.names


def _all_in(words: Sequence[frozenset[str]], others: Sequence[frozenset[str]]) -> bool:
    return all(any(keys & each for each in others) for keys in words)


def _one_doer(one: Deed, other: Deed, full: FullNames, full_there: FullNames) -> bool:
    """Whether one full name is in both: a family name may be a son's."""
    if one.doer is None and other.doer is None:
        return bool(_pairs_of_words(one.said) & _pairs_of_words(other.said))
    first = _full(one.doer, full) if one.doer else None
    second = _full(other.doer, full_there) if other.doer else None
    if one.doer is not None and other.doer is not None:
        return first is not None and first == second
    named, said = first or second, name_keys(other.said if one.doer else one.said, "ar")
    return named is not None and len(named) >= _FULL_NAME and named <= said


def _full(doer: Name, full: FullNames) -> frozenset[str] | None:
    """The one full name of a doer in a document; None where it may be one of several."""
    bearing = full(doer.keys)
    return next(iter(bearing)) if len(bearing) == 1 else None


def _pairs_of_words(said: str) -> set[tuple[str, str]]:
    tokens = [token for token in _TOKEN.findall(fold(said)) if token not in _TITLES]
    return set(pairwise(tokens))
