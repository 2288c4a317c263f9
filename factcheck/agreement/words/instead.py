"""What a text tells only to rule it out: "in 1962, not in 1960", "in Bergen instead of Oslo", في برغن بدلا من أوسلو.

It is blanked, offsets kept: what is ruled out bears nothing out, and what stands in its place contradicts it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from factcheck.agreement.texts.stretches import Span
from factcheck.agreement.values.compare import comparable
from factcheck.language.extract import extract_facts
from factcheck.language.facts import TypedFact

_NAMES = frozenset({"name", "place"})
_LEADS = r"(?:(?:in|on|at|to|by|from|for|with|of)\s+)?(?:the\s+|an?\s+)?"
_ARABIC_LEADS = r"(?:(?:في|إلى|من|على|عام|سنة|يوم)\s+){0,2}[بل]?"
_RULING_OUT = {
    "en": re.compile(
        rf"(?:,\s*(?:and\s+|but\s+)?not|\band\s+not|,?\s*\b(?:rather\s+than|instead\s+of|as\s+opposed\s+to))\s+{_LEADS}",
        re.IGNORECASE,
    ),
    "ar": re.compile(rf"(?<!\w)(?:بدلا?ً?ا?\s+من|عوضا?ً?ا?\s+عن|وليست?|،?\s*ليس(?!\w)|لا)\s+{_ARABIC_LEADS}"),
}
# What comes instead stands behind: "not in Oslo but in Bergen".
_BUT = re.compile(rf"\bnot\s+{_LEADS}", re.IGNORECASE)
_BUT_BEHIND = re.compile(rf",?\s+but\s+(?:rather\s+)?(?={_LEADS})", re.IGNORECASE)
# What is no name and no value, up to where its clause ends: "The coastguard, and not the navy, fired".
_TO_THE_END = r"(?=\s*[,.;:!?)](?!\d)|\s*\Z)"
_THINGS = {
    "en": re.compile(
        r"(?:,\s+(?:and\s+)?not\s+(?:(?:in|on|at|to|by|from|for|with)\s+)?(?:the|an?|his|her|its|their)\s+[a-z][\w'’-]*"
        rf"|\b(?:rather\s+than|instead\s+of|as\s+opposed\s+to)\s+[\w'’-]+)(?:\s+[\w'’-]+){{0,2}}{_TO_THE_END}"
    ),
    "ar": re.compile(
        r"(?<!\w)(?:بدلا?ً?ا?\s+من|عوضا?ً?ا?\s+عن|وليست?)\s+[^\W\d_]+(?:\s+[^\W\d_]+){0,2}(?=\s*[,.،؛!؟)]|\s*\Z)"
    ),
}
_CLUE = re.compile(r"\bnot\b|rather\s+than|instead\s+of|opposed\s+to|بدل|عوض|ليس|(?<!\w)لا\s", re.IGNORECASE)
_REACH = 80


def rules_out(text: str) -> bool:
    """Whether a text may rule something out itself."""
    return _CLUE.search(text) is not None


def leave_out(text: str, language: str, *, things: bool = True) -> str:
    """The text, as long as it was, with blanks for what it only rules out; but for `things`, values and names alone."""
    return _leave_out(text, language, things) if rules_out(text) else text


@lru_cache(maxsize=8_192)
def _leave_out(text: str, language: str, things: bool) -> str:
    ruled_out = [*_ruled_out(text, language), *(match.span() for match in _THINGS[language].finditer(text) if things)]
    for start, end in ruled_out:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _ruled_out(text: str, language: str) -> Iterator[Span]:
    facts = [fact for fact in extract_facts(text, language) if fact.kind != "polarity"]
    for match in _RULING_OUT[language].finditer(text):
        spurned = _starting(facts, match.end())
        if spurned and _has_its_like(facts, spurned, (match.start() - _REACH, match.start())):
            yield match.start(), spurned.end
    if language == "en":
        yield from _before_but(text, facts)


def _before_but(text: str, facts: Sequence[TypedFact]) -> Iterator[Span]:
    for match in _BUT.finditer(text):
        spurned = _starting(facts, match.end())
        but = _BUT_BEHIND.match(text, spurned.end) if spurned else None
        if spurned and but and _has_its_like(facts, spurned, (but.end(), but.end() + _REACH)):
            yield match.start(), but.end()


def _starting(facts: Sequence[TypedFact], at: int) -> TypedFact | None:
    return next((fact for fact in facts if fact.start == at), None)


def _has_its_like(facts: Sequence[TypedFact], spurned: TypedFact, within: Span) -> bool:
    """Whether something else of its kind stands there, which is told instead."""
    return any(_alike(fact, spurned) for fact in facts if within[0] <= fact.start and fact.end <= within[1])


def _alike(one: TypedFact, other: TypedFact) -> bool:
    if one.kind in _NAMES:
        return other.kind in _NAMES and one.value != other.value
    return other.kind not in _NAMES and comparable(one, other) and one.value != other.value
