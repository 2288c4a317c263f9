"""Whether something is told of somebody's relative rather than of them: "Brask's brother has four sons"."""

from __future__ import annotations

import re

from factcheck.agreement.texts.reading import Reading
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold
from factcheck.language.normalise import read as fold_with_places

_KIN = (
    "mother|father|parents|son|daughter|sons|daughters|child|children|wife|husband|widow|widower|brother|sister"
    "|brothers|sisters|uncle|aunt|nephew|niece|cousin|grandfather|grandmother|grandson|granddaughter|stepfather"
    "|stepmother|stepson|stepdaughter|twin"
)
_WHICH = r"(?:(?:elder|eldest|older|oldest|younger|youngest|twin|half|late|first|second|third|only|own)[\s-]+)?"
_ENGLISH = re.compile(
    rf"(?:\A|(?<=[.;!?]\s))\W*(?:(?:(?:the|a)\s+)?[\w.'’-]+(?:\s+[\w.-]+){{0,4}}?['’]s?|his|her|their)\s+{_WHICH}"
    rf"(?P<kin>{_KIN})\b(?!-)"
    rf"|(?:\A|(?<=[.;!?]\s))\W*the\s+{_WHICH}(?P<of>{_KIN})\s+of\b",
    re.IGNORECASE,
)
_ARABIC_KIN = "|".join(
    map(
        fold,
        """شقيق شقيقة شقيقا أخو أخت والد والدة نجل ابنة زوج زوجة أرملة أرمل عم عمة خال خالة جد جدة حفيد حفيدة
        صهر حماة توأم""".split(),
    )
)
_ARABIC = re.compile(
    rf"(?:\A|(?<=[.;!?؟؛]\s))\W*(?:\w+\s+)?[وفل]?(?P<kin>{_ARABIC_KIN})(?P<of>ه|ها|هم)?\s+(?=\w)", re.IGNORECASE
)
# "The son of a baker, Henry was crowned at nine" tells of Henry.
_ELSEWHERE = re.compile(r"[,،]|\b(?:who|whose|which|that)\b|(?<!\w)(?:الذي|التي)(?!\w)", re.IGNORECASE)
# The relative's own name: "Karl's brother Otto", شقيقه مروان.
_GIVEN = re.compile(r"\W*(?P<name>(?![a-z])[^\W\d_]+)")


def are_told_of_kin(statement: Reading, stated: TypedFact, passage: Reading, found: TypedFact) -> bool:
    """Whether one of the two values is said of a relative of whom the other is said of."""
    one, other = _relative(statement, stated), _relative(passage, found)
    if (one is None) == (other is None):
        return False
    told, rest = (one, passage) if one is not None else (other, statement)
    return told is not None and not _speaks_of(rest, *told)


def _relative(reading: Reading, value: TypedFact) -> tuple[str, str] | None:
    """The word for the relative of whom a sentence tells a value, and what follows it, which may be a name."""
    start, end = reading.clauses.sentence(value.start)
    folded = fold_with_places(reading.text[start:end])
    found = (_ARABIC if reading.language == "ar" else _ENGLISH).match(folded.text)
    if found is None or _ELSEWHERE.search(folded.text, found.end(), folded.text.find(fold(value.text), found.end())):
        return None
    own = found["kin"] is not None and (reading.language == "en" or found["of"] is not None)
    behind = _GIVEN.match(reading.text[start:end], folded.span(*found.span())[1]) if own else None
    return found["kin"] or found["of"], behind["name"] if behind else ""


def _speaks_of(reading: Reading, kin: str, given: str) -> bool:
    """Whether a text has the word for the relative, or the relative's name."""
    text = f" {fold(reading.text)} "
    named = bool(given) and re.search(rf"(?<!\w){re.escape(fold(given))}(?!\w)", text) is not None
    return named or re.search(rf"(?<!\w){re.escape(fold(kin))}", text) is not None
