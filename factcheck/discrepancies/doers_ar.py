"""Who did what only one can have done, as an Arabic text says it: the deed, then object and doer in either order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from factcheck.agreement.texts.reading import Name, Reading
from factcheck.discrepancies.marks import Marked, marked
from factcheck.language.names.name_facts import find_people
from factcheck.language.names.names import name_keys
from factcheck.language.normalise import fold

# Verbs, which may have their object glued to them, and what a doer is called.
_VERBS = {
    "design": "صمم صممت",
    "found": "أسس أسست أنشأ أنشأت",
    "write": "ألف ألفت",
    "compose": "لحن لحنت",
    "invent": "اخترع اخترعت ابتكر ابتكرت",
    "discover": "اكتشف اكتشفت",
    "paint": "رسم رسمت",
    "carve": "نحت نحتت",
    "open": "افتتح افتتحت دشن دشنت",
    "win": "فاز فازت",
}
_CALLED = {
    "design": "مصمم مصممها مصممه تصميم",
    "found": "مؤسس مؤسسها",
    "write": "مؤلف مؤلفها مؤلفه",
    "compose": "ملحن ملحنها تلحين",
    "invent": "مخترع مخترعها مخترعه",
    "discover": "مكتشف مكتشفها مكتشفه",
}
_QUALIFIED = re.compile(
    r"(?<!\w)(?:[وف]?(?:ربما|لعل|يقال|يعتقد|يرجح|زعم|قيل)|جزييا|بالاشتراك|بمشاركه|اعاده|اعيد|اعاد|توسعه|تجديد|شارك\w*)"
)
_OTHERS = re.compile(r"\s*(?:و\w{3}|مع\s|وال\w)")


class Told(NamedTuple):
    """A deed by its name, its doer, and the word that tells of it."""

    deed: str
    doer: Name
    word: str


def deeds_told(reading: Reading) -> Iterator[Told]:
    """Each deed of a text that gives it to one person; nothing where it is told of several, or not for sure."""
    told = marked(_with_people(reading))
    if not told.names or _QUALIFIED.search(told.text):
        return
    for deed, pattern in _PATTERNS.items():
        matches = list(pattern.finditer(told.text))
        doers = {match["doer"] for match in matches}
        if len(doers) == 1 and not _OTHERS.match(told.text, matches[0].end()) and _alone(told, matches[0]):
            yield Told(deed, told.name(matches[0], "doer"), matches[0]["word"])


def _alone(told: Marked, match: re.Match[str]) -> bool:
    """Whether no other person stands between the deed and its doer."""
    return "⟨w" not in match["between"]


def _with_people(reading: Reading) -> Reading:
    """The reading with the people as names whom it names after their trade, too."""
    taken = {at for name in reading.names for at in range(name.fact.start, name.fact.end)}
    people = [
        Name(fact, frozenset(name_keys(fact.text, "ar")))
        for fact in find_people(reading.text)
        if taken.isdisjoint(range(fact.start, fact.end))
    ]
    return replace(reading, names=tuple(sorted((*reading.names, *people), key=lambda name: name.fact.start)))


def _pattern(deed: str) -> re.Pattern[str]:
    verbs = "|".join(fold(word) for word in _VERBS[deed].split())
    called = "|".join(fold(word) for word in _CALLED.get(deed, "").split())
    said = rf"(?:[وف]?(?:{verbs})(?:ه|ها)?" + (rf"|[وفب]?(?:{called})" if called else "") + ")"
    return re.compile(rf"(?<!\w)(?P<word>{said})(?!\w)(?P<between>[^.;:؛!؟?،,()]{{0,70}}?)(?P<doer>⟨w\d+⟩)")


_PATTERNS = {deed: _pattern(deed) for deed in _VERBS}
