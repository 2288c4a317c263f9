"""Births and deaths that a text tells of in words, with their dates, and whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from factcheck.agreement.texts.reading import Event, Reading
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold

_ARABIC_BIRTH = "|".join(map(fold, "ولد ولدت مولود مولودة مولده ولادته ولادة ميلاد مواليد".split()))
_ARABIC_DEATH = "|".join(map(fold, "توفي توفيت وفاة وفاته وفاتها مات ماتت قتل قتلت اغتيل اغتيلت رحل رحلت".split()))
_KILLED = "killed|assassinated|executed|murdered"
_DIED = f"died|dies|death|{_KILLED}"
_EITHER = re.compile(rf"(?<![\w-])(?:born|birth|{_DIED})\b|(?<!\w)[وف]?(?:{_ARABIC_BIRTH}|{_ARABIC_DEATH})(?!\w)", re.I)
# Between the word and its date stand only places and names; whose mother died is not who is meant.
_RELATIVE = (
    "mother|father|parents|son|daughter|wife|husband|widow|brother|sister|uncle|aunt|predecessor|successor|child"
)
_SOMEBODY_ELSES = re.compile(rf"(?:\b(?:{_RELATIVE})\s+(?:was\s+|had\s+)?|\bgave\s+|-)\Z", re.I)
_CAPITAL = "A-Z\u00c0-\u00de"
_FILLED = rf"(?:,?\s+(?:in|on|at|of|near|the|a|about|around|circa|c\.|late|early|[{_CAPITAL}][^\s,]*))*,?\s*"
_ENGLISH_BEFORE = re.compile(rf"\b(?:(?P<birth>[Bb]orn|[Bb]irth)|(?P<death>(?:{_DIED})))\b{_FILLED}\Z")
_ENGLISH_AFTER = re.compile(rf"\A,?(?:\s+[{_CAPITAL}]\S*)*\s+(?:was\s+)?(?:(?P<birth>born)|(?P<death>{_DIED}))\b")
_ARABIC_FILLED = r"(?:\s+(?!و)[^\W\d_]+){0,6}\s*"
_ARABIC_TOLD = rf"(?:(?P<birth>{_ARABIC_BIRTH})|(?P<death>{_ARABIC_DEATH}))(?!\w)"
_ARABIC_BEFORE = re.compile(rf"(?<!\w)[وف]?{_ARABIC_TOLD}{_ARABIC_FILLED}\Z")
# The point of an initial ends no clause.
_CLAUSE = re.compile(rf"(?<!\b[{_CAPITAL}])[.;!?؟؛](?:\s|\Z)")
_REACH, _WIDE_REACH = 80, 160

_VERB = rf"(?:(?P<birth>born)|(?P<death>died|dies|(?:(?<=was\s)|(?<=been\s))(?:{_KILLED})))\b"
_NOUNS = ("birth", "death", "murder", "assassination", "execution")
_NOUN = rf"(?:(?P<birth>birth)|(?P<death>{'|'.join(_NOUNS[1:])}))\b"
_BRACKET = r"(?:\s*\([^()]*\))?"
_LINK = r"(?:(?:who|was|had|has|is|been|also|then|later|himself|herself|\w+ly)\s+)*"
_CALLED = r"(?:the\s+)?(?:(?!of\b)[a-z]+\s+){0,2}"
_PREDICATE = rf"\s+(?:was|is)(?:\s+(?!of\s+(?:an?|the|his|her)\b|whose\b|(?:{_RELATIVE})\b)[\w'’-]+){{1,8}}?"
_NAME = "@"
# By where the name stands to the word, `@` being the name; each ends right before the date.
_SUBJECTS = (
    rf"@(?![\w'’-]){_BRACKET}(?:,[^,]{{1,60}},)?,?\s+{_LINK}{_VERB}",
    rf"@{_BRACKET}{_PREDICATE}(?:,|\s+and|\s+who)?\s+{_LINK}{_VERB}",
    rf"\A\W*(?:\w+ly,?\s+)?{_CALLED}@(?!['’])(?P<between>.*?)\s(?:and|but)\s+{_LINK}{_VERB}",
    rf"\b{_NOUN}\s+of\s+@(?!['’])",
    rf"@['’]s?\s+(?:[a-z]+\s+)?{_NOUN}",
    rf"\A\W*{_CALLED}@(?!['’])(?P<between>.*)\b(?:his|her)\s+(?:[a-z]+\s+)?{_NOUN}",
)
_BORN_FIRST = re.compile(rf"\A\W*Born{_FILLED}\Z")
_THEN_NAMED = rf"\A[^.;,]{{0,40}},\s+{_CALLED}@(?!['’])"
_DATED_FIRST = rf"\A(?:\s+in\s+[{_CAPITAL}]\w+)?,?\s+{_CALLED}@(?![\w'’-]){_BRACKET}\s+{_LINK}{_VERB}"
# "The mother of Hanna Brask died": the name is not what the sentence is about.
_OBJECT = re.compile(
    r"\b(?:of|with|to|by|for|from|than|under|against|like)\s+(?:(?:the|his|her)\s+)?(?:[a-z]+\s+){0,3}\Z"
)
# "It was published after his death in 1925" may date the publication.
_DATING_ANOTHER = re.compile(r"\w\s+(?:\w+ly\s+|soon\s+)?(?:after|following)\s+(?:(?:the|his|her)\s+(?:[a-z]+\s+)?)?\Z")
_WHOSE = re.compile(rf"\b(?:{_RELATIVE})\b.*\bwho\b|\bwhose\b")
_ARABIC_RELATIVE = "|".join(
    map(
        fold,
        "ابن ابنة ابنه ابنته ابنها والد والدة والده والدته زوج زوجة زوجته زوجها شقيق شقيقه شقيقته نجل نجله".split(),
    )
)
_ARABIC_OTHERS = "|".join(map(fold, "فيه فيها مئات آلاف ألوف عشرات ملايين شخص أشخاص الناس".split()))
_NOT_OTHERS = rf"(?!(?:{_ARABIC_RELATIVE}|{_ARABIC_OTHERS})(?!\w))"
_ARABIC_SUBJECTS = (
    rf"(?<!\w)[وف]?{_ARABIC_TOLD}(?:\s+ال\w+){{0,3}}\s+@(?!\w)",
    rf"(?<!\w)@{_BRACKET}(?:،?\s+(?:الذي|التي|قد))?\s+{_ARABIC_TOLD}",
    rf"\A\W*(?:ال\w+\s+){{0,2}}@{_BRACKET}(?:\s+{_NOT_OTHERS}\w+){{1,3}}،?\s+{_ARABIC_TOLD}",
    rf"\A\W*(?:{_NOT_OTHERS}\w+\s+)?(?:ال\w+\s+){{0,2}}@(?!\w)(?P<between>.*)\sو{_ARABIC_TOLD}",
)
_ARABIC_SUBJECT_FILLED = rf"(?:\s+(?!و){_NOT_OTHERS}[^\W\d_]+){{0,6}}\s*"
_ARABIC_OBJECT = re.compile(rf"(?<!\w)(?:{_ARABIC_RELATIVE})\s+(?:ال\w+\s+){{0,2}}\Z")


def event_of(reading: Reading, date: TypedFact) -> Event | None:
    """Whether a date is of a birth or a death: as its bracket says, by such a word before it, or else behind it."""
    if date.kind != "date":
        return None
    if date.start in reading.events:
        return reading.events[date.start]
    if not _speaks_of_either(reading.text):
        return None
    before = _clause_before(reading, date, _REACH)
    if reading.language == "ar":
        return _event(_ARABIC_BEFORE.search(fold(before)))
    if event := _event(_ENGLISH_BEFORE.search(before)):
        return event
    return _event(_ENGLISH_AFTER.match(reading.text[date.end : date.end + _REACH]))


def _event(told: re.Match[str] | None) -> Event | None:
    if told is None or _SOMEBODY_ELSES.search(told.string[: told.start()]):
        return None
    return "birth" if told["birth"] else "death"


def _clause_before(reading: Reading, date: TypedFact, reach: int) -> str:
    return _CLAUSE.split(reading.text[max(0, date.start - reach) : date.start])[-1]


@lru_cache(maxsize=65_536)
def _speaks_of_either(text: str) -> bool:
    return _EITHER.search(fold(text)) is not None


def is_of(reading: Reading, date: TypedFact, name: str) -> bool:
    """Whether a date is of the birth or death of whom `name` (a pattern, of the folded text in Arabic) stands for.

    Only where they are who the sentence says it of, not where somebody else died whom they described or married.
    """
    return event_of(reading, date) is not None and any(_told_of(reading, date, name))


def _told_of(reading: Reading, date: TypedFact, name: str) -> Iterator[bool]:
    before = _clause_before(reading, date, _WIDE_REACH)
    if reading.language == "ar":
        yield from (_is_subject(told, _ARABIC_OBJECT) for told in _matches(_ARABIC_SUBJECTS, name, fold(before)))
        return
    behind = reading.text[date.end : date.end + _REACH]
    yield from (_is_subject(told, _OBJECT) for told in _matches(_SUBJECTS, name, before))
    yield _BORN_FIRST.match(before) is not None and re.match(_THEN_NAMED.replace(_NAME, name), behind) is not None
    yield re.match(_DATED_FIRST.replace(_NAME, name), behind) is not None


def _matches(patterns: tuple[str, ...], name: str, before: str) -> Iterator[re.Match[str]]:
    for pattern in _compiled(patterns, name):
        if told := pattern.search(before):
            yield told


@lru_cache(maxsize=4_096)
def _compiled(patterns: tuple[str, ...], name: str) -> tuple[re.Pattern[str], ...]:
    filled = _ARABIC_SUBJECT_FILLED if patterns is _ARABIC_SUBJECTS else _FILLED
    return tuple(re.compile(pattern.replace(_NAME, name) + filled + r"\Z") for pattern in patterns)


def _is_subject(told: re.Match[str], an_object: re.Pattern[str]) -> bool:
    ahead, parts = told.string[: told.start()], told.groupdict()
    if an_object.search(ahead) or _WHOSE.search(parts.get("between") or ""):
        return False
    group = "birth" if told["birth"] else "death"
    is_noun = told[group] in _NOUNS
    return not (is_noun and any(_DATING_ANOTHER.search(told.string, 0, at) for at in (told.start(), told.start(group))))
