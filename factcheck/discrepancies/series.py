"""Things told apart by their number in a series: the fourth and the fifth congress, lock 4 and lock 5."""

from __future__ import annotations

import re

from factcheck.agreement.texts.reading import Reading
from factcheck.discrepancies.inner.template import words
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold
from factcheck.language.words.words import stem

_RANKS = (
    "first الأول الأولى",
    "second الثاني الثانية",
    "third الثالث الثالثة",
    "fourth الرابع الرابعة",
    "fifth الخامس الخامسة",
    "sixth السادس السادسة",
    "seventh السابع السابعة",
    "eighth الثامن الثامنة",
    "ninth التاسع التاسعة",
    "tenth العاشر العاشرة",
)
_RANK_OF = {stem(word): rank for rank, words in enumerate(_RANKS, 1) for word in words.split()}
_RANK_IN_DIGITS = re.compile(r"(?<!\w)(\d+)(?:st|nd|rd|th)\b")
# A word that a number belongs to like a name: written large, or with "No."; in Arabic a part of a law, or with رقم.
_NUMBERED = re.compile(
    r"(?:(?P<large>[A-Z][\w'’-]*)\s+(?:(?:No\.?|number|#)\s*)?|(?P<small>[a-z]\w*)\s+(?:(?:No\.?|number)\s+|#\s*)"
    r"|(?<!\w)(?P<of_law>[وبفل]?(?:المادة|القرار|الفقرة|الفصل|البند|الباب|القانون|العدد))\s+(?:رقم\s+)?"
    r"|(?<!\w)(?P<counted>\w+)\s+رقم\s+)\Z"
)
_OCCASION = (
    "time|term|visit|trip|journey|vote|round|reading|meeting|summit|attempt|voyage|mission|session|stay|tour|mandate"
    "|ballot|election|match|race|congress|edition|marriage|war"
)
_AGAIN = re.compile(
    rf"\b(?:second|third|fourth|fifth|sixth|another)\s+(?:{_OCCASION})\b|\b(?:once\s+)?again\b|\bre-?elected\b"
    + "|"
    + words(
        "للمرة الثانية, للمرة الثالثة, للمرة الرابعة, مرة ثانية, مرة ثالثة, مرة أخرى, مجددا, من جديد, ولاية ثانية,"
        "لولاية ثانية, الولاية الثانية, زيارة ثانية, الزيارة الثانية, أعيد انتخابه, أعيد انتخابها"
    )
)
# "Lock 4 in 1804" is a number, and «رقم 4 عام 1804» may be read as years.
_COUNTED = frozenset({"number", "count", "duration"})
# What stands large before a number only because a sentence begins with it.
_NO_NAMES = frozenset(
    """a about above after all almost an and approximately around at average before below between but by down during
    each every exactly fewer for from in into just less more nearly no of off on only or out over per roughly since some
    than that the then there these they this those through to total under until up upon when while with
    within""".split()
)
# "The race of 1905", "the 1905 race": the date says which one.
_BEFORE_WHICH = re.compile(r"\b(?:of|the|a|an|its|his|her|their|that)\s+\Z", re.IGNORECASE)
_WORD_AFTER = re.compile(r"\s+[A-Za-z]")


def in_one_series(one: Reading, other: Reading) -> bool:
    """Whether both texts tell of one of several by its rank or number, and not of the same one."""
    first, second = _ranks(one), _ranks(other)
    if first and second and first.isdisjoint(second):
        return True
    mine, theirs = _numbered(one), _numbered(other)
    return any(mine[word].isdisjoint(theirs[word]) for word in mine.keys() & theirs.keys())


def told_again(one: Reading, other: Reading) -> bool:
    """Whether only one of the texts tells of what had been before (a second visit, another term), and they share no
    rank."""
    first, second = (_AGAIN.search(fold(reading.text)) is not None for reading in (one, other))
    return first != second and not _ranks(one) & _ranks(other)


def says_which(reading: Reading, date: TypedFact) -> bool:
    """Whether a date tells one of several things apart, as those of yearly events do."""
    before = _BEFORE_WHICH.search(reading.text, 0, date.start)
    if before is None:
        return False
    return before[0].lower().startswith("of") or _WORD_AFTER.match(reading.text, date.end) is not None


def _ranks(reading: Reading) -> set[int]:
    in_words = {_RANK_OF[word.stem] for word in reading.words if word.stem in _RANK_OF}
    # What is a value of its own is no more among the words.
    of_a_series = {
        int(str(fact.value["amount"])) for fact in reading.values if isinstance(fact.value, dict) and "of" in fact.value
    }
    return in_words | of_a_series | {int(digits) for digits in _RANK_IN_DIGITS.findall(reading.text)}


def _numbered(reading: Reading) -> dict[str, set[str]]:
    """The words that a bare number belongs to like a name, each with its numbers."""
    found: dict[str, set[str]] = {}
    for fact in reading.values:
        word = _word_before(reading, fact) if fact.kind in _COUNTED else ""
        if word:
            found.setdefault(word, set()).add(str(fact.value))
    return found


def _word_before(reading: Reading, fact: TypedFact) -> str:
    match = _NUMBERED.search(reading.text, 0, fact.start)
    if match is None or not fact.text[:1].isdigit():
        return ""
    word = next(group for group in match.groups() if group)
    return "" if fold(word) in _NO_NAMES else stem(word)
