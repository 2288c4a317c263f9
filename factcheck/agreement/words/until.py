"""What did not happen until a date happened then: "did not open until 1931", لم يفتتح إلا عام 1931; "only in 1931".

Such a negation denies nothing, and a model that reads it takes it for one. Where the verb lasts ("did not live until
1931") it does deny.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.agreement.texts.reading import Reading
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold

_ENGLISH_LASTING = "last|liv|surviv|remain|stay|continu|wait|persist|endur|keep|hold|work|serv|reign|rul|stand"
_ARABIC_LASTING = "يستمر تستمر يبق تبق يدم تدم يعش تعش ينتظر تنتظر يصمد تصمد يظل تظل يزل تزل".split()
_LASTING = re.compile(rf"\s*(?:(?:{_ENGLISH_LASTING})\w*|(?:{'|'.join(map(fold, _ARABIC_LASTING))})(?!\w))")
_UNTIL = re.compile(
    r"[^.;:!?؟،]{0,60}?(?P<until>\b(?:until|till)|(?<!\w)(?:حتى|إلا(?=\s+(?:في|بعد|عام|سنة))))"
    r"(?P<between>\s+(?:\S+\s+){0,2}?)\Z",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"[^.;:!?؟،]{0,60}?(?:\bbefore|(?<!\w)قبل)\s+(?:\S+\s+){0,2}\Z", re.IGNORECASE)
# What a verb keeps of its negation.
_AUXILIARY = re.compile(r"(?P<verb>did|does|do|was|were|is|are|had|has|have|would|could|should)n['’]t", re.IGNORECASE)
_IRREGULAR = {"won't": "will", "won’t": "will", "can't": "can", "can’t": "can", "cannot": "can"}
_DROPPED = frozenset({"not", "never", "لم", "لن", "لا"})
# With إلا it is no negation to begin with: it says when something will be.
_ARABIC_CUE = re.compile(r"(?<!\w)[وف]?(?P<cue>لم|لن|لا)(?!\w)")
# "Until after the war of 1931" and "until at least 1931" leave open when.
_OPEN = re.compile(r"\s+(?:at|after|well|some)\b", re.IGNORECASE)
_ONLY = re.compile(r"\b(?P<only>only\s)(?:in|on|from)\s+(?:the\s+)?\Z", re.IGNORECASE)
_DAY = re.compile(r"\d{4}-\d\d-\d\d|--\d\d-\d\d")


def says_since_when(reading: Reading, negation: TypedFact) -> bool:
    """Whether a negation only says since when something is so."""
    return _until(reading, negation.end) is not None or _before(reading, negation.end)


def spell_out(reading: Reading) -> Iterator[tuple[tuple[int, int], str]]:
    """What to put where in a text, for it to say when such a thing did happen."""
    for start, end in _cues(reading):
        kept, told = _without_negation(reading.text[start:end]), _until(reading, end)
        if kept is not None and told is not None and not _OPEN.match(told[1]["between"]):
            date, (at, to) = told[0], told[1].span("until")
            yield (start, end), kept
            yield (end + at, end + to), _preposition(reading.language, date)

    for date in reading.values:
        only = _ONLY.search(reading.text, 0, date.start) if date.kind == "date" else None
        if only:
            yield only.span("only"), ""


def _cues(reading: Reading) -> list[tuple[int, int]]:
    if reading.language == "ar":
        return [match.span("cue") for match in _ARABIC_CUE.finditer(reading.text)]
    return [(negation.start, negation.end) for negation in reading.negations]


def _until(reading: Reading, end: int) -> tuple[TypedFact, re.Match[str]] | None:
    """The date that an "until" behind the negation names, and the words before it."""
    if _LASTING.match(fold(reading.text[end:])):
        return None
    for date in _dates_behind(reading, end):
        if told := _UNTIL.match(reading.text[end : date.start]):
            return date, told
    return None


def _before(reading: Reading, end: int) -> bool:
    return any(_BEFORE.match(reading.text[end : date.start]) for date in _dates_behind(reading, end))


def _dates_behind(reading: Reading, end: int) -> list[TypedFact]:
    return [fact for fact in reading.values if fact.kind == "date" and fact.start >= end]


def _without_negation(cue: str) -> str | None:
    """What stays of a negated verb; None for a cue that is none ("no", "nobody", "refused")."""
    if cue.lower() in _DROPPED:
        return ""
    if cue.lower() in _IRREGULAR:
        return _IRREGULAR[cue.lower()]
    verb = _AUXILIARY.fullmatch(cue)
    return verb["verb"] if verb else None


def _preposition(language: str, date: TypedFact) -> str:
    if language == "ar":
        return ""
    return "on" if _DAY.fullmatch(str(date.value)) else "in"
