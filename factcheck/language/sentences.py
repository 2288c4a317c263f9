"""Sentences as exact spans of a text, in English and Arabic.

sentencex proposes the ends; what it does not know of reference marks, numbered items, Arabic abbreviations and
brackets is put right here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import sentencex

_MARK = r"\[(?:\d{1,4}|[a-z]|(?:note|nb|n) ?\d{1,3}|citation needed|بحاجة لمصدر)\]"
_RAISED = r"[⁰¹²³⁴-⁹]{1,3}"
_LEADING = re.compile(rf"(?:\s|{_MARK}|{_RAISED})*")
# A raised figure after a letter is a power (km²), after the punctuation of an end a mark.
_TRAILING = re.compile(rf"(?:{_MARK}|\s|(?<=[.!?؟\"”’»)]){_RAISED})+\Z")
# Marks without a sign of their own, as raised figures become when a text is copied: `ended.1 Then`, `انتهى.(1) ثم`.
_NAKED_MARK = re.compile(
    r"(?<=[^\W\d_][^\W\d_][.!?؟])[\"”’»)]?(?P<figure>\d{1,3})(?=\s+[\"“‘«(]?[A-Z\u0620-\u064a]|\s*\Z)"
    r"|(?<=[.!?؟»”\"])(?P<bracketed>\((?:\d{1,3}|[٠-٩]{1,3})\))(?=\s|\Z)"
)
# A boundary that sentencex leaves out: a mark between stop and next sentence, a stop inside brackets.
_MISSED = re.compile(
    rf"(?<=\w)[.!?؟][\"”’»)]*(?:{_MARK})+\s*(?=[\"“‘«(]?[A-Z\u0620-\u064a])"
    r"|(?:^|[.!?؟][\"”’»]?\s)\([^()\n]{2,400}[.!?؟]\)\s+(?=[\"“‘«(]?[A-Z\u0620-\u064a])"
    r"|(?<=[\u0620-\u064a\d]{2})[.؟](?=[\u0620-\u064a]{2})",
    re.MULTILINE,
)
# A stop right before a capital ends a sentence unless it closes an abbreviation.
_UNSPACED = re.compile(r"(?<=[a-z0-9%)]{2})[.!?][\"”’»]?(?=[A-Z][a-z]+[\s,’'])")
# A boundary that is none: a list number alone, an abbreviation before its number or name.
_UNFINISHED = re.compile(
    r"(?:^|\s)(?:approx|vol|ca|fig|figs|nos?|pp?|art|sec|ch|par|op|lt|gen|sen|rep|gov|rev|hon|maj|brig|adm|est|c|mr|mrs|ms|dr|prof|capt|col)\.\s*\Z",
    re.IGNORECASE,
)
_ABBREVIATED_NAME = re.compile(
    r"(?:^|\s)(?:vs|cf|al|inc|ltd|co|corp|dept|univ|jr|sr|st|mt|ft|jan|feb|sept?|oct|nov|dec)\.\Z", re.I
)
# After a long word no stop is that of an abbreviation, so a small letter begins a sentence too.
_SURE_END = re.compile(r"(?:[^\W\d_]{7}|\D[12]\d{3})\.\s+\Z")
_ITEM_NUMBER = re.compile(r"\(?(?:\d{1,3}|[a-zA-Z]|[\u0660-\u0669]{1,3})[.)]\s*\Z")
_ARABIC_ABBREVIATION = re.compile(r"(?:^|[\s(])و?[\u0620-\u064a](?:\.\s?[\u0620-\u064a])*\.\s*\Z")
_INITIAL = re.compile(r"\b[A-Z]\.\s*\Z")
_CLOSING = re.compile(r"[\"”’»)\]'.!?]+")
_WINDOW = 20_000
# How far back from an end is looked, so that long runs of blanks or marks take no long time.
_REACH = 400
_SURROGATE = re.compile("[\ud800-\udfff]")
_NUMBERED = ("fig", "figs", "vol", "no", "nos", "p", "pp", "art", "sec", "ch", "par", "approx", "ca", "c", "est", "op")


def split_sentences(text: str, language: str) -> list[tuple[int, int]]:
    """Spans `[start, end)` of the sentences of `text`, in order, without white space at either end.

    Together they hold every visible character except reference marks (`[38]`, `³`) at the edge of a sentence; a mark
    inside a sentence stays in it. A sentence of more than 20,000 characters is cut.
    """
    readable = _SURROGATE.sub("\ufffd", text)
    marks = _naked_marks(readable)
    ends = {*_joined(readable, _proposed(readable, language)), *_missed(readable), len(readable)}
    cuts = sorted({end for end in ends if not any(start < end < stop for start, stop in marks)}.union(*marks))
    spans: list[tuple[int, int]] = []
    start = 0
    for cut in cuts:
        if (start, cut) in marks:
            start = cut
            continue
        span = _trim(readable, start, cut)
        if spans and _CLOSING.fullmatch(readable, *span) and "\n" not in readable[spans[-1][1] : span[0]]:
            spans[-1] = (spans[-1][0], span[1])
        elif span[0] < span[1]:
            spans.append(span)
        start = cut
    return spans


def _proposed(text: str, language: str) -> list[int]:
    """Ends of sentences as sentencex sees them, window by window so that time stays linear in the text."""
    ends: list[int] = []
    start = 0
    while start < len(text):
        window = text[start : start + _WINDOW]
        found = [piece["end_index"] for piece in sentencex.get_sentence_boundaries(language, window)]
        last = start + len(window) >= len(text)
        if not last and len(found) > 1:
            found.pop()
        if not found:
            found = [len(window)]
        ends.extend(start + end for end in found)
        start = ends[-1]
    return ends


def _joined(text: str, ends: list[int]) -> Iterator[int]:
    """The ends that are kept: not those after a list number or an abbreviation that goes with what follows."""
    start = 0
    for end in ends:
        if _goes_on(text[start:end], text[end : end + 2]):
            continue
        yield end
        start = end


def _goes_on(piece: str, following: str) -> bool:
    if "\n\n" in piece[-4:] or not following:
        return False
    if (following[0].islower() and not _SURE_END.search(piece[-_REACH:])) or (
        _INITIAL.search(piece) and _INITIAL.search(following)
    ):
        return True
    stripped = _LEADING.sub("", piece, count=1)
    if _ITEM_NUMBER.fullmatch(stripped):
        return True
    unfinished = _UNFINISHED.search(piece[-_REACH:])
    if unfinished:
        word = unfinished[0].strip().rstrip(".").lower()
        return following[0].isdigit() if word in _NUMBERED else following[0].isupper()
    return bool(_ARABIC_ABBREVIATION.search(piece[-_REACH:]))


def _missed(text: str) -> Iterator[int]:
    for match in _MISSED.finditer(text):
        yield match.end()
    for match in _UNSPACED.finditer(text):
        if not _is_abbreviated(text, match.start() + 1):
            yield match.end()


def _naked_marks(text: str) -> set[tuple[int, int]]:
    found = [match.span(match.lastgroup or 0) for match in _NAKED_MARK.finditer(text)]
    return {span for span in found if not _is_abbreviated(text, span[0])}


def _is_abbreviated(text: str, end: int) -> bool:
    """Whether the stop that closes `text[:end]` is that of an abbreviation."""
    before = text[max(0, end - _REACH) : end]
    return _UNFINISHED.search(before) is not None or _ABBREVIATED_NAME.search(before) is not None


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    leading = _LEADING.match(text, start, end)
    start = leading.end() if leading else start
    trailing = _TRAILING.search(text, max(start, end - _REACH), end)
    return start, trailing.start() if trailing else end
